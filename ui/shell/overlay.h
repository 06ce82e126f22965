#pragma once

#include <QFrame>
#include <QPointer>
#include <QWidget>

namespace dutydesk {

/// A card above the whole window, which is dimmed and out of reach until the card is closed: by Escape, by a
/// click beside it, or by its owner. The focus returns to where it was.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Top, Middle };

    /// `window` owns it; hidden at first.
    explicit Overlay(Place place, QWidget* window);

    /// Where to put the content; size it by its layout or `setFixedWidth`.
    QFrame* card() const { return m_card; }

    virtual void open();
    void close();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeCard();

    Place m_place;
    QFrame* m_card;
    QPointer<QWidget> m_focusBefore;
};

} // namespace dutydesk
