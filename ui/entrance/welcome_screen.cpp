#include "ui/entrance/welcome_screen.h"

#include "ui/shell/shell.h"
#include "ui/text/error_text.h"

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 760;
constexpr int iconSide = 32;

} // namespace

WelcomeScreen::WelcomeScreen(Shell& shell, QWidget* parent)
    : Screen(shell, cardWidth, parent)
    , m_state(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
{
    setObjectName("welcome"_L1);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::page);
    m_look = addChoice(choices, u"look"_s, u"welcome.look"_s);
    m_own = addChoice(choices, u"build"_s, u"welcome.own"_s);
    m_look.button->setProperty("role", u"primary"_s);
    body()->addLayout(choices);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    body()->addWidget(m_state);
    body()->addLayout(row);
    m_state->setProperty("role", u"muted"_s);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName("welcome.cancel"_L1);
    setBusy(false);

    connect(m_look.button, &QPushButton::clicked, this, &WelcomeScreen::makeDemo);
    connect(m_own.button, &QPushButton::clicked, this, &WelcomeScreen::setUpWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] { this->shell().background().cancel(m_task); });
    connect(&shell.background(), &Background::tasksChanged, this, [this] {
        for (const Background::Task& task : this->shell().background().tasks()) {
            if (task.id == m_task && task.total > 0) {
                m_progress->setRange(0, 1000);
                m_progress->setValue(static_cast<int>(1000 * task.done / task.total));
            }
        }
    });
    retranslate();
}

WelcomeScreen::Choice WelcomeScreen::addChoice(QHBoxLayout* row, const QString& icon, const QString& name)
{
    Choice choice{new QLabel, new QLabel, new QPushButton};
    choice.title->setProperty("role", u"heading"_s);
    choice.text->setWordWrap(true);
    choice.text->setAlignment(Qt::AlignTop);
    choice.button->setObjectName(name);
    choice.button->setAutoDefault(true);
    auto* picture = new QLabel;
    picture->setPixmap(themeIcon(icon, Role::Link).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    auto* box = new QFrame;
    box->setProperty("role", u"card"_s);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::small);
    column->addWidget(picture);
    column->addWidget(choice.title);
    column->addWidget(choice.text, 1);
    column->addWidget(choice.button, 0, Qt::AlignLeft);
    row->addWidget(box, 1);
    return choice;
}

void WelcomeScreen::begin()
{
    m_look.button->setFocus();
}

void WelcomeScreen::makeDemo()
{
    setProblem({});
    setBusy(true);
    Installation& installation = shell().installation();
    m_task = shell().background().run(
        this, Lane::Long, [&installation](const Progress& progress) { return installation.useDemo(progress); },
        [this](Result<> made) {
            setBusy(false);
            if (made)
                Q_EMIT demoReady();
            else if (made.error().code != error::cancelled)
                setProblem(errorText(made.error()));
        },
        {.title = tr("Making the demo centre")});
}

void WelcomeScreen::setBusy(bool busy)
{
    m_look.button->setEnabled(!busy);
    m_own.button->setEnabled(!busy);
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_state->setVisible(busy);
    if (busy)
        m_cancel->setFocus();
    else
        m_look.button->setFocus();
}

void WelcomeScreen::retranslate()
{
    setTitle(tr("Welcome to Dutydesk"));
    setText(tr("The desk for the people who run a customer-service centre. How do you want to begin?"));
    m_look.title->setText(tr("Look around"));
    m_look.text->setText(tr("A demo centre with 60 agents, eight weeks of calls and 2,000 tickets, in a database of its "
                            "own. Nothing you do there touches a real centre."));
    m_look.button->setText(tr("Open the demo centre"));
    m_own.title->setText(tr("Set up my centre"));
    m_own.text->setText(tr("An empty database for your own centre, with you as its administrator. It takes a minute; "
                           "everything can be changed later."));
    m_own.button->setText(tr("Set up…"));
    m_state->setText(tr("Making the demo centre. This is done once."));
    m_cancel->setText(tr("Cancel"));
}

} // namespace dutydesk
