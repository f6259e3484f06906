// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportcommand.h"

#include "app/base/text.h"
#include "app/base/words.h"
#include "app/cli/recordreader.h"
#include "app/desk/documentfile.h"
#include "app/report/brief.h"
#include "app/report/handovercard.h"
#include "app/report/news.h"
#include "app/report/notice.h"
#include "app/report/postmortemjson.h"
#include "app/report/statustext.h"
#include "app/report/timelinecsv.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

//! One path a line, or @p document with all of them as JSON.
void printFiles(const Context &context, const Json &files, Json document)
{
    if (context.format == Context::Format::Json) {
        document.update(files);
        return context.print(document);
    }
    for (const auto *name : {"path", "html", "pdf"}) {
        if (files.contains(name))
            context.print(textOf(files, name));
    }
}

} // namespace

CliCommand::Shape ReportCommand::shape() const
{
    return {u"report"_s,
            u"report postmortem | notice | timeline | status | news | brief | handover"_s,
            {u"what"_s},
            {valueOption(u"out"_s, u"folder for the files (postmortem, notice)"_s),
             flagOption(u"html"_s, u"write it as one HTML file too (postmortem, notice)"_s),
             flagOption(u"pdf"_s, u"write it as PDF too (postmortem, notice)"_s),
             flagOption(u"plain"_s, u"only what its reader gets, as plain text (notice)"_s),
             flagOption(u"csv"_s, u"for a spreadsheet, the only form there is (timeline)"_s),
             valueOption(u"for"_s, u"authority or people (notice)"_s),
             valueOption(u"audience"_s, u"customers, internal or executives (status, news)"_s),
             valueOption(u"state"_s, u"investigating, identified, monitoring or resolved (status)"_s)},
            {},
            {}};
}

void ReportCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto what = words.of(u"what"_s);
    if (what == u"postmortem"_s)
        return postMortem(context, words, finish);
    if (what == u"brief"_s || what == u"handover"_s || what == u"status"_s || what == u"news"_s)
        return finish(text(context, words));
    if (what == u"notice"_s)
        return notice(context, words, finish);
    if (what == u"timeline"_s)
        return finish(timeline(context));
    finish(context.fail(
        {Error::Code::InvalidInput,
         tr("“%1” is not postmortem, notice, timeline, status, news, brief or handover.").arg(what)}));
}

void ReportCommand::postMortem(const Context &context, const Words &words, const Finish &finish)
{
    // Which incident is meant is decided as for reading: also one that is over.
    const auto record = readRecord(context);
    const auto incident =
        record ? record->incident(context) : Result<const domain::Incident *>(record.error());
    if (!incident)
        return finish(context.fail(incident.error()));
    auto door = Door::open(context, Door::Watching::No);
    if (!door)
        return finish(context.fail(door.error()));
    m_door = std::move(*door);
    desk::Command command{
        u"postmortem"_s, {{u"lang"_s, toKey(context.language)}}, (*incident)->id, context.choices.person};
    if (words.has(u"out"_s))
        command.arguments[u"out"_s] = QFileInfo(words.of(u"out"_s)).absoluteFilePath();
    for (const auto &page : {u"html"_s, u"pdf"_s}) {
        if (words.has(page))
            command.arguments[page] = u"yes"_s;
    }
    const auto document = context.format == Context::Format::Json
        ? report::postMortemJson(**incident, &record->files.profile, QDateTime::currentDateTimeUtc(),
                                 thabat::Words(context.language))
        : Json();
    whenDone(m_door->submit(command), this, [context, finish, document](const Result<desk::Answer> &answer) {
        if (!answer)
            return finish(context.fail(answer.error()));
        printFiles(context, answer->data, document);
        finish(Exit::Done);
    });
}

void ReportCommand::notice(const Context &context, const Words &words, const Finish &finish)
{
    const auto reader = words.has(u"for"_s) ? words.of(u"for"_s) : u"authority"_s;
    if (reader != u"authority"_s && reader != u"people"_s)
        return finish(
            context.fail({Error::Code::InvalidInput, tr("“%1” is not authority or people.").arg(reader)}));
    const auto record = readRecord(context);
    const auto incident =
        record ? record->incident(context) : Result<const domain::Incident *>(record.error());
    if (!incident)
        return finish(context.fail(incident.error()));
    const auto &about = **incident;
    const thabat::Words language(context.language);
    const auto now = QDateTime::currentDateTimeUtc();
    const auto to = reader == u"people"_s ? report::NoticeFor::People : report::NoticeFor::Authority;
    const bool plain = words.has(u"plain"_s);
    const auto text =
        plain ? report::noticeToSend(about, to, now, language) : report::notice(about, to, now, language);
    if (!text)
        return finish(context.fail(text.error()));
    Json document = {{"incident", toStd(about.id)},
                     {"for", toStd(reader)},
                     {"language", toStd(toKey(context.language))},
                     {"supplement", about.notice.filed.size()},
                     {"completePoints", about.notice.completePoints()},
                     {"missing", Json::array()},
                     {"text", toStd(*text)}};
    for (const auto &name : report::noticeMissing(about, to, now, language))
        document["missing"].push_back(toStd(name));
    if (plain || (!words.has(u"out"_s) && !words.has(u"html"_s) && !words.has(u"pdf"_s))) {
        context.format == Context::Format::Json ? context.print(document) : context.print(text->trimmed());
        return finish(Exit::Done);
    }
    const auto name = u"notice-%1-%2-%3.md"_s.arg(about.id, reader, toKey(context.language));
    const desk::DocumentFile file{QDir(words.of(u"out"_s)).absoluteFilePath(name),
                                  name.chopped(3),
                                  context.language,
                                  *text,
                                  desk::DocumentFile::Kind::Draft,
                                  words.has(u"html"_s),
                                  words.has(u"pdf"_s)};
    whenDone(desk::writeDocument(file, this), this, [context, finish, document](const Result<Json> &files) {
        if (!files)
            return finish(context.fail(files.error()));
        printFiles(context, *files, document);
        finish(Exit::Done);
    });
}

Exit ReportCommand::timeline(const Context &context) const
{
    const auto record = readRecord(context);
    const auto incident =
        record ? record->incident(context) : Result<const domain::Incident *>(record.error());
    if (!incident)
        return context.fail(incident.error());
    const thabat::Words language(context.language);
    const auto csv = report::timelineCsv(report::timeline(**incident, language, &record->files.profile));
    std::fwrite(csv.constData(), 1, size_t(csv.size()), stdout);
    return std::fflush(stdout) == 0 ? Exit::Done : Exit::Unreachable;
}

Exit ReportCommand::text(const Context &context, const Words &words) const
{
    const auto record = readRecord(context);
    const auto incident =
        record ? record->incident(context) : Result<const domain::Incident *>(record.error());
    if (!incident)
        return context.fail(incident.error());
    const thabat::Words language(context.language);
    const auto now = QDateTime::currentDateTimeUtc();
    const auto *profile = &record->files.profile;
    const auto what = words.of(u"what"_s);
    const auto audience = words.has(u"audience"_s) ? words.of(u"audience"_s) : u"customers"_s;
    const auto state = words.has(u"state"_s) ? words.of(u"state"_s) : u"investigating"_s;
    const auto written = what == u"brief"_s ? report::brief(**incident, profile, now, language).join(u'\n')
        : what == u"news"_s                 ? report::newsText(**incident, audience, profile, language)
        : what == u"handover"_s ? report::handoverCard(**incident, profile, now, language).join(u'\n')
                                : report::statusText(**incident, profile, {audience, state, now}, language);
    if (context.format == Context::Format::Json)
        context.print(Json{{"incident", toStd((*incident)->id)},
                           {"report", toStd(what)},
                           {"language", toStd(toKey(context.language))},
                           {"text", toStd(withoutIsolates(written))}});
    else
        context.print(written);
    return Exit::Done;
}

} // namespace thabat::cli
