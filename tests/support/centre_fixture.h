#pragma once

#include "app/installation.h"
#include "core/desk/set_up_service.h"
#include "tests/support/shell_fixture.h"
#include "tests/support/temporary_database.h"

#include <QTest>

namespace dutydesk::test {

/// A window's shell on a real database of its own, which at first holds no centre.
class CentreFixture
{
public:
    CentreFixture()
        : m_wiring(Wiring::load())
        , frame(std::make_unique<LocalInstallation>(*m_wiring, m_database.location()))
    {
        frame.now = systemNow();
    }

    /// Another desk on the same database: what one does there, the window has to notice.
    std::unique_ptr<ServiceSet> otherDesk()
    {
        auto set = m_wiring->open(m_database.location());
        return set ? std::move(*set) : nullptr;
    }

    /// Makes the centre with an administrator "keeper" / "keeper's password".
    Actor setUpCentre()
    {
        [[maybe_unused]] const Result<> made = m_wiring->bringUpToDate(m_database.location(), frame.now);
        SetUp setUp;
        setUp.centre.name = "East centre";
        setUp.centre.timeZone = "Asia/Shanghai";
        setUp.accountName = "keeper";
        setUp.displayName = "Zhou Min";
        setUp.password = password.toStdString();
        return *otherDesk()->services().setUp.setUp(setUp, frame.now);
    }

    Request requestOf(const Actor& actor) { return {actor, frame.now, freshKey(), "test"}; }

    const QString password = QStringLiteral("keeper's password");

private:
    TemporaryDatabase m_database;
    Result<Wiring> m_wiring;

public:
    ShellFixture frame;
};

} // namespace dutydesk::test
