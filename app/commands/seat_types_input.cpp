#include "app/commands/seat_types_input.h"

#include "app/commands/option_values.h"
#include "app/exchange/table_file.h"
#include "core/base/text.h"
#include "core/people/people_import.h"
#include "ui/text/error_text.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <map>
#include <span>

namespace dutydesk {

namespace {

using Wrong = std::optional<QString>;

/// As the policy of the VIP seats has it.
constexpr int heaviest = 100;
constexpr std::size_t longestName = 80;

const std::vector<ImportColumn> seatTypeColumns = {
    {"seat_type", true, {"seattype", "专席", "席位类型", "專席", "席位類型"}},
    {"calls", true, {"calls", "来电量", "来电", "话务量", "來電量", "來電", "話務量"}},
    {"aht_seconds", true, {"ahtseconds", "aht", "平均处理时长", "平均通话时长", "平均處理時長", "平均通話時長"}},
    {"target", false, {"target", "服务目标", "目标", "服務目標", "目標"}},
    {"weight", false, {"weight", "权重", "權重"}},
    {"patience_seconds", false, {"patienceseconds", "patience", "平均耐心", "耐心"}},
};

const std::vector<ImportColumn> peopleInColumns = {
    {"agent", false, {"agent", "name", "客服代表", "姓名"}},
    {"number", false, {"number", "工号", "工號"}},
    {"seat_types", true, {"seattypes", "seattype", "专席", "專席"}},
};

/// One row of a table under headings that are all known.
class Row
{
public:
    Row(const QString& file, const ColumnMapping& columns, const std::vector<std::string>& headings, const TableRow& row)
        : m_file(file), m_columns(columns), m_headings(headings), m_row(row)
    {
    }

    std::int64_t number() const { return m_row.number; }

    bool has(const std::string& column) const { return !text(column).empty(); }

    std::string text(const std::string& column) const
    {
        const auto at = m_columns.find(column);
        return at != m_columns.end() && at->second < m_row.cells.size() ? trimmed(m_row.cells[at->second]) : std::string();
    }

    QString operator[](const std::string& column) const { return toQString(text(column)); }

    QString wrong(const std::string& column, const QString& reason) const
    {
        const auto at = m_columns.find(column);
        return SeatTypesInput::tr("%1, row %2, %3 “%4”: %5")
            .arg(m_file, QString::number(m_row.number), toQString(at == m_columns.end() ? column : m_headings[at->second]),
                 (*this)[column].simplified().left(80), reason);
    }

    QString wrong(const QString& reason) const
    {
        return SeatTypesInput::tr("%1, row %2: %3").arg(m_file, QString::number(m_row.number), reason);
    }

private:
    const QString& m_file;
    const ColumnMapping& m_columns;
    const std::vector<std::string>& m_headings;
    const TableRow& m_row;
};

/// Whatever in the headings leaves a column out or would be passed over in silence.
Wrong judgeHeadings(const Row& row, const std::vector<std::string>& headings, std::span<const ImportColumn> columns,
                    const ColumnMapping& mapping)
{
    QStringList names;
    for (const ImportColumn& column : columns)
        names << toQString(column.id);
    for (std::size_t at = 0; at < headings.size(); ++at) {
        const bool known = std::ranges::any_of(mapping, [&](const auto& entry) { return entry.second == at; });
        if (!known && !headings[at].empty()) {
            return row.wrong(SeatTypesInput::tr("The heading “%1” is unknown or stands there twice; there are %2.")
                                 .arg(toQString(headings[at]).left(80), names.join(u", ")));
        }
    }
    for (const ImportColumn& column : columns) {
        if (column.required && !mapping.contains(column.id))
            return row.wrong(SeatTypesInput::tr("The column “%1” is missing.").arg(toQString(column.id)));
    }
    return std::nullopt;
}

/// Gives `take` the table's rows, up to the first that it finds wrong.
Wrong readRows(const QString& path, std::span<const ImportColumn> columns, std::int64_t most,
               const std::function<Wrong(const Row&)>& take)
{
    const QString file = QFileInfo(path).fileName();
    const auto inThisFile = [&](const Error& failure) { return errorText(inFile(failure, file.toStdString())); };
    auto table = openTable(path);
    if (!table)
        return inThisFile(table.error());
    TableRow row;
    auto more = (*table)->next(row);
    if (more && !*more)
        return inThisFile(makeError(error::tableEmpty));
    const std::vector<std::string> headings = row.cells;
    const ColumnMapping mapping = mapColumns(columns, headings);
    if (more) {
        if (const Wrong wrong = judgeHeadings({file, mapping, headings, row}, headings, columns, mapping))
            return wrong;
    }
    std::int64_t rows = 0;
    for (; more && (more = (*table)->next(row)) && *more; ++rows) {
        const Row read(file, mapping, headings, row);
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            if (!row.cells[at].empty() && (at >= headings.size() || headings[at].empty()))
                return read.wrong(errorText(makeError(error::tableCellExtra)));
        }
        if (rows == most)
            return read.wrong(SeatTypesInput::tr("More than %1 rows are not taken.").arg(most));
        if (const Wrong wrong = take(read))
            return wrong;
    }
    if (!more)
        return inThisFile(more.error());
    return rows == 0 ? Wrong(inThisFile(makeError(error::tableNoRows))) : std::nullopt;
}

/// The numbers of a row; what it leaves open stays as it is.
Wrong readNumbers(const Row& row, SeatTypeLoad& type)
{
    const auto calls = numberFrom(row["calls"], 0, 1e9);
    if (!calls)
        return row.wrong("calls", SeatTypesInput::tr("This is no number of calls."));
    type.load.calls = *calls;
    const auto handling = secondsFrom(row["aht_seconds"], false);
    if (!handling)
        return row.wrong("aht_seconds", SeatTypesInput::tr("This is no handling time in seconds."));
    type.load.handling = *handling;
    if (row.has("target")) {
        type.target = targetFrom(row["target"]);
        if (!type.target)
            return row.wrong("target",
                             SeatTypesInput::tr("This is no service target; 80/20 means 80% within 20 seconds."));
    }
    if (row.has("weight")) {
        type.weight = wholeNumberFrom(row["weight"], 1, heaviest);
        if (!type.weight)
            return row.wrong("weight", SeatTypesInput::tr("A weight is a whole number from 1 to %1.").arg(heaviest));
    }
    if (row.has("patience_seconds")) {
        type.load.patience = secondsFrom(row["patience_seconds"], false);
        if (!type.load.patience)
            return row.wrong("patience_seconds", SeatTypesInput::tr("This is no patience in seconds."));
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> SeatTypesInput::readSeatTypes(const QString& path, const SeatTypeDefaults& defaults)
{
    std::vector<std::int64_t> rowOf;
    return readRows(path, seatTypeColumns, mostSeatTypes, [&](const Row& row) -> Wrong {
        const std::string name = row.text("seat_type");
        if (name.empty())
            return row.wrong("seat_type", errorText(makeError(error::tableCellMissing)));
        if (const auto fits = checkLine(name, "agent.seat-types", longestName); !fits)
            return row.wrong("seat_type", errorText(fits.error()));
        if (listedIn(name).size() != 1)
            return row.wrong("seat_type", tr("This stands for several seat types; each has a row of its own."));
        if (const SeatTypeLoad* same = called(name))
            return row.wrong("seat_type", tr("Row %1 has the same seat type.").arg(rowOf[same - m_loads.data()]));
        SeatTypeLoad type;
        type.seatType.id = {std::ssize(m_loads) + 1};
        type.seatType.code = handbookSeatType(name);
        if (type.seatType.code.empty())
            type.seatType.name = name;
        type.load = {.interval = defaults.period, .patience = defaults.patience};
        type.target = defaults.policy.targetOf(type.seatType.code);
        type.occupancyCap = defaults.occupancyCap;
        if (const Wrong wrong = readNumbers(row, type))
            return wrong;
        const auto need = seatTypeNeeds(std::span(&type, 1), defaults.policy);
        if (!need)
            return row.wrong(errorText(need.error()));
        m_needs.push_back(need->front());
        m_loads.push_back(std::move(type));
        rowOf.push_back(row.number());
        return std::nullopt;
    });
}

std::optional<QString> SeatTypesInput::readPeople(const QString& path)
{
    std::map<std::string, std::int64_t> rowOf;
    return readRows(path, peopleInColumns, mostPeople, [&](const Row& row) -> Wrong {
        const std::string name = row.has("number") && !row.has("agent") ? "number" : "agent";
        if (!row.has(name))
            return row.wrong(name, errorText(makeError(error::tableCellMissing)));
        if (const auto fits = checkLine(row.text(name), "agent.name", longestName); !fits)
            return row.wrong(name, errorText(fits.error()));
        const std::vector<std::string> listed = listedIn(row.text("seat_types"));
        if (listed.empty())
            return row.wrong("seat_types", errorText(makeError(error::tableCellMissing)));
        // Two people may have one name, but not one number.
        const std::string key = row.has("number") ? "number" : "agent";
        if (const auto [same, isNew] = rowOf.emplace(key + lowered(row.text(key)), row.number()); !isNew)
            return row.wrong(key, tr("Row %1 has the same person.").arg(same->second));
        SeatCandidate candidate{.agent = {std::ssize(m_people) + 1}, .seatTypes = {}};
        for (const std::string& word : listed) {
            if (const SeatTypeLoad* type = called(word)) {
                candidate.seatTypes.push_back(type->seatType.id);
            } else if (handbookSeatType(word).empty()) {
                return row.wrong("seat_types",
                                 tr("The seat type “%1” has no row among the seat types; one with 0 calls says that it "
                                    "needs nobody.")
                                     .arg(toQString(word).left(80)));
            }
        }
        m_people.push_back(std::move(candidate));
        m_names << (row.has("number") && row.has("agent") ? tr("%1 %2", "name and number of a person").arg(row["agent"], row["number"]) : row[name]);
        return std::nullopt;
    });
}

const SeatTypeLoad* SeatTypesInput::called(std::string_view name) const
{
    const std::string_view code = handbookSeatType(name);
    const auto found = std::ranges::find_if(m_loads, [&](const SeatTypeLoad& load) {
        return code.empty() ? lowered(load.seatType.name) == lowered(name) : load.seatType.code == code;
    });
    return found == m_loads.end() ? nullptr : &*found;
}

} // namespace dutydesk
