#include "app/installation.h"

#include "app/demo/demo_centre.h"
#include "app/demo/demo_people.h"
#include "app/storage/backup_keeper_sql.h"
#include "core/base/storage_error.h"
#include "core/centre/centre_service.h"

#include <QFileInfo>

namespace dutydesk {

LocalInstallation::LocalInstallation(Wiring wiring, std::optional<DatabaseLocation> chosen)
    : m_wiring(std::move(wiring)), m_chosen(chosen.has_value()), m_location(chosen.value_or(ownDatabase()))
{
}

DatabaseLocation LocalInstallation::location() const
{
    const std::scoped_lock lock(m_mutex);
    return m_location;
}

int LocalInstallation::generation() const
{
    const std::scoped_lock lock(m_mutex);
    return m_generation;
}

Result<Installation::Standing> LocalInstallation::work(const DatabaseLocation& location)
{
    DUTYDESK_TRY(m_wiring.bringUpToDate(location, systemNow()));
    DUTYDESK_ASSIGN(set, m_wiring.open(location));
    DUTYDESK_ASSIGN(centre, set->services().centre.find());
    const std::scoped_lock lock(m_mutex);
    m_location = location;
    m_demo = centre && centre->demo;
    ++m_generation;
    m_upkeep = {};
    return centre ? Standing::Ready : Standing::Empty;
}

Result<Installation::Standing> LocalInstallation::look()
{
    const DatabaseLocation here = location();
    if (!m_chosen && here.engine == Engine::Sqlite && !QFileInfo::exists(here.name))
        return Standing::Missing;
    return work(here);
}

Result<> LocalInstallation::useDemo(const Progress& progress)
{
    const DatabaseLocation demo = demoDatabase();
    if (!QFileInfo::exists(demo.name)) {
        DemoRecipe recipe;
        recipe.now = demoMoment(systemNow());
        DUTYDESK_TRY(makeDemoFile(m_wiring, demo.name, recipe, progress));
    }
    DUTYDESK_TRY(work(demo));
    return {};
}

Result<> LocalInstallation::useOwn()
{
    DUTYDESK_TRY(work(m_chosen ? location() : ownDatabase()));
    return {};
}

Result<std::unique_ptr<ServiceSet>> LocalInstallation::openSet()
{
    return m_wiring.open(location());
}

Result<std::unique_ptr<ServicesOwner>> LocalInstallation::open()
{
    DUTYDESK_ASSIGN(set, openSet());
    return std::unique_ptr<ServicesOwner>(std::move(set));
}

Result<std::vector<Backup>> LocalInstallation::backups()
{
    return m_wiring.backupsOf(location());
}

Result<> LocalInstallation::restore(const std::string& name, const Progress& progress)
{
    return m_wiring.restoreInto(location(), name, systemNow(), progress);
}

Installation::Upkeep LocalInstallation::upkeep() const
{
    const std::scoped_lock lock(m_mutex);
    return m_upkeep;
}

void LocalInstallation::setUpkeep(const Upkeep& upkeep)
{
    const std::scoped_lock lock(m_mutex);
    m_upkeep = upkeep;
}

Installation::Description LocalInstallation::description() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_location.engine == Engine::Sqlite ? Description::Kind::Local : Description::Kind::Server,
            m_location.shown(), m_demo};
}

std::vector<Installation::SampleAccount> LocalInstallation::sampleAccounts() const
{
    std::vector<SampleAccount> accounts;
    if (description().demo) {
        for (const DemoSample& sample : demoSamples()) {
            accounts.push_back({QString::fromUtf8(sample.login), QString::fromUtf8(demoPassword),
                                QString::fromUtf8(sample.name), sample.post});
        }
    }
    return accounts;
}

} // namespace dutydesk
