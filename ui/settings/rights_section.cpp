#include "ui/settings/rights_section.h"

#include "ui/text/value_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/row_list_source.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString scopeWord(Scope scope)
{
    switch (scope) {
    case Scope::Own: return RightsSection::tr("their own");
    case Scope::Group: return RightsSection::tr("their group's");
    case Scope::Area: return RightsSection::tr("their area's");
    case Scope::Department: return RightsSection::tr("their department's");
    case Scope::Centre: return RightsSection::tr("everywhere");
    case Scope::OnDuty: return RightsSection::tr("everywhere while on duty");
    }
    return {};
}

} // namespace

RightsSection::RightsSection(Shell& shell, QWidget* parent)
    : SettingsSection(u"rights"_s, shell, parent)
    , m_post(new QComboBox)
    , m_remark(new Label(Role::Muted))
{
    m_source = new RowListSource(
        [] {
            return std::vector<PagedColumn>{
                {.id = u"action"_s, .title = tr("May"), .width = 300, .order = u"action"_s, .stretches = true},
                {.id = u"post"_s, .title = tr("Post"), .width = 220, .order = u"post"_s},
                {.id = u"scope"_s, .title = tr("For which records"), .width = 220, .order = u"scope"_s}};
        },
        [this](RowListSource::Give give) {
            const QString chosen = m_post->currentData().toString();
            std::vector<PagedRow> rows;
            for (const Grant& grant : grants()) {
                if (!chosen.isEmpty() && chosen != toQString(codeOf(grant.post)))
                    continue;
                rows.push_back({static_cast<std::int64_t>(rows.size()) + 1,
                                {{.text = phrase("action." + std::string(codeOf(grant.action)))},
                                 {.text = phrase("post." + std::string(codeOf(grant.post)))},
                                 {.text = scopeWord(grant.scope), .isMuted = true}}});
            }
            give(std::move(rows));
        },
        this);
    m_table = new PagedTable(u"rights.table"_s, *m_source, shell.settings());
    m_post->setObjectName("rights.post"_L1);
    m_post->addItem({});
    for (const Post post : allPosts)
        m_post->addItem({}, toQString(codeOf(post)));
    m_remark->setWordWrap(true);
    auto* card = new Card;
    card->body()->addWidget(m_remark);
    card->body()->addWidget(m_post, 0, Qt::AlignLeft);
    card->body()->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_post, &QComboBox::currentIndexChanged, m_table, &PagedTable::reload);
    retranslate();
}

QString RightsSection::title() const
{
    return tr("Who may do what");
}

void RightsSection::refresh()
{
    m_table->refresh();
}

void RightsSection::retranslate()
{
    m_remark->setText(tr("What is not listed is not allowed. Rights come with the post, not with the account; every action "
                         "is checked where it is done, not only hidden in the window."));
    m_post->setItemText(0, tr("All posts"));
    for (int i = 1; i < m_post->count(); ++i)
        m_post->setItemText(i, phrase("post." + m_post->itemData(i).toString().toStdString()));
    m_post->setAccessibleName(tr("Post"));
}

} // namespace dutydesk
