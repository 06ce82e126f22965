#pragma once

#include "ui/shell/shell.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace dutydesk {

/// A place within a page: its id there and its name.
struct PagePart
{
    QString id;
    QString title;
};

/// A button in the row beside the page's title: a saved filter or a view of the page.
struct Chip
{
    QString id;
    QString text;
    /// Shown after the text unless negative.
    int count = -1;
};

/// One entry of the navigation. The window makes each page once, after signing in, calls `refresh` when it
/// is first shown and `changed` when records changed, here or at another console.
///
/// A page fills the space below the top bar with its cards (margins `space::page`, on the window's colour)
/// and puts what steers them into the top bar: chips at the left, buttons at the right.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `id` as in DESIGN.md's table of pages; also the object name.
    Page(QString id, Shell& shell, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }
    Shell& shell() const { return m_shell; }

    virtual QString title() const = 0;
    /// The file in `resources/icons` without ".svg".
    virtual QString iconName() const { return m_id; }
    /// The page is in the navigation of whom this is true for.
    virtual bool isFor(const Session&) const { return true; }

    /// Loads what is shown: at first, after Ctrl R, and when the database was away.
    virtual void refresh() = 0;
    /// Records were written, by anyone, while this page was shown at least once. The default refreshes; a page with much to load looks whether the
    /// records are its own.
    virtual void changed(const std::vector<RecordRef>&) { refresh(); }
    /// Shows this record if the page shows its kind.
    virtual bool open(const RecordRef&) { return false; }

    /// What the field in the top bar looks for ("Ticket, customer, word…"), or empty if the page has nothing
    /// to search; "/" puts the cursor there, `search` gets the text as it is typed.
    virtual QString searchPrompt() const { return {}; }
    virtual void search(const QString&) {}

    const std::vector<Chip>& chips() const { return m_chips; }
    const QString& chosenChip() const { return m_chosenChip; }
    /// The user chose it; `chosenChip` is already the new one.
    virtual void chipChosen(const QString&) {}

    /// Commands shown as buttons at the right of the top bar, the first one as the main one.
    virtual std::vector<QAction*> buttons() const { return {}; }
    /// A few keys worth knowing here, for the right end of the status strip: "J/K up and down".
    virtual QString hint() const { return {}; }

    /// Places within the page that the palette and other pages lead to.
    virtual std::vector<PagePart> parts() const { return {}; }
    virtual void openPart(const QString&) {}

    /// False keeps the user here: something is unsaved and the page asked about it.
    virtual bool mayLeave() { return true; }

Q_SIGNALS:
    /// Something that the top bar shows is different now: title, chips, buttons, hint.
    void headChanged();
    /// The number at the page's place in the navigation; 0 hides it. Urgent ones are red.
    void badgeChanged(int count, bool urgent);

protected:
    /// Sets every text again; called at the start and when the language changes.
    virtual void retranslate() = 0;

    void setChips(std::vector<Chip> chips);
    void chooseChip(const QString& id);

    void changeEvent(QEvent* event) override;

private:
    friend class TopBar;
    QString m_id;
    Shell& m_shell;
    std::vector<Chip> m_chips;
    QString m_chosenChip;
    /// What stands in the search field while this page is in front.
    QString m_searchText;
};

} // namespace dutydesk
