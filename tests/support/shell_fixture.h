#pragma once

#include "core/backup/backup.h"
#include "core/base/storage_error.h"
#include "tests/support/scripted_prompts.h"
#include "ui/shell/shell.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

namespace dutydesk::test {

/// An installation whose database can't be reached, or that says what a test sets: for what the frame does
/// without any store.
class ScriptedInstallation : public Installation
{
public:
    Result<Standing> standing = Standing::Missing;
    Description described{Description::Kind::Local, QStringLiteral("/somewhere/dutydesk.db"), false};
    std::vector<SampleAccount> samples;
    std::atomic<int> looks{0};

    Result<Standing> look() override
    {
        ++looks;
        return standing;
    }
    Result<> useDemo(const Progress& progress) override
    {
        while (!progress.stop.stop_requested())
            std::this_thread::yield();
        return makeError(error::cancelled);
    }
    Result<> useOwn() override { return unreachable(); }
    Result<std::unique_ptr<ServicesOwner>> open() override { return unreachable(); }
    Result<std::vector<Backup>> backups() override { return std::vector<Backup>(); }
    Result<> restore(const std::string&, const Progress&) override { return unreachable(); }
    Description description() const override { return described; }
    std::vector<SampleAccount> sampleAccounts() const override { return samples; }

private:
    static Error unreachable()
    {
        return makeError(error::storageCannotOpen,
                         {{"place", std::string("/somewhere/dutydesk.db")}, {"detail", std::string("no such folder")}});
    }
};

/// A shell with its own settings file, a clock that a test sets, and prompts that a test answers.
class ShellFixture
{
public:
    explicit ShellFixture(std::unique_ptr<Installation> installation = std::make_unique<ScriptedInstallation>())
        : m_settingsFile(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        auto prompting = std::make_unique<ScriptedPrompts>();
        prompts = prompting.get();
        m_shell = std::make_unique<Shell>(
            Outside{std::move(installation), [this] { return now; }, std::move(prompting),
                    std::make_unique<QSettings>(m_settingsFile, QSettings::IniFormat)});
        m_shell->chooseLanguage(QStringLiteral("en"));
        m_shell->chooseTheme(Theme::Choice::Light);
    }

    Shell& shell() { return *m_shell; }

    void signIn(Post post = Post::Administrator)
    {
        Actor actor;
        actor.account = AccountId{1};
        actor.name = "Zhou Min";
        actor.post = post;
        m_shell->session().signIn(actor, QStringLiteral("zhoumin"));
    }

    /// 21 November 2026, 05:25 UTC: 13:25 in Shanghai.
    Instant now{std::chrono::milliseconds(1795238700000)};
    ScriptedPrompts* prompts = nullptr;

private:
    QTemporaryDir m_folder;
    QString m_settingsFile;
    std::unique_ptr<Shell> m_shell;
};

} // namespace dutydesk::test
