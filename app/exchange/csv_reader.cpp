#include "app/exchange/csv_reader.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace dutydesk {

namespace {

constexpr qint64 chunkSize = 64 * 1024;
/// Longer than any row of a table: what doesn't end by then is no table.
constexpr std::size_t longestRow = 64 * 1024;

enum class Encoding { Utf8, Gb18030 };

/// Follows a stream of bytes and knows whether they are strict UTF-8. A character may be cut by the end of
/// a chunk; the stream must not end within one, so close it with a line end.
class Utf8Check
{
public:
    bool add(QByteArrayView bytes)
    {
        const QString unused = m_decoder.decode(bytes);
        return !m_decoder.hasError();
    }

private:
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

bool isAscii(const std::string& text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Bytes that no text in these encodings has: binary files are full of them.
bool looksBinary(QByteArrayView bytes)
{
    return std::ranges::any_of(bytes, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x1a;
    });
}

class CsvReader : public TableReader
{
public:
    CsvReader(std::unique_ptr<QIODevice> file, NamedValue name, Encoding encoding, char delimiter)
        : m_file(std::move(file))
        , m_name(std::move(name))
        , m_size(m_file->size())
        , m_encoding(encoding)
        , m_delimiter(delimiter)
        , m_decoder("GB18030")
    {
    }

    Result<bool> next(TableRow& row) override
    {
        while (true) {
            DUTYDESK_ASSIGN(more, readRow(row));
            if (!more)
                return false;
            const bool hasText =
                std::ranges::any_of(row.cells, [](const std::string& cell) { return !cell.empty(); });
            if (hasText)
                return true;
        }
    }

    std::int64_t position() const override { return m_consumed + static_cast<std::int64_t>(m_at); }
    std::int64_t size() const override { return m_size; }

private:
    /// The next byte, or nothing at the end.
    std::optional<char> peek()
    {
        if (m_at == static_cast<std::size_t>(m_chunk.size())) {
            m_consumed += m_chunk.size();
            m_chunk = m_file->read(chunkSize);
            m_at = 0;
            if (m_chunk.isEmpty())
                return std::nullopt;
        }
        return m_chunk[static_cast<qsizetype>(m_at)];
    }

    std::optional<char> take()
    {
        const auto byte = peek();
        if (byte)
            ++m_at;
        return byte;
    }

    Result<bool> readRow(TableRow& row)
    {
        row.cells.clear();
        if (!peek())
            return false;
        row.number = ++m_line;
        std::string cell;
        std::size_t length = 0;
        bool quoted = false;
        while (true) {
            const auto byte = take();
            if (++length > longestRow) {
                return makeError(error::tableRowTooLong, {m_name, {"row", row.number},
                                                          {"limit", static_cast<std::int64_t>(longestRow)}});
            }
            if (!byte) {
                // A quote that is still open swallowed the rest of the file.
                if (quoted) {
                    return makeError(error::tableRowTooLong, {m_name, {"row", row.number},
                                                              {"limit", static_cast<std::int64_t>(longestRow)}});
                }
                break;
            }
            if (quoted) {
                if (*byte != '"') {
                    m_line += *byte == '\n' ? 1 : 0;
                    cell += *byte;
                } else if (peek() == '"') {
                    cell += *take();
                } else {
                    quoted = false;
                }
            } else if (*byte == '"' && isBlank(cell)) {
                cell.clear();
                quoted = true;
            } else if (*byte == m_delimiter) {
                DUTYDESK_TRY(endCell(row, cell));
            } else if (*byte == '\n') {
                break;
            } else if (*byte == '\r') {
                if (peek() == '\n')
                    take();
                break;
            } else {
                cell += *byte;
            }
        }
        DUTYDESK_TRY(endCell(row, cell));
        return true;
    }

    static bool isBlank(const std::string& cell)
    {
        return std::ranges::all_of(cell, [](char c) { return c == ' '; });
    }

    Result<> endCell(TableRow& row, std::string& cell)
    {
        // Some programs end a text file with Ctrl Z.
        if (!cell.empty() && cell.back() == 0x1a)
            cell.pop_back();
        if (m_encoding == Encoding::Gb18030 && !isAscii(cell)) {
            m_decoder.resetState();
            const QString text = m_decoder.decode(QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())));
            if (m_decoder.hasError() || text.contains(QChar::ReplacementCharacter))
                return makeError(error::tableNotText, {m_name, {"row", row.number}});
            cell = text.toStdString();
        }
        const auto first = cell.find_first_not_of(" \t");
        const auto last = cell.find_last_not_of(" \t");
        row.cells.push_back(first == std::string::npos ? std::string() : cell.substr(first, last - first + 1));
        cell.clear();
        return {};
    }

    std::unique_ptr<QIODevice> m_file;
    NamedValue m_name;
    std::int64_t m_size = 0;
    Encoding m_encoding;
    char m_delimiter;
    QStringDecoder m_decoder;
    QByteArray m_chunk;
    std::size_t m_at = 0;
    std::int64_t m_consumed = 0;
    std::int64_t m_line = 0;
};

/// The delimiter that the first line has most of outside quotes.
char sniffDelimiter(QByteArrayView start)
{
    std::array<std::pair<char, int>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool quoted = false;
    bool any = false;
    for (const char byte : start) {
        if (byte == '"')
            quoted = !quoted;
        if (!quoted && (byte == '\n' || byte == '\r') && any)
            break;
        any = any || (byte != '\n' && byte != '\r');
        for (auto& [delimiter, count] : counts)
            count += !quoted && byte == delimiter ? 1 : 0;
    }
    return std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; })->first;
}

} // namespace

Result<std::unique_ptr<TableReader>> openCsv(std::unique_ptr<QIODevice> file, NamedValue name)
{
    static const QByteArray byteOrderMark("\xef\xbb\xbf");
    const QByteArray start = file->peek(chunkSize);
    const bool marked = start.startsWith(byteOrderMark);

    Utf8Check utf8;
    bool isUtf8 = true;
    std::int64_t line = 1;
    while (true) {
        const QByteArray chunk = file->read(chunkSize);
        if (chunk.isEmpty())
            break;
        if (looksBinary(chunk))
            return makeError(error::tableNotText, {name, {"row", line}});
        isUtf8 = isUtf8 && utf8.add(chunk);
        line += chunk.count('\n');
    }
    isUtf8 = isUtf8 && utf8.add("\n");
    if (!isUtf8 && marked)
        return makeError(error::tableNotText, {name, {"row", std::int64_t{1}}});
    if (!file->seek(marked ? byteOrderMark.size() : 0))
        return makeError(error::tableUnreadable, {name, {"detail", file->errorString().toStdString()}});
    const char delimiter = sniffDelimiter(start);
    return std::make_unique<CsvReader>(std::move(file), std::move(name),
                                       isUtf8 ? Encoding::Utf8 : Encoding::Gb18030, delimiter);
}

} // namespace dutydesk
