// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilecommand.h"

#include "app/base/files.h"
#include "app/base/text.h"
#include "app/desk/newprofile.h"
#include "app/desk/teamfile.h"
#include "app/runbook/profilereader.h"

#include <QDir>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

//! What was found, for a person or a program.
void printFindings(const Context &context, const monitor::ServiceSurvey &survey, const QString &name)
{
    const auto indicators = desk::proposeIndicators(survey.exposition);
    if (context.format == Context::Format::Json) {
        Json found = {{"profile", toStd(name)}, {"health", Json::array()}, {"indicators", Json::array()}};
        for (const auto &place : survey.health)
            found["health"].push_back({{"path", toStd(place.path)}, {"word", toStd(place.word)}});
        found["metrics"] = survey.metrics.isEmpty() ? Json(nullptr) : Json(toStd(survey.metrics));
        for (const auto &one : indicators)
            found["indicators"].push_back(one.indicator["id"]);
        return context.print(found);
    }
    for (const auto &place : survey.health)
        context.print(
            ProfileCommand::tr("health   %1: %2").arg(ltr(place.path), isolate(shown(place.word, 60))));
    if (!survey.metrics.isEmpty())
        context.print(
            ProfileCommand::tr("metrics  %1: %n sample(s)", nullptr, int(survey.exposition.samples.size()))
                .arg(ltr(survey.metrics)));
    for (const auto &one : indicators)
        context.print(
            ProfileCommand::tr("chart    %1")
                .arg(isolate(QString::fromStdString(one.indicator["title"]["en"].get<std::string>()))));
    for (const auto &problem : survey.problems)
        context.print(problem);
    context.print(ProfileCommand::tr("The profile “%1” is ready: thabat --profile %1").arg(name));
}

} // namespace

CliCommand::Shape ProfileCommand::shape() const
{
    return {u"profile"_s,
            u"profile new URL | export NAME FILE | import FILE | list"_s,
            {u"action"_s},
            {valueOption(u"name"_s, u"name of the new profile; made from the address when absent"_s),
             valueOption(u"title"_s, u"what the service is called"_s),
             valueOption(u"environment"_s, u"production when absent"_s)},
            {},
            {u"subject"_s, u"file"_s}};
}

void ProfileCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto action = words.of(u"action"_s);
    const bool hasSubject = words.has(u"subject"_s);
    if (action == u"new"_s && hasSubject)
        return make(context, words, finish);
    if (action == u"export"_s && words.has(u"file"_s))
        return finish(exportTo(context, words));
    if (action == u"import"_s && hasSubject)
        return finish(importFrom(context, words));
    if (action == u"list"_s)
        return finish(list(context));
    finish(context.fail(
        {Error::Code::InvalidInput,
         tr("Write profile new URL, profile export NAME FILE, profile import FILE or profile list.")}));
}

void ProfileCommand::make(const Context &context, const Words &words, const Finish &finish)
{
    const desk::NewProfile wanted{words.of(u"name"_s), words.of(u"title"_s), words.of(u"environment"_s)};
    whenDone(m_surveyor.survey(words.of(u"subject"_s)), this,
             [context, wanted, finish](const Result<monitor::ServiceSurvey> &survey) {
                 if (!survey)
                     return finish(context.fail(survey.error()));
                 const auto written = desk::writeNewProfile(Home::fromEnvironment(), wanted, *survey);
                 if (!written)
                     return finish(context.fail(written.error()));
                 printFindings(context, *survey, *written);
                 finish(Exit::Done);
             });
}

Exit ProfileCommand::exportTo(const Context &context, const Words &words)
{
    const auto home = Home::fromEnvironment();
    const auto folder = runbook::findProfile(words.of(u"subject"_s), home);
    if (!folder)
        return context.fail(folder.error());
    const auto settings = desk::readDeskSettings(home);
    if (!settings)
        return context.fail(settings.error());
    const auto team = desk::teamFileOf(*folder, settings->hub);
    if (!team)
        return context.fail(team.error());
    const auto written = writeFile(QFileInfo(words.of(u"file"_s)).absoluteFilePath(),
                                   QByteArray::fromStdString(team->dump(2)) + '\n');
    return written ? Exit::Done : context.fail(written.error());
}

Exit ProfileCommand::importFrom(const Context &context, const Words &words)
{
    const auto path = words.of(u"subject"_s);
    const auto bytes = readFile(path);
    if (!bytes)
        return context.fail({Error::Code::InvalidInput, bytes.error().message});
    const auto json = parseJson(*bytes, path);
    if (!json)
        return context.fail(json.error());
    const auto name = desk::takeTeamFile(Home::fromEnvironment(), json->value, words.of(u"name"_s));
    if (!name)
        return context.fail(name.error());
    context.print(tr("The profile “%1” is ready: thabat --profile %1").arg(*name));
    return Exit::Done;
}

Exit ProfileCommand::list(const Context &context)
{
    const auto home = Home::fromEnvironment();
    QStringList names = QDir(u":/profiles"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    names += QDir(home.profile({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    names.removeAll(u"starter"_s); // a part of new ones
    names.removeDuplicates();
    for (const auto &name : std::as_const(names)) {
        if (context.format == Context::Format::Json)
            context.print(Json{{"profile", toStd(name)}});
        else
            context.print(name);
    }
    return Exit::Done;
}

} // namespace thabat::cli
