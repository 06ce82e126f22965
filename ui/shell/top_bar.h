#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dutydesk {

class ChipRow;
class Page;
class Shell;

/// The page's title, chips and buttons, the shift, date and clock, and the search field.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(Shell& shell, QWidget* parent = nullptr);

    void setPage(Page* page);
    /// Puts the cursor into the page's search field, or asks for the palette if the page has none.
    void focusSearch();
    void retranslate();

Q_SIGNALS:
    void paletteWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void showTime();
    void fitPalette();
    QString shiftText(const QTime& time) const;

    Shell& m_shell;
    QPointer<Page> m_page;
    QLabel* m_title;
    ChipRow* m_chips;
    QLabel* m_clock;
    QLineEdit* m_search;
    QPushButton* m_palette;
    QHBoxLayout* m_buttons;
    std::vector<QWidget*> m_made;
};

} // namespace dutydesk
