#include "core/ticket/customer_mask.h"

#include <string>
#include <vector>

namespace dutydesk {

namespace {

/// Where each character of UTF-8 text begins, and its end.
std::vector<std::size_t> charactersOf(const std::string& text)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            starts.push_back(i);
    }
    starts.push_back(text.size());
    return starts;
}

/// `head` and `tail` characters in clear with stars between; only stars if fewer than `hidden` were left to hide.
std::string ends(const std::string& text, std::size_t head, std::size_t tail, std::size_t hidden, const char* stars)
{
    if (text.empty())
        return {};
    const std::vector<std::size_t> starts = charactersOf(text);
    const std::size_t length = starts.size() - 1;
    if (length < head + tail + hidden)
        return stars;
    return text.substr(0, starts[head]) + stars + text.substr(starts[length - tail]);
}

} // namespace

Customer masked(const Customer& customer)
{
    Customer shown;
    shown.name = ends(customer.name, 1, 0, 1, "**");
    shown.phone = ends(customer.phone, 3, 4, 3, "****");
    shown.address = ends(customer.address, 3, 0, 3, "****");
    shown.account = ends(customer.account, 0, 4, 3, "****");
    shown.district = customer.district;
    return shown;
}

} // namespace dutydesk
