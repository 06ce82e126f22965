#include "core/base/actor.h"

namespace dutydesk {

std::string_view codeOf(Post post)
{
    switch (post) {
    case Post::FrontLineAgent: return "front-line-agent";
    case Post::BackOfficeAgent: return "back-office-agent";
    case Post::Reserve: return "reserve";
    case Post::SeniorHandler: return "senior-handler";
    case Post::GroupLeader: return "group-leader";
    case Post::DutyManager: return "duty-manager";
    case Post::AreaManager: return "area-manager";
    case Post::OperationsSupervisor: return "operations-supervisor";
    case Post::GeneralSupervisor: return "general-supervisor";
    case Post::QualitySupervisor: return "quality-supervisor";
    case Post::CentreDirector: return "centre-director";
    case Post::DepartmentManager: return "department-manager";
    case Post::QualityInspector: return "quality-inspector";
    case Post::Trainer: return "trainer";
    case Post::InformationEditor: return "information-editor";
    case Post::DataAnalyst: return "data-analyst";
    case Post::DepartmentHandler: return "department-handler";
    case Post::Coordinator: return "coordinator";
    case Post::AccountKeeper: return "account-keeper";
    case Post::Maintenance: return "maintenance";
    case Post::Payroll: return "payroll";
    case Post::HumanResources: return "human-resources";
    case Post::Administrator: return "administrator";
    }
    return {};
}

bool postFromCode(std::string_view code, Post& post)
{
    for (const Post candidate : allPosts) {
        if (codeOf(candidate) == code) {
            post = candidate;
            return true;
        }
    }
    return false;
}

} // namespace dutydesk
