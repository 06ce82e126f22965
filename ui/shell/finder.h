#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace dutydesk {

/// One line of the palette.
struct Found
{
    QString text;
    /// At the right: the shortcut, the state, the post.
    QString detail;
    QString icon;
    std::function<void()> open;
};

/// Somewhere the palette looks: pages, commands, tickets, people. Lives as long as the window.
class Finder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The heading above what it found.
    virtual QString heading() const = 0;

    /// Looks for `text` and calls `give` once on the window's thread, now or later, best first. Only the
    /// newest search counts: what is given to an earlier one is ignored. `text` may be empty: then give what
    /// is useful without one, or nothing.
    virtual void find(const QString& text, std::function<void(std::vector<Found>)> give) = 0;
};

} // namespace dutydesk
