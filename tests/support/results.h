#pragma once

#include "core/base/result.h"

#include <QTest>

namespace dutydesk::test {

/// What a failed test prints of an error: its code, the values that are text, and its causes.
inline QByteArray described(const Error& error)
{
    QByteArray text = QByteArray::fromStdString(std::string(error.code.id));
    for (const NamedValue& value : error.values) {
        if (const auto* held = std::get_if<std::string>(&value.value))
            text += ' ' + QByteArray::fromStdString(value.name + '=' + *held);
    }
    for (const Error& cause : error.causes)
        text += " <- " + described(cause);
    return text;
}

template <class T>
QByteArray described(const Result<T>& result)
{
    return result ? QByteArray() : described(result.error());
}

} // namespace dutydesk::test

/// Fails the test with the error, if `result` is one.
#define QVERIFY_OK(result)                                                                                   \
    do {                                                                                                     \
        const auto& verified = (result);                                                                     \
        QVERIFY2(verified.has_value(), dutydesk::test::described(verified).constData());                     \
    } while (false)

/// Fails the test unless `result` is the error `expected`.
#define QVERIFY_ERROR(result, expected)                                                                      \
    do {                                                                                                     \
        const auto& verified = (result);                                                                     \
        QVERIFY2(!verified.has_value(), "there was no error");                                               \
        QVERIFY2(verified.error().code == (expected), dutydesk::test::described(verified).constData());      \
    } while (false)
