#pragma once

#include <QString>

namespace dutydesk {

/// The widget with its object name, for initialisers: a `FormRow` reads its field's name when it is made.
template <class Widget>
Widget* named(const char16_t* name, Widget* widget)
{
    widget->setObjectName(QString::fromUtf16(name));
    return widget;
}

} // namespace dutydesk
