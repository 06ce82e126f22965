#pragma once

#include "ui/shell/finder.h"

namespace dutydesk {

class ActionCollection;
class MainWindow;

/// The palette's pages.
class PageFinder : public Finder
{
    Q_OBJECT

public:
    explicit PageFinder(MainWindow& window);

    QString heading() const override;
    void find(const QString& text, std::function<void(std::vector<Found>)> give) override;

private:
    MainWindow& m_window;
};

/// The palette's commands: those that may be given and that work on the page shown or everywhere.
class CommandFinder : public Finder
{
    Q_OBJECT

public:
    CommandFinder(const ActionCollection& actions, MainWindow& window);

    QString heading() const override;
    void find(const QString& text, std::function<void(std::vector<Found>)> give) override;

private:
    const ActionCollection& m_actions;
    MainWindow& m_window;
};

} // namespace dutydesk
