// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/familyrules.h"
#include "app/monitor/metricsline.h"

#include <memory>

namespace thabat::monitor {

//! Reads one exposition, line by line.
class ExpositionReader
{
public:
    ExpositionReader(MetricsFormat format, const ExpositionLimits &limits);

    Result<Exposition> read(std::string_view bytes);

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
    std::unique_ptr<FamilyRules> m_rules;
    std::vector<Sample> m_samples;
    bool m_ended = false; //!< "# EOF" was read
};

} // namespace thabat::monitor
