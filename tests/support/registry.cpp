#include "tests/support/registry.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <map>

namespace dutydesk::test {

namespace {

using Factory = std::function<std::unique_ptr<QObject>()>;

std::map<QString, Factory>& tests()
{
    static std::map<QString, Factory> list;
    return list;
}

} // namespace

bool registerTest(const char* file, Factory make)
{
    return tests().emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName(), std::move(make)).second;
}

} // namespace dutydesk::test

/// `<folder>_tests NAME [QtTest options]` runs one class; an unknown name fails.
int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    using namespace dutydesk::test;
    const auto found = argc > 1 ? tests().find(QString::fromLocal8Bit(argv[1])) : tests().end();
    if (found == tests().end()) {
        std::fprintf(stderr, "Name one of these tests:\n");
        for (const auto& [name, make] : tests())
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    argv[1] = argv[0];
    const std::unique_ptr<QObject> test = found->second();
    return QTest::qExec(test.get(), argc - 1, argv + 1);
}
