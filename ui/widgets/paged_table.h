#pragma once

#include "ui/widgets/paged_model.h"

#include <QWidget>

#include <set>

class QSettings;
class QStackedLayout;
class QTableView;

namespace dutydesk {

class Label;
class StateView;
class TableColumns;

/// A table over a `PageSource`, with everything that any list needs: honest count and time at the foot,
/// columns that can be chosen, moved and sized and stay so, declared orders only, sought words marked,
/// rows to copy into a spreadsheet, the chosen row kept over a refresh, and loading, empty and error
/// states. J and K move like the arrow keys, Home and End go to the first and last row.
class PagedTable : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the object name and the key in `settings`. Source and settings outlive the table.
    PagedTable(const QString& name, PageSource& source, QSettings& settings, QWidget* parent = nullptr);

    PagedModel& model() { return *m_model; }
    QTableView& view() { return *m_view; }

    /// First call: loads. Later: the same rows once more, chosen row and place kept.
    void refresh();
    void reload();

    /// What stands there without rows.
    void setEmptyTexts(const QString& title, const QString& text, const QString& action = {});

    /// The row under the cursor; null while it isn't there.
    const PagedRow* currentRow() const;
    /// Chooses the row with that key if it is among those loaded.
    bool choose(std::int64_t key);
    /// The cursor so many rows down, or up if negative.
    void moveBy(int rows);
    /// No row is chosen any more.
    void clearChoice();

    /// The chosen rows as tab-separated lines, with the heads on top if asked for.
    QString copyText(bool withHeads) const;
    void copy(bool withHeads);
    /// Lets the user show and hide columns.
    void openColumnMenu(const QPoint& globalPosition);

Q_SIGNALS:
    /// The cursor went to another record, or the same row's data came anew (`isSame`).
    void currentChanged(bool isSame);
    /// Enter or a double click.
    void activated();
    void emptyActionTriggered();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showState();
    void retranslate();
    QString settingsKey() const;
    void restoreOrder();
    void sortBy(int column);
    void showOrder();
    void selectionMoved();
    void findChosenAgain();

    class View;

    QSettings& m_settings;
    PagedModel* m_model;
    QTableView* m_view;
    TableColumns* m_columns = nullptr;
    StateView* m_stateView;
    QStackedLayout* m_stack;
    QWidget* m_tablePage;
    Label* m_foot;
    QString m_emptyTitle;
    QString m_emptyText;
    QString m_emptyAction;
    std::int64_t m_current = 0;
    std::set<std::int64_t> m_chosen;
    bool m_isRestoring = false;
    bool m_isLoaded = false;
};

/// A field for a tab-separated line: quoted where it holds tabs, quotes or line breaks.
QString tabSeparatedField(const QString& text);

} // namespace dutydesk
