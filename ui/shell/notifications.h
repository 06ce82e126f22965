#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace dutydesk {

/// Something the window tells its user without waiting for an answer.
struct Notice
{
    enum class Kind { Done, Info, Warning, Failure };

    Kind kind = Kind::Info;
    QString text;
    /// What a button on it says and does; none when empty.
    QString actionText = {};
    std::function<void()> action = {};
    QDateTime at = {};
};

/// What was told since the window opened: each is shown as a toast for a while and stays in the list.
class Notifications : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(Notice notice);
    void done(const QString& text) { add({Notice::Kind::Done, text}); }
    void info(const QString& text) { add({Notice::Kind::Info, text}); }
    void warn(const QString& text) { add({Notice::Kind::Warning, text}); }
    /// The error's sentence in the reader's language.
    void fail(const Error& error);

    /// Newest last; the oldest are forgotten beyond a few hundred.
    const std::vector<Notice>& all() const { return m_all; }
    int unseen() const { return m_unseen; }
    void markSeen();
    void clear();

Q_SIGNALS:
    void added(const dutydesk::Notice& notice);
    void unseenChanged();

private:
    std::vector<Notice> m_all;
    int m_unseen = 0;
};

} // namespace dutydesk
