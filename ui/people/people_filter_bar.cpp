#include "ui/people/people_filter_bar.h"

#include "ui/people/people_words.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QSignalBlocker>

#include <array>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Any post: posts count from 0.
constexpr qint64 any = -1;

/// Fills the box anew and keeps what was chosen, or what the settings say at first.
template <class Add>
void refill(QComboBox* box, const QSettings& settings, const QString& all, Add add)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->count() > 0 ? box->currentData()
                                             : settings.value(u"people/"_s + box->objectName(), any);
    box->clear();
    box->addItem(all, any);
    add();
    box->setCurrentIndex(std::max(0, box->findData(chosen.toLongLong())));
}

} // namespace

PeopleFilterBar::PeopleFilterBar(QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_post(new QComboBox)
    , m_area(new QComboBox)
    , m_group(new QComboBox)
    , m_seatType(new QComboBox)
{
    setObjectName(u"peopleFilter"_s);
    m_post->setObjectName(u"peopleFilter.post"_s);
    m_area->setObjectName(u"peopleFilter.area"_s);
    m_group->setObjectName(u"peopleFilter.group"_s);
    m_seatType->setObjectName(u"peopleFilter.seatType"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::normal, space::small, space::normal, space::small);
    row->setSpacing(space::small);
    for (QComboBox* box : {m_post, m_area, m_group, m_seatType}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            keep();
            Q_EMIT edited();
        });
    }
    retranslate();
}

void PeopleFilterBar::setOrganisation(const Organisation& organisation)
{
    m_organisation = organisation;
    retranslate();
}

void PeopleFilterBar::retranslate()
{
    m_post->setToolTip(tr("Post"));
    m_area->setToolTip(tr("Area"));
    m_group->setToolTip(tr("Group"));
    m_seatType->setToolTip(tr("Seat type"));
    for (QComboBox* box : {m_post, m_area, m_group, m_seatType})
        box->setAccessibleName(box->toolTip());
    refill(m_post, m_settings, tr("All posts"), [this] {
        for (const Post post : allPosts)
            m_post->addItem(postName(post), static_cast<qint64>(post));
    });
    // Before the organisation is there, nothing may forget what the settings say.
    if (m_organisation.seatTypes.empty())
        return;
    refill(m_area, m_settings, tr("All areas"), [this] {
        for (const Area& area : m_organisation.areas)
            m_area->addItem(toQString(area.name), qint64{area.id.value});
    });
    refill(m_group, m_settings, tr("All groups"), [this] {
        for (const Group& group : m_organisation.groups)
            m_group->addItem(toQString(group.name), qint64{group.id.value});
    });
    refill(m_seatType, m_settings, tr("All seat types"), [this] {
        for (const SeatType& seatType : m_organisation.seatTypes)
            m_seatType->addItem(seatTypeName(seatType), qint64{seatType.id.value});
    });
}

void PeopleFilterBar::apply(PeopleFilter& filter) const
{
    const auto chosen = [](const QComboBox* box) {
        const qint64 value = box->currentData().isValid() ? box->currentData().toLongLong() : any;
        return value;
    };
    filter.post = chosen(m_post) == any ? std::nullopt : std::optional(static_cast<Post>(chosen(m_post)));
    filter.area = {std::max<qint64>(0, chosen(m_area))};
    filter.group = {std::max<qint64>(0, chosen(m_group))};
    filter.seatType = {std::max<qint64>(0, chosen(m_seatType))};
}

void PeopleFilterBar::clear()
{
    for (QComboBox* box : {m_post, m_area, m_group, m_seatType}) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
    }
    keep();
    Q_EMIT edited();
}

void PeopleFilterBar::keep()
{
    for (const QComboBox* box : {m_post, m_area, m_group, m_seatType})
        m_settings.setValue(u"people/"_s + box->objectName(), box->currentData());
}

void PeopleFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dutydesk
