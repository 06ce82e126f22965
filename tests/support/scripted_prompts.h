#pragma once

#include "ui/shell/prompts.h"

#include <deque>
#include <functional>

namespace dutydesk::test {

/// Answers prompts from lists made beforehand and keeps what was asked. Without an answer left, every
/// prompt is cancelled.
class ScriptedPrompts : public Prompts
{
public:
    std::deque<bool> confirmations;
    std::deque<int> choices;
    std::deque<QString> texts;
    /// For opening, saving and folders alike.
    std::deque<QString> paths;

    /// What happens while a message is read, as a window's own event loop would let it.
    std::function<void()> whileTelling;

    /// The texts of all prompts so far, in order.
    QStringList asked;
    /// What stood in the fields of those that ask for a text.
    QStringList offered;

    bool confirm(QWidget*, const Question& question) override
    {
        asked << question.text;
        return take(confirmations).value_or(false);
    }
    void tell(QWidget*, const QString&, const QString& text, const QString&) override
    {
        asked << text;
        if (whileTelling)
            whileTelling();
    }
    std::optional<int> choose(QWidget*, const QString&, const QString& text, const QStringList&) override
    {
        asked << text;
        return take(choices);
    }
    std::optional<QString> text(QWidget*, const QString&, const QString& label, const QString& value) override
    {
        asked << label;
        offered << value;
        return take(texts);
    }
    QString fileToOpen(QWidget*, const QString& title, const QString&) override { return path(title); }
    QString fileToSave(QWidget*, const QString& title, const QString&, const QString&) override { return path(title); }
    QString folder(QWidget*, const QString& title) override { return path(title); }

private:
    template <class T>
    static std::optional<T> take(std::deque<T>& answers)
    {
        if (answers.empty())
            return std::nullopt;
        T answer = std::move(answers.front());
        answers.pop_front();
        return answer;
    }

    QString path(const QString& title)
    {
        asked << title;
        return take(paths).value_or(QString());
    }
};

} // namespace dutydesk::test
