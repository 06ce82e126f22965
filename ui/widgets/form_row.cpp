#include "ui/widgets/form_row.h"

#include "ui/widgets/tone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

FormRow::FormRow(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent), m_field(field), m_label(new Label(Role::Muted)), m_remark(new Label(Role::Muted)), m_text(label)
{
    m_remark->setObjectName(field->objectName() + u"Error"_s);
    m_remark->setWordWrap(true);
    m_remark->setScale(0.93);
    // A group of fields hands the focus on, which a label asks of whom takes it only.
    if (field->focusPolicy() == Qt::NoFocus && field->focusProxy())
        field->setFocusPolicy(Qt::StrongFocus);
    m_label->setBuddy(field);
    // What is typed now may be right.
    const auto forgive = [this] { setError({}); };
    if (auto* edit = qobject_cast<QLineEdit*>(field))
        connect(edit, &QLineEdit::textEdited, this, forgive);
    else if (auto* choice = qobject_cast<QComboBox*>(field))
        connect(choice, &QComboBox::activated, this, forgive);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_remark);
    setLabel(label);
    showRemark();
}

void FormRow::setLabel(const QString& label)
{
    m_text = label;
    const QString shown = m_required ? tr("%1 *", "a required field").arg(label) : label;
    auto* box = qobject_cast<QCheckBox*>(m_field);
    m_label->setVisible(!box);
    if (box)
        box->setText(shown);
    else
        m_label->setText(shown);
    static const QRegularExpression behind(u"\\(&.\\)"_s);
    m_field->setAccessibleName(QString(label).remove(behind).remove(u'&'));
}

void FormRow::setRequired(bool required)
{
    m_required = required;
    setLabel(m_text);
}

void FormRow::setHint(const QString& hint)
{
    m_hint = hint;
    showRemark();
}

void FormRow::setError(const QString& error)
{
    m_error = error;
    setStyleRole(m_field, "state", error.isEmpty() ? QString() : u"bad"_s);
    m_field->setAccessibleDescription(error);
    showRemark();
}

void FormRow::showRemark()
{
    m_remark->setRole(m_error.isEmpty() ? Role::Muted : Role::Bad);
    m_remark->setText(m_error.isEmpty() ? m_hint : signOf(Tone::Bad) + m_error);
    m_remark->setVisible(!m_remark->text().isEmpty());
}

} // namespace dutydesk
