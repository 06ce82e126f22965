#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace dutydesk {

/// One thing that happened: when, what in a few bold words, and the rest.
struct TimelineEntry
{
    QString when;
    QString head;
    QString text;
    Tone tone = Tone::Neutral;
    /// Handed back by `activated`; empty where nothing can be opened.
    QString link = {};
};

/// What happened to a record, newest first, with a dot for each entry on one line. Arrow keys move,
/// Enter opens.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);

    /// `more`: older entries are there; the button below asks for them through `moreWanted`.
    void setEntries(std::vector<TimelineEntry> entries, bool more);
    const std::vector<TimelineEntry>& entries() const { return m_entries; }

Q_SIGNALS:
    void moreWanted();
    void activated(const QString& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Entry;

    void retranslate();
    void rebuild();
    /// The entry so many further down takes the focus, or the button below the last one.
    void focusBeside(const Entry* entry, int step);

    std::vector<TimelineEntry> m_entries;
    std::vector<Entry*> m_views;
    QPushButton* m_more;
};

} // namespace dutydesk
