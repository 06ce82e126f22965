#include "ui/settings/centre_section.h"

#include "core/centre/centre_service.h"
#include "core/desk/services.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/named.h"
#include "ui/widgets/searchable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 420;
constexpr int longestName = 200;

} // namespace

CentreSection::CentreSection(Shell& shell, QWidget* parent)
    : SettingsSection(u"centre"_s, shell, parent)
    , m_card(new Card)
    , m_name(named(u"centre.name", new QLineEdit))
    , m_zone(named(u"centre.zone", new QComboBox))
    , m_nameRow(new FormRow({}, m_name))
    , m_zoneRow(new FormRow({}, m_zone))
    , m_problem(new Label(Role::Bad))
    , m_save(new QPushButton)
{
    m_name->setMaxLength(longestName);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    makeSearchable(*m_zone);
    m_problem->setObjectName("centre.problem"_L1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName("centre.save"_L1);
    m_save->setProperty("role", u"primary"_s);
    m_nameRow->setFixedWidth(fieldWidth);
    m_zoneRow->setFixedWidth(fieldWidth);
    m_card->body()->addWidget(m_nameRow);
    m_card->body()->addWidget(m_zoneRow);
    m_card->body()->addWidget(m_problem);
    m_card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);

    const auto showEdited = [this] { m_save->setEnabled(isEdited()); };
    connect(m_name, &QLineEdit::textChanged, this, showEdited);
    connect(m_zone, &QComboBox::currentTextChanged, this, showEdited);
    connect(m_save, &QPushButton::clicked, this, &CentreSection::save);
    retranslate();
}

QString CentreSection::title() const
{
    return tr("Centre");
}

bool CentreSection::isEdited() const
{
    return m_centre.version > 0
        && (m_name->text().trimmed().toStdString() != m_centre.name
            || m_zone->currentText().trimmed().toStdString() != m_centre.timeZone);
}

void CentreSection::refresh()
{
    shell().read(
        this, [](Services& services, const Request&) { return services.centre.find(); },
        [this](Result<std::optional<Centre>> centre) {
            if (!centre) {
                showProblem(centre.error());
            } else if (*centre && !isEdited()) {
                show(**centre);
            }
        },
        {.supersedes = u"centre"_s});
}

void CentreSection::changed(const std::vector<RecordRef>& records)
{
    if (std::ranges::any_of(records, [](const RecordRef& record) { return record.kind == "centre"; }))
        refresh();
}

void CentreSection::show(const Centre& centre)
{
    m_centre = centre;
    m_name->setText(QString::fromStdString(centre.name));
    m_zone->setCurrentText(QString::fromStdString(centre.timeZone));
    showProblem({});
    m_save->setEnabled(false);
}

void CentreSection::showProblem(std::optional<Error> error)
{
    m_error = std::move(error);
    m_problem->setText(m_error ? signOf(Tone::Bad) + errorText(*m_error) : QString());
    m_problem->setVisible(m_error.has_value());
}

void CentreSection::save()
{
    const QByteArray zone = m_zone->currentText().trimmed().toLatin1();
    m_nameRow->setError(m_name->text().trimmed().isEmpty() ? tr("Please fill this in.") : QString());
    m_zoneRow->setError(QTimeZone::isTimeZoneIdAvailable(zone) ? QString() : tr("Choose a time zone from the list."));
    if (!m_nameRow->error().isEmpty() || !m_zoneRow->error().isEmpty())
        return;
    Centre edited = m_centre;
    edited.name = m_name->text().trimmed().toStdString();
    edited.timeZone = zone.toStdString();
    m_save->setEnabled(false);
    shell().write(
        this, [edited](Services& services, const Request& request) { return services.centre.edit(request, edited); },
        [this, edited, before = m_centre](Result<> saved) {
            if (!saved) {
                showProblem(saved.error());
                m_save->setEnabled(true);
                return;
            }
            m_centre.name = edited.name;
            m_centre.timeZone = edited.timeZone;
            shell().session().setZone(QTimeZone(QByteArray::fromStdString(edited.timeZone)));
            shell().notifications().done(tr("The centre's settings are saved."));
            Centre back = before;
            ++back.version;
            shell().undo().push({tr("name and time zone of the centre"), [back](Services& services, const Request& request) {
                                     return services.centre.edit(request, back);
                                 }});
            refresh();
        });
}

bool CentreSection::mayLeave()
{
    if (!isEdited())
        return true;
    const bool leave = shell().prompts().confirm(
        this, {tr("Not saved"), tr("The centre's settings are changed but not saved."), tr("Leave without saving"), {}, true});
    if (leave)
        show(m_centre);
    return leave;
}

void CentreSection::retranslate()
{
    m_card->setTitle(tr("Centre"));
    m_nameRow->setLabel(tr("Name of the centre"));
    m_zoneRow->setLabel(tr("Time zone"));
    m_zoneRow->setHint(tr("All times are kept in UTC and shown in this zone."));
    m_save->setText(tr("Save"));
    showProblem(m_error);
    giveMnemonics(*m_card);
}

} // namespace dutydesk
