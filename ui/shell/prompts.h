#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace dutydesk {

/// A question in plain words. `action` is what the button that goes ahead says ("Import", "Close
/// account"); the other one always says "Cancel".
struct Question
{
    QString title;
    QString text;
    QString action;
    /// Longer material behind "Details", or empty.
    QString details = {};
    /// Destroys something: the button is shown as dangerous and is not the default.
    bool dangerous = false;
};

/// Every message box, input and file dialog goes through here, so that tests can answer them. All calls
/// wait for the answer.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual bool confirm(QWidget* parent, const Question& question) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text, const QString& details = {}) = 0;
    /// One of `options`, by index.
    virtual std::optional<int> choose(QWidget* parent, const QString& title, const QString& text,
                                      const QStringList& options) = 0;
    virtual std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                        const QString& value = {}) = 0;
    /// `filter` as QFileDialog has it: "Calls (*.csv *.xlsx)". Empty when cancelled.
    virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString fileToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter) = 0;
    virtual QString folder(QWidget* parent, const QString& title) = 0;
};

/// The prompts as people see them.
class WindowPrompts : public Prompts
{
public:
    bool confirm(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& title, const QString& text, const QString& details) override;
    std::optional<int> choose(QWidget* parent, const QString& title, const QString& text,
                              const QStringList& options) override;
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                const QString& value) override;
    QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter) override;
    QString folder(QWidget* parent, const QString& title) override;
};

} // namespace dutydesk
