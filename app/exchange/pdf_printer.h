#pragma once

#include "core/ticket/ticket_slip.h"

#include <QCoreApplication>

#include <functional>

namespace dutydesk {

/// Slips as PDF on A4, in the application's language, times on the centre's clock. Needs a QGuiApplication
/// for its fonts; may be used on any thread.
class PdfSlipPrinter : public SlipPrinter
{
    Q_DECLARE_TR_FUNCTIONS(PdfSlipPrinter)

public:
    /// `zone` gives the centre's time zone as it is set now.
    explicit PdfSlipPrinter(std::function<Result<TimeZone>()> zone) : m_zone(std::move(zone)) {}

    Result<> print(const SlipSheet& sheet, const std::string& path) override;

private:
    std::function<Result<TimeZone>()> m_zone;
};

} // namespace dutydesk
