#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace dutydesk::test {

/// Puts a test class on the list that `main` runs by the name of its file without ".cpp".
bool registerTest(const char* file, std::function<std::unique_ptr<QObject>()> make);

} // namespace dutydesk::test

/// Once per <thing>_test.cpp, after the class.
#define DUTYDESK_TEST(Class)                                                                                 \
    static const bool registered##Class =                                                                    \
        dutydesk::test::registerTest(__FILE__, [] { return std::unique_ptr<QObject>(new Class); });
