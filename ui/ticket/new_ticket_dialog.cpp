#include "ui/ticket/new_ticket_dialog.h"

#include "core/desk/services.h"
#include "core/ticket/ticket_service.h"
#include "ui/shell/shell.h"
#include "ui/text/vocabulary.h"
#include "ui/ticket/ticket_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template <class All>
QComboBox* codedChoice(const QString& name, const All& all)
{
    QComboBox* choice = makeChoice(name);
    for (const auto value : all)
        addChoice(choice, phrase(termOf(value).code), static_cast<qint64>(value));
    choice->setCurrentIndex(0);
    return choice;
}

template <class All>
typename All::value_type codedValue(const QComboBox* choice, const All& all)
{
    return all[static_cast<std::size_t>(chosen(choice).value_or(0))];
}

} // namespace

NewTicketDialog::NewTicketDialog(Shell& shell, QWidget* parent)
    : FormDialog(tr("New ticket"), tr("Receive ticket"), shell.prompts(), parent), m_shell(shell), m_text(QLocale(), shell.session().zone()),
      m_channel(codedChoice(u"ticket.channel"_s, allTicketChannels)), m_kind(codedChoice(u"ticket.kind"_s, allTicketKinds)),
      m_category(makeChoice(u"ticket.category"_s)), m_priority(codedChoice(u"ticket.priority"_s, allTicketPriorities)),
      m_title(new QLineEdit), m_description(makeTextField(u"ticket.description"_s, 4)), m_customer(new CustomerFields),
      m_apologised(new QCheckBox),
      m_promise(new InstantField(u"ticket.promised"_s, m_text, shell.session().now() + std::chrono::hours(24), true)),
      m_limits(new Label(Role::Muted))
{
    setObjectName(u"newTicketDialog"_s);
    m_title->setObjectName(u"ticket.title"_s);
    m_apologised->setObjectName(u"ticket.apologised"_s);
    m_limits->setObjectName(u"newTicketLimits"_s);
    m_limits->setWordWrap(true);
    const auto labelled = [this](const std::string& field, QWidget* edit, bool isRequired = false) {
        auto* row = new FormRow(phrase(field), edit);
        row->setRequired(isRequired);
        bind(field, row);
        return row;
    };
    const auto beside = [this](std::initializer_list<FormRow*> fields) {
        auto* line = new QHBoxLayout;
        line->setSpacing(space::normal);
        for (FormRow* field : fields)
            line->addWidget(field, 1, Qt::AlignTop);
        rows()->addLayout(line);
    };
    beside({labelled("ticket.channel", m_channel), labelled("ticket.kind", m_kind)});
    beside({labelled("ticket.category", m_category, true), labelled("ticket.priority", m_priority)});
    rows()->addWidget(labelled("ticket.title", m_title, true));
    rows()->addWidget(labelled("ticket.description", m_description, true));
    rows()->addWidget(m_customer);
    for (const auto& [field, row] : m_customer->rows())
        bind(field, row);
    m_apologyRow = addRow("ticket.apologised", new FormRow(tr("The customer was calmed and heard an apology"), m_apologised));
    m_apologyRow->setRequired(true);
    FormRow* promise = labelled("ticket.promised", m_promise);
    promise->setHint(tr("When the customer was told to expect an answer."));
    rows()->addWidget(promise);
    rows()->addWidget(m_limits);
    for (QComboBox* choice : {m_kind, m_priority, m_category})
        connect(choice, &QComboBox::currentIndexChanged, this, &NewTicketDialog::showLimits);
    connect(this, &FormDialog::submitted, this, &NewTicketDialog::send);
    m_shell.read(
        this, [](Services& services, const Request& request) { return services.tickets.categories(request); },
        [this](Result<std::vector<TicketCategory>> categories) {
            if (!categories)
                return showError(categories.error(), m_text);
            for (const TicketCategory& category : *categories) {
                if (!category.retired)
                    addChoice(m_category, phrase(category.name), category.id.value);
            }
            m_category->setCurrentIndex(-1);
        });
    showLimits();
    finish(m_kind);
}

NewTicket NewTicketDialog::newTicket() const
{
    NewTicket ticket;
    ticket.channel = codedValue(m_channel, allTicketChannels);
    ticket.kind = codedValue(m_kind, allTicketKinds);
    ticket.priority = codedValue(m_priority, allTicketPriorities);
    ticket.category = TicketCategoryId{chosen(m_category).value_or(0)};
    ticket.title = m_title->text().trimmed().toStdString();
    ticket.description = m_description->toPlainText().trimmed().toStdString();
    ticket.customer = m_customer->customer();
    ticket.apologised = ticket.kind == TicketKind::Complaint && m_apologised->isChecked();
    ticket.promise = m_promise->instant();
    return ticket;
}

void NewTicketDialog::showLimits()
{
    const NewTicket ticket = newTicket();
    m_apologyRow->setVisible(ticket.kind == TicketKind::Complaint);
    m_shell.read(
        this,
        [kind = ticket.kind, priority = ticket.priority, category = ticket.category](Services& services, const Request& request) {
            return services.tickets.limitsFor(request, kind, priority, category);
        },
        [this](Result<std::vector<std::pair<ClockKind, Duration>>> limits) {
            QStringList parts;
            if (limits) {
                for (const auto& [kind, limit] : *limits)
                    parts.append(tr("%1 %2", "a clock and its limit").arg(m_text.term(termOf(kind)), m_text.duration(limit)));
            }
            m_limits->setText(parts.isEmpty() ? QString() : tr("Time limits: %1").arg(parts.join(u" · "_s)));
        },
        {.supersedes = u"limits"_s});
}

void NewTicketDialog::send()
{
    const NewTicket ticket = newTicket();
    Request request = m_shell.session().forWriting();
    if (m_sent == ticket)
        request.key = m_key;
    m_key = request.key;
    m_sent = ticket;
    m_shell.background().run(
        this, Lane::Write, [request, ticket](Services& services) { return services.tickets.receive(request, ticket); },
        [this](Result<TicketId> id) {
            if (!id)
                return showError(id.error(), m_text);
            QDialog::accept();
            Q_EMIT received(*id);
        });
}

} // namespace dutydesk
