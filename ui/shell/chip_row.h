#pragma once

#include "ui/shell/page.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QToolButton;

namespace dutydesk {

/// A page's chips side by side; those for which there is no room are in a menu at the end. The chosen one
/// always shows.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget* parent = nullptr);

    void setChips(const std::vector<Chip>& chips, const QString& chosen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void openMenu();

    std::vector<QPushButton*> m_buttons;
    std::vector<QString> m_ids;
    QToolButton* m_more;
};

} // namespace dutydesk
