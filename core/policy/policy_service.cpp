#include "core/policy/policy_service.h"

#include "core/policy/policy_error.h"

#include <algorithm>
#include <utility>

namespace dutydesk {

namespace {

bool takesEffectBefore(const PolicyEdit& left, const PolicyEdit& right)
{
    return std::pair(left.effective, left.version) < std::pair(right.effective, right.version);
}

Value journalValue(const PolicyValue& value)
{
    return std::visit([](const auto& held) -> Value { return held; }, value);
}

/// The value as the item's kind: a whole number stands for a decimal, nothing else for anything else.
Result<PolicyValue> fitted(const PolicyItem& item, PolicyValue value)
{
    if (std::holds_alternative<double>(item.value)) {
        if (const auto* whole = std::get_if<std::int64_t>(&value))
            value = static_cast<double>(*whole);
    }
    if (value.index() != item.value.index())
        return makeError(error::fieldInvalid, {{"field", Term{"policy.value"}}});
    if (item.low < item.high) {
        const double number = std::holds_alternative<double>(value)
                                  ? std::get<double>(value)
                                  : static_cast<double>(std::get<std::int64_t>(value));
        if (!(number >= item.low && number <= item.high)) {
            return makeError(error::fieldOutOfRange,
                             {{"field", Term{"policy.value"}}, {"low", item.low}, {"high", item.high}});
        }
    }
    return value;
}

} // namespace

PolicyService::PolicyService(std::vector<PolicyItem> shipped, std::vector<PolicyCheck> checks, PolicyStore& store,
                             JournalStore& journal, UnitOfWork& work, std::function<Result<TimeZone>()> zone)
    : m_shipped(std::move(shipped))
    , m_checks(std::move(checks))
    , m_store(store)
    , m_journal(journal)
    , m_work(work)
    , m_zone(std::move(zone))
{
}

Result<PolicyItem> PolicyService::shipped(const std::string& key) const
{
    const auto it = std::ranges::find(m_shipped, key, &PolicyItem::key);
    if (it == m_shipped.end())
        return makeError(error::policyUnknown, {{"key", key}});
    return *it;
}

PolicySet PolicyService::applied(const std::vector<PolicyEdit>& edits, Date date) const
{
    std::vector<PolicyItem> items = m_shipped;
    int version = 0;
    for (const PolicyEdit& edit : edits) {
        if (edit.effective > date)
            break;
        version = edit.version;
        const auto item = std::ranges::find(items, edit.key, &PolicyItem::key);
        // A release may have dropped the key, or changed its kind: then the edit has nothing to say any more.
        if (item == items.end() || item->value.index() != edit.value.index())
            continue;
        item->value = edit.value;
    }
    return {version, std::move(items)};
}

Result<PolicySet> PolicyService::setOn(Date date)
{
    DUTYDESK_ASSIGN(edits, m_store.edits());
    return applied(edits, date);
}

Result<PolicySet> PolicyService::setDecidedBy(Date date, int version)
{
    DUTYDESK_ASSIGN(edits, m_store.edits());
    // Edits stand in the order in which they took effect; the version is that of the last one there was.
    const auto last = std::ranges::find(edits, version, &PolicyEdit::version);
    edits.erase(last == edits.end() ? edits.begin() : std::next(last), edits.end());
    return applied(edits, date);
}

Result<std::vector<PolicyLine>> PolicyService::list(const Request& request, Date date)
{
    DUTYDESK_TRY(permit(request.actor, Action::PolicyRead));
    DUTYDESK_ASSIGN(edits, m_store.edits());
    const PolicySet set = applied(edits, date);
    std::vector<PolicyLine> lines;
    for (const PolicyItem& item : m_shipped) {
        PolicyLine line{*set.find(item.key), item.value, 0, {}};
        for (const PolicyEdit& edit : edits) {
            if (edit.key != item.key)
                continue;
            if (edit.effective <= date)
                line.version = edit.version;
            line.edits.push_back(edit);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<int> PolicyService::edit(const Request& request, const std::string& key, const PolicyValue& value,
                                Date effective)
{
    DUTYDESK_TRY(permit(request.actor, Action::PolicyWrite));
    DUTYDESK_ASSIGN(item, shipped(key));
    DUTYDESK_ASSIGN(fit, fitted(item, value));
    DUTYDESK_ASSIGN(zone, m_zone());
    const Date today = zone.dateOf(request.now);
    if (effective < today)
        return makeError(error::policyReachesBack, {{"effective", effective}, {"today", today}});
    return m_work([&]() -> Result<int> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return static_cast<int>(done->record.id);
        DUTYDESK_ASSIGN(edits, m_store.edits());
        PolicyEdit edit{0, key, fit, effective, request.actor.account, request.now, request.reason};
        const PolicyValue before = applied(edits, effective).find(key)->value;
        DUTYDESK_ASSIGN(version, m_store.add(edit));
        edit.version = version;
        edits.insert(std::ranges::upper_bound(edits, edit, takesEffectBefore), edit);
        for (const PolicyEdit& later : edits) {
            if (later.effective < effective)
                continue;
            const PolicySet set = applied(edits, later.effective);
            for (const PolicyCheck& check : m_checks)
                DUTYDESK_TRY(check(set));
        }
        DUTYDESK_TRY(m_journal.append(request, {"policy.edited",
                                                {"policy", version},
                                                {{"policy.key", {}, key},
                                                 {"policy.value", journalValue(before), journalValue(fit)},
                                                 {"policy.effective", {}, effective}},
                                                request.reason}));
        return version;
    });
}

} // namespace dutydesk
