#include "ui/ticket/ticket_fields.h"

#include "ui/text/vocabulary.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace dutydesk {

using namespace Qt::StringLiterals;

QPlainTextEdit* makeTextField(const QString& name, int lines)
{
    auto* field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * (lines + 1) + 16);
    return field;
}

QComboBox* makeChoice(const QString& name)
{
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->setPlaceholderText(SatisfactionField::tr("Please choose"));
    choice->setMaxVisibleItems(15);
    return choice;
}

void addChoice(QComboBox* choice, const QString& text, qint64 key)
{
    choice->addItem(text, key);
}

std::optional<qint64> chosen(const QComboBox* choice)
{
    const QVariant key = choice->currentData();
    return key.isValid() ? std::optional(key.toLongLong()) : std::nullopt;
}

void choose(QComboBox* choice, qint64 key)
{
    choice->setCurrentIndex(choice->findData(key));
}

InstantField::InstantField(const QString& name, const ValueText& text, Instant suggested, bool isOptional, QWidget* parent)
    : QWidget(parent), m_text(text), m_use(new QCheckBox), m_edit(new QDateTimeEdit)
{
    setObjectName(name);
    m_use->setObjectName(name + u"Use"_s);
    m_edit->setObjectName(name + u"Edit"_s);
    m_edit->setCalendarPopup(true);
    m_edit->setTimeSpec(Qt::UTC); // Wall-clock time as it stands, whatever zone this computer is in.
    m_edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_use->setText(tr("set a time"));
    m_use->setVisible(isOptional);
    m_edit->setEnabled(!isOptional);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_use);
    row->addWidget(m_edit, 1);
    setFocusProxy(isOptional ? static_cast<QWidget*>(m_use) : m_edit);
    const QDateTime local = m_text.local(suggested);
    m_edit->setDateTime(QDateTime(local.date(), QTime(local.time().hour(), 0), Qt::UTC));
    m_use->setChecked(!isOptional);
    connect(m_use, &QCheckBox::toggled, m_edit, &QWidget::setEnabled);
}

std::optional<Instant> InstantField::instant() const
{
    if (!m_use->isChecked())
        return std::nullopt;
    return toInstant(QDateTime(m_edit->date(), m_edit->time(), m_text.zone()));
}

SatisfactionField::SatisfactionField(const QString& name, QWidget* parent) : QWidget(parent), m_steps(new QButtonGroup(this))
{
    setObjectName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const QStringList words{tr("1 very dissatisfied"), tr("2 dissatisfied"), tr("3 neither"), tr("4 satisfied"), tr("5 very satisfied")};
    for (int step = 1; step <= 5; ++step) {
        auto* button = new QRadioButton(words[step - 1]);
        button->setObjectName(u"%1%2"_s.arg(name).arg(step));
        m_steps->addButton(button, step);
        row->addWidget(button);
        if (step == 1)
            setFocusProxy(button);
    }
    row->addStretch();
}

std::optional<int> SatisfactionField::satisfaction() const
{
    const int step = m_steps->checkedId();
    return step < 1 ? std::nullopt : std::optional(step);
}

CustomerFields::CustomerFields(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(space::small);
    m_name = line("ticket.customer.name", true, 0, 0);
    m_phone = line("ticket.customer.phone", true, 0, 1);
    m_account = line("ticket.customer.account", false, 1, 0);
    m_district = line("ticket.customer.district", false, 1, 1);
    m_address = line("ticket.customer.address", false, 2, 0);
    setFocusProxy(m_name);
}

QLineEdit* CustomerFields::line(const std::string& field, bool isRequired, int row, int column)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(toQString(field));
    auto* formRow = new FormRow(phrase(field), edit);
    formRow->setRequired(isRequired);
    m_rows.emplace(field, formRow);
    static_cast<QGridLayout*>(layout())->addWidget(formRow, row, column, 1, field == "ticket.customer.address" ? 2 : 1, Qt::AlignTop);
    return edit;
}

Customer CustomerFields::customer() const
{
    const auto text = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
    return {.name = text(m_name), .phone = text(m_phone), .address = text(m_address), .account = text(m_account), .district = text(m_district)};
}

void CustomerFields::setCustomer(const Customer& customer)
{
    m_name->setText(toQString(customer.name));
    m_phone->setText(toQString(customer.phone));
    m_address->setText(toQString(customer.address));
    m_account->setText(toQString(customer.account));
    m_district->setText(toQString(customer.district));
}

} // namespace dutydesk
