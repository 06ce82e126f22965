#pragma once

#include "core/ticket/ticket_query.h"

#include <QString>

#include <vector>

class QSettings;

namespace dutydesk {

/// A filter that the user keeps under a name of their own.
struct OwnFilter
{
    QString name;
    TicketFilter filter;

    friend bool operator==(const OwnFilter&, const OwnFilter&) = default;
};

/// The kept filters in the order in which they were made. What cannot be read is left out.
std::vector<OwnFilter> loadOwnFilters(QSettings& settings);
void saveOwnFilters(QSettings& settings, const std::vector<OwnFilter>& filters);

} // namespace dutydesk
