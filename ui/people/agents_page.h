#pragma once

#include "ui/people/agent_panel.h"
#include "ui/shell/page.h"

#include <QTimer>

class QStackedWidget;

namespace dutydesk {

class PagedTable;
class PeopleFilterBar;
class PeopleSource;
class StateView;

/// 人员: everybody in the centre on the left, the chosen person on the right [ORG-01..09, TRN-01].
class AgentsPage : public Page
{
    Q_OBJECT

public:
    explicit AgentsPage(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    bool isFor(const Session& session) const override;
    void refresh() override;
    void changed(const std::vector<RecordRef>& records) override;
    bool open(const RecordRef& record) override;
    QString searchPrompt() const override;
    void search(const QString& text) override;
    void chipChosen(const QString& id) override;
    std::vector<QAction*> buttons() const override;
    QString hint() const override;

protected:
    void retranslate() override;

private:
    void addActions();
    void filterEdited();
    /// Something is sought or filtered.
    bool isNarrowed() const;
    void showEmptyTexts();
    void loadOrganisation();
    void load(AgentId id);
    void showLoaded(Result<AgentShown> loaded);
    void showCommands();
    void add();
    void edit();
    void assess();
    void leave();
    void saved(AgentId id, const std::optional<Agent>& before);
    ValueText text() const;
    Date today() const;

    PeopleSource* m_source;
    PeopleFilterBar* m_filterBar;
    PagedTable* m_table;
    QStackedWidget* m_stack;
    StateView* m_state;
    AgentPanel* m_panel;
    QTimer m_typing;
    QString m_sought;
    Organisation m_organisation;
    AgentId m_current;
    int m_entries = 0;
    QAction* m_add = nullptr;
    QAction* m_import = nullptr;
    QAction* m_structure = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_assess = nullptr;
    QAction* m_leave = nullptr;
};

} // namespace dutydesk
