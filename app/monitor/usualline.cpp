// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/usualline.h"

#include <QHashSeed>

#include <array>
#include <bit>
#include <charconv>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace thabat::monitor {

namespace {

enum CharClass : quint8 { LabelStart = 1, LabelPart = 2, MetricStart = 4, MetricPart = 8 };

constexpr std::array<quint8, 256> charClasses()
{
    std::array<quint8, 256> classes = {};
    for (int c = 0; c < 256; ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool digit = c >= '0' && c <= '9';
        classes[size_t(c)] =
            quint8((letter ? LabelStart | LabelPart | MetricStart | MetricPart : 0)
                   | (digit ? LabelPart | MetricPart : 0) | (c == ':' ? MetricStart | MetricPart : 0));
    }
    return classes;
}

constexpr auto classOfChar = charClasses();

bool is(char c, CharClass wanted)
{
    return (classOfChar[quint8(c)] & wanted) != 0;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

const char *skip(const char *at, const char *end, CharClass what)
{
    while (at < end && is(*at, what))
        ++at;
    return at;
}

constexpr int mostDigits = 15; // every integer of that many is a double

constexpr std::array<double, mostDigits + 1> powersOfTen = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                            1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

//! A decimal of few digits. It is exact: both numbers of the division are doubles, and it is rounded once.
const char *readShortNumber(const char *at, const char *end, double &value)
{
    const bool negative = at < end && *at == '-';
    const char *const first = at + (negative ? 1 : 0);
    at = first;
    quint64 digits = 0; // may wrap, and then they are too many
    while (at < end && *at >= '0' && *at <= '9' && at - first <= mostDigits)
        digits = digits * 10 + quint64(*at++ - '0');
    auto count = at - first;
    size_t fraction = 0;
    if (at < end && *at == '.') {
        const char *const point = ++at;
        while (at < end && *at >= '0' && *at <= '9' && at - point <= mostDigits)
            digits = digits * 10 + quint64(*at++ - '0');
        fraction = size_t(at - point);
        count += at - point;
    }
    if (count == 0 || count > mostDigits || at == end || !(*at == '\n' || isBlank(*at)))
        return nullptr;
    value = double(digits) / powersOfTen[fraction];
    value = negative ? -value : value;
    return at;
}

const char *endOfWord(const char *at, const char *end)
{
    while (at < end && !isBlank(*at) && *at != '\n')
        ++at;
    return at;
}

const char *skipBlanks(const char *at, const char *end)
{
    while (at < end && isBlank(*at))
        ++at;
    return at;
}

//! Where the value of a label ends, if it is plain: at its quote.
const char *endOfPlainValue(const char *at, const char *end)
{
#ifdef __SSE2__
    const auto quote = _mm_set1_epi8('"');
    const auto backslash = _mm_set1_epi8('\\');
    const auto lineFeed = _mm_set1_epi8('\n');
    for (; end - at >= 16; at += 16) {
        const auto bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const auto special =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeed), bytes)); // the top bit: not ASCII
        if (const auto mask = unsigned(_mm_movemask_epi8(special))) {
            at += std::countr_zero(mask);
            return *at == '"' ? at : nullptr;
        }
    }
#endif
    while (at < end && *at != '"' && *at != '\\' && *at != '\n' && (quint8(*at) & 0x80) == 0)
        ++at;
    return at < end && *at == '"' ? at : nullptr;
}

quint64 wordAt(const char *at)
{
    quint64 word = 0;
    std::memcpy(&word, at, sizeof(word));
    return word;
}

//! A seed that nobody outside knows, so that no server can make its series collide.
const quint64 hashSeed = QHashSeed::globalSeed();

quint64 hashOf(const char *at, size_t length)
{
    constexpr quint64 first = 0x9e3779b97f4a7c15ULL;
    constexpr quint64 second = 0xc2b2ae3d27d4eb4fULL;
    auto hash = hashSeed ^ (length * first);
    const auto mix = [&](quint64 word) {
        hash = std::rotl((hash ^ word) * first, 29) * second;
    };
    const auto *const end = at + length;
    for (; end - at > 8; at += 8)
        mix(wordAt(at));
    if (length >= 8) {
        mix(wordAt(end - 8)); // some bytes of it a second time
    } else {
        quint64 rest = 0;
        for (; at < end; ++at)
            rest = rest << 8 | quint8(*at);
        mix(rest);
    }
    hash ^= hash >> 32;
    return hash * first;
}

quint32 folded(quint64 hash)
{
    return quint32((hash ^ (hash >> 32)) & 0xffffffffU);
}

bool isBadNumber(std::string_view text)
{
    return !text.empty() && !valueFromText(text);
}

//! The labels of a usual line, from the one after "{" to the one after "}".
struct UsualLabels
{
    UsualLine &line;
    const ExpositionLimits &limits;
    LabelNames &names;
    quint64 hash = 0;
    size_t count = 0;

    const char *read(const char *at, const char *end)
    {
        if (at < end && *at == '}')
            return at + 1;
        while (at) {
            at = readOne(at, end);
            if (!at || at == end)
                return nullptr;
            if (*at == '}')
                return at + 1;
            if (*at++ != ',')
                return nullptr;
        }
        return nullptr;
    }

    const char *readOne(const char *at, const char *end)
    {
        if (at == end || !is(*at, LabelStart) || count == std::min(names.size(), limits.labels))
            return nullptr;
        const auto *const nameEnd = skip(at, end, LabelPart);
        const std::string_view name(at, size_t(nameEnd - at));
        if (end - nameEnd < 2 || nameEnd[0] != '=' || nameEnd[1] != '"' || !takeName(name))
            return nullptr;
        const auto *const value = nameEnd + 2;
        const auto *const valueEnd = endOfPlainValue(value, end);
        if (!valueEnd || size_t(valueEnd - value) > limits.labelValueBytes)
            return nullptr;
        hash += hashOf(at, size_t(valueEnd - at));
        const std::string_view text(value, size_t(valueEnd - value));
        if (name == "le")
            line.badLe = isBadNumber(text);
        else if (name == "quantile")
            line.badQuantile = isBadNumber(text);
        return valueEnd + 1;
    }

    bool takeName(std::string_view name)
    {
        if (name.size() > limits.labelNameBytes || name == "__name__")
            return false;
        for (size_t i = 0; i < count; ++i) {
            if (names[i] == name)
                return false;
        }
        names[count++] = name;
        return true;
    }
};

} // namespace

bool readTail(const char *at, const char *end, SampleTail &tail)
{
    const auto *after = readShortNumber(at, end, tail.value);
    if (!after) {
        after = endOfWord(at, end);
        const auto value = valueFromText({at, size_t(after - at)});
        if (!value)
            return false;
        tail.value = *value;
    }
    tail.timed = false;
    after = skipBlanks(after, end);
    if (after < end && *after != '\n') {
        const auto [rest, error] = std::from_chars(after, end, tail.timestamp);
        if (error != std::errc())
            return false;
        tail.timed = true;
        after = skipBlanks(rest, end);
    }
    tail.next = after + 1;
    return after < end && *after == '\n';
}

bool readUsualLine(const char *at, const char *end, const ExpositionLimits &limits, LabelNames &names,
                   UsualLine &line)
{
    const auto *const begin = at;
    line = {};
    line.at = at;
    line.nameBytes = metricNameBytes(at, end);
    at += line.nameBytes;
    if (line.nameBytes == 0 || at == end)
        return false;
    auto hash = hashOf(begin, line.nameBytes) * 3;
    if (*at == '{') {
        UsualLabels labels{line, limits, names};
        at = labels.read(at + 1, end);
        hash += labels.hash;
    } else if (!isBlank(*at)) {
        return false;
    }
    if (!at)
        return false;
    at = skipBlanks(at, end);
    line.valueAt = size_t(at - begin);
    line.identity = folded(hash);
    return readTail(at, end, line.tail) && line.tail.next - begin - 1 <= limits.lineBytes;
}

quint32 identityHash(std::string_view name, const Labels &labels)
{
    auto hash = hashOf(name.data(), name.size()) * 3;
    std::string text;
    for (const auto &[label, value] : labels) {
        text.assign(label).append("=\"").append(value);
        hash += hashOf(text.data(), text.size());
    }
    return folded(hash);
}

size_t commonBytes(const char *a, const char *b, size_t length)
{
    size_t at = 0;
#ifdef __SSE2__
    for (; at + 16 <= length; at += 16) {
        const auto same = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(a + at)),
                                         _mm_loadu_si128(reinterpret_cast<const __m128i *>(b + at)));
        const auto differs = unsigned(_mm_movemask_epi8(same)) ^ 0xffffU;
        if (differs != 0)
            return at + size_t(std::countr_zero(differs));
    }
#endif
    while (at < length && a[at] == b[at])
        ++at;
    return at;
}

size_t metricNameBytes(const char *text, const char *end)
{
    if (text == end || !is(*text, MetricStart))
        return 0;
    return size_t(skip(text, end, MetricPart) - text);
}

} // namespace thabat::monitor
