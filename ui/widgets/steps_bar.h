#pragma once

#include <QWidget>

#include <vector>

namespace dutydesk {

/// The stages of a record in order: done ones with a tick, the present one filled, those ahead quiet.
class StepsBar : public QWidget
{
    Q_OBJECT

public:
    enum class State { Done, Present, Ahead };

    struct Step
    {
        QString text;
        /// Who or when, in a line of its own; may be empty.
        QString detail = {};
        State state = State::Ahead;
        QString toolTip = {};
    };

    explicit StepsBar(QWidget* parent = nullptr);

    void setSteps(std::vector<Step> steps);
    const std::vector<Step>& steps() const { return m_steps; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect cell(std::size_t index) const;

    std::vector<Step> m_steps;
};

} // namespace dutydesk
