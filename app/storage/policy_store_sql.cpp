#include "app/storage/policy_store_sql.h"

#include "app/storage/database.h"

#include <QLocale>

#include <array>
#include <utility>

namespace dutydesk {

namespace {

/// By the alternative of `PolicyValue`.
constexpr std::array<std::string_view, 4> kinds = {"integer", "decimal", "flag", "text"};

std::string textOf(const PolicyValue& value)
{
    struct Writer
    {
        std::string operator()(std::int64_t integer) const { return std::to_string(integer); }
        std::string operator()(double decimal) const
        {
            return QLocale::c().toString(decimal, 'g', QLocale::FloatingPointShortest).toStdString();
        }
        std::string operator()(bool flag) const { return flag ? "1" : "0"; }
        std::string operator()(const std::string& text) const { return text; }
    };
    return std::visit(Writer(), value);
}

PolicyValue valueOf(std::string_view kind, const std::string& text)
{
    if (kind == kinds[0])
        return static_cast<std::int64_t>(QString::fromStdString(text).toLongLong());
    if (kind == kinds[1])
        return QLocale::c().toDouble(QString::fromStdString(text));
    if (kind == kinds[2])
        return text == "1";
    return text;
}

} // namespace

Result<std::vector<PolicyEdit>> PolicyStoreSql::edits()
{
    return m_database
        .query("SELECT version, key, kind, value, effective, edited_by, at, reason FROM policy_edit "
               "ORDER BY effective, version")
        .all([](Row& row) {
            PolicyEdit edit;
            std::string kind;
            std::string value;
            row.into(edit.version, edit.key, kind, value, edit.effective, edit.by, edit.at, edit.reason);
            edit.value = valueOf(kind, value);
            return edit;
        });
}

Result<int> PolicyStoreSql::add(const PolicyEdit& edit)
{
    return m_database
        .query("INSERT INTO policy_edit (version, key, kind, value, effective, edited_by, at, reason) "
               "SELECT coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM policy_edit RETURNING version",
               edit.key, kinds[edit.value.index()], textOf(edit.value), edit.effective, edit.by, edit.at, edit.reason)
        .value<int>();
}

} // namespace dutydesk
