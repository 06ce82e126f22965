#include "core/journal/record_changes.h"

#include <algorithm>

namespace dutydesk {

namespace {

std::vector<Value> valuesOf(const std::vector<NamedValue>& fields, const std::string& name)
{
    std::vector<Value> values;
    for (const NamedValue& field : fields) {
        if (field.name == name)
            values.push_back(field.value);
    }
    return values;
}

} // namespace

std::vector<FieldChange> changesBetween(const std::vector<NamedValue>& before, const std::vector<NamedValue>& after)
{
    std::vector<std::string> names;
    for (const auto* fields : {&after, &before}) {
        for (const NamedValue& field : *fields) {
            if (std::ranges::find(names, field.name) == names.end())
                names.push_back(field.name);
        }
    }
    std::vector<FieldChange> changes;
    for (const std::string& name : names) {
        const std::vector<Value> old = valuesOf(before, name);
        const std::vector<Value> now = valuesOf(after, name);
        if (old.size() == 1 && now.size() == 1) {
            if (old != now)
                changes.push_back({name, old.front(), now.front()});
            continue;
        }
        for (const Value& value : old) {
            if (std::ranges::find(now, value) == now.end())
                changes.push_back({name, value, {}});
        }
        for (const Value& value : now) {
            if (std::ranges::find(old, value) == old.end() && value != Value())
                changes.push_back({name, {}, value});
        }
    }
    return changes;
}

Error staleError(JournalStore& journal, const RecordRef& record, const std::vector<NamedValue>& kept,
                 const std::vector<NamedValue>& mine)
{
    const auto last = journal.about(record, 1);
    return staleError(last ? *last : std::vector<JournalEntry>(), record, kept, mine);
}

Error staleError(const std::vector<JournalEntry>& history, const RecordRef& record, const std::vector<NamedValue>& kept,
                 const std::vector<NamedValue>& mine)
{
    Error stale = makeError(error::stale, {{"record", record}});
    if (!history.empty()) {
        stale.values.push_back({"who", history.front().actorName});
        stale.values.push_back({"when", history.front().at});
    }
    for (FieldChange& change : changesBetween(kept, mine)) {
        stale.causes.push_back(makeError(error::staleField, {{"field", Term{std::move(change.field)}},
                                                             {"theirs", std::move(change.before)},
                                                             {"mine", std::move(change.after)}}));
    }
    return stale;
}

} // namespace dutydesk
