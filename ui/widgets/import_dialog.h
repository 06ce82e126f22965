#pragma once

#include "ui/shell/shell.h"
#include "ui/widgets/import_job.h"

#include <QDialog>
#include <QStringList>

#include <map>
#include <memory>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QTableWidget;

namespace dutydesk {

class Card;
class FactList;
class Label;

/// Shows what a file holds and what importing it would do, lets the user say which column is which, and
/// imports it in the background. Everything wrong is listed by row, column and value; nothing is imported
/// unless the user ticks that those rows are skipped, nor kept values replaced unless that is ticked.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Shell& shell, std::shared_ptr<ImportJob> job, QWidget* parent = nullptr);

    /// Asks for a file and shows the dialog for it; does nothing if none is chosen.
    static void ask(Shell& shell, std::shared_ptr<ImportJob> job, QWidget* parent);

    /// Looks at this file.
    void setFile(const QString& path);

    void reject() override;

Q_SIGNALS:
    /// Something was imported; `text` says what.
    void imported(const QString& text);

private:
    struct Preview
    {
        QStringList headings;
        std::vector<QStringList> rows;
    };
    struct Looked
    {
        Preview preview;
        ColumnMapping mapping;
        Result<ImportOutlook> outlook = makeError(error::cancelled);
    };

    void build();
    void chooseFile();
    void look();
    void looked(Result<Looked> looked);
    void showPreview(const Preview& preview, const ColumnMapping& mapping);
    void showOutlook(const Result<ImportOutlook>& outlook);
    void showVerdict();
    void showFindings(const ImportOutlook& outlook);
    void showChanges(const ImportOutlook& outlook);
    void import();
    void showProgress();
    void setBusy(TaskId task);
    void updateButtons();
    ColumnMapping chosenMapping() const;
    static Result<Preview> readPreview(TableReader& table);

    Shell& m_shell;
    std::shared_ptr<ImportJob> m_job;
    QString m_path;
    bool m_mapped = false;
    TaskId m_task = 0;
    bool m_importing = false;
    /// The last outlook, or why there is none.
    Result<ImportOutlook> m_outlook = makeError(error::cancelled);

    Label* m_file;
    QPushButton* m_choose;
    std::map<std::string, QComboBox*> m_columns;
    QTableWidget* m_preview;
    Label* m_verdict;
    FactList* m_facts;
    QScrollArea* m_area;
    Card* m_findingsCard;
    QTableWidget* m_findings;
    QCheckBox* m_skip;
    Card* m_changesCard;
    QTableWidget* m_changes;
    QCheckBox* m_confirm;
    QProgressBar* m_progress;
    QPushButton* m_import;
    QPushButton* m_cancel;
};

} // namespace dutydesk
