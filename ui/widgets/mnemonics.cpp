#include "ui/widgets/mnemonics.h"

#include "ui/widgets/form_row.h"

#include <QCheckBox>
#include <QKeySequence>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <functional>
#include <set>
#include <vector>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// A text that Alt and a letter can lead to.
struct Target
{
    QString text;
    std::function<void(const QString&)> set;
};

bool isPlainSign(QChar sign)
{
    return sign.unicode() < 128 && sign.isLetterOrNumber();
}

QChar letterOf(const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key());
}

/// Where a free letter stands in the text: where a word begins, or anywhere; -1 if nowhere.
qsizetype placeFor(const QString& text, const std::set<QChar>& taken)
{
    for (const bool atWordsOnly : {true, false}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isFree = isPlainSign(text[i]) && !taken.contains(text[i].toUpper());
            if (isFree && (!atWordsOnly || i == 0 || !text[i - 1].isLetterOrNumber()))
                return i;
        }
    }
    return -1;
}

QString lettered(QString text, const std::set<QChar>& taken)
{
    if (const qsizetype at = placeFor(text, taken); at >= 0)
        return text.insert(at, u'&');
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        if (!taken.contains(QChar(letter))) {
            const qsizetype end = text.endsWith(u'…') ? text.size() - 1 : text.size();
            return text.insert(end, u"(&%1)"_s.arg(QChar(letter)));
        }
    }
    return text;
}

std::vector<Target> targetsIn(QWidget& form)
{
    std::vector<Target> targets;
    for (auto* widget : form.findChildren<QWidget*>()) {
        if (widget->window() != form.window() || widget->property("role") == u"choice"_s)
            continue;
        // The row says what stands beside its own box.
        if (qobject_cast<QCheckBox*>(widget) && qobject_cast<FormRow*>(widget->parentWidget()))
            continue;
        auto* button = qobject_cast<QAbstractButton*>(widget);
        if (auto* row = qobject_cast<FormRow*>(widget))
            targets.push_back({row->label(), [row](const QString& text) { row->setLabel(text); }});
        else if (qobject_cast<QPushButton*>(button) || qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button))
            targets.push_back({button->text(), [button](const QString& text) { button->setText(text); }});
    }
    std::erase_if(targets, [](const Target& target) { return target.text.isEmpty(); });
    // Short words have few letters to choose from.
    std::ranges::stable_sort(targets, {}, [](const Target& target) { return target.text.size(); });
    return targets;
}

} // namespace

void giveMnemonics(QWidget& form)
{
    const std::vector<Target> targets = targetsIn(form);
    std::set<QChar> taken;
    for (const Target& target : targets)
        taken.insert(letterOf(target.text));
    for (const Target& target : targets) {
        if (!letterOf(target.text).isNull())
            continue;
        const QString text = lettered(target.text, taken);
        taken.insert(letterOf(text));
        target.set(text);
    }
}

} // namespace dutydesk
