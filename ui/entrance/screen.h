#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace dutydesk {

class Shell;

/// One step on the way in: a card in the middle with title and text, the choice of language and theme
/// below it.
class Screen : public QWidget
{
    Q_OBJECT

public:
    Screen(Shell& shell, int cardWidth, QWidget* parent = nullptr);

protected:
    Shell& shell() const { return m_shell; }
    /// Below title and text, inside the card.
    QVBoxLayout* body() const { return m_body; }
    void setIcon(const QString& name);
    void setTitle(const QString& title);
    /// Empty hides it.
    void setText(const QString& text);
    /// What went wrong, above the buttons; empty hides it.
    void setProblem(const QString& text);

    /// Sets every text again.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFoot();

    Shell& m_shell;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_body;
    QLabel* m_problem;
};

} // namespace dutydesk
