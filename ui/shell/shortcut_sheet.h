#pragma once

#include "ui/shell/overlay.h"

namespace dutydesk {

class ActionCollection;
class Page;

/// "?": which keys do what, on this page and everywhere.
class ShortcutSheet : public Overlay
{
    Q_OBJECT

public:
    ShortcutSheet(const ActionCollection& actions, QWidget* window);

    void openFor(const Page& page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const ActionCollection& m_actions;
    QWidget* m_content = nullptr;
};

} // namespace dutydesk
