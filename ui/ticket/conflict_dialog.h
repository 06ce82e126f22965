#pragma once

#include "core/ticket/ticket_service.h"
#include "ui/text/value_text.h"

#include <QDialog>

namespace dutydesk {

/// Somebody saved the ticket after the form was opened: who and when, each field as it was read, as it is
/// kept now and as it was typed. The user goes on with what they typed on top of the newer version, or
/// takes the newer one.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const Error& stale, const TicketDetail& read, const TicketDetail& kept, const TicketForm& typed,
                   const ValueText& text, QWidget* parent);

Q_SIGNALS:
    void keepMine();
    void takeTheirs();
};

} // namespace dutydesk
