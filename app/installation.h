#pragma once

#include "app/wiring.h"
#include "ui/shell/installation.h"

#include <QString>

#include <mutex>
#include <optional>

namespace dutydesk {

/// The installation on this computer: the database that was chosen on the command line, or else the
/// centre's own in the platform's folder, or the demo centre beside it. May be used from every thread.
class LocalInstallation : public Installation
{
public:
    /// `chosen` is what `--database` named, if anything.
    LocalInstallation(Wiring wiring, std::optional<DatabaseLocation> chosen);

    Result<Standing> look() override;
    Result<> useDemo(const Progress& progress) override;
    Result<> useOwn() override;
    Result<std::unique_ptr<ServicesOwner>> open() override;
    Result<std::vector<Backup>> backups() override;
    Result<> restore(const std::string& name, const Progress& progress) override;
    Description description() const override;
    std::vector<SampleAccount> sampleAccounts() const override;

    Upkeep upkeep() const override;
    /// What the upkeep found at its last turn.
    void setUpkeep(const Upkeep& upkeep);

    /// As `open`, with the parts; nothing as long as no database is ready.
    Result<std::unique_ptr<ServiceSet>> openSet();
    /// Grows whenever another database is worked on.
    int generation() const;

private:
    DatabaseLocation location() const;
    Result<Standing> work(const DatabaseLocation& location);

    const Wiring m_wiring;
    const bool m_chosen;
    mutable std::mutex m_mutex;
    DatabaseLocation m_location;
    Upkeep m_upkeep;
    bool m_demo = false;
    int m_generation = 0;
};

} // namespace dutydesk
