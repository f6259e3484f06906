// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/linereader.h"

#include <memory>

namespace thabat::monitor {

//! Reads one exposition as a whole and keeps every sample of it.
class ExpositionReader
{
public:
    ExpositionReader(MetricsFormat format, const ExpositionLimits &limits);

    Result<Exposition> read(std::string_view bytes);

private:
    std::unique_ptr<FamilyRules> m_rules;
    LineReader m_lines;
    qsizetype m_bodyLimit;
};

//! What every complaint about an exposition looks like.
Error errorAtLine(size_t line, const Complaint &complaint);

//! The complaint about a body of more bytes than allowed.
Error bodyTooLarge(qsizetype limit);

} // namespace thabat::monitor
