#include "ui/shell/toast_stack.h"

#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostToasts = 3;
constexpr int toastWidth = 380;
constexpr int shownFor = 5000;
constexpr int aboveStrip = 36;
constexpr int iconSide = 18;

Role roleOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done: return Role::Good;
    case Notice::Kind::Info: return Role::Info;
    case Notice::Kind::Warning: return Role::Warn;
    case Notice::Kind::Failure: return Role::Bad;
    }
    return Role::Muted;
}

} // namespace

QString iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done: return u"done"_s;
    case Notice::Kind::Info: return u"info"_s;
    case Notice::Kind::Warning: return u"warning"_s;
    case Notice::Kind::Failure: return u"failure"_s;
    }
    return {};
}

QString stateOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done: return u"good"_s;
    case Notice::Kind::Info: return u"info"_s;
    case Notice::Kind::Warning: return u"warn"_s;
    case Notice::Kind::Failure: return u"bad"_s;
    }
    return {};
}

ToastStack::ToastStack(Notifications& notifications, const Session& session, QWidget* window)
    : QWidget(window)
    , m_session(session)
{
    setObjectName("toasts"_L1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    setFixedWidth(toastWidth);
    hide();
    window->installEventFilter(this);
    connect(&notifications, &Notifications::added, this, &ToastStack::show);
    connect(&notifications, &Notifications::unseenChanged, this, [this, &notifications] {
        if (notifications.unseen() == 0)
            dropAll();
    });
    connect(&session, &Session::changed, this, &ToastStack::dropAll);
}

void ToastStack::show(const Notice& notice)
{
    if (m_session.state() != Session::State::SignedIn)
        return;
    // Said once more, it stands there once, last.
    const auto same = std::ranges::find_if(m_toasts, [&](const QWidget* shown) {
        return shown->findChild<QLabel*>("toast.text"_L1)->text() == notice.text;
    });
    if (same != m_toasts.end())
        drop(*same);
    auto* toast = new QFrame(this);
    toast->setObjectName("toast"_L1);
    toast->setProperty("role", u"toast"_s);
    toast->setProperty("state", stateOf(notice.kind));
    auto* icon = new QLabel;
    icon->setPixmap(themeIcon(iconOf(notice.kind), roleOf(notice.kind)).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    icon->setAlignment(Qt::AlignTop);
    auto* text = new QLabel(notice.text);
    text->setObjectName("toast.text"_L1);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* close = new QToolButton;
    close->setObjectName("toast.close"_L1);
    close->setIcon(themeIcon(u"close"_s));
    close->setAccessibleName(tr("Close"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, [this, toast] { drop(toast); });
    auto* row = new QHBoxLayout(toast);
    row->setContentsMargins(space::normal, space::small, space::small, space::small);
    row->setSpacing(space::normal);
    row->addWidget(icon);
    row->addWidget(text, 1);
    if (!notice.actionText.isEmpty()) {
        auto* action = new QPushButton(notice.actionText);
        action->setObjectName("toast.action"_L1);
        action->setFocusPolicy(Qt::TabFocus);
        connect(action, &QPushButton::clicked, this, [this, toast, run = notice.action] {
            drop(toast);
            run();
        });
        row->addWidget(action);
    }
    row->addWidget(close, 0, Qt::AlignTop);
    layout()->addWidget(toast);
    m_toasts.push_back(toast);
    while (m_toasts.size() > mostToasts)
        drop(m_toasts.front());
    if (notice.kind != Notice::Kind::Failure) {
        auto* timer = new QTimer(toast);
        connect(timer, &QTimer::timeout, toast, [this, toast] {
            if (!toast->underMouse())
                drop(toast);
        });
        timer->start(shownFor);
    }
    place();
}

void ToastStack::drop(QWidget* toast)
{
    std::erase(m_toasts, toast);
    layout()->removeWidget(toast);
    toast->hide();
    toast->deleteLater();
    place();
}

void ToastStack::dropAll()
{
    while (!m_toasts.empty())
        drop(m_toasts.front());
}

void ToastStack::place()
{
    setVisible(!m_toasts.empty());
    layout()->activate();
    int height = 0;
    for (const QWidget* toast : m_toasts)
        height += std::max(toast->heightForWidth(toastWidth), toast->sizeHint().height()) + space::small;
    resize(toastWidth, std::max(0, height - space::small));
    move(parentWidget()->width() - toastWidth - space::page, parentWidget()->height() - this->height() - aboveStrip);
    raise();
}

void ToastStack::changeEvent(QEvent* event)
{
    // Told in the language before; the list has them all.
    if (event->type() == QEvent::LanguageChange)
        dropAll();
    QWidget::changeEvent(event);
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace dutydesk
