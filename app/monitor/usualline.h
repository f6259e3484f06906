// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/exposition.h"

#include <array>

namespace thabat::monitor {

//! The value and time at the end of a sample line.
struct SampleTail
{
    double value = 0;
    qint64 timestamp = 0;
    bool timed = false;
    const char *next = nullptr; //!< after the line feed
};

//! Reads what follows the labels of a line of text 0.0.4, up to its line feed. False: read it the long way,
//! there may be something wrong with it.
bool readTail(const char *at, const char *end, SampleTail &tail);

//! A sample line written as nearly all are: no blanks or escapes in its labels, ASCII only.
//!
//! Whatever is unusual is not taken here, right or wrong: LineReader decides about that.
struct UsualLine
{
    const char *at = nullptr; //!< where it begins
    size_t nameBytes = 0;
    bool sameName = false; //!< as the line before
    size_t valueAt = 0;
    quint32 identity = 0; //!< of name and labels, in whatever order the labels are
    bool badLe = false; //!< it has an "le" that is not a number
    bool badQuantile = false;
    SampleTail tail = {};
};

//! What the usual line before was made of, kept by the caller and as long as its text: what the next one has
//! at the same place is not read again.
struct LineBefore
{
    struct Label
    {
        std::string_view text = {}; //!< from its name to the quote at its end
        size_t nameBytes = 0;
        quint64 hash = 0;
    };

    std::string_view name = {};
    quint64 nameHash = 0;
    std::array<Label, 16> labels = {};
    size_t count = 0; //!< of labels
};

bool readUsualLine(const char *at, const char *end, const ExpositionLimits &limits, LineBefore &before,
                   UsualLine &line);

//! UsualLine::identity of a series that was read the long way.
quint32 identityHash(std::string_view name, const Labels &labels);

//! How many bytes from the start are the same in @p a and @p b, which have at least @p length.
size_t commonBytes(const char *a, const char *b, size_t length);

//! How many bytes from @p text on are a metric's name.
size_t metricNameBytes(const char *text, const char *end);

} // namespace thabat::monitor
