#pragma once

#include <QSplitter>

class QSettings;

namespace dutydesk {

/// A splitter without a visible bar that keeps its sizes under its object name.
class PageSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// `name` becomes the object name; `sizes` hold until somebody moves the handle, which `settings` (that
    /// outlives this) keeps.
    PageSplitter(const QString& name, Qt::Orientation orientation, const QList<int>& sizes, QSettings& settings,
                 QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    QSplitterHandle* createHandle() override;

private:
    QSettings& m_settings;
    QList<int> m_sizes;
    bool m_restored = false;
};

} // namespace dutydesk
