#include "ui/ticket/ticket_dialog.h"

#include "core/desk/services.h"
#include "core/people/people_service.h"
#include "ui/shell/shell.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/ticket/conflict_dialog.h"
#include "ui/ticket/ticket_fields.h"
#include "ui/ticket/ticket_steps.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 5000;

std::string nameOf(TicketNeed need)
{
    return std::string(fieldOf(need));
}

} // namespace

TicketDialog::TicketDialog(Shell& shell, const TicketDetail& detail, const TicketCommandInfo& command, std::vector<TicketAction> actions,
                           QWidget* parent)
    : FormDialog(tr("%1 · %2", "command and ticket").arg(textOf(command), ValueText().record(ref(detail.ticket.id))), textOf(command),
                 shell.prompts(), parent),
      m_shell(shell), m_detail(detail), m_actions(std::move(actions)), m_text(QLocale(), shell.session().zone())
{
    setObjectName(u"ticketDialog"_s);
    if (m_actions.size() > 1)
        addChoice();
    for (const TicketAction action : m_actions) {
        for (const TicketOffer& offer : m_detail.offers) {
            if (offer.action != action)
                continue;
            for (const auto& [need, isOptional] : offer.needs) {
                if (std::ranges::find(m_fields, need) == m_fields.end()) {
                    m_fields.push_back(need);
                    addField(need);
                }
            }
        }
    }
    if (m_fields.empty())
        setIntroduction(tr("%1 — nothing more to fill in.").arg(toQString(m_detail.ticket.title)));
    else
        setIntroduction(toQString(m_detail.ticket.title));
    showFields();
    FormRow* first = m_fields.empty() ? nullptr : rowOf(nameOf(m_fields.front()));
    finish(m_choice ? static_cast<QWidget*>(m_choice->checkedButton()) : first ? first->field() : nullptr);
    connect(this, &FormDialog::submitted, this, &TicketDialog::send);
}

void TicketDialog::addChoice()
{
    m_choice = new QButtonGroup(this);
    for (const TicketAction action : m_actions) {
        auto* button = new QRadioButton(phrase(termOf(action).code));
        button->setObjectName(u"action."_s + toQString(codeOf(action)));
        m_choice->addButton(button, static_cast<int>(action));
        rows()->addWidget(button);
    }
    m_choice->button(static_cast<int>(m_actions.front()))->setChecked(true);
    connect(m_choice, &QButtonGroup::idToggled, this, &TicketDialog::showFields);
}

TicketAction TicketDialog::action() const
{
    return m_choice ? static_cast<TicketAction>(m_choice->checkedId()) : m_actions.front();
}

void TicketDialog::addField(TicketNeed need)
{
    const Ticket& ticket = m_detail.ticket;
    const std::string field = nameOf(need);
    const QString name = toQString(field);
    const QString label = phrase(field);
    const bool isEdit = m_actions.front() == TicketAction::Edit;
    const auto line = [&](std::string TicketForm::*member, const std::string& value) {
        auto* edit = new QLineEdit(toQString(value));
        edit->setObjectName(name);
        addRow(field, new FormRow(label, edit));
        m_readers.push_back([=](TicketForm& form) { form.*member = edit->text().trimmed().toStdString(); });
    };
    const auto text = [&](std::string TicketForm::*member, int lines, const std::string& value = {}) {
        auto* edit = makeTextField(name, lines);
        edit->setPlainText(toQString(value));
        addRow(field, new FormRow(label, edit));
        m_readers.push_back([=](TicketForm& form) { form.*member = edit->toPlainText().trimmed().toStdString(); });
    };
    const auto choice = [&](auto fill, auto read) {
        auto* box = makeChoice(name);
        fill(box);
        addRow(field, new FormRow(label, box));
        m_readers.push_back([=](TicketForm& form) {
            if (const auto key = chosen(box))
                read(form, *key);
        });
    };
    const auto coded = [&](const auto& all, auto member) {
        choice(
            [&](QComboBox* box) {
                for (const auto value : all)
                    dutydesk::addChoice(box, phrase(termOf(value).code), static_cast<qint64>(value));
                box->setCurrentIndex(-1);
            },
            [=, &all](TicketForm& form, qint64 key) { form.*member = all[static_cast<std::size_t>(key)]; });
    };
    const auto time = [&](std::optional<Instant> TicketForm::*member, Instant suggested, bool isOptional) {
        auto* edit = new InstantField(name, m_text, suggested, isOptional);
        addRow(field, new FormRow(label, edit));
        m_readers.push_back([=](TicketForm& form) { form.*member = edit->instant(); });
    };
    const auto isOptionalEverywhere = [&] {
        for (const TicketOffer& offer : m_detail.offers) {
            if (std::ranges::find(m_actions, offer.action) == m_actions.end())
                continue;
            for (const TicketFieldNeed& one : offer.needs) {
                if (one.need == need && !one.optional)
                    return false;
            }
        }
        return true;
    };
    switch (need) {
    case TicketNeed::Title: line(&TicketForm::title, isEdit ? ticket.title : std::string()); break;
    case TicketNeed::Description: text(&TicketForm::description, 4, ticket.description); break;
    case TicketNeed::Answer: text(&TicketForm::answer, 3); break;
    case TicketNeed::Question: text(&TicketForm::question, 3); break;
    case TicketNeed::Done: text(&TicketForm::done, 3); break;
    case TicketNeed::Result: text(&TicketForm::result, 3); break;
    case TicketNeed::Reason: text(&TicketForm::reason, 2); break;
    case TicketNeed::Note: text(&TicketForm::note, 2); break;
    case TicketNeed::Category:
        choice([this](QComboBox* box) { loadCategories(box); },
               [](TicketForm& form, qint64 key) { form.category = TicketCategoryId{key}; });
        break;
    case TicketNeed::Priority:
        coded(allTicketPriorities, &TicketForm::priority);
        if (auto* box = findChild<QComboBox*>(name))
            choose(box, static_cast<qint64>(ticket.priority));
        break;
    case TicketNeed::Department:
        choice([this](QComboBox* box) { loadDepartments(box); },
               [](TicketForm& form, qint64 key) { form.department = DepartmentId{key}; });
        break;
    case TicketNeed::Handler:
        choice([this](QComboBox* box) { loadHandlers(box); }, [](TicketForm& form, qint64 key) { form.handler = AgentId{key}; });
        break;
    case TicketNeed::Owner:
        choice([this](QComboBox* box) { loadOwners(box); }, [](TicketForm& form, qint64 key) { form.owner = AgentId{key}; });
        break;
    case TicketNeed::ReturnReason: coded(allReturnReasons, &TicketForm::returnReason); break;
    case TicketNeed::Dissatisfaction: coded(allDissatisfactionReasons, &TicketForm::dissatisfaction); break;
    case TicketNeed::Promise:
        time(&TicketForm::promise, ticket.promised.value_or(m_shell.session().now()) + std::chrono::hours(24), isOptionalEverywhere());
        break;
    case TicketNeed::Required:
        time(&TicketForm::required, m_shell.session().now() + std::chrono::hours(24), isOptionalEverywhere());
        rowOf(field)->setHint(tr("Left open, the policy's time limit holds."));
        break;
    case TicketNeed::Extra: {
        auto* hours = new QSpinBox;
        hours->setObjectName(name);
        hours->setRange(0, 999);
        hours->setSuffix(tr(" h", "hours, after a number"));
        addRow(field, new FormRow(label, hours))->setHint(tr("Working hours on top of the limit."));
        m_readers.push_back([=](TicketForm& form) { form.extra = std::chrono::hours(hours->value()); });
        break;
    }
    case TicketNeed::Satisfaction: {
        auto* steps = new SatisfactionField(name);
        addRow(field, new FormRow(label, steps));
        m_readers.push_back([=](TicketForm& form) { form.satisfaction = steps->satisfaction(); });
        break;
    }
    case TicketNeed::Customer: {
        auto* load = new QPushButton(tr("Show and edit the customer"));
        load->setObjectName(name);
        load->setAutoDefault(false);
        load->setEnabled(m_detail.mayShowCustomer);
        auto* fields = new CustomerFields;
        fields->hide();
        addRow(field, new FormRow(label, load))->setHint(tr("That it was shown goes into the journal."));
        rows()->addWidget(fields);
        for (const auto& [one, row] : fields->rows())
            bind(one, row);
        connect(load, &QPushButton::clicked, this, [this, load] {
            load->setEnabled(false);
            loadCustomer();
        });
        m_customerRefused = [load] { load->setEnabled(true); };
        m_customerLoaded = [this, load, fields](const Customer& customer) {
            m_customerBefore = customer;
            fields->setCustomer(customer);
            fields->show();
            fields->setFocus();
            load->parentWidget()->hide();
        };
        m_readers.push_back([=, this](TicketForm& form) {
            if (m_customerBefore && fields->customer() != *m_customerBefore)
                form.customer = fields->customer();
        });
        break;
    }
    }
}

void TicketDialog::showFields()
{
    std::span<const TicketFieldNeed> needs;
    for (const TicketOffer& offer : m_detail.offers) {
        if (offer.action == action())
            needs = offer.needs;
    }
    for (const TicketNeed need : m_fields) {
        FormRow* row = rowOf(nameOf(need));
        const auto asked = std::ranges::find(needs, need, &TicketFieldNeed::need);
        row->setVisible(asked != needs.end());
        row->setRequired(asked != needs.end() && !asked->optional);
    }
    if (m_actions.size() > 1)
        setSubmitText(phrase(termOf(action()).code));
}

void TicketDialog::readForm(TicketForm& form) const
{
    for (const auto& read : m_readers)
        read(form);
}

bool TicketDialog::keepDifferences(TicketForm& form)
{
    const Ticket& ticket = m_detail.ticket;
    for (const auto& [need, text] : {std::pair(TicketNeed::Title, &form.title), std::pair(TicketNeed::Description, &form.description)}) {
        if (text->empty()) {
            showError(makeError(error::fieldEmpty, {{"field", Term{nameOf(need)}}}), m_text);
            return false;
        }
    }
    if (form.title == ticket.title)
        form.title.clear();
    if (form.description == ticket.description)
        form.description.clear();
    if (form.category == ticket.category)
        form.category = {};
    if (form.priority == ticket.priority)
        form.priority.reset();
    return true;
}

void TicketDialog::send()
{
    TicketForm form;
    readForm(form);
    if (action() == TicketAction::Edit) {
        if (!keepDifferences(form))
            return;
        if (form == TicketForm())
            return QDialog::accept();
    }
    Request request = m_shell.session().forWriting();
    const bool isAgain = m_sent && *m_sent == form && m_sentAction == action();
    if (isAgain)
        request.key = m_key;
    m_key = request.key;
    m_sent = form;
    m_sentAction = action();
    m_shell.background().run(
        this, Lane::Write,
        [request, command = TicketCommand{m_detail.ticket.id, m_detail.ticket.version, action(), form}](Services& services) {
            return services.tickets.act(request, command);
        },
        [this](Result<int> version) {
            if (version) {
                const TicketAction sent = m_sentAction;
                QDialog::accept();
                Q_EMIT done(sent, *version);
            } else if (version.error().code == error::stale) {
                resolve(version.error());
            } else {
                showError(version.error(), m_text);
            }
        });
}

void TicketDialog::resolve(const Error& stale)
{
    m_shell.read(
        this,
        [id = m_detail.ticket.id](Services& services, const Request& request) { return services.tickets.find(request, id); },
        [this, stale](Result<TicketDetail> newer) {
            if (!newer)
                return showError(newer.error(), m_text);
            TicketForm form;
            readForm(form);
            if (action() == TicketAction::Edit && !keepDifferences(form))
                return;
            setBusy(false);
            auto* conflict = new ConflictDialog(stale, m_detail, *newer, form, m_text, this);
            connect(conflict, &ConflictDialog::keepMine, this, [this, newer = *newer] {
                const bool isStillOffered = std::ranges::any_of(newer.offers, [this](const TicketOffer& offer) {
                    return offer.action == action() && !offer.refusal;
                });
                m_detail.ticket.version = newer.ticket.version;
                if (isStillOffered)
                    setIntroduction(tr("You see the newer version's facts; what you typed is still here. Send it again to save it."));
                else
                    setIntroduction(tr("The ticket is “%1” now; this may no longer be possible. What you typed is still here.")
                                        .arg(m_text.term(termOf(newer.ticket.state))));
                m_sent.reset();
            });
            connect(conflict, &ConflictDialog::takeTheirs, this, [this] {
                QDialog::reject();
                Q_EMIT overtaken();
            });
            conflict->open();
        });
}

void TicketDialog::warnOfChange(const QString& who)
{
    setIntroduction(tr("%1 changed this ticket while the form is open. When you send it, both versions are shown to you.").arg(who));
}

void TicketDialog::loadCategories(QComboBox* choice)
{
    m_shell.read(
        this, [](Services& services, const Request& request) { return services.tickets.categories(request); },
        [this, choice](Result<std::vector<TicketCategory>> categories) {
            if (!categories)
                return showError(categories.error(), m_text);
            for (const TicketCategory& category : *categories) {
                if (category.retired && category.id != m_detail.ticket.category)
                    continue;
                dutydesk::addChoice(choice, phrase(category.name), category.id.value);
            }
            choose(choice, m_detail.ticket.category.value);
        });
}

void TicketDialog::loadDepartments(QComboBox* choice)
{
    for (const Department& department : m_detail.departments)
        dutydesk::addChoice(choice, toQString(department.name), department.id.value);
    choice->setCurrentIndex(-1);
    if (m_actions.front() == TicketAction::AskHelp) {
        choice->insertItem(0, tr("inside the centre"), qint64{0});
        choice->setCurrentIndex(0);
    }
}

void TicketDialog::loadHandlers(QComboBox* choice)
{
    m_shell.read(
        this,
        [department = m_detail.ticket.department](Services& services, const Request& request) {
            return services.tickets.handlersOf(request, department);
        },
        [this, choice](Result<std::vector<Agent>> handlers) {
            if (!handlers)
                return showError(handlers.error(), m_text);
            for (const Agent& handler : *handlers)
                dutydesk::addChoice(choice, toQString(handler.name), handler.id.value);
            const bool isMe = std::ranges::any_of(*handlers, [this](const Agent& handler) { return handler.id == m_shell.session().actor().agent; });
            const AgentId preset = m_detail.ticket.handler ? m_detail.ticket.handler : isMe ? m_shell.session().actor().agent : AgentId{};
            choose(choice, preset.value);
        });
}

void TicketDialog::loadOwners(QComboBox* choice)
{
    const Date today = toDate(m_text.local(m_shell.session().now()).date());
    m_shell.read(
        this,
        [today](Services& services, const Request& request) {
            PeopleFilter filter;
            filter.today = today;
            return services.people.list(request, filter, PeopleSort::Name, false, {}, mostPeople);
        },
        [this, choice](Result<PeoplePage> people) {
            if (!people)
                return showError(people.error(), m_text);
            for (const Agent& agent : people->people) {
                if (!agent.department)
                    dutydesk::addChoice(choice, tr("%1 · %2", "name and number of a person").arg(toQString(agent.name), toQString(agent.number)), agent.id.value);
            }
            choice->setCurrentIndex(-1);
        });
}

void TicketDialog::loadCustomer()
{
    m_shell.write(
        this,
        [id = m_detail.ticket.id](Services& services, const Request& request) { return services.tickets.customer(request, id); },
        [this](Result<Customer> customer) {
            if (!customer) {
                m_customerRefused();
                return showError(customer.error(), m_text);
            }
            m_customerLoaded(*customer);
        });
}

} // namespace dutydesk
