// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/linereader.h"
#include "app/monitor/scrapememory.h"
#include "app/monitor/textfamilyrules.h"
#include "app/monitor/usualline.h"

#include <array>

namespace thabat::monitor {

//! Reads the lines of a scrape that are not in step with the last one, and all lines of a first scrape.
class ScrapeWalk : private TextFamilyRules
{
public:
    //! What the walk needs to know, and outlives it.
    struct Settings
    {
        const MetricNames &wanted;
        const TargetLabels &target;
        const ExpositionLimits &limits;
    };

    //! Where the lines begin that are not in step.
    struct Start
    {
        size_t line = 0; //!< how many lines come before
        size_t at = 0; //!< and how many bytes
    };

    //! The lines of @p memory before @p start lie in @p body, the others in its own body; its samples are
    //! those before @p start.
    ScrapeWalk(const Settings &settings, ScrapeMemory &memory, const QByteArray &body, const Start &start);

    //! Reads the rest. After an error the memory is worth nothing.
    Result<Scrape> read();

private:
    void repeatBeforeStart();
    Complaint readLine();
    bool readExpected(Complaint &complaint);
    bool readUsual(Complaint &complaint);
    const UsualLine *usualLine();
    Complaint readSlowly();
    Complaint takeSample(std::string_view name, MetricType type, const SampleTail &tail);
    void keepLine(size_t valueAt, quint32 series);
    void keepSample(quint32 series, const SampleTail &tail);
    quint32 numberOf(std::string_view prefix, const SeriesTable::Entry &entry);
    bool isSameSeries(quint32 number, std::string_view prefix) const;
    std::string_view prefixOf(quint32 number) const;
    bool isFirst(const Sample &sample) override;
    Sample sampleOf(std::string_view prefix) const;
    std::vector<ScrapedSeries> appeared() const;
    std::vector<quint32> eraseVanished();

    const Settings m_settings;
    ScrapeMemory &m_memory;
    const Start m_start;
    const char *const m_begin;
    const char *const m_end;
    const char *m_at; //!< the line that is read
    std::vector<ScrapeMemory::Line> m_old; //!< the lines of the last scrape from the start on
    LineReader m_slow;
    size_t m_expected = 0; //!< which of them should come next
    std::array<UsualLine, 8> m_ahead; //!< usual lines one after another, read before their turn
    LineBefore m_before;
    size_t m_nextAhead = 0;
    size_t m_endAhead = 0;
    std::vector<quint32> m_appeared; //!< wanted series that are new
    quint32 m_number = SeriesTable::none; //!< the series of the line that is read slowly
    bool m_nameIsKnown = false; //!< of the last usual line, with no unusual one since …
    bool m_isWanted = false; //!< … whether its samples are wanted
    MetricType m_type = MetricType::Unknown; //!< … and what its family is
};

} // namespace thabat::monitor
