// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendarcommand.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/base/words.h"
#include "app/report/names.h"
#include "app/runbook/profilereader.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 366;

std::string isoDate(QDate day)
{
    return day.toString(Qt::ISODate).toStdString();
}

//! The holidays of the year that begins with @p from.
std::map<QDate, LocalizedText> comingHolidays(const runbook::Calendar &calendar, QDate from)
{
    return {calendar.holidays.lower_bound(from), calendar.holidays.lower_bound(from.addDays(daysShown))};
}

Json toJson(const LocalizedText &text)
{
    return {{"en", toStd(text.en)}, {"ar", toStd(text.ar)}};
}

void printText(const Context &context, const runbook::Calendar &calendar, QDate from, int days)
{
    const thabat::Words words(context.language);
    context.print(CalendarCommand::tr("%1, holidays known from %2 to %3. %4")
                      .arg(isolate(calendar.name.in(context.language)), QString::number(calendar.firstYear),
                           QString::number(calendar.lastYear),
                           isolate(calendar.source.in(context.language))));
    for (const auto &[day, name] : comingHolidays(calendar, from))
        context.print(report::dateName(day, words) + u": "_s + isolate(name.in(context.language)));
    context.print(
        CalendarCommand::tr("%n business day(s) after %1: %2", nullptr, days)
            .arg(report::dateName(from, words), report::dateName(calendar.days.after(from, days), words)));
}

Json toJson(const runbook::Calendar &calendar, QDate from, int days)
{
    auto holidays = Json::array();
    for (const auto &[day, name] : comingHolidays(calendar, from))
        holidays.push_back({{"date", isoDate(day)}, {"name", toJson(name)}});
    const auto due = calendar.days.after(from, days);
    return {{"name", toJson(calendar.name)},
            {"source", toJson(calendar.source)},
            {"firstYear", calendar.firstYear},
            {"lastYear", calendar.lastYear},
            {"holidays", holidays},
            {"from", isoDate(from)},
            {"days", days},
            {"due", isoDate(due)},
            {"known", calendar.knows(from) && calendar.knows(due)}};
}

} // namespace

CliCommand::Shape CalendarCommand::shape() const
{
    return {u"calendar"_s,
            u"the holidays of a year, and when so many business days are over"_s,
            {},
            {valueOption(u"from"_s, u"a date such as 2026-11-28; today when absent"_s),
             valueOption(u"days"_s, u"business days; those of the post-mortem when absent"_s)},
            {},
            {}};
}

void CalendarCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto home = Home::fromEnvironment();
    const auto folder = runbook::findProfile(
        context.choices.profile.isEmpty() ? u"practice"_s : context.choices.profile, home);
    const auto profile = folder ? runbook::readProfile(*folder, runbook::contextOf(home))
                                : Result<runbook::Profile>(folder.error());
    if (!profile)
        return finish(context.fail(profile.error()));
    const auto from = words.has(u"from"_s) ? QDate::fromString(words.of(u"from"_s), Qt::ISODate)
                                           : inRiyadh(QDateTime::currentDateTimeUtc()).date();
    if (!from.isValid())
        return finish(
            context.fail({Error::Code::InvalidInput,
                          tr("“%1” is no date; write one such as 2026-11-28.").arg(words.of(u"from"_s))}));
    bool isNumber = true;
    constexpr int mostDays = 1000;
    const int days = words.has(u"days"_s) ? words.of(u"days"_s).toInt(&isNumber) : profile->postMortemDays;
    if (!isNumber || days < 0 || days > mostDays)
        return finish(context.fail({Error::Code::InvalidInput, tr("Write a number of days, 0 to 1000.")}));
    if (context.format == Context::Format::Json)
        context.print(toJson(profile->calendar, from, days));
    else
        printText(context, profile->calendar, from, days);
    finish(Exit::Done);
}

} // namespace thabat::cli
