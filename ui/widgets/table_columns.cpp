#include "ui/widgets/table_columns.h"

#include "ui/widgets/paged_model.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 2000;
/// A column that takes the space left over is scrolled to rather than made narrower.
constexpr int narrowestStretched = 120;

} // namespace

TableColumns::TableColumns(QTableView& view, const PagedModel& model, QSettings& settings, const QString& key,
                           QObject* parent)
    : QObject(parent), m_view(view), m_head(view.horizontalHeader()), m_model(model), m_settings(settings), m_key(key)
{
    connect(m_head, &QHeaderView::sectionResized, this, [this] {
        save();
        fit();
    });
    connect(m_head, &QHeaderView::sectionMoved, this, &TableColumns::save);
    applyDeclared();
    restore();
}

void TableColumns::addTo(QMenu& menu)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const PagedColumn& declared = m_model.columns()[static_cast<std::size_t>(column)];
        QAction* shown = menu.addAction(declared.title);
        shown->setObjectName(u"column."_s + declared.id);
        shown->setCheckable(true);
        shown->setChecked(!m_head->isSectionHidden(column));
        shown->setEnabled(m_head->isSectionHidden(column) || m_head->count() - m_head->hiddenSectionCount() > 1);
        connect(shown, &QAction::toggled, this, [this, column](bool visible) {
            m_head->setSectionHidden(column, !visible);
            save();
        });
    }
}

void TableColumns::reset()
{
    m_settings.remove(m_key);
    applyDeclared();
    fit();
}

void TableColumns::fit()
{
    if (m_isApplying)
        return;
    const QScopedValueRollback applying(m_isApplying, true);
    int room = m_view.viewport()->width() - m_head->length();
    std::vector<int> stretched;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.columns()[static_cast<std::size_t>(column)].stretches && !m_head->isSectionHidden(column)) {
            stretched.push_back(column);
            room += m_head->sectionSize(column);
        }
    }
    // By hand: the header's own stretching misses what happens while it is out of sight.
    for (std::size_t i = 0; i < stretched.size(); ++i) {
        const int least = std::min(m_model.columns()[static_cast<std::size_t>(stretched[i])].width, narrowestStretched);
        const int width = std::max(least, room / static_cast<int>(stretched.size() - i));
        m_head->resizeSection(stretched[i], width);
        room -= width;
    }
}

void TableColumns::applyDeclared()
{
    const QScopedValueRollback applying(m_isApplying, true);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const PagedColumn& declared = m_model.columns()[static_cast<std::size_t>(column)];
        m_head->moveSection(m_head->visualIndex(column), column);
        m_head->setSectionHidden(column, !declared.visible);
        m_head->resizeSection(column, declared.width);
    }
}

void TableColumns::restore()
{
    const QScopedValueRollback applying(m_isApplying, true);
    int visual = 0;
    for (const QString& entry : m_settings.value(m_key + u"/columns"_s).toStringList()) { // id:width:shown, in the order on the screen
        const QStringList parts = entry.split(u':');
        const auto declared = std::ranges::find(m_model.columns(), parts.value(0), &PagedColumn::id);
        if (declared == m_model.columns().end())
            continue;
        const int column = static_cast<int>(declared - m_model.columns().begin());
        m_head->moveSection(m_head->visualIndex(column), visual++);
        if (!declared->stretches)
            m_head->resizeSection(column, std::clamp(parts.value(1).toInt(), narrowest, widest));
        m_head->setSectionHidden(column, parts.value(2) == u"0"_s);
    }
}

void TableColumns::save()
{
    if (m_isApplying)
        return;
    QStringList entries;
    for (int visual = 0; visual < m_head->count(); ++visual) {
        const int column = m_head->logicalIndex(visual);
        const bool isHidden = m_head->isSectionHidden(column);
        const PagedColumn& declared = m_model.columns()[static_cast<std::size_t>(column)];
        entries.append(u"%1:%2:%3"_s.arg(declared.id)
                           .arg(isHidden ? declared.width : m_head->sectionSize(column))
                           .arg(isHidden ? 0 : 1));
    }
    m_settings.setValue(m_key + u"/columns"_s, entries);
}

} // namespace dutydesk
