#include "ui/shell/reading_order.h"

#include <algorithm>

namespace dutydesk {

namespace {

using Widgets = std::vector<QWidget*>;

/// Cuts where nothing stands between two neighbours, along one direction; one group if there is no such place.
std::vector<Widgets> cut(Widgets widgets, int (*begin)(const QWidget*), int (*end)(const QWidget*))
{
    std::ranges::stable_sort(widgets, {}, begin);
    std::vector<Widgets> groups;
    int reached = 0;
    for (QWidget* widget : widgets) {
        if (groups.empty() || begin(widget) >= reached)
            groups.emplace_back();
        reached = groups.back().empty() ? end(widget) : std::max(reached, end(widget));
        groups.back().push_back(widget);
    }
    return groups;
}

/// Siblings by rows, each by columns, each by rows again, until nothing is left to cut.
Widgets ordered(const Widgets& siblings)
{
    for (const bool rows : {true, false}) {
        const std::vector<Widgets> groups =
            rows ? cut(siblings, [](const QWidget* w) { return w->y(); }, [](const QWidget* w) { return w->y() + w->height(); })
                 : cut(siblings, [](const QWidget* w) { return w->x(); }, [](const QWidget* w) { return w->x() + w->width(); });
        if (groups.size() < 2)
            continue;
        Widgets all;
        for (const Widgets& group : groups)
            std::ranges::copy(ordered(group), std::back_inserter(all));
        return all;
    }
    return siblings;
}

void collect(const QWidget& area, Widgets& found)
{
    Widgets inside;
    for (QObject* child : area.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && widget->isVisible() && widget->isEnabled() && !widget->isWindow())
            inside.push_back(widget);
    }
    for (QWidget* widget : ordered(inside)) {
        // A part of a greater control passes its focus on.
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            found.push_back(widget);
        collect(*widget, found);
    }
}

} // namespace

std::vector<QWidget*> inReadingOrder(const QWidget& area)
{
    Widgets found;
    collect(area, found);
    return found;
}

} // namespace dutydesk
