#include "ui/people/organisation_dialog.h"

#include "core/desk/services.h"
#include "core/people/people_service.h"
#include "ui/people/people_words.h"
#include "ui/shell/shell.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tone.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

enum Kind { Heading, AreaItem, GroupItem, DepartmentItem, SeatTypeItem };
enum ItemRole { KindRole = Qt::UserRole, IdRole };

constexpr auto areaName = "area.name";
constexpr auto groupName = "group.name";
constexpr auto departmentName = "department.name";
constexpr auto seatTypeNameField = "seat-type.name";

QTreeWidgetItem* addItem(QTreeWidgetItem* parent, const QString& text, Kind kind, std::int64_t id)
{
    auto* item = new QTreeWidgetItem(parent, {text});
    item->setData(0, KindRole, kind);
    item->setData(0, IdRole, qint64{id});
    return item;
}

} // namespace

OrganisationDialog::OrganisationDialog(Shell& shell, const ValueText& text, QWidget* parent)
    : QDialog(parent)
    , m_shell(shell)
    , m_text(text)
    , m_tree(new QTreeWidget)
    , m_problem(new Label(Role::Bad))
    , m_area(new QPushButton(tr("Add &area…")))
    , m_group(new QPushButton(tr("Add &group…")))
    , m_department(new QPushButton(tr("Add &department…")))
    , m_seatType(new QPushButton(tr("Add &seat type…")))
    , m_rename(new QPushButton(tr("&Rename…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"organisationDialog"_s);
    setWindowTitle(tr("Areas, groups, departments and seat types"));
    setWindowModality(Qt::WindowModal);
    m_tree->setObjectName(u"organisation.tree"_s);
    m_tree->setHeaderHidden(true);
    m_problem->setObjectName(u"organisation.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_area->setObjectName(u"organisation.addArea"_s);
    m_group->setObjectName(u"organisation.addGroup"_s);
    m_department->setObjectName(u"organisation.addDepartment"_s);
    m_seatType->setObjectName(u"organisation.addSeatType"_s);
    m_rename->setObjectName(u"organisation.rename"_s);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton* button : {m_area, m_group, m_department, m_seatType, m_rename}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addWidget(m_tree, 1);
    row->addLayout(buttons);
    auto* close = new QDialogButtonBox;
    QPushButton* closing = close->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    closing->setObjectName(u"organisation.close"_s);
    closing->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::normal);
    column->addLayout(row, 1);
    column->addWidget(m_problem);
    column->addWidget(close);
    resize(600, 560);

    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &OrganisationDialog::adopt);
    connect(m_tree, &QTreeWidget::itemActivated, this, &OrganisationDialog::rename);
    connect(m_area, &QPushButton::clicked, this, &OrganisationDialog::addArea);
    connect(m_group, &QPushButton::clicked, this, &OrganisationDialog::addGroup);
    connect(m_department, &QPushButton::clicked, this, &OrganisationDialog::addDepartment);
    connect(m_seatType, &QPushButton::clicked, this, &OrganisationDialog::addSeatType);
    connect(m_rename, &QPushButton::clicked, this, &OrganisationDialog::rename);
    adopt();
    load();
}

void OrganisationDialog::load()
{
    m_shell.read(
        this, [](Services& services, const Request& request) { return services.people.organisation(request); },
        [this](Result<Organisation> organisation) {
            if (organisation) {
                show(*organisation);
            } else {
                m_problem->setText(signOf(Tone::Bad) + errorText(organisation.error(), m_text));
                m_problem->show();
            }
        });
}

void OrganisationDialog::show(const Organisation& organisation)
{
    m_organisation = organisation;
    const QTreeWidgetItem* chosen = current();
    const int kind = chosen ? chosen->data(0, KindRole).toInt() : Heading;
    const qint64 id = chosen ? chosen->data(0, IdRole).toLongLong() : 0;
    m_tree->clear();
    QTreeWidgetItem* root = m_tree->invisibleRootItem();
    QTreeWidgetItem* areas = addItem(root, tr("Areas and groups"), Heading, 0);
    for (const Area& area : organisation.areas) {
        QTreeWidgetItem* item = addItem(areas, toQString(area.name), AreaItem, area.id.value);
        for (const Group& group : organisation.groups) {
            if (group.area == area.id)
                addItem(item, toQString(group.name), GroupItem, group.id.value);
        }
    }
    QTreeWidgetItem* departments = addItem(root, tr("Departments"), Heading, 0);
    for (const Department& department : organisation.departments)
        addItem(departments, toQString(department.name), DepartmentItem, department.id.value);
    QTreeWidgetItem* seatTypes = addItem(root, tr("Seat types"), Heading, 0);
    for (const SeatType& seatType : organisation.seatTypes)
        addItem(seatTypes, seatTypeName(seatType), SeatTypeItem, seatType.id.value);
    m_tree->expandAll();
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, KindRole).toInt() == kind && (*it)->data(0, IdRole).toLongLong() == id && id != 0)
            m_tree->setCurrentItem(*it);
    }
    if (!m_tree->currentItem())
        m_tree->setCurrentItem(areas);
}

QTreeWidgetItem* OrganisationDialog::current() const
{
    return m_tree->currentItem();
}

void OrganisationDialog::adopt()
{
    const QTreeWidgetItem* item = current();
    const int kind = item ? item->data(0, KindRole).toInt() : Heading;
    const bool writes = m_shell.session().may(Action::PeopleWrite);
    for (QPushButton* button : {m_area, m_department, m_seatType})
        button->setEnabled(writes);
    m_group->setEnabled(writes && (kind == AreaItem || kind == GroupItem));
    const SeatType* seatType =
        kind == SeatTypeItem ? m_organisation.find(SeatTypeId{item->data(0, IdRole).toLongLong()}) : nullptr;
    // The handbook's seat types are named in the reader's language.
    m_rename->setEnabled(writes && kind != Heading && (!seatType || seatType->code.empty()));
}

QString OrganisationDialog::ask(const QString& title, const char* field, const QString& value, const QString& problem)
{
    QString wrong = problem;
    for (QString typed = value;;) {
        const QString label = phrase(field);
        const std::optional<QString> name =
            m_shell.prompts().text(this, title, wrong.isEmpty() ? label : signOf(Tone::Bad) + wrong + u'\n' + label, typed);
        if (!name)
            return {};
        typed = name->trimmed();
        if (!typed.isEmpty())
            return typed;
        wrong = errorText(makeError(error::fieldEmpty, {{"field", Term{field}}}), m_text);
    }
}

template <class Record>
void OrganisationDialog::save(Record record, const QString& title, const char* field)
{
    m_problem->hide();
    m_shell.write(
        this, [record](Services& services, const Request& request) { return services.people.save(request, record); },
        [this, record, title, field](auto saved) {
            load();
            if (saved) {
                Q_EMIT changed();
                return;
            }
            const QString problem = errorLines(saved.error(), m_text).join(u'\n');
            m_problem->setText(signOf(Tone::Bad) + problem);
            m_problem->show();
            // A name that doesn't do is asked for again, as it was typed.
            if (!saved.error().find("field"))
                return;
            if (const QString name = ask(title, field, toQString(record.name), problem); !name.isEmpty()) {
                Record better = record;
                better.name = name.toStdString();
                save(std::move(better), title, field);
            }
        });
}

void OrganisationDialog::addArea()
{
    const QString title = tr("Add an area");
    if (const QString name = ask(title, areaName); !name.isEmpty())
        save(Area{{}, 0, name.toStdString()}, title, areaName);
}

void OrganisationDialog::addGroup()
{
    const QTreeWidgetItem* item = current();
    if (item->data(0, KindRole).toInt() == GroupItem)
        item = item->parent();
    const AreaId area{item->data(0, IdRole).toLongLong()};
    const QString title = tr("Add a group to %1").arg(item->text(0));
    if (const QString name = ask(title, groupName); !name.isEmpty())
        save(Group{{}, 0, name.toStdString(), area}, title, groupName);
}

void OrganisationDialog::addDepartment()
{
    const QString title = tr("Add a department");
    if (const QString name = ask(title, departmentName); !name.isEmpty())
        save(Department{{}, 0, name.toStdString()}, title, departmentName);
}

void OrganisationDialog::addSeatType()
{
    const QString title = tr("Add a seat type");
    if (const QString name = ask(title, seatTypeNameField); !name.isEmpty())
        save(SeatType{{}, 0, {}, name.toStdString()}, title, seatTypeNameField);
}

void OrganisationDialog::rename()
{
    const QTreeWidgetItem* item = current();
    if (!item || !m_rename->isEnabled())
        return;
    const int kind = item->data(0, KindRole).toInt();
    const std::int64_t id = item->data(0, IdRole).toLongLong();
    const QString title = tr("Rename %1").arg(item->text(0));
    const auto renamed = [&](const auto* found, const char* field) {
        if (!found)
            return;
        auto record = *found;
        const QString before = toQString(record.name);
        const QString name = ask(title, field, before);
        if (name.isEmpty() || name == before)
            return;
        record.name = name.toStdString();
        save(std::move(record), title, field);
    };
    switch (kind) {
    case AreaItem: renamed(m_organisation.find(AreaId{id}), areaName); break;
    case GroupItem: renamed(m_organisation.find(GroupId{id}), groupName); break;
    case DepartmentItem: renamed(m_organisation.find(DepartmentId{id}), departmentName); break;
    case SeatTypeItem: renamed(m_organisation.find(SeatTypeId{id}), seatTypeNameField); break;
    }
}

} // namespace dutydesk
