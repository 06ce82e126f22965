#include "ui/widgets/import_dialog.h"

#include "core/desk/services.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewRows = 8;
/// A head and three rows.
constexpr int lowestList = 120;

QTableWidget* newTable(const QString& name, const QString& description)
{
    auto* table = new QTableWidget;
    table->setObjectName(name);
    table->setAccessibleName(description);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void fill(QTableWidget& table, const QStringList& headings, const std::vector<QStringList>& rows)
{
    table.clear();
    table.setColumnCount(static_cast<int>(headings.size()));
    table.setHorizontalHeaderLabels(headings);
    table.setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const QStringList& cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < cells.size() && column < table.columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(Qt::convertFromPlainText(cells[column], Qt::WhiteSpaceNormal));
            table.setItem(row, column, item);
        }
    }
    table.resizeColumnsToContents();
    table.horizontalHeader()->setStretchLastSection(true);
}

} // namespace

ImportDialog::ImportDialog(Shell& shell, std::shared_ptr<ImportJob> job, QWidget* parent)
    : QDialog(parent), m_shell(shell), m_job(std::move(job))
{
    setObjectName(u"import"_s);
    setWindowTitle(m_job->title());
    build();
    connect(&m_shell.background(), &Background::tasksChanged, this, &ImportDialog::showProgress);
    updateButtons();
}

void ImportDialog::ask(Shell& shell, std::shared_ptr<ImportJob> job, QWidget* parent)
{
    const QString path = shell.prompts().fileToOpen(parent, job->title(), tr("Tables (*.csv *.txt *.xlsx);;All files (*)"));
    if (path.isEmpty())
        return;
    auto* dialog = new ImportDialog(shell, std::move(job), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFile(path);
    dialog->open();
}

void ImportDialog::build()
{
    m_file = new Label;
    m_file->setObjectName(u"import.file"_s);
    m_file->setScale(1.1, QFont::DemiBold);
    m_file->setElided(true);
    m_choose = new QPushButton(tr("Another &file…"));
    m_choose->setObjectName(u"import.choose"_s);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    auto* head = new QHBoxLayout;
    head->addWidget(m_file, 1);
    head->addWidget(m_choose);

    auto* columns = new Card;
    columns->setTitle(tr("Columns"));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (const ImportColumn& column : m_job->columns()) {
        auto* choice = new QComboBox;
        choice->setObjectName(u"import.column."_s + toQString(column.id));
        auto* label = new Label(phrase("column." + column.id) + (column.required ? u" *"_s : QString()), Role::Text);
        label->setBuddy(choice);
        choice->setAccessibleName(phrase("column." + column.id));
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(choice, row, 1);
        m_columns.emplace(column.id, choice);
        connect(choice, &QComboBox::activated, this, [this] {
            m_mapped = true;
            look();
        });
    }
    columns->body()->addLayout(grid);
    columns->body()->addStretch();
    columns->setFixedWidth(320);

    m_preview = newTable(u"import.preview"_s, tr("First rows of the file"));
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    auto* preview = new Card;
    preview->setTitle(tr("First rows"));
    preview->body()->addWidget(m_preview);

    auto* upper = new QHBoxLayout;
    upper->setSpacing(space::normal);
    upper->addWidget(columns);
    upper->addWidget(preview, 1);

    m_verdict = new Label;
    m_verdict->setObjectName(u"import.verdict"_s);
    m_verdict->setWordWrap(true);
    m_facts = new FactList(false);
    m_facts->setObjectName(u"import.facts"_s);
    auto* outcome = new Card;
    outcome->setTitle(tr("What will be imported"));
    outcome->body()->addWidget(m_verdict);
    outcome->body()->addWidget(m_facts);

    m_findings = newTable(u"import.findings"_s, tr("What is wrong, by row, column and value"));
    m_skip = new QCheckBox;
    m_skip->setObjectName(u"import.skip"_s);
    connect(m_skip, &QCheckBox::toggled, this, &ImportDialog::showVerdict);
    m_findingsCard = new Card;
    m_findingsCard->setTitle(tr("Wrong in the file"));
    m_findingsCard->body()->addWidget(m_findings);
    m_findingsCard->body()->addWidget(m_skip);

    m_changes = newTable(u"import.changes"_s, tr("Kept values that the file changes"));
    m_confirm = new QCheckBox;
    m_confirm->setObjectName(u"import.confirm"_s);
    connect(m_confirm, &QCheckBox::toggled, this, &ImportDialog::showVerdict);
    m_changesCard = new Card;
    m_changesCard->setTitle(tr("Changes of kept values"));
    m_changesCard->body()->addWidget(m_changes);
    m_changesCard->body()->addWidget(m_confirm);

    m_progress = new QProgressBar;
    m_progress->setObjectName(u"import.progress"_s);
    m_progress->setTextVisible(false);
    m_import = new QPushButton(tr("&Import"));
    m_import->setObjectName(u"import.go"_s);
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    m_cancel = new QPushButton(tr("&Cancel"));
    m_cancel->setObjectName(u"import.cancel"_s);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);

    auto* lists = new QHBoxLayout;
    lists->setSpacing(space::normal);
    lists->addWidget(m_findingsCard);
    lists->addWidget(m_changesCard);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::page, space::page, space::page, space::page);
    all->setSpacing(space::normal);
    // Whatever the screen's height, file and buttons stay in sight.
    auto* content = new QWidget;
    auto* middle = new QVBoxLayout(content);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(space::normal);
    middle->addLayout(upper, 2);
    middle->addWidget(outcome);
    middle->addLayout(lists, 3);
    for (QTableWidget* list : {m_findings, m_changes})
        list->setMinimumHeight(lowestList);
    m_area = scrolling(content);
    all->addLayout(head);
    all->addWidget(m_area, 1);
    all->addLayout(foot);
    m_findingsCard->hide();
    m_changesCard->hide();
    resize(1000, 720);
}

void ImportDialog::setFile(const QString& path)
{
    m_path = path;
    m_mapped = false;
    m_file->setText(QFileInfo(path).fileName());
    look();
}

void ImportDialog::chooseFile()
{
    const QString path =
        m_shell.prompts().fileToOpen(this, m_job->title(), tr("Tables (*.csv *.txt *.xlsx);;All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

Result<ImportDialog::Preview> ImportDialog::readPreview(TableReader& table)
{
    Preview preview;
    TableRow row;
    for (int i = 0; i <= previewRows; ++i) {
        DUTYDESK_ASSIGN(more, table.next(row));
        if (!more)
            break;
        QStringList cells;
        for (const std::string& cell : row.cells)
            cells.append(toQString(cell));
        if (i == 0)
            preview.headings = cells;
        else
            preview.rows.push_back(cells);
    }
    return preview;
}

void ImportDialog::look()
{
    const ColumnMapping mapping = m_mapped ? chosenMapping() : ColumnMapping();
    const TaskId task = m_shell.background().run(
        this, Lane::Long,
        [job = m_job, path = m_path.toStdString(), source = QFileInfo(m_path).fileName().toStdString(), mapping,
         mapped = m_mapped, request = m_shell.session().forReading(),
         text = ValueText(m_shell.language().locale(), m_shell.session().zone())](
            Services& services, const Progress& progress) -> Result<Looked> {
            Looked looked;
            {
                DUTYDESK_ASSIGN(table, services.tables.open(path));
                auto preview = readPreview(*table);
                if (!preview)
                    return inFile(std::move(preview).error(), source);
                looked.preview = *std::move(preview);
            }
            std::vector<std::string> headings;
            for (const QString& heading : looked.preview.headings)
                headings.push_back(heading.toStdString());
            looked.mapping = mapped ? mapping : mapColumns(job->columns(), headings);
            DUTYDESK_ASSIGN(table, services.tables.open(path));
            looked.outlook = job->plan(services, request, *table, source, looked.mapping, text, progress);
            return looked;
        },
        [this](Result<Looked> result) { looked(std::move(result)); }, {.supersedes = u"look"_s, .title = m_job->title()});
    setBusy(task);
}

void ImportDialog::looked(Result<Looked> looked)
{
    setBusy(0);
    if (looked) {
        showPreview(looked->preview, looked->mapping);
        showOutlook(looked->outlook);
    } else {
        showPreview({}, {});
        showOutlook(std::move(looked).error());
    }
}

void ImportDialog::showPreview(const Preview& preview, const ColumnMapping& mapping)
{
    fill(*m_preview, preview.headings, preview.rows);
    for (const auto& [id, choice] : m_columns) {
        const QSignalBlocker quiet(choice);
        choice->clear();
        choice->addItem(tr("not in the file"), -1);
        for (int i = 0; i < preview.headings.size(); ++i)
            choice->addItem(preview.headings[i].isEmpty() ? tr("column %1").arg(i + 1) : preview.headings[i], i);
        const auto at = mapping.find(id);
        choice->setCurrentIndex(at == mapping.end() ? 0 : static_cast<int>(at->second) + 1);
    }
}

void ImportDialog::showOutlook(const Result<ImportOutlook>& outlook)
{
    m_outlook = outlook;
    for (QCheckBox* decision : {m_skip, m_confirm}) {
        const QSignalBlocker quiet(decision);
        decision->setChecked(false);
    }
    m_facts->setFacts(outlook ? outlook->facts : std::vector<Fact>());
    showFindings(outlook ? *outlook : ImportOutlook());
    showChanges(outlook ? *outlook : ImportOutlook());
    showVerdict();
    if (m_import->isEnabled())
        m_import->setFocus();
    // What needs a decision is looked at first, once it is laid out.
    QTimer::singleShot(0, this, [this] {
        for (Card* card : {m_changesCard, m_findingsCard}) {
            if (card->isVisible())
                m_area->ensureWidgetVisible(card);
        }
    });
}

/// What still stands in the way, or that nothing does.
void ImportDialog::showVerdict()
{
    const auto say = [this](Tone tone, const QString& text) {
        m_verdict->setRole(textRole(tone));
        m_verdict->setText(signOf(tone) + text);
    };
    const bool hasErrors = m_outlook && m_outlook->findingCount > 0;
    const bool skipIsOpen = hasErrors && !m_skip->isChecked();
    const bool confirmIsOpen = m_outlook && m_outlook->changeCount > 0 && !m_confirm->isChecked();
    if (!m_outlook)
        say(Tone::Bad, errorText(m_outlook.error()));
    else if (skipIsOpen && confirmIsOpen)
        say(Tone::Warn, tr("Nothing is imported until the file is right, or you choose to skip the wrong rows; and until you "
                           "confirm the corrections."));
    else if (skipIsOpen)
        say(Tone::Warn, tr("Nothing is imported until the file is right, or you choose to skip the wrong rows."));
    else if (confirmIsOpen)
        say(Tone::Warn, tr("Nothing is imported until you confirm the corrections."));
    else if (m_outlook->changesNothing)
        say(Tone::Neutral, tr("Everything in this file is known already."));
    else if (hasErrors)
        say(Tone::Neutral, tr("The wrong rows will be skipped, the others imported."));
    else
        say(Tone::Good, tr("The file is in order."));
    updateButtons();
}

void ImportDialog::showFindings(const ImportOutlook& outlook)
{
    m_findingsCard->setVisible(outlook.findingCount > 0);
    std::vector<QStringList> rows;
    const ValueText text(m_shell.language().locale(), m_shell.session().zone());
    for (const ImportFinding& finding : outlook.findings) {
        rows.push_back({finding.row > 0 ? text.number(finding.row) : tr("file"), toQString(finding.column),
                        toQString(finding.value), errorText(finding.error, text)});
    }
    fill(*m_findings, {tr("Row"), tr("Column"), tr("Value"), tr("What is wrong")}, rows);
    const auto shown = static_cast<std::int64_t>(outlook.findings.size());
    m_findingsCard->setRemark(shown < outlook.findingCount
                                  ? tr("%1, the first %2 shown").arg(text.number(outlook.findingCount), text.number(shown))
                                  : text.number(outlook.findingCount));
    m_skip->setText(tr("&Skip the wrong rows and import the others"));
    m_skip->setEnabled(outlook.rowsToImport > 0);
}

void ImportDialog::showChanges(const ImportOutlook& outlook)
{
    m_changesCard->setVisible(outlook.changeCount > 0);
    std::vector<QStringList> rows;
    const ValueText text(m_shell.language().locale(), m_shell.session().zone());
    for (const ImportChange& change : outlook.changes)
        rows.push_back({text.number(change.row), change.record, change.before, change.after});
    fill(*m_changes, {tr("Row"), tr("Which"), tr("Kept"), tr("In the file")}, rows);
    m_changesCard->setRemark(text.number(outlook.changeCount));
    m_confirm->setText(tr("These are c&orrections: replace the kept values"));
}

void ImportDialog::import()
{
    m_importing = true;
    const TaskId task = m_shell.background().run(
        this, Lane::Write,
        [job = m_job, request = m_shell.session().forWriting(), skip = m_skip->isChecked(),
         confirm = m_confirm->isChecked()](Services& services, const Progress& progress) {
            return job->commit(services, request, skip, confirm, progress);
        },
        [this](Result<QString> done) {
            m_importing = false;
            setBusy(0);
            if (done) {
                m_shell.notifications().done(*done);
                Q_EMIT imported(*done);
                accept();
            } else if (done.error().code == error::cancelled) {
                look();
            } else {
                m_verdict->setRole(textRole(Tone::Bad));
                m_verdict->setText(signOf(Tone::Bad) + errorText(done.error()));
            }
        },
        {.title = m_job->title()});
    setBusy(task);
}

void ImportDialog::reject()
{
    if (m_task != 0)
        m_shell.background().cancel(m_task);
    // An import that was stopped comes back with nothing changed; the file is looked at again then.
    if (!m_importing)
        QDialog::reject();
}

void ImportDialog::setBusy(TaskId task)
{
    m_task = task;
    m_progress->setRange(0, 0);
    updateButtons();
}

void ImportDialog::showProgress()
{
    const auto tasks = m_shell.background().tasks();
    const auto own = std::ranges::find(tasks, m_task, &Background::Task::id);
    if (own == tasks.end() || own->total <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(static_cast<int>(own->done * 1000 / own->total));
}

void ImportDialog::updateButtons()
{
    const bool busy = m_task != 0;
    m_progress->setVisible(busy);
    m_choose->setEnabled(!m_importing);
    for (const auto& [id, choice] : m_columns)
        choice->setEnabled(!m_importing && choice->count() > 1);
    const bool ready = m_outlook && !m_outlook->changesNothing
        && (m_outlook->findingCount == 0 || m_skip->isChecked())
        && (m_outlook->changeCount == 0 || m_confirm->isChecked());
    m_import->setEnabled(ready && !busy);
}

ColumnMapping ImportDialog::chosenMapping() const
{
    ColumnMapping mapping;
    for (const auto& [id, choice] : m_columns) {
        if (const int at = choice->currentData().toInt(); at >= 0)
            mapping.emplace(id, static_cast<std::size_t>(at));
    }
    return mapping;
}

} // namespace dutydesk
