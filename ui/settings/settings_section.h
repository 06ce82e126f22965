#pragma once

#include "ui/shell/shell.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace dutydesk {

/// One entry in the list at the left of the settings page, and what it shows at the right. Gives its text
/// anew in `retranslate`; its own space, usually cards without a margin around them.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    /// `id` becomes the object name with "settings." before it.
    SettingsSection(const QString& id, Shell& shell, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }

    virtual QString title() const = 0;
    /// The section is listed for whom this is true.
    virtual bool isFor(const Session&) const { return true; }
    /// Loads what it shows: each time it comes to the front.
    virtual void refresh() {}
    /// Records were written by anyone while it is in front.
    virtual void changed(const std::vector<RecordRef>&) { refresh(); }
    /// Shows this record if it is one of this section's.
    virtual bool open(const RecordRef&) { return false; }
    /// False keeps the user here: something is unsaved and the section asked about it.
    virtual bool mayLeave() { return true; }

protected:
    Shell& shell() const { return m_shell; }
    virtual void retranslate() = 0;
    /// Another row was chosen while something is unsaved: asks once the click is over, then goes on or back.
    void askToGoOn(std::function<void()> on, std::function<void()> back);
    void changeEvent(QEvent* event) override;

private:
    QString m_id;
    Shell& m_shell;
    bool m_isAsking = false;
};

} // namespace dutydesk
