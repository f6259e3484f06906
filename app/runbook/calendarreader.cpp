// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/calendarreader.h"

#include "app/runbook/jsonpart.h"

#include <QCoreApplication>

namespace thabat::runbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHoliday = 31; //!< days

//! Reads one calendar; complains about the line that a fault is in.
class CalendarReader
{
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)

public:
    explicit CalendarReader(const JsonPart &file)
        : m_file(file)
    {
    }

    Calendar read()
    {
        m_calendar.name = m_file.localized("name");
        m_calendar.source = m_file.localized("source");
        const auto years = m_file.at("years");
        m_calendar.firstYear = years.count("from", 0);
        m_calendar.lastYear = years.count("to", 0);
        if (m_calendar.lastYear < m_calendar.firstYear)
            years.complain("to", tr("expected: not before “from”"));
        const auto weekend = weekendOf();
        m_week = domain::BusinessDays({}, weekend);
        for (const auto &part : m_file.items("dated"))
            addDated(part);
        for (const auto &part : m_file.items("yearly"))
            addYearly(part);
        std::set<QDate> free;
        for (const auto &[day, name] : m_calendar.holidays)
            free.insert(day);
        m_calendar.days = domain::BusinessDays(std::move(free), weekend);
        return std::move(m_calendar);
    }

private:
    std::set<int> weekendOf() const
    {
        static const QStringList week{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                      u"friday"_s, u"saturday"_s, u"sunday"_s};
        std::set<int> weekend;
        for (const auto &day : textsOf(m_file.value(), "weekend")) {
            if (week.contains(day))
                weekend.insert(int(week.indexOf(day)) + Qt::Monday);
        }
        if (weekend.size() == size_t(week.size()))
            m_file.complain("weekend", tr("expected: at least one day on which people work"));
        return weekend;
    }

    static Observed observedOf(const JsonPart &part)
    {
        constexpr Observed rules[] = {Observed::None, Observed::Nearest, Observed::After};
        return rules[part.has("observed") ? part.choice("observed", {u"none"_s, u"nearest"_s, u"after"_s}, 0)
                                          : 0];
    }

    void addDated(const JsonPart &part)
    {
        const auto first = QDate::fromString(part.text("from"), Qt::ISODate);
        const auto last = QDate::fromString(part.text("to"), Qt::ISODate);
        if (!first.isValid())
            return part.complain("from", tr("there is no such date"));
        if (!last.isValid())
            return part.complain("to", tr("there is no such date"));
        if (last < first || first.daysTo(last) >= longestHoliday)
            return part.complain("to",
                                 tr("expected: from that day up to %1 days later").arg(longestHoliday - 1));
        if (!m_calendar.knows(first) || !m_calendar.knows(last))
            return part.complain("from", tr("expected: a date within “years”"));
        addHoliday(m_calendar.holidays, {first, last, part.localized("name"), observedOf(part)}, m_week);
    }

    //! After the dated ones: a day that falls into one of them is not made up for.
    void addYearly(const JsonPart &part)
    {
        const int month = part.count("month", 1);
        const int day = part.count("day", 1);
        constexpr int leapYear = 2028;
        if (!QDate(leapYear, month, day).isValid())
            return part.complain("day", tr("there is no such date"));
        for (int year = m_calendar.firstYear; year <= m_calendar.lastYear; ++year) {
            const QDate date(year, month, day);
            if (date.isValid()) // 29 February is a holiday where there is one
                addHoliday(m_calendar.holidays, {date, date, part.localized("name"), observedOf(part)},
                           m_week);
        }
    }

    const JsonPart &m_file;
    Calendar m_calendar;
    domain::BusinessDays m_week;
};

} // namespace

Result<Calendar> readCalendar(ProfileFile &file)
{
    const auto refused = [&file] {
        return Error{Error::Code::InvalidInput, file.complaints().constFirst()};
    };
    if (!file.complaints().isEmpty())
        return refused();
    const JsonPart part(file.findings);
    auto calendar = CalendarReader(part).read();
    if (!file.complaints().isEmpty())
        return refused();
    return calendar;
}

} // namespace thabat::runbook
