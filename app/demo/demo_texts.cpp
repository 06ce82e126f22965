#include "app/demo/demo_texts.h"

#include "core/policy/policy_error.h"

#include <QFile>

#include <toml++/toml.h>

#include <charconv>

namespace dutydesk {

namespace {

DemoTexts::Choices choicesOf(const toml::node* node)
{
    DemoTexts::Choices choices;
    if (const toml::array* array = node ? node->as_array() : nullptr) {
        for (const toml::node& one : *array)
            choices.push_back(one.value_or(std::string()));
    }
    return choices;
}

std::map<std::string, DemoTexts::Choices> tableOf(const toml::table& root, std::string_view name)
{
    std::map<std::string, DemoTexts::Choices> table;
    if (const toml::table* found = root[name].as_table()) {
        for (const auto& [key, node] : *found)
            table[std::string(key.str())] = choicesOf(&node);
    }
    return table;
}

} // namespace

Result<DemoTexts> DemoTexts::load()
{
    const QString name = QStringLiteral(":/demo/cases.toml");
    const Error damaged = makeError(error::policyFileDamaged, {{"file", name.toStdString()}});
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return damaged;
    toml::table root;
    try {
        root = toml::parse(file.readAll().toStdString());
    } catch (const toml::parse_error&) {
        return damaged;
    }
    DemoTexts texts;
    texts.m_slots = tableOf(root, "slots");
    texts.m_demands = tableOf(root, "demands");
    texts.m_notes = tableOf(root, "notes");
    texts.m_openings = choicesOf(root["openings"]["all"].node());
    texts.m_additions = choicesOf(root["additions"]["all"].node());
    if (const toml::array* topics = root["topic"].as_array()) {
        for (const toml::node& node : *topics) {
            const toml::table& table = *node.as_table();
            texts.m_topics.push_back({table["kind"].value_or(std::string()), table["category"].value_or(std::string()),
                                      table["department"].value_or(std::string()), table["weight"].value_or(1.0),
                                      choicesOf(table.get("titles")), choicesOf(table.get("facts")),
                                      choicesOf(table.get("done")), choicesOf(table.get("results"))});
            texts.m_weights.push_back(texts.m_topics.back().weight);
        }
    }
    if (texts.m_topics.empty())
        return damaged;
    return texts;
}

const DemoTexts::Topic& DemoTexts::topic(DemoRandom& random) const
{
    return m_topics[random.weighted(m_weights)];
}

std::string DemoTexts::title(const Topic& topic, DemoRandom& random) const
{
    std::string title = fill(random.pick(topic.titles), random);
    if (random.chance(0.5))
        title += fill(random.pick(m_additions), random);
    return title;
}

std::string DemoTexts::description(const Topic& topic, DemoRandom& random) const
{
    const bool fault = topic.kind == "complaint" && (topic.category == "network" || topic.category == "installation");
    return fill(random.pick(m_openings), random) + fill(random.pick(topic.facts), random)
        + fill(random.pick(m_demands.at(fault ? "fault" : topic.kind)), random);
}

std::string DemoTexts::note(const std::string& kind, DemoRandom& random) const
{
    return fill(random.pick(m_notes.at(kind)), random);
}

const std::string& DemoTexts::word(const std::string& slot, DemoRandom& random) const
{
    return random.pick(m_slots.at(slot));
}

std::string DemoTexts::fill(std::string_view pattern, DemoRandom& random) const
{
    std::string text;
    while (true) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = pattern.find('}', open == pattern.npos ? 0 : open);
        if (open == pattern.npos || close == pattern.npos)
            break;
        text += pattern.substr(0, open);
        const std::string_view slot = pattern.substr(open + 1, close - open - 1);
        if (slot.starts_with("n:")) {
            int low = 0;
            int high = 0;
            const char* const end = slot.data() + slot.size();
            const auto first = std::from_chars(slot.data() + 2, end, low);
            std::from_chars(first.ptr + 1, end, high);
            text += std::to_string(random.between(low, high));
        } else {
            text += word(std::string(slot), random);
        }
        pattern.remove_prefix(close + 1);
    }
    text += pattern;
    return text;
}

} // namespace dutydesk
