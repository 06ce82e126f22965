#include "ui/entrance/screen.h"

#include "ui/shell/shell.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 40;

} // namespace

Screen::Screen(Shell& shell, int cardWidth, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_body(new QVBoxLayout)
    , m_problem(new QLabel)
{
    m_title->setObjectName("screen.title"_L1);
    m_title->setProperty("role", u"title"_s);
    m_title->setWordWrap(true);
    m_text->setObjectName("screen.text"_L1);
    m_text->setWordWrap(true);
    m_text->hide();
    m_problem->setObjectName("screen.problem"_L1);
    m_problem->setProperty("state", u"bad"_s);
    m_problem->setWordWrap(true);
    for (QLabel* label : {m_title, m_text, m_problem})
        label->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_icon->hide();

    auto* card = new QFrame;
    card->setProperty("role", u"card"_s);
    card->setFixedWidth(cardWidth);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(2 * space::page, space::large, 2 * space::page, space::large);
    inside->setSpacing(space::normal);
    inside->addWidget(m_icon);
    inside->addWidget(m_title);
    inside->addWidget(m_text);
    inside->addWidget(m_problem);
    inside->addLayout(m_body);
    m_body->setSpacing(space::normal);

    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    // Between stretches and not aligned: an aligned card would not get the height that its words need.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    column->addLayout(middle);
    column->addWidget(makeFoot(), 0, Qt::AlignHCenter);
    column->addStretch(3);
}

QWidget* Screen::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    auto* language = new QComboBox;
    language->setObjectName("screen.language"_L1);
    language->setAccessibleName(u"Language · 语言 · 語言"_s);
    for (const Language::Choice& choice : Language::choices()) {
        language->addItem(choice.name, choice.code);
        if (choice.code == m_shell.language().code())
            language->setCurrentIndex(language->count() - 1);
    }
    connect(language, &QComboBox::activated, this,
            [this, language] { m_shell.chooseLanguage(language->currentData().toString()); });
    connect(&m_shell.language(), &Language::changed, language,
            [this, language] { language->setCurrentIndex(language->findData(m_shell.language().code())); });
    row->addWidget(language);
    return foot;
}

void Screen::setIcon(const QString& name)
{
    m_icon->setPixmap(themeIcon(name, Role::Muted).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_icon->setVisible(!name.isEmpty());
}

void Screen::setTitle(const QString& title)
{
    m_title->setText(title);
}

void Screen::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void Screen::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void Screen::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dutydesk
