// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/pointblock.h"

#include <limits>

namespace thabat::monitor {

namespace {

constexpr size_t capacity = PointBlock().words.size() * 64;
constexpr unsigned valueBits = 64;
constexpr unsigned windowBits = 5 + 6; // leading zeros, and width less one
constexpr unsigned mostLeading = 31;

//! How a difference of steps is written: that many ones and a zero (but for the last), then so many bits.
struct StepCode
{
    unsigned prefix = 0;
    unsigned prefixBits = 0;
    unsigned bits = 0;
};

constexpr std::array<StepCode, 5> stepCodes = {
    {{0b0, 1, 0}, {0b10, 2, 4}, {0b110, 3, 9}, {0b1110, 4, 20}, {0b1111, 4, 64}}};

bool fits(qint64 number, unsigned bits)
{
    if (bits == 0)
        return number == 0;
    if (bits >= 64)
        return true;
    const auto half = qint64(1) << (bits - 1);
    return number >= -half && number < half;
}

const StepCode &codeOf(qint64 number)
{
    return *std::find_if(stepCodes.begin(), stepCodes.end(), [&](const StepCode &code) {
        return fits(number, code.bits);
    });
}

quint64 lowBits(quint64 number, unsigned bits)
{
    return bits >= 64 ? number : number & ((quint64(1) << bits) - 1);
}

//! From the top bit of the first word on. What was there is overwritten.
void write(PointBlock &block, quint64 number, unsigned bits)
{
    number = lowBits(number, bits);
    while (bits > 0) {
        auto &word = block.words[block.bits / 64];
        const auto room = 64U - block.bits % 64U;
        const auto now = std::min(room, bits);
        const auto part = lowBits(number >> (bits - now), now);
        const auto shift = room - now;
        word = (word & ~(lowBits(~quint64(0), now) << shift)) | (part << shift);
        bits -= now;
        block.bits = quint16(block.bits + now);
    }
}

quint64 read(const PointBlock &block, PointCursor &cursor, unsigned bits)
{
    if (bits == 0)
        return 0;
    const auto word = cursor.bit / 64U;
    const auto used = cursor.bit % 64U;
    auto number = block.words[word] << used;
    if (used + bits > 64)
        number |= block.words[word + 1] >> (64 - used);
    cursor.bit = quint16(cursor.bit + bits);
    return number >> (64 - bits);
}

qint64 readStep(const PointBlock &block, PointCursor &cursor)
{
    size_t code = 0;
    while (code + 1 < stepCodes.size() && read(block, cursor, 1) == 1)
        ++code;
    const auto bits = stepCodes[code].bits;
    if (bits == 0)
        return 0;
    // Shifted up and down again, so that the sign fills the upper bits.
    return qint64(read(block, cursor, bits) << (64 - bits)) >> (64 - bits);
}

//! The window in which @p difference is written: the old one if that costs least.
void choose(PointCursor &cursor, quint64 difference, bool &isNew)
{
    const auto leading = std::min(unsigned(std::countl_zero(difference)), mostLeading);
    const auto width = 64U - leading - unsigned(std::countr_zero(difference));
    const bool inside = cursor.width > 0 && leading >= cursor.leading
        && unsigned(std::countr_zero(difference)) >= 64U - cursor.leading - cursor.width;
    isNew = !inside || cursor.width > width + windowBits;
    if (isNew) {
        cursor.leading = quint8(leading);
        cursor.width = quint8(width);
    }
}

} // namespace

bool appendTo(PointBlock &block, PointCursor &cursor, const Point &point)
{
    const auto value = std::bit_cast<quint64>(point.value);
    if (block.count == 0) {
        block.first = block.last = point.at;
        block.bits = 0;
        write(block, value, valueBits);
        block.count = 1;
        cursor = {point.at, 0, value, block.bits, 0, 0};
        return true;
    }
    auto next = cursor;
    next.at = point.at;
    next.step = point.at - cursor.at;
    next.value = value;
    const auto code = codeOf(next.step - cursor.step);
    const auto difference = value ^ cursor.value;
    bool isNew = false;
    if (difference != 0)
        choose(next, difference, isNew);
    const auto differenceBits = difference == 0 ? 1U : 2U + (isNew ? windowBits : 0U) + next.width;
    if (block.bits + code.prefixBits + code.bits + differenceBits > capacity
        || block.count == std::numeric_limits<quint16>::max())
        return false;
    write(block, code.prefix, code.prefixBits);
    write(block, quint64(next.step - cursor.step), code.bits);
    write(block, difference == 0 ? 0 : (isNew ? 0b11 : 0b10), difference == 0 ? 1 : 2);
    if (isNew) {
        write(block, next.leading, 5);
        write(block, next.width - 1U, 6);
    }
    if (difference != 0)
        write(block, difference >> (64U - next.leading - next.width), next.width);
    next.bit = block.bits;
    block.last = point.at;
    ++block.count;
    cursor = next;
    return true;
}

Point firstOf(const PointBlock &block, PointCursor &cursor)
{
    cursor = {block.first, 0, 0, 0, 0, 0};
    cursor.value = read(block, cursor, valueBits);
    return {cursor.at, std::bit_cast<double>(cursor.value)};
}

Point nextOf(const PointBlock &block, PointCursor &cursor)
{
    cursor.step += readStep(block, cursor);
    cursor.at += cursor.step;
    if (read(block, cursor, 1) == 1) {
        if (read(block, cursor, 1) == 1) {
            cursor.leading = quint8(read(block, cursor, 5));
            cursor.width = quint8(read(block, cursor, 6) + 1);
        }
        cursor.value ^= read(block, cursor, cursor.width) << (64U - cursor.leading - cursor.width);
    }
    return {cursor.at, std::bit_cast<double>(cursor.value)};
}

} // namespace thabat::monitor
