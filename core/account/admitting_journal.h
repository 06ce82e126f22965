#pragma once

#include "core/account/account_service.h"

namespace dutydesk {

/// The journal as use cases write it. An entry in the name of an account that was closed or locked meanwhile, that
/// is gone, or that acts under another post now, fails with the error of `AccountService::actorOf` or with
/// `account.changed`; so does the unit of work that the entry belongs to. A session that still goes on somewhere
/// therefore changes nothing any more [SEC-02, SEC-04]. Entries without an account, or under a number below
/// one that no account has (`dutydesk day` reading a file of calls), are the program's own, and those about coming in are written before anybody is in.
class AdmittingJournal : public JournalStore
{
public:
    AdmittingJournal(JournalStore& journal, AccountService& accounts) : m_journal(journal), m_accounts(accounts) {}

    Result<JournalId> append(const Request& request, const JournalNote& note) override;
    Result<std::optional<CommandOutcome>> outcomeOf(const std::string& key) override { return m_journal.outcomeOf(key); }
    Result<JournalHead> head() override { return m_journal.head(); }
    Result<std::vector<JournalEntry>> about(const RecordRef& record, int limit, JournalId before) override
    {
        return m_journal.about(record, limit, before);
    }
    Result<std::vector<JournalEntry>> since(JournalId after, int limit) override { return m_journal.since(after, limit); }
    Result<std::vector<JournalChange>> changedSince(JournalId after, int limit) override
    {
        return m_journal.changedSince(after, limit);
    }

private:
    JournalStore& m_journal;
    AccountService& m_accounts;
};

} // namespace dutydesk
