#include "ui/shell/status_strip.h"

#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 26;

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_database(new QLabel)
    , m_backup(new QLabel)
    , m_chain(new QLabel)
    , m_change(new QLabel)
    , m_hint(new QLabel)
    , m_tools(new QHBoxLayout)
{
    setObjectName("statusStrip"_L1);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    m_database->setObjectName("status.database"_L1);
    m_backup->setObjectName("status.backup"_L1);
    m_chain->setObjectName("status.chain"_L1);
    m_change->setObjectName("status.change"_L1);
    m_hint->setObjectName("status.hint"_L1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(22);
    for (QLabel* label : {m_database, m_backup, m_chain, m_change})
        row->addWidget(label);
    m_change->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->setStretchFactor(m_change, 1);
    row->addLayout(m_tools);
    row->addWidget(m_hint);
}

void StatusStrip::setDatabase(const QString& text, const QString& place, bool connected)
{
    m_database->setToolTip(place);
    m_database->setText((connected ? u"● "_s : u"○ "_s) + text);
    setStyleRole(m_database, "state", connected ? QString() : u"bad"_s);
}

void StatusStrip::setBackup(const QString& text, bool made)
{
    m_backup->setText(made ? text : u"▲ "_s + text);
    m_backup->setVisible(!text.isEmpty());
    setStyleRole(m_backup, "state", made ? QString() : u"bad"_s);
}

void StatusStrip::setChain(const QString& text, bool sound)
{
    m_chain->setText(sound ? text : u"▲ "_s + text);
    m_chain->setVisible(!text.isEmpty());
    setStyleRole(m_chain, "state", sound ? QString() : u"bad"_s);
}

void StatusStrip::setLastChange(const QString& text)
{
    m_lastChange = text;
    showChange();
}

void StatusStrip::setUndo(const QString& text)
{
    m_undo = text.isEmpty() ? text : tr("Ctrl Z undoes: %1").arg(text);
    showChange();
}

void StatusStrip::showChange()
{
    const QString& shown = m_undo.isEmpty() ? m_lastChange : m_undo;
    m_change->setText(shown);
    m_change->setToolTip(shown);
}

void StatusStrip::setHint(const QString& text)
{
    m_hint->setText(text);
}

void StatusStrip::addTool(QWidget* button)
{
    m_tools->addWidget(button);
}

} // namespace dutydesk
