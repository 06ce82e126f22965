#include "ui/widgets/searchable.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace dutydesk {

void makeSearchable(QComboBox& box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    QObject::connect(box.lineEdit(), &QLineEdit::editingFinished, &box, [&box] {
        const QString typed = box.currentText().trimmed();
        if (typed.isEmpty() || isChosen(box))
            return;
        int fitting = box.findText(typed, Qt::MatchFixedString);
        if (fitting < 0) {
            const QModelIndexList all = box.model()->match(box.model()->index(0, 0), Qt::DisplayRole, typed, 2, Qt::MatchContains);
            fitting = all.size() == 1 ? all.front().row() : -1;
        }
        if (fitting >= 0)
            box.setCurrentIndex(fitting);
    });
}

bool isChosen(const QComboBox& box)
{
    return box.currentIndex() >= 0 && box.currentText() == box.itemText(box.currentIndex());
}

} // namespace dutydesk
