// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/familyrules.h"
#include "app/monitor/metricsline.h"

namespace thabat::monitor {

//! Reads an exposition line by line, strictly, and asks the rules about each.
class LineReader
{
public:
    enum class End { LineFeed, Missing };

    //! @p rules outlive the reader.
    LineReader(MetricsFormat format, const ExpositionLimits &limits, FamilyRules &rules);

    //! Reads one line, without its line feed. @p before is how many samples came before it.
    Complaint read(std::string_view line, End end, size_t before);

    //! What is missing after the last line.
    Complaint finish();

    //! The sample of the line read last; nothing when it held none.
    std::optional<Sample> &sample() { return m_sample; }

    //! How many bytes of that line are its value and what follows.
    size_t valueBytes() const { return m_valueBytes; }

private:
    Complaint readLine(std::string_view line);
    Complaint readComment(MetricsLine &line);
    Complaint readMetadata(std::string_view keyword, MetricsLine &line);
    Complaint readSample(MetricsLine &line);
    Complaint readNumbers(MetricsLine &line, Sample &sample);
    Complaint readTimestamp(std::string_view word, Sample &sample) const;
    Complaint readExemplar(MetricsLine &line, const Sample &sample);
    Complaint readLabels(MetricsLine &line, Labels &labels) const;
    Complaint addLabel(MetricsLine &line, Labels &labels) const;
    bool takeGap(MetricsLine &line) const;
    bool isOpen() const { return m_format == MetricsFormat::OpenMetrics; }

    MetricsFormat m_format;
    ExpositionLimits m_limits;
    FamilyRules &m_rules;
    std::optional<Sample> m_sample;
    size_t m_valueBytes = 0;
    size_t m_before = 0;
    bool m_ended = false; //!< "# EOF" was read
};

} // namespace thabat::monitor
