#pragma once

#include <QScrollArea>
#include <QSplitter>

#include <vector>

namespace dutydesk {

/// What a page shows about one record: a head, and cards below it. The head is always whole; where the
/// window is narrow the pairs of cards stand below each other, and where it is low all of it scrolls.
class DetailColumn : public QScrollArea
{
    Q_OBJECT

public:
    /// `pairs` are the splitters within `cards` whose parts stand side by side while there is room.
    DetailColumn(QWidget* head, QWidget* cards, std::vector<QSplitter*> pairs, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHead();

    QWidget* m_head;
    std::vector<QSplitter*> m_pairs;
};

} // namespace dutydesk
