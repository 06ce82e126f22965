#include "ui/ticket/own_filters.h"

#include "ui/text/value_text.h"

#include <QSettings>

namespace dutydesk {

using namespace Qt::StringLiterals;

std::vector<OwnFilter> loadOwnFilters(QSettings& settings)
{
    std::vector<OwnFilter> filters;
    const int count = settings.beginReadArray(u"tickets/filters"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto text = [&](const QString& key) { return settings.value(key).toString().toStdString(); };
        const auto id = [&](const QString& key) { return settings.value(key).toLongLong(); };
        OwnFilter own;
        own.name = settings.value(u"name"_s).toString();
        const auto view = fromCode(allTicketViews, text(u"view"_s));
        if (own.name.isEmpty() || !view)
            continue;
        own.filter.view = *view;
        own.filter.state = fromCode(allTicketStates, text(u"state"_s));
        own.filter.kind = fromCode(allTicketKinds, text(u"kind"_s));
        own.filter.category = TicketCategoryId{id(u"category"_s)};
        own.filter.department = DepartmentId{id(u"department"_s)};
        own.filter.text = text(u"text"_s);
        filters.push_back(std::move(own));
    }
    settings.endArray();
    return filters;
}

void saveOwnFilters(QSettings& settings, const std::vector<OwnFilter>& filters)
{
    settings.remove(u"tickets/filters"_s);
    settings.beginWriteArray(u"tickets/filters"_s, static_cast<int>(filters.size()));
    for (std::size_t i = 0; i < filters.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        const TicketFilter& filter = filters[i].filter;
        settings.setValue(u"name"_s, filters[i].name);
        settings.setValue(u"view"_s, toQString(codeOf(filter.view)));
        if (filter.state)
            settings.setValue(u"state"_s, toQString(codeOf(*filter.state)));
        if (filter.kind)
            settings.setValue(u"kind"_s, toQString(codeOf(*filter.kind)));
        settings.setValue(u"category"_s, static_cast<qlonglong>(filter.category.value));
        settings.setValue(u"department"_s, static_cast<qlonglong>(filter.department.value));
        settings.setValue(u"text"_s, toQString(filter.text));
    }
    settings.endArray();
}

} // namespace dutydesk
