#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace dutydesk {

bool WindowPrompts::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(question.dangerous ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text,
                    QMessageBox::Cancel, parent);
    box.setObjectName(QLatin1StringView("confirmBox"));
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(question.details);
    QPushButton* go = box.addButton(question.action, QMessageBox::AcceptRole);
    go->setObjectName(QLatin1StringView("confirmButton"));
    go->setProperty("role", question.dangerous ? QLatin1StringView("danger") : QLatin1StringView("primary"));
    box.setDefaultButton(question.dangerous ? qobject_cast<QPushButton*>(box.button(QMessageBox::Cancel)) : go);
    box.exec();
    return box.clickedButton() == go;
}

void WindowPrompts::tell(QWidget* parent, const QString& title, const QString& text, const QString& details)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(details);
    box.exec();
}

std::optional<int> WindowPrompts::choose(QWidget* parent, const QString& title, const QString& text,
                                         const QStringList& options)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(text);
    dialog.setComboBoxItems(options);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    // By place: two may read the same.
    return dialog.findChild<QComboBox*>()->currentIndex();
}

std::optional<QString> WindowPrompts::text(QWidget* parent, const QString& title, const QString& label,
                                           const QString& value)
{
    bool accepted = false;
    QString typed = QInputDialog::getText(parent, title, label, QLineEdit::Normal, value, &accepted);
    return accepted ? std::optional(std::move(typed)) : std::nullopt;
}

QString WindowPrompts::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString WindowPrompts::fileToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, name, filter);
}

QString WindowPrompts::folder(QWidget* parent, const QString& title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

} // namespace dutydesk
