#pragma once

#include "app/demo/demo_random.h"
#include "core/people/people.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace dutydesk {

/// A name of the demo centre's account, its post and who it is. All of them have the same easy password.
struct DemoSample
{
    const char* login;
    const char* name;
    Post post;
};

/// The accounts that the sign-in page of the demo centre offers, one for each main post.
std::span<const DemoSample> demoSamples();
/// Their password, shown on that page.
inline constexpr const char* demoPassword = "lookaround";

/// A code in the templates ("billing") and the department's name.
struct DemoDepartment
{
    const char* code;
    const char* name;
};
std::span<const DemoDepartment> demoDepartments();

/// One person to be taken on; the parts of the centre by name.
struct DemoPerson
{
    Agent agent;
    /// What signs in: a sample's login, or the staff number.
    std::string login;
    std::string area;
    std::string group;
    std::string department;
    /// Codes of seat types.
    std::vector<std::string> seats;
    /// The newest assessment of each seat type.
    std::vector<Qualification> assessments;
};

/// Areas with their groups.
std::span<const std::pair<const char*, std::vector<const char*>>> demoAreas();

/// Sixty agents in the groups, the management and support posts around them, and each department's handlers.
/// The administrator of the installation is no agent and not among them.
std::vector<DemoPerson> demoPeople(DemoRandom random, Date today);

/// A customer's or an agent's name.
std::string demoName(DemoRandom& random);

} // namespace dutydesk
