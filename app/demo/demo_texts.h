#pragma once

#include "app/demo/demo_random.h"
#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

/// What customers call about, put together from the templates of `resources/demo/cases.toml`.
class DemoTexts
{
public:
    using Choices = std::vector<std::string>;

    struct Topic
    {
        /// As `codeOf(TicketKind)`.
        std::string kind;
        /// Codes of the ticket category and of the department that can help.
        std::string category;
        std::string department;
        double weight = 1;
        Choices titles;
        Choices facts;
        Choices done;
        Choices results;
    };

    /// Reads the embedded templates; `policy.file-damaged` names a file that can't be read.
    static Result<DemoTexts> load();

    const Topic& topic(DemoRandom& random) const;
    std::string title(const Topic& topic, DemoRandom& random) const;
    std::string description(const Topic& topic, DemoRandom& random) const;
    std::string done(const Topic& topic, DemoRandom& random) const { return fill(random.pick(topic.done), random); }
    std::string result(const Topic& topic, DemoRandom& random) const { return fill(random.pick(topic.results), random); }
    /// A remark such as "waiting" or "reminder"; a table of [notes].
    std::string note(const std::string& kind, DemoRandom& random) const;
    /// A word such as "community"; a table of [slots].
    const std::string& word(const std::string& slot, DemoRandom& random) const;

private:
    std::string fill(std::string_view pattern, DemoRandom& random) const;

    std::vector<Topic> m_topics;
    std::vector<double> m_weights;
    std::map<std::string, Choices> m_slots;
    std::map<std::string, Choices> m_demands;
    std::map<std::string, Choices> m_notes;
    Choices m_openings;
    Choices m_additions;
};

} // namespace dutydesk
