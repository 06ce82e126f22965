#include "ui/people/agent_dialog.h"

#include "core/desk/services.h"
#include "ui/people/people_words.h"
#include "ui/shell/shell.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Above every limit of core, so that core says what is too long.
constexpr int longestInput = 20'000;

template <class Records>
void fillChoice(QComboBox* box, const QString& none, const Records& records)
{
    box->clear();
    box->addItem(none, qint64{0});
    for (const auto& record : records)
        box->addItem(toQString(record.name), qint64{record.id.value});
}

void choose(QComboBox* box, std::int64_t id)
{
    box->setCurrentIndex(std::max(0, box->findData(qint64{id})));
}

} // namespace

AgentDialog::AgentDialog(Shell& shell, Organisation organisation, const std::optional<AgentDetail>& agent,
                         const ValueText& text, QWidget* parent)
    : FormDialog(agent ? tr("Edit %1").arg(toQString(agent->agent.name)) : tr("Add a person"),
                 agent ? tr("Save") : tr("Add"), shell.prompts(), parent)
    , m_shell(shell)
    , m_organisation(std::move(organisation))
    , m_text(text)
    , m_withPay(agent ? agent->withPay : shell.session().may(Action::PeopleReadPay))
    , m_number(new QLineEdit)
    , m_name(new QLineEdit)
    , m_post(new QComboBox)
    , m_area(new QComboBox)
    , m_group(new QComboBox)
    , m_department(new QComboBox)
    , m_seatTypes(new QListWidget)
    , m_bonusBase(new QLineEdit)
    , m_joined(new QDateEdit)
{
    setObjectName(u"agentDialog"_s);
    if (agent)
        m_read = agent->agent;
    else
        m_read.joined = toDate(m_text.local(shell.session().now()).date());
    buildRows();
    fill(m_read);
    connect(m_area, &QComboBox::currentIndexChanged, this, &AgentDialog::showGroups);
    connect(this, &FormDialog::submitted, this, &AgentDialog::send);
    finish(m_number);
}

void AgentDialog::buildRows()
{
    const auto row = [this](const char* field, QWidget* widget, const QString& name, bool required = false) {
        widget->setObjectName(u"agent."_s + name);
        FormRow* made = addRow(field, new FormRow(phrase(field), widget));
        made->setRequired(required);
        return made;
    };
    m_number->setMaxLength(longestInput);
    m_name->setMaxLength(longestInput);
    row("agent.number", m_number, u"number"_s, true);
    row("agent.name", m_name, u"name"_s, true);
    for (const Post post : allPosts) {
        if (post == m_read.post || m_shell.session().may(actionToGive(post)))
            m_post->addItem(postName(post), static_cast<int>(post));
    }
    row("agent.post", m_post, u"post"_s, true);
    fillChoice(m_area, tr("none"), m_organisation.areas);
    row("agent.area", m_area, u"area"_s);
    row("agent.group", m_group, u"group"_s);
    fillChoice(m_department, tr("none"), m_organisation.departments);
    row("agent.department", m_department, u"department"_s)->setHint(tr("For people who handle its tickets."));
    for (const SeatType& seatType : m_organisation.seatTypes) {
        auto* item = new QListWidgetItem(seatTypeName(seatType), m_seatTypes);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setData(Qt::UserRole, qint64{seatType.id.value});
        item->setCheckState(Qt::Unchecked);
    }
    m_seatTypes->setFixedHeight(m_seatTypes->sizeHintForRow(0) * 5 + 2 * m_seatTypes->frameWidth());
    connect(m_seatTypes, &QListWidget::itemChanged, this, [this] { setTypedSomething(); });
    row("agent.seat-types", m_seatTypes, u"seatTypes"_s)->setHint(tr("Space ticks."));
    FormRow* bonus = row("agent.bonus-base", m_bonusBase, u"bonusBase"_s);
    bonus->setHint(tr("Yuan a month; empty for none."));
    bonus->setVisible(m_withPay);
    m_joined->setCalendarPopup(true);
    m_joined->setDisplayFormat(u"yyyy-MM-dd"_s);
    row("agent.joined", m_joined, u"joined"_s, true);
}

void AgentDialog::fill(const Agent& agent)
{
    m_number->setText(toQString(agent.number));
    m_name->setText(toQString(agent.name));
    m_post->setCurrentIndex(m_post->findData(static_cast<int>(agent.post)));
    choose(m_area, agent.area.value);
    showGroups();
    choose(m_group, agent.group.value);
    choose(m_department, agent.department.value);
    for (int i = 0; i < m_seatTypes->count(); ++i) {
        QListWidgetItem* item = m_seatTypes->item(i);
        const SeatTypeId id{item->data(Qt::UserRole).toLongLong()};
        const bool has = std::ranges::find(agent.seatTypes, id) != agent.seatTypes.end();
        item->setCheckState(has ? Qt::Checked : Qt::Unchecked);
    }
    m_bonusBase->setText(agent.bonusBase
                             ? m_text.locale().toString(static_cast<double>(agent.bonusBase->fen) / 100, 'f', 2)
                             : QString());
    m_joined->setDate(toQDate(agent.joined));
}

/// The groups of the chosen area only: another would be refused.
void AgentDialog::showGroups()
{
    const qint64 chosen = m_group->currentData().toLongLong();
    const AreaId area{m_area->currentData().toLongLong()};
    std::vector<Group> groups;
    std::ranges::copy_if(m_organisation.groups, std::back_inserter(groups),
                         [&](const Group& group) { return group.area == area; });
    fillChoice(m_group, tr("none"), groups);
    choose(m_group, chosen);
    m_group->setEnabled(!groups.empty());
}

Result<Agent> AgentDialog::typed() const
{
    Agent agent = m_read;
    agent.number = m_number->text().toStdString();
    agent.name = m_name->text().toStdString();
    agent.post = static_cast<Post>(m_post->currentData().toInt());
    agent.area = {m_area->currentData().toLongLong()};
    agent.group = {m_group->currentData().toLongLong()};
    agent.department = {m_department->currentData().toLongLong()};
    agent.seatTypes.clear();
    for (int i = 0; i < m_seatTypes->count(); ++i) {
        const QListWidgetItem* item = m_seatTypes->item(i);
        if (item->checkState() == Qt::Checked)
            agent.seatTypes.push_back({item->data(Qt::UserRole).toLongLong()});
    }
    agent.joined = toDate(m_joined->date());
    const QString bonus = m_bonusBase->text().trimmed();
    agent.bonusBase.reset();
    if (!bonus.isEmpty()) {
        bool ok = false;
        double yuan = m_text.locale().toDouble(bonus, &ok);
        if (!ok)
            yuan = QLocale::c().toDouble(bonus, &ok);
        if (!ok || !std::isfinite(yuan) || std::abs(yuan) > 1e12)
            return makeError(error::fieldInvalid, {{"field", Term{"agent.bonus-base"}}});
        agent.bonusBase = Money{std::llround(yuan * 100)};
    }
    return agent;
}

void AgentDialog::send()
{
    const Result<Agent> form = typed();
    if (!form) {
        showError(form.error(), m_text);
        return;
    }
    if (m_sent != *form)
        m_request = m_shell.session().forWriting();
    m_sent = *form;
    m_shell.background().run(
        this, Lane::Write,
        [request = m_request, agent = *form](Services& services) -> Result<AgentId> {
            if (!agent.id)
                return services.people.add(request, agent);
            DUTYDESK_TRY(services.people.edit(request, agent));
            return agent.id;
        },
        [this](Result<AgentId> id) {
            if (id) {
                const std::optional<Agent> before = m_read.id ? std::optional(m_read) : std::nullopt;
                accept();
                Q_EMIT saved(*id, before);
            } else if (id.error().code == error::stale) {
                resolve(id.error());
            } else {
                showError(id.error(), m_text);
            }
        });
}

void AgentDialog::resolve(const Error& stale)
{
    setBusy(false);
    const std::optional<int> choice =
        m_shell.prompts().choose(this, windowTitle(), errorLines(stale, m_text).join(u'\n'),
                                 {tr("Take what is saved now"), tr("Keep what I typed and go on")});
    if (!choice)
        return;
    m_shell.read(
        this, [id = m_read.id](Services& services, const Request& request) { return services.people.find(request, id); },
        [this, keepMine = *choice == 1](Result<AgentDetail> newer) {
            if (!newer) {
                showError(newer.error(), m_text);
                return;
            }
            m_read = newer->agent;
            if (keepMine)
                setIntroduction(tr("Based on the version saved meanwhile. What you typed is still here; save it to put it "
                                   "over that version."));
            else
                fill(m_read);
        });
}

} // namespace dutydesk
