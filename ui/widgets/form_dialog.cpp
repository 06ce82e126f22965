#include "ui/widgets/form_dialog.h"

#include "ui/shell/prompts.h"
#include "ui/text/error_text.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/tone.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 560;

} // namespace

FormDialog::FormDialog(const QString& title, const QString& submit, Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_prompts(prompts), m_banner(new Label(Role::Bad)), m_introduction(new Label(Role::Muted)), m_rows(new QVBoxLayout),
      m_submit(new QPushButton(submit)), m_cancel(new QPushButton(tr("&Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    m_banner->setObjectName(u"formError"_s);
    m_banner->setWordWrap(true);
    m_banner->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_banner->hide();
    m_introduction->setWordWrap(true);
    m_introduction->hide();
    m_submit->setObjectName(u"formSubmit"_s);
    m_submit->setDefault(true);
    // In a text of several lines Return begins a new one.
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_submit, &QPushButton::click);
    setStyleRole(m_submit, "role", u"primary"_s);
    m_cancel->setObjectName(u"formCancel"_s);
    m_cancel->setAutoDefault(false);
    auto* content = new QWidget;
    auto* contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(space::page, space::page, space::page, 0);
    contentColumn->setSpacing(space::normal);
    contentColumn->addWidget(m_banner);
    contentColumn->addWidget(m_introduction);
    m_rows->setSpacing(space::normal);
    contentColumn->addLayout(m_rows);
    contentColumn->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::page, space::normal, space::page, space::page);
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolling(content), 1);
    content->installEventFilter(this);
    column->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, [this] {
        if (m_busy)
            return;
        clearErrors();
        setBusy(true);
        Q_EMIT submitted();
    });
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
}

FormRow* FormDialog::addRow(const std::string& field, FormRow* row)
{
    m_rows->addWidget(row);
    bind(field, row);
    return row;
}

void FormDialog::removeRow(const std::string& field)
{
    const auto row = m_byField.find(field);
    if (row == m_byField.end())
        return;
    delete row->second;
    m_byField.erase(row);
}

void FormDialog::bind(const std::string& field, FormRow* row)
{
    m_byField.insert_or_assign(field, row);
}

FormRow* FormDialog::rowOf(const std::string& field) const
{
    const auto row = m_byField.find(field);
    return row == m_byField.end() ? nullptr : row->second;
}

void FormDialog::finish(QWidget* first)
{
    const auto typed = [this] { m_typed = true; };
    for (auto* edit : findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::textEdited, this, typed);
    for (auto* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::activated, this, typed);
    for (auto* date : findChildren<QDateTimeEdit*>())
        connect(date, &QDateTimeEdit::dateTimeChanged, this, typed);
    for (auto* number : findChildren<QSpinBox*>())
        connect(number, &QSpinBox::valueChanged, this, typed);
    for (auto* button : findChildren<QAbstractButton*>()) {
        if (button->isCheckable())
            connect(button, &QAbstractButton::clicked, this, typed);
    }
    for (auto* edit : findChildren<QPlainTextEdit*>()) {
        connect(edit, &QPlainTextEdit::textChanged, this, typed);
        edit->installEventFilter(this);
    }
    resize(formWidth, height());
    if (first)
        first->setFocus();
    m_typed = false;
}

void FormDialog::showEvent(QShowEvent* event)
{
    if (!std::exchange(m_fitted, true)) {
        giveMnemonics(*this);
        fitHeight();
    }
    // Finds the place for the size that it has now.
    QDialog::showEvent(event);
}

void FormDialog::fitHeight()
{
    const QScrollArea* area = findChild<QScrollArea*>();
    const QWidget* content = area->widget();
    const int inside = content->hasHeightForWidth() ? content->heightForWidth(width()) : content->sizeHint().height();
    const int wanted = inside + m_submit->sizeHint().height() + space::normal + space::page + 6;
    if (wanted <= m_wanted)
        return;
    const QRect free = screen()->availableGeometry();
    const int high = std::min(wanted, free.height() * 9 / 10);
    // Later only higher: the user may have made it so.
    resize(width(), std::exchange(m_wanted, wanted) == 0 ? high : std::max(height(), high));
    // Grown beyond the screen's lower edge it would hide its buttons.
    if (isVisible() && frameGeometry().bottom() > free.bottom())
        move(x(), std::max(free.top(), y() - (frameGeometry().bottom() - free.bottom())));
}

void FormDialog::setIntroduction(const QString& text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void FormDialog::setSubmitText(const QString& text)
{
    m_submit->setText(text);
    giveMnemonics(*this);
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setEnabled(!busy);
}

void FormDialog::clearErrors()
{
    m_banner->hide();
    for (const auto& [field, row] : m_byField)
        row->setError({});
}

void FormDialog::showError(const Error& error, const ValueText& text)
{
    setBusy(false);
    clearErrors();
    QStringList above;
    QWidget* first = nullptr;
    const auto place = [&](const Error& one) {
        const Value* field = one.find("field");
        const auto* term = field ? std::get_if<Term>(field) : nullptr;
        const auto* name = field ? std::get_if<std::string>(field) : nullptr;
        FormRow* row = rowOf(term ? term->code : name ? *name : std::string());
        if (!row || !row->isVisibleTo(this)) {
            above.append(signOf(Tone::Bad) + errorText(one, text));
            return;
        }
        row->setError(errorText(one, text));
        if (!first)
            first = row->field();
    };
    place(error);
    for (const Error& cause : error.causes)
        place(cause);
    m_banner->setText(above.join(u'\n'));
    m_banner->setVisible(!above.isEmpty());
    if (first) {
        first->setFocus();
        for (QWidget* up = first->parentWidget(); up; up = up->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(up))
                area->ensureWidgetVisible(first);
        }
    }
}

void FormDialog::reject()
{
    // What was sent is being saved: its answer decides.
    if (m_busy)
        return;
    if (m_typed
        && !m_prompts.confirm(this, {.title = windowTitle(),
                                     .text = tr("Close the form? What you typed is not saved anywhere."),
                                     .action = tr("Close the form"),
                                     .dangerous = true}))
        return;
    QDialog::reject();
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && m_fitted)
        fitHeight();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            m_submit->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace dutydesk
