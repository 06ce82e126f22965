#include "core/people/people_fields.h"

namespace dutydesk {

namespace {

template <class Record>
Value nameOr(const Record* record)
{
    return record ? Value(record->name) : Value();
}

template <class T>
Value valueOr(const std::optional<T>& value)
{
    return value ? Value(*value) : Value();
}

} // namespace

Value nameOf(const SeatType& seatType)
{
    if (seatType.code.empty())
        return seatType.name;
    return Term{"seat-type." + seatType.code};
}

std::vector<NamedValue> fieldsOf(const Agent& agent, const Organisation& organisation)
{
    std::vector<NamedValue> fields = {
        {"agent.number", agent.number},
        {"agent.name", agent.name},
        {"agent.post", Term{"post." + std::string(codeOf(agent.post))}},
        {"agent.area", nameOr(organisation.find(agent.area))},
        {"agent.group", nameOr(organisation.find(agent.group))},
        {"agent.department", nameOr(organisation.find(agent.department))},
        {std::string(payField), valueOr(agent.bonusBase)},
        {"agent.joined", agent.joined},
        {"agent.left", valueOr(agent.left)},
    };
    for (const SeatTypeId id : agent.seatTypes) {
        if (const SeatType* seatType = organisation.find(id))
            fields.push_back({"agent.seat-types", nameOf(*seatType)});
    }
    return fields;
}

std::vector<NamedValue> fieldsOf(const Area& area)
{
    return {{"area.name", area.name}};
}

std::vector<NamedValue> fieldsOf(const Group& group, const Organisation& organisation)
{
    return {{"group.name", group.name}, {"group.area", nameOr(organisation.find(group.area))}};
}

std::vector<NamedValue> fieldsOf(const Department& department)
{
    return {{"department.name", department.name}};
}

std::vector<NamedValue> fieldsOf(const SeatType& seatType)
{
    return {{"seat-type.name", nameOf(seatType)}};
}

std::vector<NamedValue> fieldsOf(const Qualification& qualification, const Organisation& organisation)
{
    const SeatType* seatType = organisation.find(qualification.seatType);
    return {{"qualification.seat-type", seatType ? nameOf(*seatType) : Value()},
            {"qualification.assessed", qualification.assessed},
            {"qualification.knowledge-score", static_cast<std::int64_t>(qualification.knowledgeScore)},
            {"qualification.typing-speed", static_cast<std::int64_t>(qualification.typingSpeed)},
            {"qualification.look-up-seconds", static_cast<std::int64_t>(qualification.lookUpSeconds)}};
}

} // namespace dutydesk
