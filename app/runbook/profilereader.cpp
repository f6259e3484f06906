// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/profilereader.h"

#include "app/runbook/calendarreader.h"
#include "app/runbook/channelreader.h"
#include "app/runbook/commands.h"
#include "app/runbook/indicatorreader.h"
#include "app/runbook/placeholders.h"
#include "app/runbook/planreader.h"
#include "app/runbook/profilefiles.h"
#include "app/runbook/referencecheck.h"
#include "app/runbook/runbookreader.h"
#include "app/runbook/sourcereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace thabat::runbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::map<QString, QString> builtInVariables(const ProfileContext &context)
{
    return {{u"bin"_s, context.bin}, {u"data"_s, context.data}};
}

std::map<QString, QString> variablesOf(const JsonPart &file, const ProfileContext &context)
{
    const CommandCheck check(builtInVariables(context));
    auto values = check.variables();
    for (const auto &[name, text] : file.texts("variables")) {
        const auto problem = check.text(text);
        const auto filled = fill(text, check.variables());
        if (!problem.isEmpty() || !filled)
            file.at("variables")
                .complain(toStd(name).c_str(), problem.isEmpty() ? filled.error().message : problem);
        else
            values[name] = *filled;
    }
    for (const auto &[name, value] : context.variables)
        values[name] = value;
    return values;
}

QString onCallFileOf(const JsonPart &file, const QString &folder, const ProfileContext &context)
{
    const auto name = file.has("onCallFile") ? file.text("onCallFile") : u"oncall.md"_s;
    if (QDir::isAbsolutePath(name))
        return name;
    const auto beside = folder + u'/' + name;
    const bool isEmbedded = folder.startsWith(u':');
    return isEmbedded && !QFileInfo::exists(beside) ? context.config + u'/' + name : beside;
}

ResolveGates gatesOf(const JsonPart &part)
{
    ResolveGates gates;
    gates.healthTimes = part.count("healthTimes", gates.healthTimes);
    gates.stableFor = part.duration("stableFor", gates.stableFor);
    const auto below = part.at("below");
    if (!below.value().is_object())
        return gates;
    for (const auto &[id, value] : below.value().items()) {
        if (value.is_number())
            gates.below.emplace_back(QString::fromStdString(id), value.get<double>());
    }
    return gates;
}

std::vector<Component> componentsOf(const JsonPart &file)
{
    std::vector<Component> out;
    for (const auto &part : file.items("components"))
        out.push_back({part.id(), part.localized("title")});
    return out;
}

void readHead(const JsonPart &file, Profile &profile)
{
    profile.title = file.localized("title");
    profile.environment = file.text("environment");
    profile.drill = flagOf(file.value(), "drill");
    profile.production = flagOf(file.value(), "production", true);
    profile.lateAfter = file.duration("lateAfter", profile.lateAfter);
    profile.staleAfter = file.duration("staleAfter", profile.staleAfter);
    profile.snapshotWithin = file.duration("snapshotWithin", profile.snapshotWithin);
    profile.fatigueAfter = file.duration("fatigueAfter", profile.fatigueAfter);
    profile.gates = gatesOf(file.at("gates"));
    profile.freezePlan = file.text("freezePlan");
    profile.unfreezePlan = file.text("unfreezePlan");
    profile.postMortemDays = file.count("postMortemDays", profile.postMortemDays);
    profile.charts = textsOf(file.value(), "charts");
    profile.approved = textsOf(file.value(), "approvedUpdates");
    profile.components = componentsOf(file);
    profile.indicators = IndicatorReader::indicators(file);
    profile.alerts = IndicatorReader::alerts(file);

    if (profile.production && profile.drill) {
        file.complain("drill",
                      QCoreApplication::translate(
                          "ProfileReader", "a drill never runs on production; expected: one of the two"));
        profile.drill = false;
    }
    if (profile.staleAfter <= profile.lateAfter)
        file.complain("staleAfter",
                      QCoreApplication::translate("ProfileReader", "expected: longer than “lateAfter”"));
}

template <typename T>
void switchOff(std::vector<T> &list, const Findings &findings, const char *key)
{
    for (size_t i = 0; i < list.size(); ++i)
        list[i].problem = findings.reasonAgainst('/' + std::string(key) + '/' + std::to_string(i));
}

//! What rests on something that is switched off is switched off too.
void switchOffDependents(Profile &profile)
{
    for (auto &alert : profile.alerts) {
        const auto *indicator = profile.indicator(alert.indicator);
        if (alert.problem.isEmpty() && indicator && !indicator->problem.isEmpty())
            alert.problem = QCoreApplication::translate("ProfileReader", "its indicator “%1” is switched off")
                                .arg(indicator->id);
    }
    std::vector<QString> broken;
    for (const auto &plan : profile.plans) {
        if (!plan.problem.isEmpty())
            broken.push_back(plan.id);
    }
    for (auto &plan : profile.plans) {
        const bool undoIsBroken = std::find(broken.begin(), broken.end(), plan.undo) != broken.end();
        if (plan.planClass == PlanClass::A && plan.problem.isEmpty() && !plan.undo.isEmpty() && undoIsBroken)
            plan.problem =
                QCoreApplication::translate("ProfileReader", "its undo “%1” is switched off").arg(plan.undo);
    }
}

//! A due date must not depend on a comma: where the folder's calendar has a fault, the shipped one stands in.
Calendar calendarOf(ProfileFile &file)
{
    auto calendar = readCalendar(file);
    if (calendar)
        return std::move(*calendar);
    auto shipped = ProfileFile::read(u":"_s, u"calendar"_s);
    return *readCalendar(shipped);
}

void readParts(ProfileFiles &files, const ProfileContext &context, Profile &profile)
{
    const JsonPart main(files.profile.findings);
    const JsonPart plans(files.plans.findings);
    const JsonPart runbook(files.runbook.findings);
    profile.variables = variablesOf(main, context);
    const CommandCheck check(profile.variables);

    readHead(main, profile);
    const Commands commands(main, check);
    const SourceReader sources(check, commands);
    profile.probes = sources.probes(main);
    profile.sources = sources.sources(main);
    profile.prometheus = sources.server(main, "prometheus");
    profile.alertmanager = sources.server(main, "alertmanager");
    profile.evidence = sources.evidence(main);
    profile.channels = ChannelReader(check).read(main);
    profile.postMortemFolder = fill(main.text("postMortemFolder"), profile.variables).has_value()
        ? *fill(main.text("postMortemFolder"), profile.variables)
        : QString();
    profile.onCallFile = onCallFileOf(main, profile.folder, context);
    profile.plans = PlanReader(profile.variables, commands).read(plans);
    profile.runbook = RunbookReader(check).read(runbook);

    ReferenceCheck references(profile);
    references.profile(main);
    references.plans(plans);
    references.runbook(runbook);

    switchOff(profile.probes, files.profile.findings, "probes");
    switchOff(profile.sources, files.profile.findings, "sources");
    profile.prometheus.problem = files.profile.findings.reasonAgainst("/prometheus");
    profile.alertmanager.problem = files.profile.findings.reasonAgainst("/alertmanager");
    switchOff(profile.channels, files.profile.findings, "channels");
    switchOff(profile.indicators, files.profile.findings, "indicators");
    switchOff(profile.alerts, files.profile.findings, "alerts");
    switchOff(profile.plans, files.plans.findings, "plans");
    switchOff(profile.runbook.playbooks, files.runbook.findings, "playbooks");
    switchOffDependents(profile);
    profile.calendar = calendarOf(files.calendar);
    profile.problems = files.complaints();
}

} // namespace

ProfileContext contextOf(const Home &home)
{
    return {QCoreApplication::applicationDirPath(), home.data, home.config, {}};
}

Result<QString> findProfile(const QString &nameOrFolder, const Home &home)
{
    const QStringList places = {nameOrFolder, home.profile(nameOrFolder), u":/profiles/"_s + nameOrFolder};
    for (const auto &place : places) {
        const bool isName =
            !nameOrFolder.isEmpty() && (place == nameOrFolder || !nameOrFolder.contains(u'/'));
        if (isName && QFileInfo::exists(place + u"/profile.json"_s))
            return place;
    }
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate(
                     "ProfileReader",
                     "There is no profile “%1”. Give the name of one, or a folder with a profile.json.")
                     .arg(nameOrFolder)};
}

Result<Profile> readProfile(const QString &folder, const ProfileContext &context)
{
    auto files = ProfileFiles::read(folder);
    if (!files)
        return files.error();
    Profile profile;
    profile.folder = folder;
    profile.name = QFileInfo(QDir(folder).absolutePath()).fileName();
    readParts(*files, context, profile);
    return profile;
}

Result<QStringList> checkProfile(const QString &folder)
{
    if (!QFileInfo(folder).isDir() || !QFileInfo(folder).isReadable())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("ProfileReader", "Cannot read the folder %1.").arg(folder)};
    // Where the program is installed does not matter for what the files say.
    const auto profile = readProfile(folder, {u"/usr/bin"_s, u"/var/lib/thabat"_s, folder, {}});
    if (profile)
        return profile->problems;
    return ProfileFiles::complaintsWithoutProfile(folder);
}

} // namespace thabat::runbook
