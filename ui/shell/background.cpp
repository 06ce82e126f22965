#include "ui/shell/background.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace dutydesk {

namespace {

/// How far a task is, written by its worker and read by the window whenever it likes.
struct Steps
{
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{0};
};

constexpr int progressIntervalMs = 100;

int threadsOf(Lane lane)
{
    return lane == Lane::Read ? 2 : 1;
}

} // namespace

struct Background::Private
{
    /// What the worker has of a task.
    struct Job
    {
        TaskId id;
        Body body;
        std::shared_ptr<Steps> steps;
        std::stop_token stop;
    };

    /// What the window has of it; lives and dies on the window's thread.
    struct Entry
    {
        QPointer<QObject> context;
        Lane lane;
        TaskOptions options;
        std::shared_ptr<Steps> steps;
        std::stop_source stop;
        Deliver deliver;
        /// Stops a read when the context goes.
        QMetaObject::Connection contextGone = {};
    };

    struct Queue
    {
        std::mutex mutex;
        std::condition_variable wake;
        std::deque<Job> jobs;
        bool closing = false;
    };

    Background* owner = nullptr;
    OpenServices open;
    std::atomic<int> generation{0};
    std::array<Queue, 3> queues;
    std::vector<std::jthread> threads;
    std::map<TaskId, Entry> entries;
    TaskId lastId = 0;
    QTimer progressTimer;

    void work(Queue& queue);
    Result<Services*> services(std::unique_ptr<ServicesOwner>& held, int& heldGeneration);
};

Background::Background(OpenServices open, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->owner = this;
    d->open = std::move(open);
    d->progressTimer.setInterval(progressIntervalMs);
    connect(&d->progressTimer, &QTimer::timeout, this, &Background::tasksChanged);
    for (const Lane lane : {Lane::Read, Lane::Write, Lane::Long}) {
        for (int i = 0; i < threadsOf(lane); ++i)
            d->threads.emplace_back([this, lane] { d->work(d->queues[static_cast<std::size_t>(lane)]); });
    }
}

Background::~Background()
{
    for (auto& [id, entry] : d->entries) {
        if (entry.lane != Lane::Write)
            entry.stop.request_stop();
    }
    for (Private::Queue& queue : d->queues) {
        const std::scoped_lock lock(queue.mutex);
        queue.closing = true;
        queue.wake.notify_all();
    }
    d->threads.clear();
}

void Background::Private::work(Queue& queue)
{
    std::unique_ptr<ServicesOwner> held;
    int heldGeneration = 0;
    for (;;) {
        Job job;
        {
            std::unique_lock lock(queue.mutex);
            queue.wake.wait(lock, [&] { return queue.closing || !queue.jobs.empty(); });
            if (queue.jobs.empty())
                return;
            job = std::move(queue.jobs.front());
            queue.jobs.pop_front();
        }
        const Error cancelled = makeError(error::cancelled);
        const Progress progress{[&steps = *job.steps](std::int64_t done, std::int64_t total) {
                                    steps.done.store(done, std::memory_order_relaxed);
                                    steps.total.store(total, std::memory_order_relaxed);
                                },
                                job.stop};
        job.body(job.stop.stop_requested() ? &cancelled : nullptr, [&] { return services(held, heldGeneration); },
                 progress);
        // The captures go before the callback runs, so that it may rely on nothing being held.
        job.body = nullptr;
        QMetaObject::invokeMethod(owner, [this, id = job.id] { owner->finished(id); }, Qt::QueuedConnection);
    }
}

Result<Services*> Background::Private::services(std::unique_ptr<ServicesOwner>& held, int& heldGeneration)
{
    const int current = generation.load();
    if (heldGeneration != current)
        held.reset();
    heldGeneration = current;
    if (!held) {
        Result<std::unique_ptr<ServicesOwner>> opened = open();
        if (!opened) {
            QMetaObject::invokeMethod(
                owner, [this, failure = opened.error()] { Q_EMIT owner->openingFailed(failure); }, Qt::QueuedConnection);
            return std::move(opened).error();
        }
        held = *std::move(opened);
    }
    return &held->services();
}

TaskId Background::start(QObject* context, Lane lane, TaskOptions options, Body body, Deliver deliver)
{
    if (!options.supersedes.isEmpty()) {
        for (auto& [id, entry] : d->entries) {
            if (entry.context == context && entry.options.supersedes == options.supersedes) {
                entry.stop.request_stop();
                entry.deliver = nullptr;
            }
        }
    }
    const TaskId id = ++d->lastId;
    const bool titled = !options.title.isEmpty();
    Private::Entry entry{context,           lane, std::move(options), std::make_shared<Steps>(), std::stop_source(),
                         std::move(deliver)};
    Private::Job job{id, std::move(body), entry.steps, entry.stop.get_token()};
    if (lane == Lane::Read) {
        // Nobody would see what it finds.
        entry.contextGone = connect(context, &QObject::destroyed, this, [this, id] { cancel(id); });
    }
    d->entries.emplace(id, std::move(entry));
    {
        Private::Queue& queue = d->queues[static_cast<std::size_t>(lane)];
        const std::scoped_lock lock(queue.mutex);
        queue.jobs.push_back(std::move(job));
        queue.wake.notify_one();
    }
    if (titled) {
        d->progressTimer.start();
        Q_EMIT tasksChanged();
    }
    return id;
}

void Background::finished(TaskId id)
{
    const auto found = d->entries.find(id);
    if (found == d->entries.end())
        return;
    Private::Entry entry = std::move(found->second);
    d->entries.erase(found);
    disconnect(entry.contextGone);
    if (!entry.options.title.isEmpty()) {
        if (tasks().empty())
            d->progressTimer.stop();
        Q_EMIT tasksChanged();
    }
    const bool written = entry.lane == Lane::Write;
    if (entry.deliver && entry.context)
        entry.deliver();
    if (written)
        Q_EMIT wrote();
}

void Background::cancel(TaskId id)
{
    const auto found = d->entries.find(id);
    if (found == d->entries.end())
        return;
    found->second.stop.request_stop();
    if (!found->second.options.title.isEmpty())
        Q_EMIT tasksChanged();
}

void Background::reopen()
{
    ++d->generation;
}

bool Background::busy() const
{
    return !d->entries.empty();
}

bool Background::busy(Lane lane) const
{
    return std::ranges::any_of(d->entries, [&](const auto& entry) { return entry.second.lane == lane; });
}

std::vector<Background::Task> Background::tasks() const
{
    std::vector<Task> titled;
    for (const auto& [id, entry] : d->entries) {
        if (!entry.options.title.isEmpty())
            titled.push_back({id, entry.options.title, entry.steps->done, entry.steps->total,
                              entry.stop.stop_requested()});
    }
    return titled;
}

} // namespace dutydesk
