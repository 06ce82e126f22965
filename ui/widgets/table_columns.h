#pragma once

#include <QObject>
#include <QString>

class QHeaderView;
class QMenu;
class QSettings;
class QTableView;

namespace dutydesk {

class PagedModel;

/// Which columns of a table are shown, in which order and how wide: as declared at first, then as the user
/// left them, kept in the settings. A column that stretches takes the room that the others leave.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    static constexpr int narrowest = 40;

    /// `key` is the group in `settings`; view and model outlive the columns.
    TableColumns(QTableView& view, const PagedModel& model, QSettings& settings, const QString& key,
                 QObject* parent = nullptr);

    /// Adds a tick for each column; the last one shown stays.
    void addTo(QMenu& menu);
    /// As declared, and nothing kept.
    void reset();
    /// Gives stretching columns the room there is now.
    void fit();

private:
    void applyDeclared();
    void restore();
    void save();

    QTableView& m_view;
    QHeaderView* m_head;
    const PagedModel& m_model;
    QSettings& m_settings;
    QString m_key;
    bool m_isApplying = false;
};

} // namespace dutydesk
