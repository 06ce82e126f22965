#pragma once

class QComboBox;

namespace dutydesk {

/// Lets the user type a part of an entry instead of scrolling to it. Text that fits one entry only chooses
/// that one when the box is left.
void makeSearchable(QComboBox& box);

/// False while the box shows typed text that is none of its entries.
bool isChosen(const QComboBox& box);

} // namespace dutydesk
