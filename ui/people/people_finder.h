#pragma once

#include "ui/shell/finder.h"

namespace dutydesk {

class Shell;

/// People in the palette: by number or name.
class PeopleFinder : public Finder
{
    Q_OBJECT

public:
    explicit PeopleFinder(Shell& shell, QObject* parent = nullptr);

    QString heading() const override;
    void find(const QString& text, std::function<void(std::vector<Found>)> give) override;

private:
    Shell& m_shell;
};

} // namespace dutydesk
