#pragma once

#include "core/ticket/ticket_slip.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace dutydesk {

/// Slips as PDF on A4, in the application's language, times on the centre's clock. Needs a QGuiApplication
/// for its fonts; may be used on any thread.
class PdfSlipPrinter : public SlipPrinter
{
    Q_DECLARE_TR_FUNCTIONS(PdfSlipPrinter)

public:
    explicit PdfSlipPrinter(const QTimeZone& zone) : m_zone(zone) {}

    Result<> print(const SlipSheet& sheet, const std::string& path) override;

private:
    QTimeZone m_zone;
};

} // namespace dutydesk
