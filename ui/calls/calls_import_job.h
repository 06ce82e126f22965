#pragma once

#include "core/calls/calls_import.h"
#include "ui/widgets/import_job.h"

#include <QCoreApplication>

namespace dutydesk {

/// Imports interval volumes of calls.
class CallsImportJob : public ImportJob
{
    Q_DECLARE_TR_FUNCTIONS(CallsImportJob)

public:
    QString title() const override;
    std::span<const ImportColumn> columns() const override;
    Result<ImportOutlook> plan(Services& services, const Request& request, TableReader& table,
                               const std::string& source, const ColumnMapping& mapping, const ValueText& text,
                               const Progress& progress) override;
    Result<QString> commit(Services& services, const Request& request, bool skipBadRows, bool confirmChanges,
                           const Progress& progress) override;

private:
    CallsImportPlan m_plan;
};

/// The plan in words, for the dialog and the command line.
std::vector<Fact> factsOf(const CallsImportPlan& plan, const ValueText& text);

} // namespace dutydesk
