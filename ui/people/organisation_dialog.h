#pragma once

#include "core/people/people.h"
#include "ui/text/value_text.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace dutydesk {

class Label;
class Shell;

/// Areas with their groups, departments and seat types [ORG-01, ORG-05]: adds and renames them.
class OrganisationDialog : public QDialog
{
    Q_OBJECT

public:
    OrganisationDialog(Shell& shell, const ValueText& text, QWidget* parent);

Q_SIGNALS:
    void changed();

private:
    void load();
    void show(const Organisation& organisation);
    void adopt();
    /// Asks for the name called `field` until one is given; empty if that is cancelled. `problem` says what
    /// is wrong with `value`.
    QString ask(const QString& title, const char* field, const QString& value = {}, const QString& problem = {});
    void addArea();
    void addGroup();
    void addDepartment();
    void addSeatType();
    void rename();
    /// Saves a record of whatever kind and shows how it went; a name that is refused is asked for again.
    template <class Record>
    void save(Record record, const QString& title, const char* field);
    QTreeWidgetItem* current() const;

    Shell& m_shell;
    ValueText m_text;
    Organisation m_organisation;
    QTreeWidget* m_tree;
    Label* m_problem;
    QPushButton* m_area;
    QPushButton* m_group;
    QPushButton* m_department;
    QPushButton* m_seatType;
    QPushButton* m_rename;
};

} // namespace dutydesk
