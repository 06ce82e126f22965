#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

namespace dutydesk {

struct Services;

/// A set of services on a connection of its own, for one thread.
class ServicesOwner
{
public:
    virtual ~ServicesOwner() = default;
    virtual Services& services() = 0;
};

/// Opens a set of services for the calling thread. May be called again after a failure.
using OpenServices = std::function<Result<std::unique_ptr<ServicesOwner>>()>;

/// How far a piece of work is, written by the worker and read by the window whenever it likes.
class Progress
{
public:
    /// `total` 0 while unknown. Cheap: call it as often as you like.
    void report(std::int64_t done, std::int64_t total)
    {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }
    std::int64_t done() const { return m_done.load(std::memory_order_relaxed); }
    std::int64_t total() const { return m_total.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> m_done{0};
    std::atomic<std::int64_t> m_total{0};
};

/// Where work waits for its turn. Reads have two threads and may finish in another order than they were
/// started; writes are done one after the other; long work never holds up the other two.
enum class Lane { Read, Write, Long };

struct TaskOptions
{
    /// With a key, earlier unfinished work of the same context and key is stopped and its callback is
    /// never called: what a list does while somebody types.
    QString supersedes = {};
    /// With a title the task is shown with progress and cancel in the task panel.
    QString title = {};
};

using TaskId = std::int64_t;

/// Runs work that touches a store off the window's thread and brings the result back to it.
///
///     background.run(this, Lane::Read,
///                    [request, query](Services& s) { return s.tickets.page(request, query); },
///                    [this](Result<TicketList> list) { show(std::move(list)); });
///
/// Work takes `(Services&)`, `(Services&, Progress&)` or `(Services&, Progress&, std::stop_token)` and
/// returns a `Result`. It must capture values only. The callback runs on the window's thread unless the
/// context is gone by then. If the services can't be opened, the callback gets that error, as it gets
/// `work.cancelled` for work that the user cancelled before its turn.
class Background : public QObject
{
    Q_OBJECT

public:
    explicit Background(OpenServices open, QObject* parent = nullptr);
    /// Stops reads and long work, finishes writes that were promised, waits for the threads.
    ~Background() override;

    template <class Work, class Done>
    TaskId run(QObject* context, Lane lane, Work work, Done done, TaskOptions options = {});

    /// Asks the task to stop; no effect if it is over.
    void cancel(TaskId id);

    /// Closes all connections: each thread opens its services anew before its next piece of work.
    void reopen();

    /// True while any work is waiting or running.
    bool busy() const;

    /// A task with a title, as the task panel shows it.
    struct Task
    {
        TaskId id;
        QString title;
        std::int64_t done;
        std::int64_t total;
        bool cancelling;
    };
    std::vector<Task> tasks() const;

Q_SIGNALS:
    /// The list of titled tasks, or the progress of one, is different now.
    void tasksChanged();
    /// Services could not be opened; each callback concerned gets the error too.
    void openingFailed(const dutydesk::Error& error);

private:
    using Body = std::move_only_function<void(Result<Services*>, Progress&, std::stop_token)>;
    using Deliver = std::move_only_function<void()>;

    TaskId start(QObject* context, Lane lane, TaskOptions options, Body body, Deliver deliver);
    void finished(TaskId id);

    template <class Work>
    static auto call(Work& work, Services& services, Progress& progress, std::stop_token stop)
    {
        if constexpr (std::is_invocable_v<Work&, Services&, Progress&, std::stop_token>)
            return work(services, progress, stop);
        else if constexpr (std::is_invocable_v<Work&, Services&, Progress&>)
            return work(services, progress);
        else
            return work(services);
    }

    struct Private;
    std::unique_ptr<Private> d;
};

template <class Work, class Done>
TaskId Background::run(QObject* context, Lane lane, Work work, Done done, TaskOptions options)
{
    using Returned = decltype(call(work, std::declval<Services&>(), std::declval<Progress&>(), std::stop_token()));
    static_assert(std::is_constructible_v<Returned, Error>, "work returns a Result");
    auto box = std::make_shared<std::optional<Returned>>();
    return start(
        context, lane, std::move(options),
        [work = std::move(work), box](Result<Services*> services, Progress& progress, std::stop_token stop) mutable {
            if (services)
                box->emplace(call(work, **services, progress, stop));
            else
                box->emplace(std::move(services).error());
        },
        [done = std::move(done), box]() mutable { done(std::move(**box)); });
}

} // namespace dutydesk
