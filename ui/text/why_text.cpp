#include "ui/text/why_text.h"

#include "ui/text/fill.h"
#include "ui/text/vocabulary.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("WhyText", words);
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Info: return {};
    case Verdict::Kept: return said(QT_TRANSLATE_NOOP("WhyText", "kept"));
    case Verdict::Warning: return said(QT_TRANSLATE_NOOP("WhyText", "about to be broken"));
    case Verdict::Broken: return said(QT_TRANSLATE_NOOP("WhyText", "broken"));
    }
    return {};
}

void append(const WhyText& why, const QString& indent, QString& lines)
{
    QString head = why.statement;
    if (!why.verdictWord.isEmpty())
        head = said(QT_TRANSLATE_NOOP("WhyText", "%1 [%2]")).arg(head, why.verdictWord);
    lines += indent + head + u'\n';
    if (!why.rules.isEmpty())
        lines += indent + why.rules + u'\n';
    for (const WhyRow& row : why.rows)
        lines += indent + said(QT_TRANSLATE_NOOP("WhyText", "%1: %2")).arg(row.label, row.value) + u'\n';
    for (const WhyText& part : why.parts)
        append(part, indent + u"  "_s, lines);
}

} // namespace

QString operandLabel(const std::string& name)
{
    return phrase(name.find('.') == std::string::npos ? "operand." + name : name);
}

WhyText whyText(const Why& why, const ValueText& text)
{
    WhyText words;
    words.statement = fillIn(phrase(why.statement), why.operands, text);
    words.verdict = why.verdict;
    words.verdictWord = wordOf(why.verdict);
    if (!why.rules.empty()) {
        QStringList ids;
        for (const std::string& rule : why.rules)
            ids.append(toQString(rule));
        ids.append(why.policyVersion == 0 ? said(QT_TRANSLATE_NOOP("WhyText", "policy as shipped"))
                                          : said(QT_TRANSLATE_NOOP("WhyText", "policy version %1")).arg(why.policyVersion));
        words.rules = ids.join(u" · "_s);
    }
    for (const NamedValue& operand : why.operands)
        words.rows.push_back({operandLabel(operand.name), text(operand.value)});
    for (const Why& part : why.parts)
        words.parts.push_back(whyText(part, text));
    return words;
}

QString whyPlainText(const Why& why, const ValueText& text)
{
    QString lines;
    append(whyText(why, text), {}, lines);
    return lines;
}

} // namespace dutydesk
