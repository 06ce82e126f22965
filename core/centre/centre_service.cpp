#include "core/centre/centre_service.h"

#include "core/base/text.h"
#include "core/centre/centre_error.h"
#include "core/journal/record_changes.h"

#include <utility>

namespace dutydesk {

namespace {

constexpr std::size_t longestName = 80;
constexpr std::size_t longestPath = 1000;
const RecordRef centreRecord{"centre", 1};

std::vector<NamedValue> fieldsOf(const Centre& centre)
{
    return {{"centre.name", centre.name},
            {"centre.time-zone", centre.timeZone},
            {"centre.language", centre.language},
            {"centre.watched-folder", centre.watchedFolder}};
}

} // namespace

CentreService::CentreService(CentreStore& store, JournalStore& journal, UnitOfWork& work,
                             std::function<bool(const std::string&)> knowsZone)
    : m_store(store)
    , m_journal(journal)
    , m_work(work)
    , m_knowsZone(std::move(knowsZone))
{
}

Result<std::optional<Centre>> CentreService::find()
{
    return m_store.load();
}

Result<Centre> CentreService::checked(const Centre& centre) const
{
    Centre tidy = centre;
    tidy.name = trimmed(centre.name);
    tidy.timeZone = trimmed(centre.timeZone);
    DUTYDESK_TRY(checkLine(tidy.name, "centre.name", longestName));
    DUTYDESK_TRY(checkLine(tidy.timeZone, "centre.time-zone", longestName));
    if (!m_knowsZone(tidy.timeZone))
        return makeError(error::timeZoneUnknown, {{"value", tidy.timeZone}});
    if (!tidy.watchedFolder.empty())
        DUTYDESK_TRY(checkLine(tidy.watchedFolder, "centre.watched-folder", longestPath));
    return tidy;
}

Result<> CentreService::edit(const Request& request, const Centre& centre)
{
    DUTYDESK_TRY(permit(request.actor, Action::SettingsWrite));
    DUTYDESK_ASSIGN(tidy, checked(centre));
    return m_work([&]() -> Result<> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return {};
        DUTYDESK_ASSIGN(before, m_store.load());
        if (!before)
            return makeError(error::centreNotSetUp);
        if (before->version != centre.version)
            return staleError(m_journal, centreRecord, fieldsOf(*before), fieldsOf(tidy));
        std::vector<FieldChange> changes = changesBetween(fieldsOf(*before), fieldsOf(tidy));
        if (changes.empty())
            return {};
        tidy.demo = before->demo;
        DUTYDESK_TRY(m_store.save(tidy));
        DUTYDESK_TRY(m_journal.append(request, {"centre.edited", centreRecord, std::move(changes), request.reason}));
        return {};
    });
}

Result<> CentreService::create(const Request& request, const Centre& centre)
{
    DUTYDESK_TRY(permit(request.actor, Action::SettingsWrite));
    DUTYDESK_ASSIGN(tidy, checked(centre));
    return m_work([&]() -> Result<> {
        DUTYDESK_ASSIGN(before, m_store.load());
        if (before)
            return makeError(error::centreAlreadySetUp, {{"name", before->name}});
        tidy.version = 0;
        DUTYDESK_TRY(m_store.save(tidy));
        DUTYDESK_TRY(m_journal.append(
            request, {"centre.set-up", centreRecord, changesBetween({}, fieldsOf(tidy)), request.reason}));
        return {};
    });
}

} // namespace dutydesk
