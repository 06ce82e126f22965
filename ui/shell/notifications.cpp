#include "ui/shell/notifications.h"

#include "ui/text/error_text.h"

namespace dutydesk {

namespace {

constexpr std::size_t longest = 300;

} // namespace

void Notifications::add(Notice notice)
{
    if (!notice.at.isValid())
        notice.at = QDateTime::currentDateTime();
    if (m_all.size() == longest)
        m_all.erase(m_all.begin());
    m_all.push_back(std::move(notice));
    ++m_unseen;
    Q_EMIT added(m_all.back());
    Q_EMIT unseenChanged();
}

void Notifications::fail(const Error& error)
{
    add({Notice::Kind::Failure, errorText(error)});
}

void Notifications::markSeen()
{
    if (m_unseen == 0)
        return;
    m_unseen = 0;
    Q_EMIT unseenChanged();
}

void Notifications::clear()
{
    m_all.clear();
    m_unseen = 0;
    Q_EMIT unseenChanged();
}

} // namespace dutydesk
