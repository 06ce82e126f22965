#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dutydesk {

class Page;
class Shell;

/// The page's title, chips and buttons, the shift, date and clock, and the search field.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(Shell& shell, QWidget* parent = nullptr);

    void setPage(Page* page);
    /// What the centre is doing now ("Day shift 08:00–16:00 · duty manager Zhou Min"), after the date.
    void setShift(const QString& text);
    /// Puts the cursor into the page's search field, or asks for the palette if the page has none.
    void focusSearch();
    void retranslate();

Q_SIGNALS:
    void paletteWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void showTime();

    Shell& m_shell;
    QPointer<Page> m_page;
    QLabel* m_title;
    QHBoxLayout* m_chips;
    QLabel* m_clock;
    QLineEdit* m_search;
    QPushButton* m_palette;
    QHBoxLayout* m_buttons;
    QString m_shift;
    std::vector<QWidget*> m_made;
};

} // namespace dutydesk
