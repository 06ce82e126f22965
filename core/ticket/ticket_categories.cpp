#include "core/base/text.h"
#include "core/journal/record_changes.h"
#include "core/ticket/ticket_service.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr std::size_t longestName = 40;

/// A term for those that a centre begins with, a text for its own.
Value nameOf(const TicketCategory& category)
{
    if (category.name.starts_with("ticket-category."))
        return Term{category.name};
    return category.name;
}

std::vector<NamedValue> fieldsOf(const TicketCategory& category)
{
    return {{"ticket-category.name", nameOf(category)}, {"ticket-category.retired", category.retired}};
}

/// "own-1", "own-2", …: the first that no category has.
std::string freshCode(const std::vector<TicketCategory>& categories)
{
    for (std::size_t number = 1;; ++number) {
        std::string code = "own-" + std::to_string(number);
        if (std::ranges::find(categories, code, &TicketCategory::code) == categories.end())
            return code;
    }
}

} // namespace

Result<TicketCategoryId> TicketService::saveCategory(const Request& request, const TicketCategory& category)
{
    DUTYDESK_TRY(permit(request.actor, Action::SettingsWrite));
    TicketCategory tidy = category;
    tidy.name = trimmed(category.name);
    DUTYDESK_TRY(checkLine(tidy.name, "ticket-category.name", longestName));
    return m_work([&]() -> Result<TicketCategoryId> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return TicketCategoryId{done->record.id};
        DUTYDESK_ASSIGN(categories, m_tickets.categories());
        if (std::ranges::any_of(categories, [&](const TicketCategory& other) {
                return other.id != tidy.id && other.name == tidy.name;
            }))
            return makeError(error::fieldTaken, {{"field", Term{"ticket-category.name"}}, {"value", nameOf(tidy)}});
        const auto before = std::ranges::find(categories, tidy.id, &TicketCategory::id);
        if (tidy.id && before == categories.end())
            return makeError(error::notFound, {{"record", ref(tidy.id)}});
        if (!tidy.id) {
            tidy.code = freshCode(categories);
            DUTYDESK_ASSIGN(id, m_tickets.save(tidy));
            DUTYDESK_TRY(m_journal.append(
                request, {"ticket-category.added", ref(id), changesBetween({}, fieldsOf(tidy)), request.reason}));
            return id;
        }
        if (before->version != tidy.version)
            return staleError(m_journal, ref(tidy.id), fieldsOf(*before), fieldsOf(tidy));
        tidy.code = before->code;
        std::vector<FieldChange> changes = changesBetween(fieldsOf(*before), fieldsOf(tidy));
        if (changes.empty())
            return tidy.id;
        DUTYDESK_TRY(m_tickets.save(tidy));
        DUTYDESK_TRY(m_journal.append(
            request, {"ticket-category.edited", ref(tidy.id), std::move(changes), request.reason}));
        return tidy.id;
    });
}

} // namespace dutydesk
