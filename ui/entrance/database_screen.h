#pragma once

#include "ui/entrance/screen.h"

#include "core/base/error.h"

class QPushButton;

namespace dutydesk {

/// The database can't be used: what is the matter, what helps, and the buttons that do it.
class DatabaseScreen : public Screen
{
    Q_OBJECT

public:
    explicit DatabaseScreen(Shell& shell, QWidget* parent = nullptr);

    void setError(const Error& error);

Q_SIGNALS:
    void retry();

private:
    void askBackups();
    void restore();
    void setBusy(bool busy);
    void retranslate() override;

    Error m_error;
    QLabel* m_place;
    QLabel* m_remedy;
    QLabel* m_details;
    QPushButton* m_restore;
    QPushButton* m_retry;
};

} // namespace dutydesk
