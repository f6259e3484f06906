// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/usualline.h"

#include <QHashSeed>

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
constexpr int mostPower = 22; // and so is every power of ten up to this one

constexpr std::array<double, mostPower + 1> powersOfTen = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                           1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                           1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! Reads an exponent as Go writes it, "e+06", and takes @p value to that power and the one it has already.
//! Null: it is another one, or too large to be exact.
const char *scale(const char *at, const char *end, int power, double &value)
{
    if (end - at < 5 || (at[1] != '+' && at[1] != '-') || !isDigit(at[2]) || !isDigit(at[3])
        || !(at[4] == '\n' || isBlank(at[4])))
        return nullptr;
    const int exponent = (at[2] - '0') * 10 + (at[3] - '0');
    power += at[1] == '-' ? -exponent : exponent;
    if (std::abs(power) > mostPower)
        return nullptr;
    value = power < 0 ? value / powersOfTen[size_t(-power)] : value * powersOfTen[size_t(power)];
    return at + 4;
}

//! A decimal of few digits. It is exact: both numbers that are divided or multiplied are doubles, and the
//! result is rounded once.
const char *readShortNumber(const char *at, const char *end, double &value)
{
    const bool negative = at < end && *at == '-';
    const char *const first = at + (negative ? 1 : 0);
    at = first;
    quint64 digits = 0; // may wrap, and then they are too many
    while (at < end && isDigit(*at) && at - first <= mostDigits)
        digits = digits * 10 + quint64(*at++ - '0');
    auto count = at - first;
    int power = 0;
    if (at < end && *at == '.') {
        const char *const point = ++at;
        while (at < end && isDigit(*at) && at - point <= mostDigits)
            digits = digits * 10 + quint64(*at++ - '0');
        power = int(point - at);
        count -= power;
    }
    if (count == 0 || count > mostDigits || at == end)
        return nullptr;
    value = negative ? -double(digits) : double(digits);
    if (*at == 'e')
        return scale(at, end, power, value);
    value /= powersOfTen[size_t(-power)];
    return *at == '\n' || isBlank(*at) ? at : nullptr;
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

//! @p text lies before @p at in the same body.
bool beginsWith(const char *at, const char *end, std::string_view text)
{
    if (size_t(end - at) < text.size())
        return false;
#ifdef __SSE2__
    if (size_t(end - at) >= text.size() + 16) { // then whole steps are there on both sides
        for (size_t done = 0; done < text.size(); done += 16) {
            const auto same =
                _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at + done)),
                               _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + done)));
            const auto wanted = 0xffffU >> (16 - std::min<size_t>(text.size() - done, 16));
            if ((unsigned(_mm_movemask_epi8(same)) & wanted) != wanted)
                return false;
        }
        return true;
    }
#endif
    return std::memcmp(at, text.data(), text.size()) == 0;
}

//! The labels of a usual line, from the one after "{" to the one after "}".
struct UsualLabels
{
    UsualLine &line;
    const ExpositionLimits &limits;
    LineBefore &before;
    quint64 hash = 0;
    size_t count = 0;
    size_t known = std::exchange(before.count, 0); //!< how many labels are still those of the line before
    bool namesDiffer = false; //!< from those of the line before, which were all different

    const char *read(const char *at, const char *end)
    {
        if (at < end && *at == '}')
            return at + 1;
        while (at) {
            at = readOne(at, end);
            if (!at || at == end)
                return nullptr;
            if (*at == '}') {
                before.count = line.badLe || line.badQuantile ? 0 : count; // else the next were as bad
                return at + 1;
            }
            if (*at++ != ',')
                return nullptr;
        }
        return nullptr;
    }

    const char *readOne(const char *at, const char *end)
    {
        if (count == std::min(before.labels.size(), limits.labels))
            return nullptr;
        auto &label = before.labels[count];
        const bool isSame = count < known && beginsWith(at, end, label.text);
        if (!isSame && !readNew(at, end, label))
            return nullptr;
        hash += label.hash;
        if (namesDiffer && !isNew(nameOf(label)))
            return nullptr;
        ++count;
        return at + label.text.size();
    }

    //! A label that the line before did not have here.
    bool readNew(const char *at, const char *end, LineBefore::Label &label)
    {
        const bool sameName = count < known && beginsWith(at, end, label.text.substr(0, label.nameBytes + 2));
        const auto nameBytes = sameName ? label.nameBytes : newNameBytes(at, end);
        if (nameBytes == 0)
            return false;
        namesDiffer = namesDiffer || !sameName;
        const std::string_view name(at, nameBytes);
        const auto *const value = at + nameBytes + 2;
        const auto *const valueEnd = endOfPlainValue(value, end);
        if (!valueEnd || size_t(valueEnd - value) > limits.labelValueBytes)
            return false;
        label = {{at, size_t(valueEnd + 1 - at)}, nameBytes, hashOf(at, size_t(valueEnd - at))};
        const std::string_view text(value, size_t(valueEnd - value));
        line.badLe = line.badLe || (name == "le" && isBadNumber(text));
        line.badQuantile = line.badQuantile || (name == "quantile" && isBadNumber(text));
        return true;
    }

    //! Of the name of a label, up to "=" and a quote. 0: there is something else.
    size_t newNameBytes(const char *at, const char *end) const
    {
        if (at == end || !is(*at, LabelStart))
            return 0;
        const auto *const nameEnd = skip(at, end, LabelPart);
        const std::string_view name(at, size_t(nameEnd - at));
        if (end - nameEnd < 2 || nameEnd[0] != '=' || nameEnd[1] != '"' || name.size() > limits.labelNameBytes
            || name == "__name__")
            return 0;
        return name.size();
    }

    static std::string_view nameOf(const LineBefore::Label &label)
    {
        return label.text.substr(0, label.nameBytes);
    }

    bool isNew(std::string_view name) const
    {
        for (size_t i = 0; i < count; ++i) {
            if (nameOf(before.labels[i]) == name)
                return false;
        }
        return true;
    }
};

bool readName(const char *at, const char *end, LineBefore &before, UsualLine &line)
{
    const auto bytes = before.name.size();
    if (bytes > 0 && size_t(end - at) > bytes && beginsWith(at, end, before.name)
        && !is(at[bytes], MetricPart))
        return line.sameName = true;
    before.name = {at, metricNameBytes(at, end)};
    before.nameHash = hashOf(at, before.name.size());
    return !before.name.empty();
}

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

bool readUsualLine(const char *at, const char *end, const ExpositionLimits &limits, LineBefore &before,
                   UsualLine &line)
{
    const auto *const begin = at;
    line = {};
    line.at = at;
    if (!readName(at, end, before, line) || size_t(end - at) == before.name.size())
        return false;
    line.nameBytes = before.name.size();
    at += line.nameBytes;
    auto hash = before.nameHash * 3;
    if (*at == '{') {
        UsualLabels labels{line, limits, before};
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
