#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace dutydesk {

/// Text in the colour of a role, which follows the theme. Links open through `linkActivated`.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(Role role = Role::Text, QWidget* parent = nullptr);
    explicit Label(const QString& text, Role role = Role::Text, QWidget* parent = nullptr);

    void setRole(Role role);
    Role role() const { return m_role; }
    /// Relative to the application's font: 1.0 as it is.
    void setScale(double scale, QFont::Weight weight = QFont::Normal);
    /// Cuts the text with "…" instead of widening the window; the tool tip then has all of it.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void adoptColours();

    Role m_role;
    bool m_elided = false;
};

} // namespace dutydesk
