#pragma once

#include "core/base/error.h"
#include "ui/text/value_text.h"
#include "ui/widgets/form_row.h"

#include <QDialog>

#include <map>

class QPushButton;
class QVBoxLayout;

namespace dutydesk {

class Prompts;

/// A form in a window of its own: rows with errors beside the fields they belong to, all other errors
/// above. Nothing typed is lost on an error, and closing a form in which something was typed or chosen asks
/// first; while what was sent is being saved it stays. Alt and a letter reach every field and button.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString& title, const QString& submit, Prompts& prompts, QWidget* parent);

    /// Shows what the service said: under the fields that it names, the rest on top, and puts the cursor
    /// into the first wrong field.
    void showError(const Error& error, const ValueText& text);
    void clearErrors();

    void reject() override;

Q_SIGNALS:
    /// The user wants it done; the form is busy until `showError`, `accept` or `setBusy(false)`.
    void submitted();

protected:
    /// Where rows go.
    QVBoxLayout* rows() const { return m_rows; }
    /// A row whose errors are named `field`.
    FormRow* addRow(const std::string& field, FormRow* row);
    void removeRow(const std::string& field);
    void bind(const std::string& field, FormRow* row);
    FormRow* rowOf(const std::string& field) const;

    void setBusy(bool busy);
    void setSubmitText(const QString& text);
    void setTypedSomething() { m_typed = true; }
    void setIntroduction(const QString& text);
    /// Ctrl Enter sends it from every field. Called once all rows are there.
    void finish(QWidget* first);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// As high as its rows need, as far as the screen has room; grows when they come to need more.
    void fitHeight();

    Prompts& m_prompts;
    Label* m_banner;
    Label* m_introduction;
    QVBoxLayout* m_rows;
    QPushButton* m_submit;
    QPushButton* m_cancel;
    std::map<std::string, FormRow*> m_byField;
    bool m_typed = false;
    bool m_busy = false;
    bool m_fitted = false;
    /// The height that its rows were last seen to need.
    int m_wanted = 0;
};

} // namespace dutydesk
