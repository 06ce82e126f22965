#pragma once

#include "app/commands/seat_types_input.h"
#include "ui/text/value_text.h"

#include <QCoreApplication>

namespace dutydesk {

/// What each seat type of a file needs and, where `cover` tells, how far people fill it, for a terminal.
class SeatTypesText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::SeatTypesText)

public:
    static QString plain(const SeatTypesInput& input, const std::optional<SeatCover>& cover, const ValueText& text);

private:
    SeatTypesText(const SeatTypesInput& input, const std::optional<SeatCover>& cover, const ValueText& text)
        : m_input(input), m_cover(cover), m_text(text)
    {
    }

    QString table() const;
    QStringList figures(std::size_t type) const;
    QStringList sums() const;
    QString reasons(std::size_t type) const;
    QString names(const std::vector<AgentId>& agents) const;

    const SeatTypesInput& m_input;
    const std::optional<SeatCover>& m_cover;
    const ValueText& m_text;
};

/// Shares are unrounded from 0 to 1, times are seconds. Seat types go by the handbook's code, such as "vip", or the
/// centre's own name. The names never change with the language.
QString jsonOf(const SeatTypesInput& input, const std::optional<SeatCover>& cover);

} // namespace dutydesk
