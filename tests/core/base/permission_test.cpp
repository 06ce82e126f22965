#include "core/base/permission.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace dutydesk {

namespace {

Actor actorWith(Post post)
{
    Actor actor;
    actor.account = {1};
    actor.post = post;
    actor.agent = {11};
    actor.group = {21};
    actor.area = {31};
    actor.department = {41};
    return actor;
}

} // namespace

TEST(Permission, NothingIsAllowedThatNoRowAllows)
{
    const Subject own{{11}, {21}, {31}, {41}};
    for (const Action action : allActions()) {
        for (const Post post : allPosts) {
            Actor actor = actorWith(post);
            actor.onDuty = true;
            const bool granted = std::ranges::any_of(grants(), [&](const Grant& grant) {
                return grant.action == action && grant.post == post;
            });
            EXPECT_EQ(permit(actor, action, own).has_value(), granted) << codeOf(action) << " " << codeOf(post);
            EXPECT_EQ(mayEver(actor, action), granted);
        }
    }
}

TEST(Permission, NobodyMayDoAnythingSignedOut)
{
    Actor nobody = actorWith(Post::Administrator);
    nobody.account = {};
    for (const Action action : allActions()) {
        const Result<> verdict = permit(nobody, action);
        ASSERT_FALSE(verdict);
        EXPECT_EQ(verdict.error().code, error::notSignedIn);
    }
}

TEST(Permission, EachScopeEndsAtItsBorder)
{
    const Subject others{{12}, {22}, {32}, {42}};
    for (const Grant& grant : grants()) {
        const bool several = std::ranges::any_of(grants(), [&](const Grant& other) {
            return other.action == grant.action && other.post == grant.post && other.scope != grant.scope;
        });
        if (several)
            continue;
        const Actor actor = actorWith(grant.post);
        EXPECT_EQ(permit(actor, grant.action, others).has_value(), grant.scope == Scope::Centre)
            << codeOf(grant.action) << " " << codeOf(grant.post);
        EXPECT_EQ(permit(actor, grant.action, {}).has_value(), grant.scope == Scope::Centre);
    }
}

TEST(Permission, ARefusalNamesThePostsThatMay)
{
    const Result<> verdict = permit(actorWith(Post::FrontLineAgent), Action::PolicyWrite);
    ASSERT_FALSE(verdict);
    std::set<std::string> who;
    for (const NamedValue& value : verdict.error().values) {
        if (value.name == "who")
            who.insert(std::get<Term>(value.value).code);
    }
    EXPECT_EQ(who, (std::set<std::string>{"post.centre-director", "post.department-manager", "post.administrator"}));
}

TEST(Permission, PostsThatAdministerComeFromTheTop)
{
    for (const Post post : {Post::Administrator, Post::CentreDirector, Post::DepartmentManager, Post::AccountKeeper}) {
        EXPECT_EQ(actionToGive(post), Action::PostGiveAdministration) << codeOf(post);
        for (const Post giver : allPosts) {
            EXPECT_EQ(mayEver(actorWith(giver), actionToGive(post)),
                      giver == Post::Administrator || giver == Post::CentreDirector)
                << codeOf(giver);
        }
    }
    EXPECT_EQ(actionToGive(Post::OperationsSupervisor), Action::PostGiveStaff);
    EXPECT_EQ(actionToGive(Post::DepartmentHandler), Action::PostGiveStaff);
    EXPECT_EQ(actionToGive(Post::FrontLineAgent), Action::PostGiveProduction);
    EXPECT_TRUE(mayEver(actorWith(Post::AreaManager), Action::PostGiveProduction));
    EXPECT_FALSE(mayEver(actorWith(Post::AreaManager), Action::PostGiveStaff));
}

TEST(Permission, EveryActionHasAWordAndSomebodyWhoMay)
{
    std::set<std::string_view> words;
    for (const Action action : allActions()) {
        EXPECT_FALSE(codeOf(action).empty());
        EXPECT_TRUE(words.insert(codeOf(action)).second);
        EXPECT_TRUE(std::ranges::any_of(grants(), [&](const Grant& grant) { return grant.action == action; }))
            << codeOf(action);
    }
    for (const Post post : allPosts) {
        Post back{};
        ASSERT_TRUE(postFromCode(codeOf(post), back));
        EXPECT_EQ(back, post);
    }
}

} // namespace dutydesk
