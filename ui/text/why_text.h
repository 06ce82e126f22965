#pragma once

#include "core/base/why.h"
#include "ui/text/value_text.h"

#include <QString>
#include <vector>

namespace dutydesk {

/// One line of an explanation: "Used" – "40 h 37 min".
struct WhyRow
{
    QString label;
    QString value;

    friend bool operator==(const WhyRow&, const WhyRow&) = default;
};

/// An explanation in the reader's words.
struct WhyText
{
    /// What the rule says, as one sentence with the operands in it.
    QString statement;
    /// "TKT-10 · TKT-12 · policy version 3"; empty where no rule speaks.
    QString rules;
    Verdict verdict = Verdict::Info;
    /// The verdict's word, so that its colour is never the only sign; empty for a plain fact.
    QString verdictWord;
    std::vector<WhyRow> rows;
    std::vector<WhyText> parts;
};

WhyText whyText(const Why& why, const ValueText& text = ValueText());

/// The same as plain lines, parts indented: for the command line and for copying.
QString whyPlainText(const Why& why, const ValueText& text = ValueText());

/// The label of an operand: "operand.<name>", or the name's own words if it is a whole code.
QString operandLabel(const std::string& name);

} // namespace dutydesk
