#include "ui/settings/policy_text.h"

#include "ui/text/vocabulary.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

} // namespace

QString policyName(const std::string& key)
{
    return phrase("policy-name." + key);
}

QString policyValueText(const PolicyValue& value, const std::string& unit, const ValueText& text)
{
    return std::visit(Overloaded{[&](bool flag) { return phrase(flag ? "unit.yes" : "unit.no"); },
                                 [](const std::string& words) { return QString::fromStdString(words); },
                                 [&](auto number) {
                                     return phrase("unit." + unit).replace("{number}"_L1, text.number(number));
                                 }},
                      value);
}

QString policyEditText(const PolicyValue& value)
{
    return std::visit(Overloaded{[](bool flag) { return flag ? u"1"_s : u"0"_s; },
                                 [](const std::string& words) { return QString::fromStdString(words); },
                                 [](std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); },
                                 [](double number) {
                                     return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
                                 }},
                      value);
}

std::optional<PolicyValue> policyFromText(const QString& typed, const PolicyValue& like)
{
    const QString trimmed = typed.trimmed();
    bool isNumber = false;
    if (std::holds_alternative<std::int64_t>(like)) {
        const qlonglong number = QLocale().toLongLong(trimmed, &isNumber);
        return isNumber ? std::optional<PolicyValue>(std::int64_t{number}) : std::nullopt;
    }
    if (std::holds_alternative<double>(like)) {
        const double number = QLocale().toDouble(trimmed, &isNumber);
        return isNumber ? std::optional<PolicyValue>(number) : std::nullopt;
    }
    if (std::holds_alternative<bool>(like))
        return trimmed == "1"_L1 || trimmed == "0"_L1 ? std::optional<PolicyValue>(trimmed == "1"_L1) : std::nullopt;
    return trimmed.isEmpty() ? std::nullopt : std::optional<PolicyValue>(trimmed.toStdString());
}

} // namespace dutydesk
