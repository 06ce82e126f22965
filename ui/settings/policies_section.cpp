#include "ui/settings/policies_section.h"

#include "core/desk/services.h"
#include "core/policy/policy_error.h"
#include "ui/settings/policy_text.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_splitter.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/row_list_source.h"
#include "ui/widgets/why_panel.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReason = 500;
constexpr int sideWidth = 270;
constexpr int whyHeight = 190;

PagedRow rowOf(const PolicyLine& line, std::int64_t key, const ValueText& text)
{
    PagedRow row{key, {}, line.item.key};
    row.cells.push_back({.text = policyName(line.item.key), .toolTip = toQString(line.item.key)});
    row.cells.push_back({.text = policyValueText(line.item.value, line.item.unit, text)});
    row.cells.push_back({.text = toQString(line.item.rule), .isMuted = true});
    row.cells.push_back({.text = toQString(line.item.source), .isMuted = true});
    if (line.version > 0)
        row.cells.push_back({.text = PoliciesSection::tr("Edited here"), .tone = Tone::Info, .isTag = true});
    else if (line.item.ours)
        row.cells.push_back({.text = PoliciesSection::tr("Our default"), .isTag = true});
    else
        row.cells.push_back({.text = PoliciesSection::tr("Handbook"), .tone = Tone::Good, .isTag = true});
    return row;
}

Why whyOf(const PolicyLine& line)
{
    Why why;
    why.statement = line.version > 0 ? "policy.why-edited" : line.item.ours ? "policy.why-ours" : "policy.why-source";
    if (!line.item.rule.empty())
        why.rules = {line.item.rule};
    why.policyVersion = line.version;
    const auto value = [](const PolicyValue& held) {
        return std::visit([](const auto& one) -> Value { return one; }, held);
    };
    why.operands = {{"policy.value", value(line.item.value)}, {"policy.shipped", value(line.shipped)}};
    if (!line.item.source.empty())
        why.operands.push_back({"policy.source", line.item.source});
    return why;
}

} // namespace

PoliciesSection::PoliciesSection(Shell& shell, QWidget* parent)
    : SettingsSection(u"policies"_s, shell, parent)
    , m_search(new QLineEdit)
    , m_why(new WhyPanel)
    , m_edit(new Card)
    , m_bounds(new Label(Role::Muted))
    , m_value(named(u"policies.value", new QLineEdit))
    , m_from(named(u"policies.from", new QDateEdit))
    , m_reason(named(u"policies.reason", new QLineEdit))
    , m_valueRow(new FormRow({}, m_value))
    , m_fromRow(new FormRow({}, m_from))
    , m_reasonRow(new FormRow({}, m_reason))
    , m_save(new QPushButton)
    , m_historyCard(new Card)
    , m_history(new FactList(true))
{
    m_source = new RowListSource(
        [] {
            return std::vector<PagedColumn>{{.id = u"name"_s, .title = tr("Policy"), .width = 260, .stretches = true},
                                            {.id = u"value"_s, .title = tr("Value"), .width = 104},
                                            {.id = u"rule"_s, .title = tr("Rule"), .width = 76, .order = u"rule"_s},
                                            {.id = u"source"_s, .title = tr("Source"), .width = 96},
                                            {.id = u"kind"_s, .title = tr("Whose"), .width = 104}};
        },
        [this](RowListSource::Give give) {
            this->shell().read(
                this, [today = today()](Services& services, const Request& request) {
                    return services.policies.list(request, today);
                },
                [this, give](Result<std::vector<PolicyLine>> lines) {
                    if (!lines) {
                        give(std::move(lines).error());
                        return;
                    }
                    m_lines = *std::move(lines);
                    const ValueText text;
                    std::vector<PagedRow> rows;
                    for (const PolicyLine& line : m_lines)
                        rows.push_back(rowOf(line, static_cast<std::int64_t>(rows.size()) + 1, text));
                    give(std::move(rows));
                    showChosen();
                });
        },
        this);
    m_table = new PagedTable(u"policies.table"_s, *m_source, shell.settings());
    m_search->setObjectName("policies.search"_L1);
    m_search->setClearButtonEnabled(true);
    m_from->setCalendarPopup(true);
    m_reason->setMaxLength(longestReason);
    m_save->setObjectName("policies.save"_L1);
    m_save->setProperty("role", u"primary"_s);
    m_bounds->setWordWrap(true);
    m_why->setObjectName("policies.why"_L1);

    m_edit->body()->addWidget(m_valueRow);
    m_edit->body()->addWidget(m_bounds);
    m_edit->body()->addWidget(m_fromRow);
    m_edit->body()->addWidget(m_reasonRow);
    m_edit->body()->addWidget(m_save, 0, Qt::AlignLeft);
    m_historyCard->body()->addWidget(m_history);

    auto* listCard = new Card;
    listCard->body()->addWidget(m_search);
    listCard->body()->addWidget(m_table, 1);
    auto* right = new QWidget;
    auto* side = new QVBoxLayout(right);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::page);
    side->addWidget(m_why);
    side->addWidget(m_edit);
    side->addWidget(m_historyCard);
    side->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(right);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(sideWidth);
    m_why->setMinimumHeight(whyHeight);
    auto* splitter = new PageSplitter(u"policies.split"_s, Qt::Horizontal, {720, 300}, shell.settings());
    splitter->addWidget(listCard);
    splitter->addWidget(scroll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    m_edit->hide();
    m_historyCard->hide();

    connect(m_search, &QLineEdit::textChanged, m_source, &RowListSource::filter);
    connect(m_table, &PagedTable::currentChanged, this, &PoliciesSection::choose);
    connect(m_save, &QPushButton::clicked, this, &PoliciesSection::save);
    connect(m_why, &WhyPanel::evidenceActivated, this,
            [this](const RecordRef& record) { this->shell().navigator().openRecord(record); });
    retranslate();
}

QString PoliciesSection::title() const
{
    return tr("Policies");
}

Date PoliciesSection::today() const
{
    return toDate(ValueText(QLocale(), shell().session().zone()).local(shell().session().now()).date());
}

void PoliciesSection::refresh()
{
    m_table->refresh();
}

void PoliciesSection::changed(const std::vector<RecordRef>& records)
{
    if (std::ranges::any_of(records, [](const RecordRef& record) { return record.kind == "policy"; }))
        refresh();
}

void PoliciesSection::choose()
{
    const PagedRow* row = m_table->currentRow();
    const std::string key = row ? std::any_cast<std::string>(row->data) : std::string();
    if (key == m_chosen || key.empty())
        return;
    if (isEdited()) {
        return askToGoOn([this] { choose(); },
                         [this] {
                             const auto line = std::ranges::find(m_lines, m_chosen, [](const PolicyLine& one) { return one.item.key; });
                             if (!m_table->choose(line - m_lines.begin() + 1))
                                 m_table->clearChoice();
                         });
    }
    m_chosen = key;
    showChosen();
}

void PoliciesSection::showChosen()
{
    const auto line = std::ranges::find(m_lines, m_chosen, [](const PolicyLine& one) { return one.item.key; });
    const bool chosen = line != m_lines.end();
    const ValueText text(QLocale(), shell().session().zone());
    m_edit->setVisible(chosen && shell().session().may(Action::PolicyWrite));
    m_historyCard->setVisible(chosen && !line->edits.empty());
    if (!chosen) {
        m_why->clear(tr("Choose a policy to see where its number comes from."));
        return;
    }
    m_why->setWhy(tr("Why %1?").arg(policyValueText(line->item.value, line->item.unit, text)), whyOf(*line), text);
    std::vector<Fact> facts;
    for (const PolicyEdit& edit : line->edits | std::views::reverse) {
        const QString reason = edit.reason.empty() ? QString() : toQString(edit.reason);
        facts.push_back({.label = tr("from %1").arg(text.date(edit.effective)),
                         .value = reason.isEmpty()
                             ? policyValueText(edit.value, line->item.unit, text)
                             : tr("%1 · %2", "number and reason")
                                   .arg(policyValueText(edit.value, line->item.unit, text), reason)});
    }
    m_history->setFacts(facts);
    if (isEdited())
        return;
    m_value->setText(policyEditText(line->item.value));
    m_value->setModified(false);
    m_valueRow->setError({});
    m_reasonRow->setError({});
    m_fromRow->setError({});
    const bool bounded = line->item.low < line->item.high;
    m_bounds->setText(bounded ? tr("From %1 to %2. Now: %3.")
                                    .arg(text.number(line->item.low), text.number(line->item.high),
                                         policyValueText(line->item.value, line->item.unit, text))
                              : tr("Now: %1.").arg(policyValueText(line->item.value, line->item.unit, text)));
    m_from->setMinimumDate(toQDate(today()));
    m_from->setDate(toQDate(today()));
}

bool PoliciesSection::isEdited() const
{
    return m_value->isModified() || !m_reason->text().isEmpty();
}

void PoliciesSection::save()
{
    const auto line = std::ranges::find(m_lines, m_chosen, [](const PolicyLine& one) { return one.item.key; });
    if (line == m_lines.end())
        return;
    const std::optional<PolicyValue> value = policyFromText(m_value->text(), line->item.value);
    m_valueRow->setError(value ? QString() : tr("This is not such a value as the one before."));
    m_fromRow->setError({});
    m_reasonRow->setError(m_reason->text().trimmed().isEmpty() ? tr("Say why: the journal keeps it.") : QString());
    if (!value || m_reason->text().trimmed().isEmpty())
        return;
    m_save->setEnabled(false);
    const Request request = shell().session().forWriting(m_reason->text().trimmed());
    shell().background().run(
        this, Lane::Write,
        [request, key = m_chosen, value = *value, from = toDate(m_from->date())](Services& services) {
            return services.policies.edit(request, key, value, from);
        },
        [this](Result<int> version) {
            m_save->setEnabled(true);
            if (!version) {
                const bool isOfDate = version.error().code == error::policyReachesBack;
                (isOfDate ? m_fromRow : m_valueRow)->setError(errorText(version.error()));
                return;
            }
            m_value->setModified(false);
            m_reason->clear();
            shell().notifications().done(tr("The policy is changed; this is version %L1.").arg(*version));
            refresh();
        });
}

bool PoliciesSection::mayLeave()
{
    if (!isEdited())
        return true;
    const bool leave = shell().prompts().confirm(
        this, {tr("Not saved"), tr("A policy is changed but not saved."), tr("Leave without saving"), {}, true});
    if (leave) {
        m_value->setModified(false);
        m_reason->clear();
        showChosen();
    }
    return leave;
}

void PoliciesSection::retranslate()
{
    m_search->setPlaceholderText(tr("Find a policy, rule or source…"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_edit->setTitle(tr("Change from a date on"));
    m_valueRow->setLabel(tr("New number"));
    m_fromRow->setLabel(tr("In force from"));
    m_fromRow->setHint(tr("What was decided before stays decided."));
    m_reasonRow->setLabel(tr("Reason"));
    m_save->setText(tr("Change"));
    m_historyCard->setTitle(tr("Changes"));
    m_table->setEmptyTexts(tr("No policy fits"), tr("Fewer letters find more."));
    showChosen();
    giveMnemonics(*m_edit);
}

} // namespace dutydesk
