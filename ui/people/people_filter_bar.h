#pragma once

#include "core/people/people_store.h"

#include <QWidget>

class QComboBox;
class QSettings;

namespace dutydesk {

/// Narrows the list of people by post, area, group and seat type; what was chosen is kept in the settings.
class PeopleFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleFilterBar(QSettings& settings, QWidget* parent = nullptr);

    void setOrganisation(const Organisation& organisation);
    /// Writes the choices into the filter and leaves its other parts alone.
    void apply(PeopleFilter& filter) const;
    void clear();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void keep();

    QSettings& m_settings;
    Organisation m_organisation;
    QComboBox* m_post;
    QComboBox* m_area;
    QComboBox* m_group;
    QComboBox* m_seatType;
};

} // namespace dutydesk
