#include "ui/people/people_import_job.h"

#include "core/desk/services.h"
#include "core/people/people_service.h"
#include "ui/text/vocabulary.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownChanges = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImportJob)
};

QStringList textsOf(const std::vector<std::string>& names)
{
    QStringList texts;
    for (const std::string& name : names)
        texts.append(toQString(name));
    return texts;
}

/// The fields of one side of a change, in words.
QString fieldsOf(const std::vector<FieldChange>& changes, Value FieldChange::*side, const ValueText& text)
{
    QStringList words;
    for (const FieldChange& change : changes) {
        if (change.*side != Value())
            words.append(phrase(change.field) + u": "_s + text(change.*side));
    }
    return words.join(u" · "_s);
}

} // namespace

std::vector<Fact> factsOf(const PeopleImportPlan& plan, const ValueText& text)
{
    std::vector<Fact> facts;
    facts.push_back({Words::tr("Rows in the file"), text.number(plan.rows)});
    facts.push_back({Words::tr("New people"), text.number(static_cast<std::int64_t>(plan.added.size()))});
    facts.push_back({Words::tr("Changed people"), text.number(static_cast<std::int64_t>(plan.changed.size()))});
    if (plan.same > 0)
        facts.push_back({Words::tr("Known already"), text.number(plan.same)});
    if (!plan.newAreas.empty())
        facts.push_back({Words::tr("Areas to be made"), text.list(textsOf(plan.newAreas)), Tone::Info});
    if (!plan.newGroups.empty())
        facts.push_back({Words::tr("Groups to be made"), text.list(textsOf(plan.newGroups)), Tone::Info});
    if (!plan.newDepartments.empty())
        facts.push_back({Words::tr("Departments to be made"), text.list(textsOf(plan.newDepartments)), Tone::Info});
    return facts;
}

QString PeopleImportJob::title() const
{
    return tr("Import people");
}

std::span<const ImportColumn> PeopleImportJob::columns() const
{
    return peopleColumns();
}

Result<ImportOutlook> PeopleImportJob::plan(Services& services, const Request& request, TableReader& table,
                                            const std::string& source, const ColumnMapping& mapping,
                                            const ValueText& text, const Progress& progress)
{
    DUTYDESK_ASSIGN(made, services.people.plan(request, table, source, mapping, progress));
    m_plan = std::move(made);
    ImportOutlook outlook;
    outlook.facts = factsOf(m_plan, text);
    outlook.changesNothing = m_plan.changesNothing();
    outlook.rowsToImport = static_cast<std::int64_t>(m_plan.added.size() + m_plan.changed.size());
    outlook.findings = m_plan.findings.list();
    outlook.findingCount = m_plan.findings.count();
    outlook.changeCount = static_cast<std::int64_t>(m_plan.changed.size());
    for (const PlannedAgent& change : m_plan.changed) {
        if (outlook.changes.size() == shownChanges)
            break;
        outlook.changes.push_back({change.row, toQString(change.agent.number) + u"  "_s + toQString(change.agent.name),
                                   fieldsOf(change.changes, &FieldChange::before, text),
                                   fieldsOf(change.changes, &FieldChange::after, text)});
    }
    return outlook;
}

Result<QString> PeopleImportJob::commit(Services& services, const Request& request, bool skipBadRows,
                                        bool confirmChanges,
                                        const Progress& progress)
{
    DUTYDESK_ASSIGN(done, services.people.commit(request, m_plan, {skipBadRows, confirmChanges}, progress));
    const ValueText text;
    const QString told = tr("People added: %1, changed: %2.")
                             .arg(text.number(std::int64_t{done.added}), text.number(std::int64_t{done.changed}));
    return done.skipped > 0 ? tr("%1 Wrong rows skipped: %2.").arg(told, text.number(done.skipped)) : told;
}

} // namespace dutydesk
