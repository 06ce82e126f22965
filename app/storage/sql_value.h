#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/time.h"
#include "core/base/value.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace dutydesk {

/// How core's types are kept: ids as BIGINT with NULL for "none", instants and durations as BIGINT
/// milliseconds, dates as BIGINT days since 1970-01-01, times of day as minutes, money in fen, flags as
/// 0 or 1, terms and text as TEXT, bytes as {bytes}, an empty optional as NULL.
template <class T>
struct SqlValue;

template <std::integral T>
    requires(!std::same_as<T, bool>)
struct SqlValue<T>
{
    static QVariant to(T value) { return QVariant::fromValue(static_cast<qlonglong>(value)); }
    static T from(const QVariant& value) { return static_cast<T>(value.toLongLong()); }
};

template <>
struct SqlValue<bool>
{
    static QVariant to(bool value) { return QVariant::fromValue(qlonglong(value ? 1 : 0)); }
    static bool from(const QVariant& value) { return value.toLongLong() != 0; }
};

template <>
struct SqlValue<double>
{
    static QVariant to(double value) { return value; }
    static double from(const QVariant& value) { return value.toDouble(); }
};

template <>
struct SqlValue<std::string>
{
    static QVariant to(std::string_view value)
    {
        QString text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        // PostgreSQL keeps no U+0000.
        text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        return text;
    }
    static std::string from(const QVariant& value) { return value.toString().toStdString(); }
};

template <>
struct SqlValue<std::string_view> : SqlValue<std::string>
{
};

template <>
struct SqlValue<const char*> : SqlValue<std::string>
{
};

template <>
struct SqlValue<QString>
{
    static QVariant to(const QString& value) { return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value); }
    static QString from(const QVariant& value) { return value.toString(); }
};

template <>
struct SqlValue<Term>
{
    static QVariant to(const Term& value) { return SqlValue<std::string>::to(value.code); }
    static Term from(const QVariant& value) { return {SqlValue<std::string>::from(value)}; }
};

template <class Tag>
struct SqlValue<Id<Tag>>
{
    static QVariant to(Id<Tag> value)
    {
        return value ? QVariant::fromValue(qlonglong(value.value)) : QVariant(QMetaType::fromType<qlonglong>());
    }
    static Id<Tag> from(const QVariant& value) { return {value.toLongLong()}; }
};

template <>
struct SqlValue<Instant>
{
    static QVariant to(Instant value) { return QVariant::fromValue(qlonglong(value.time_since_epoch().count())); }
    static Instant from(const QVariant& value) { return Instant(Duration(value.toLongLong())); }
};

template <>
struct SqlValue<Date>
{
    static QVariant to(Date value) { return QVariant::fromValue(qlonglong(value.time_since_epoch().count())); }
    static Date from(const QVariant& value)
    {
        return Date(std::chrono::days(static_cast<std::chrono::days::rep>(value.toLongLong())));
    }
};

template <class Rep, class Period>
struct SqlValue<std::chrono::duration<Rep, Period>>
{
    using Length = std::chrono::duration<Rep, Period>;
    static QVariant to(Length value) { return QVariant::fromValue(qlonglong(value.count())); }
    static Length from(const QVariant& value) { return Length(static_cast<Rep>(value.toLongLong())); }
};

template <>
struct SqlValue<Money>
{
    static QVariant to(Money value) { return QVariant::fromValue(qlonglong(value.fen)); }
    static Money from(const QVariant& value) { return {value.toLongLong()}; }
};

template <>
struct SqlValue<std::span<const std::byte>>
{
    static QVariant to(std::span<const std::byte> value)
    {
        return QByteArray(reinterpret_cast<const char*>(value.data()), static_cast<qsizetype>(value.size()));
    }
};

template <>
struct SqlValue<std::vector<std::byte>> : SqlValue<std::span<const std::byte>>
{
    static std::vector<std::byte> from(const QVariant& value)
    {
        const QByteArray bytes = value.toByteArray();
        const auto* begin = reinterpret_cast<const std::byte*>(bytes.constData());
        return {begin, begin + bytes.size()};
    }
};

/// Bytes of fixed length; a column of another length reads as zeros.
template <std::size_t Size>
struct SqlValue<std::array<std::byte, Size>> : SqlValue<std::span<const std::byte>>
{
    static std::array<std::byte, Size> from(const QVariant& value)
    {
        std::array<std::byte, Size> read{};
        const QByteArray bytes = value.toByteArray();
        if (bytes.size() == static_cast<qsizetype>(Size))
            std::copy_n(reinterpret_cast<const std::byte*>(bytes.constData()), Size, read.begin());
        return read;
    }
};

template <class T>
struct SqlValue<std::optional<T>>
{
    static QVariant to(const std::optional<T>& value)
    {
        if (value)
            return SqlValue<T>::to(*value);
        return QVariant(SqlValue<T>::to(T{}).metaType());
    }
    static std::optional<T> from(const QVariant& value)
    {
        if (value.isNull())
            return {};
        return SqlValue<T>::from(value);
    }
};

} // namespace dutydesk
