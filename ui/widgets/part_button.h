#pragma once

#include <QToolButton>

namespace dutydesk {

/// Opens and closes what is below it: an arrow and a sentence that goes over as many lines as it needs.
/// Without anything below, disabled, it shows no arrow.
class PartButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PartButton(const QString& sentence, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect sentenceIn(int width) const;
};

} // namespace dutydesk
