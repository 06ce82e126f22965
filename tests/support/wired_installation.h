#pragma once

#include "app/wiring.h"
#include "tests/support/shell_fixture.h"
#include "tests/support/temporary_database.h"

namespace dutydesk::test {

/// A centre in a database of its own, set up with the administrator "admin", as the program wires it.
class WiredCentre
{
public:
    WiredCentre();

    const DatabaseLocation& location() const { return m_temporary.location(); }
    /// A connection of the test's own: what another console would see.
    ServiceSet& set() { return *m_set; }
    Services& services() { return m_set->services(); }
    const Wiring& wiring() const { return m_wiring; }
    /// Somebody with this post who is no agent and has an account of that post; the same at each call.
    Actor somebody(Post post);
    /// The administrator, at the fixture's time.
    Request asAdministrator() const;

    /// The fixture's noon.
    static constexpr Instant now{Duration(1'795'238'700'000)};

private:
    TemporaryDatabase m_temporary;
    Wiring m_wiring;
    std::unique_ptr<ServiceSet> m_set;
    Actor m_administrator;
};

/// The window's way to that centre.
class WiredInstallation : public ScriptedInstallation
{
public:
    explicit WiredInstallation(const WiredCentre& centre) : m_centre(centre) { standing = Standing::Ready; }

    Result<std::unique_ptr<ServicesOwner>> open() override
    {
        DUTYDESK_ASSIGN(set, m_centre.wiring().open(m_centre.location()));
        return std::unique_ptr<ServicesOwner>(std::move(set));
    }

private:
    const WiredCentre& m_centre;
};

} // namespace dutydesk::test
