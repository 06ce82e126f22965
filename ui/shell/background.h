#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
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
/// Work takes `(Services&)` or `(Services&, const Progress&)` and returns a `Result`; work without services
/// takes `()` or `(const Progress&)` and opens none. It must capture values only. The callback runs on the window's thread unless the
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
    /// The same for one lane.
    bool busy(Lane lane) const;

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
    /// Work in the write lane ended; something may have been written.
    void wrote();
    /// The list of titled tasks, or the progress of one, is different now.
    void tasksChanged();
    /// Services could not be opened; each callback concerned gets the error too.
    void openingFailed(const dutydesk::Error& error);

private:
    /// Gives the thread's services, opening them if need be.
    using Opener = std::function<Result<Services*>()>;
    /// `refusal` says why the work is not done at all; null normally.
    using Body = std::move_only_function<void(const Error* refusal, const Opener& services, const Progress&)>;
    using Deliver = std::move_only_function<void()>;

    TaskId start(QObject* context, Lane lane, TaskOptions options, Body body, Deliver deliver);
    void finished(TaskId id);

    template <class Work>
    static constexpr bool wantsServices = std::is_invocable_v<Work&, Services&>
        || std::is_invocable_v<Work&, Services&, const Progress&>;

    template <class Work>
    static auto call(Work& work, Services* services, const Progress& progress)
    {
        if constexpr (std::is_invocable_v<Work&, Services&, const Progress&>)
            return work(*services, progress);
        else if constexpr (std::is_invocable_v<Work&, Services&>)
            return work(*services);
        else if constexpr (std::is_invocable_v<Work&, const Progress&>)
            return work(progress);
        else
            return work();
    }

    struct Private;
    std::unique_ptr<Private> d;
};

template <class Work, class Done>
TaskId Background::run(QObject* context, Lane lane, Work work, Done done, TaskOptions options)
{
    using Returned = decltype(call(work, nullptr, std::declval<const Progress&>()));
    static_assert(std::is_constructible_v<Returned, Error>, "work returns a Result");
    auto box = std::make_shared<std::optional<Returned>>();
    return start(
        context, lane, std::move(options),
        [work = std::move(work), box](const Error* refusal, const Opener& open, const Progress& progress) mutable {
            if (refusal) {
                box->emplace(*refusal);
            } else if constexpr (wantsServices<Work>) {
                if (Result<Services*> services = open())
                    box->emplace(call(work, *services, progress));
                else
                    box->emplace(std::move(services).error());
            } else {
                box->emplace(call(work, nullptr, progress));
            }
        },
        [done = std::move(done), box]() mutable { done(std::move(**box)); });
}

} // namespace dutydesk
