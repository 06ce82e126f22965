#pragma once

#include "ui/shell/finder.h"

namespace dutydesk {

class Shell;

/// Tickets for the palette, by number or words.
class TicketFinder : public Finder
{
    Q_OBJECT

public:
    TicketFinder(Shell& shell, QObject* parent);

    QString heading() const override;
    void find(const QString& text, std::function<void(std::vector<Found>)> give) override;

private:
    Shell& m_shell;
};

} // namespace dutydesk
