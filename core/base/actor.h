#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <array>
#include <string>
#include <string_view>

namespace dutydesk {

/// The posts of [ORG-02..04, ORG-09], the handler of a receiving department [TKT-05], and the
/// administrator of the installation (ours).
enum class Post {
    FrontLineAgent,
    BackOfficeAgent,
    Reserve,
    SeniorHandler,
    GroupLeader,
    DutyManager,
    AreaManager,
    OperationsSupervisor,
    GeneralSupervisor,
    QualitySupervisor,
    CentreDirector,
    DepartmentManager,
    QualityInspector,
    Trainer,
    InformationEditor,
    DataAnalyst,
    DepartmentHandler,
    Coordinator,
    AccountKeeper,
    Maintenance,
    Payroll,
    HumanResources,
    Administrator,
};

inline constexpr std::array allPosts = {
    Post::FrontLineAgent,    Post::BackOfficeAgent,      Post::Reserve,           Post::SeniorHandler,
    Post::GroupLeader,       Post::DutyManager,          Post::AreaManager,       Post::OperationsSupervisor,
    Post::GeneralSupervisor, Post::QualitySupervisor,    Post::CentreDirector,    Post::DepartmentManager,
    Post::QualityInspector,  Post::Trainer,              Post::InformationEditor, Post::DataAnalyst,
    Post::DepartmentHandler, Post::Coordinator,          Post::AccountKeeper,     Post::Maintenance,
    Post::Payroll,           Post::HumanResources,       Post::Administrator,
};

/// The post's word in the database and in terms ("post.duty-manager" without the prefix).
std::string_view codeOf(Post post);

/// The post with that code; false if there is none.
bool postFromCode(std::string_view code, Post& post);

/// Who is acting, as far as rules ask for it.
struct Actor
{
    AccountId account{};
    std::string name{};
    Post post = Post::FrontLineAgent;
    /// None for people who are no agents.
    AgentId agent{};
    GroupId group{};
    AreaId area{};
    DepartmentId department{};
    /// On shift and in charge now, as a duty manager is.
    bool onDuty = false;
};

/// One call of a use case: who, when, and a key under which it happens once however often it is
/// sent again. `key` is empty for reading.
struct Request
{
    Actor actor{};
    Instant now{};
    std::string key{};
    /// What the actor gave as reason, if the action asks for one.
    std::string reason{};
};

} // namespace dutydesk
