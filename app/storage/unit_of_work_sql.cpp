#include "app/storage/unit_of_work_sql.h"

#include "app/storage/database.h"
#include "core/base/storage_error.h"

#include <random>
#include <thread>

namespace dutydesk {

namespace {

/// Grows with each attempt and differs between writers, so that they don't meet again.
std::chrono::milliseconds pauseAfter(int attempt)
{
    static thread_local std::minstd_rand random(std::random_device{}());
    return std::chrono::milliseconds(5 * (1 << attempt) + static_cast<int>(random() % 20));
}

} // namespace

Result<> UnitOfWorkSql::perform(const std::function<Result<>()>& body)
{
    if (m_database.inTransaction()) {
        Result<> outcome = body();
        if (!outcome && !m_failure)
            m_failure = outcome.error();
        return outcome;
    }
    for (int attempts = 1;; ++attempts) {
        Result<> outcome = attempt(body);
        if (outcome || outcome.error().code != error::storageBusy || attempts == m_attempts)
            return outcome;
        std::this_thread::sleep_for(pauseAfter(attempts));
    }
}

Result<> UnitOfWorkSql::attempt(const std::function<Result<>()>& body)
{
    DUTYDESK_TRY(m_database.begin());
    m_failure.reset();
    Result<> outcome = body();
    if (outcome && m_failure)
        outcome = *std::exchange(m_failure, {});
    if (outcome)
        return m_database.commit();
    m_database.rollBack();
    return outcome;
}

} // namespace dutydesk
