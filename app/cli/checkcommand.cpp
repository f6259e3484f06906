// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/base/files.h"
#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/desksettings.h"
#include "app/desk/sharing.h"
#include "app/monitor/exposition.h"
#include "app/monitor/promql.h"
#include "app/runbook/markdownimport.h"
#include "app/runbook/oncall.h"
#include "app/runbook/profilereader.h"

#include <QFile>
#include <QFileInfo>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestMetricsFile = 512LL * 1024 * 1024;

Result<QByteArray> readInputFile(const QString &name)
{
    if (name != u"-"_s)
        return readFile(name, largestMetricsFile);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{Error::Code::Io, CliCommand::tr("Standard input cannot be read.")};
    return input.readAll();
}

//! Each expression as it is sent, for dashboards and rules that shall say the same.
void printPromql(const Context &context, const runbook::Profile &profile)
{
    for (const auto &indicator : profile.indicators) {
        if (!indicator.problem.isEmpty())
            continue;
        const auto promql = monitor::toPromql(indicator);
        if (context.format == Context::Format::Json)
            context.print(Json{{"indicator", toStd(indicator.id)}, {"promql", toStd(promql)}});
        else
            context.print(indicator.id + u": "_s + promql);
    }
}

void warn(const Context &context, const QString &warning)
{
    if (context.format == Context::Format::Json)
        context.print(Json{{"warning", toStd(withoutIsolates(warning))}});
    else
        context.print(warning);
}

//! The hub is this desk's setting, not the profile's: a warning, and no error of the folder.
void warnOfHub(const Context &context, const runbook::Profile &profile, const Home &home)
{
    const auto settings = desk::readDeskSettings(home);
    if (!settings)
        return;
    const auto warning = desk::hubWarning(settings->hub, profile);
    if (!warning.isEmpty())
        warn(context, warning);
}

//! Deadlines that are counted now must not reach into years whose holidays nobody wrote down.
void warnOfCalendar(const Context &context, const runbook::Calendar &calendar)
{
    constexpr int monthsAhead = 3;
    if (calendar.knows(QDate::currentDate().addMonths(monthsAhead)))
        return;
    warn(context,
         CliCommand::tr(
             "The calendar knows holidays until %1 only; later deadlines skip nothing but weekends.")
             .arg(calendar.lastYear));
}

//! At night it is too late to find a number missing. The file is this machine's, not the profile's.
void warnOfOnCall(const Context &context, const runbook::Profile &profile)
{
    const auto list = runbook::OnCallList::read(profile.onCallFile);
    if (!list)
        return warn(context, list.error().message);
    const auto name = QFileInfo(profile.onCallFile).fileName();
    for (const auto &[line, text] : list->warnings(profile.runbook))
        warn(context,
             line > 0 ? u"%1:%2: %3"_s.arg(name, QString::number(line), text) : u"%1: %2"_s.arg(name, text));
}

} // namespace

CliCommand::Shape CheckCommand::shape() const
{
    return {u"check"_s, u"say everything that is wrong with a profile folder"_s,
            {},         {flagOption(u"promql"_s, u"print what a Prometheus is asked for each indicator"_s)},
            {},         {u"folder"_s}};
}

void CheckCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto home = Home::fromEnvironment();
    auto name = words.of(u"folder"_s);
    if (name.isEmpty())
        name = context.choices.profile.isEmpty() ? u"practice"_s : context.choices.profile;
    const auto folder = runbook::findProfile(name, home);
    const auto complaints = folder ? runbook::checkProfile(*folder) : Result<QStringList>(folder.error());
    if (!complaints) {
        context.complain(complaints.error().message);
        return finish(Exit::BadInput); // the folder is unreadable
    }
    for (const auto &complaint : *complaints) {
        if (context.format == Context::Format::Json)
            context.print(Json{{"complaint", toStd(complaint)}});
        else
            context.print(complaint);
    }
    const auto profile = runbook::readProfile(*folder, runbook::contextOf(home));
    if (profile) {
        warnOfHub(context, *profile, home);
        warnOfCalendar(context, profile->calendar);
        warnOfOnCall(context, *profile);
    }
    if (profile && words.has(u"promql"_s))
        printPromql(context, *profile);
    else if (!words.has(u"promql"_s) && complaints->isEmpty() && context.format == Context::Format::Text)
        context.print(tr("No errors in %1.").arg(*folder));
    finish(complaints->isEmpty() ? Exit::Done : Exit::No);
}

CliCommand::Shape MetricsCommand::shape() const
{
    return {u"metrics"_s,
            u"metrics parse FILE|-: one JSON line a sample"_s,
            {u"action"_s, u"file"_s},
            {flagOption(u"openmetrics"_s, u"the text is OpenMetrics 1.0"_s)},
            {},
            {}};
}

void MetricsCommand::run(const Context &context, const Words &words, Finish finish)
{
    if (words.of(u"action"_s) != u"parse"_s)
        return finish(context.fail({Error::Code::InvalidInput, tr("Write metrics parse FILE.")}));
    const auto bytes = readInputFile(words.of(u"file"_s));
    if (!bytes)
        return finish(context.fail(bytes.error()));
    const auto format =
        words.has(u"openmetrics"_s) ? monitor::MetricsFormat::OpenMetrics : monitor::MetricsFormat::Text;
    const auto exposition = monitor::parseExposition(*bytes, format);
    if (!exposition) {
        context.complain(exposition.error().message); // "line N: reason", for editors and scripts
        return finish(Exit::BadInput);
    }
    for (const auto &sample : exposition->samples) {
        Json labels = Json::object();
        for (const auto &[name, value] : sample.labels)
            labels[name] = value;
        const Json timestamp = sample.timestamp ? Json(*sample.timestamp) : Json(nullptr);
        context.print(Json{{"name", sample.name},
                           {"labels", labels},
                           {"value", toStd(monitor::toValueText(sample.value))},
                           {"timestamp", timestamp}});
    }
    finish(Exit::Done);
}

CliCommand::Shape ImportCommand::shape() const
{
    return {u"import-runbook"_s,
            u"draft a runbook.json from Markdown, to standard output"_s,
            {u"file"_s},
            {},
            {},
            {}};
}

void ImportCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto bytes = readInputFile(words.of(u"file"_s));
    if (!bytes)
        return finish(context.fail(bytes.error()));
    const auto draft = runbook::draftFromMarkdown(*bytes);
    if (!draft)
        return finish(context.fail(draft.error()));
    context.print(QString::fromUtf8(toPrettyBytes(*draft)).trimmed());
    finish(Exit::Done);
}

} // namespace thabat::cli
