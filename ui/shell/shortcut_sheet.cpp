#include "ui/shell/shortcut_sheet.h"

#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupWidth = 330;

QLabel* label(const QString& text, const QString& role)
{
    auto* made = new QLabel(text);
    made->setProperty("role", role);
    return made;
}

} // namespace

ShortcutSheet::ShortcutSheet(const ActionCollection& actions, QWidget* window)
    : Overlay(Place::Middle, window)
    , m_actions(actions)
{
    setObjectName("shortcuts"_L1);
    auto* column = new QVBoxLayout(card());
    column->setContentsMargins(space::large, space::page, space::large, space::page);
}

void ShortcutSheet::openFor(const Page& page)
{
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    column->addWidget(label(tr("Shortcuts"), u"title"_s));
    auto* groups = new QHBoxLayout;
    groups->setSpacing(2 * space::large);
    column->addLayout(groups);
    const auto addGroup = [&](const QString& heading, const QString& id, const QString& hint) {
        auto* grid = new QGridLayout;
        grid->setVerticalSpacing(space::small);
        grid->addWidget(label(heading, u"heading"_s), 0, 0, 1, 2);
        int row = 1;
        for (const auto& [info, action] : m_actions.all()) {
            if (info.page != id || info.shortcut.isEmpty() || !action->isVisible())
                continue;
            grid->addWidget(new QLabel(info.text()), row, 0);
            grid->addWidget(label(info.shortcut.toString(QKeySequence::NativeText), u"key"_s), row, 1, Qt::AlignRight);
            ++row;
        }
        if (!hint.isEmpty()) {
            auto* more = label(hint, u"muted"_s);
            more->setWordWrap(true);
            grid->addWidget(more, row++, 0, 1, 2);
        }
        grid->setRowStretch(row, 1);
        auto* group = new QWidget;
        grid->setContentsMargins(0, 0, 0, 0);
        group->setLayout(grid);
        group->setFixedWidth(groupWidth);
        groups->addWidget(group);
        if (row == 1)
            group->hide();
    };
    addGroup(page.title(), page.id(), page.hint());
    addGroup(tr("Everywhere"), {}, {});
    column->addWidget(label(tr("Ctrl K finds every command by its name. Escape closes this."), u"muted"_s));
    card()->layout()->addWidget(m_content);
    Overlay::open();
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Question)
        close();
    Overlay::keyPressEvent(event);
}

} // namespace dutydesk
