#include "app/policies/policy_files.h"

#include "core/policy/policy_error.h"

#include <QDir>
#include <QFile>

#include <toml++/toml.h>

#include <array>
#include <optional>

namespace dutydesk {

namespace {

using namespace Qt::StringLiterals;

Error damaged(const std::string& domain, const std::string& item, std::string what)
{
    return makeError(error::policyFileDamaged,
                     {{"file", domain + ".toml"}, {"item", item}, {"what", std::move(what)}});
}

std::optional<PolicyValue> valueOf(const toml::node& node)
{
    if (const auto* integer = node.as_integer())
        return integer->get();
    if (const auto* decimal = node.as_floating_point())
        return decimal->get();
    if (const auto* flag = node.as_boolean())
        return flag->get();
    if (const auto* text = node.as_string())
        return text->get();
    return std::nullopt;
}

std::optional<double> numberOf(const PolicyValue& value)
{
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*integer);
    if (const auto* decimal = std::get_if<double>(&value))
        return *decimal;
    return std::nullopt;
}

/// Empty if the item is whole, else what it lacks.
std::string readItem(const toml::table& table, PolicyItem& item)
{
    constexpr std::array known = {"value", "unit", "rule", "source", "ours", "low", "high"};
    for (const auto& [key, node] : table) {
        if (std::ranges::find(known, key.str()) == known.end())
            return "unknown entry " + std::string(key.str());
    }
    const toml::node* value = table.get("value");
    const std::optional<PolicyValue> read = value ? valueOf(*value) : std::nullopt;
    if (!read)
        return "no value";
    item.value = *read;
    for (const auto& [name, text] : {std::pair{"unit", &item.unit}, std::pair{"rule", &item.rule},
                                     std::pair{"source", &item.source}}) {
        const std::optional<std::string> given = table[name].value<std::string>();
        if (!given)
            return std::string("no ") + name;
        *text = *given;
    }
    const std::optional<bool> ours = table["ours"].value<bool>();
    if (!ours)
        return "no ours";
    item.ours = *ours;
    if (item.unit.empty() || item.rule.empty())
        return "empty unit or rule";
    if (item.source.empty() && !item.ours)
        return "neither a source nor ours";
    const std::optional<double> number = numberOf(item.value);
    if (!number)
        return table.contains("low") || table.contains("high") ? "bounds of what is no number" : std::string();
    const std::optional<double> low = table["low"].value<double>();
    const std::optional<double> high = table["high"].value<double>();
    if (!low || !high || *low >= *high)
        return "no bounds";
    if (*number < *low || *number > *high)
        return "value outside its bounds";
    item.low = *low;
    item.high = *high;
    return {};
}

} // namespace

Result<std::vector<PolicyItem>> parsePolicies(const std::string& domain, const std::string& text)
{
    toml::table file;
    try {
        file = toml::parse(text);
    } catch (const toml::parse_error& failure) {
        return damaged(domain, {}, std::string(failure.description()));
    }
    std::vector<PolicyItem> items;
    for (const auto& [name, node] : file) {
        const std::string key(name.str());
        const toml::table* table = node.as_table();
        if (!table)
            return damaged(domain, key, "no table");
        PolicyItem item;
        item.key = domain + "." + key;
        if (std::string what = readItem(*table, item); !what.empty())
            return damaged(domain, key, std::move(what));
        items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<PolicyItem>> readPolicies(const QString& folder)
{
    const QDir directory(folder);
    std::vector<PolicyItem> all;
    for (const QString& name : directory.entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        const std::string domain = name.chopped(5).toStdString();
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return damaged(domain, {}, file.errorString().toStdString());
        DUTYDESK_ASSIGN(items, parsePolicies(domain, file.readAll().toStdString()));
        all.insert(all.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    }
    if (all.empty())
        return damaged("*", {}, "no policies in " + folder.toStdString());
    return all;
}

} // namespace dutydesk
