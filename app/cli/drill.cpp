// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drill.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/replay.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace thabat::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Drill::Drill(const Context &context, const QString &scenario)
    : m_context(context)
    , m_scenario(scenario)
    , m_stages(drillStages(scenario))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail(m_waitingFor.isEmpty() ? tr("not reached in time")
                                    : tr("not reached in time: %1").arg(m_waitingFor));
    });
    connect(&m_looking, &QTimer::timeout, this, &Drill::look);
    connect(&m_practice, &PracticeProcess::failed, this, &Drill::fail);
    connect(&m_practice, &PracticeProcess::listening, this, &Drill::serviceReady);
}

Drill::~Drill() = default;

void Drill::run(CliCommand::Finish finish)
{
    m_finish = std::move(finish);
    m_time.start();
    const auto home = Home::fromEnvironment();
    m_folder = home.drills() + u'/' + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QDir().mkpath(m_folder))
        return finishWith(
            m_context.fail({Error::Code::Io, tr("The folder %1 cannot be made.").arg(m_folder)}));
    if (m_context.choices.journal.isEmpty())
        m_context.choices.journal = m_folder + u"/journal.db"_s;
    m_practice.start(m_folder + u"/practice"_s);
    m_limit.start(15s);
}

void Drill::serviceReady(const QString &url)
{
    m_limit.stop();
    m_context.choices.variables = {{u"service"_s, url}, {u"practiceData"_s, m_folder + u"/practice"_s}};
    openDesk();
}

void Drill::openDesk()
{
    auto door = Door::open(m_context, Door::Watching::Yes);
    if (!door)
        return finishWith(m_context.fail(door.error()));
    m_door = std::move(*door);
    if (!m_door->own())
        return finishWith(m_context.fail(
            {Error::Code::Conflict, tr("Another process has this journal open; a drill needs its own.")}));
    if (!m_door->own()->files().profile.drill)
        return finishWith(m_context.fail(
            {Error::Code::InvalidInput,
             tr("The profile %1 is not for drills.").arg(m_door->own()->files().profile.name)}));
    connect(m_door.get(), &Door::event, this, [this](qint64 number, const QString &incident) {
        if (m_leftovers.contains(incident))
            return; // not of this drill
        if (m_context.format == Context::Format::Json)
            m_context.print(Json{{"event", number}});
        else
            m_context.print(u"event %1"_s.arg(QString::number(number)));
    });
    m_door->serve();
    endLeftovers();
    startStage();
}

//! An earlier drill that was ended in the middle left its incident open in this journal, and perhaps a run
//! that goes on against a service that is gone: they must not mix with ours.
void Drill::endLeftovers()
{
    auto &desk = m_door->own()->desk();
    if (auto *run = desk.plans().current())
        run->abort();
    const auto why = u"left open by a drill that was ended"_s;
    for (const auto *incident : desk.replay().openIncidents()) {
        if (!incident->drill)
            continue;
        m_leftovers += incident->id;
        for (const auto &loop : incident->loops) {
            const std::map<QString, QString> close = {{u"loop"_s, loop.what.id}, {u"why"_s, why}};
            if (!loop.closed) [[maybe_unused]]
                const auto closed = desk.submit({u"close"_s, close, incident->id, {}});
        }
        desk::Command resolve{
            u"resolve"_s,
            {{u"defer"_s, u"health,stable,run,loops,freeze,update,owner"_s}, {u"why"_s, why}},
            incident->id,
            {}};
        [[maybe_unused]] const auto ended = desk.submit(resolve);
    }
}

void Drill::startStage()
{
    if (m_stage == m_stages.size()) {
        const auto *incident = m_door->own()->desk().replay().incident(m_incident);
        const auto path = incident ? incident->postMortem : QString();
        if (m_context.format == Context::Format::Json)
            m_context.print(Json{{"drill", toStd(m_scenario)},
                                 {"incident", toStd(m_incident)},
                                 {"seconds", double(m_time.elapsed()) / 1000},
                                 {"postMortem", toStd(path)}});
        else
            m_context.print(tr("Drill %1 complete in %2 s. Post-mortem: %3")
                                .arg(m_scenario, QString::number(m_time.elapsed() / 1000), path));
        return finishWith(Exit::Done);
    }
    const auto &stage = m_stages[m_stage];
    if (m_context.format == Context::Format::Json)
        m_context.print(Json{{"stage", m_stage + 1}, {"of", m_stages.size()}, {"title", toStd(stage.title)}});
    else
        m_context.print(
            u"[%1/%2] %3"_s.arg(QString::number(m_stage + 1), QString::number(m_stages.size()), stage.title));
    m_limit.start(std::chrono::seconds(stage.seconds));
    if (stage.until)
        m_looking.start(50ms);
    else
        stage.act(*this);
}

void Drill::look()
{
    if (m_stages[m_stage].until(m_door->own()->watch().state()))
        next();
}

void Drill::next()
{
    if (m_over)
        return;
    m_looking.stop();
    m_limit.stop();
    m_waitingFor.clear();
    ++m_stage;
    QTimer::singleShot(0, this, &Drill::startStage);
}

void Drill::fail(const QString &why)
{
    if (m_over)
        return;
    const auto title = m_stage < m_stages.size() ? m_stages[m_stage].title : m_scenario;
    [[maybe_unused]] const auto code =
        m_context.fail({Error::Code::Conflict, tr("The drill stopped at “%1”: %2").arg(title, why)});
    finishWith(Exit::No);
}

void Drill::finishWith(Exit exit)
{
    if (std::exchange(m_over, true))
        return;
    m_looking.stop();
    m_limit.stop();
    m_finish(exit);
}

desk::Command Drill::command(const QString &name, std::map<QString, QString> arguments) const
{
    return {name, std::move(arguments), m_incident, m_context.choices.person};
}

void Drill::ask(const desk::Command &asked, const std::function<void()> &then)
{
    whenDone(m_door->submit(asked), this, [this, then](const Result<desk::Answer> &answer) {
        if (!answer)
            return fail(withoutIsolates(answer.error().message));
        then();
    });
}

void Drill::submit(const QString &name, const std::map<QString, QString> &arguments)
{
    ask(command(name, arguments), [this] {
        next();
    });
}

void Drill::practice(const QStringList &arguments)
{
    whenDone(m_practice.command(arguments), this, [this](const Result<Done> &done) {
        if (!done)
            return fail(done.error().message);
        next();
    });
}

void Drill::fault(const QString &name, bool on)
{
    practice({u"fault"_s, name, on ? u"on"_s : u"off"_s});
}

void Drill::declare(const QString &alertId)
{
    const auto &state = m_door->own()->watch().state();
    const auto &profile = m_door->own()->files().profile;
    const auto *alert = profile.alert(alertId);
    const auto severity = state.proposed.value_or(domain::Severity::P1);
    // What the watch proposes, but never less than P1: a drill is about commanding.
    const auto chosen = std::min(severity, domain::Severity::P1);
    auto asked = command(u"declare"_s,
                         {{u"severity"_s, domain::toKey(chosen)},
                          {u"title"_s, alert ? alert->title.in(m_context.language) : m_scenario},
                          {u"customers"_s, u"yes"_s},
                          {u"drill"_s, u"yes"_s},
                          {u"commander"_s, m_door->own()->desk().workplace().person()}});
    asked.incident.clear();
    whenDone(m_door->submit(asked), this, [this](const Result<desk::Answer> &answer) {
        if (!answer)
            return fail(withoutIsolates(answer.error().message));
        m_incident = answer->incident;
        next();
    });
}

void Drill::openBestPlaybook(const QString &expected)
{
    const auto &suggestions = m_door->own()->watch().state().suggestions;
    if (suggestions.empty() || suggestions.front().playbook != expected)
        return fail(tr("the playbook %1 is not the one suggested").arg(expected));
    submit(u"playbook"_s, {{u"id"_s, expected}});
}

void Drill::runPlan(const QString &plan)
{
    carryOut(plan, [this] {
        next();
    });
}

void Drill::carryOut(const QString &plan, const std::function<void()> &then)
{
    whenDone(m_door->submit(command(u"preview"_s, {{u"plan"_s, plan}})), this,
             [this, plan, then](const Result<desk::Answer> &preview) {
                 if (!preview)
                     return fail(withoutIsolates(preview.error().message));
                 confirm(plan, *preview, then);
             });
}

void Drill::confirm(const QString &plan, const desk::Answer &preview, const std::function<void()> &then)
{
    const auto token = textOf(preview.data, "token");
    if (token.isEmpty())
        return fail(textsOf(preview.data, "blockers").join(u' '));
    const auto asked = command(u"run"_s,
                               {{u"plan"_s, plan},
                                {u"confirm"_s, token},
                                {u"type"_s, textOf(preview.data, "target")},
                                {u"second"_s, u"Ahmed"_s},
                                {u"why"_s, u"drill"_s}});
    whenDone(m_door->submit(asked), this, [this, then](const Result<desk::Answer> &ran) {
        if (!ran)
            return fail(withoutIsolates(ran.error().message));
        if (textOf(ran->data, "outcome") != u"verified"_s)
            return fail(withoutIsolates(ran->text));
        then();
    });
}

//! The next temporary state or task: those with a plan that undoes them first.
const domain::OpenLoop *Drill::nextLoan() const
{
    const auto &loops = m_door->own()->desk().replay().incident(m_incident)->loops;
    const auto hasUndo = [](const domain::OpenLoop &loop) {
        return !loop.closed && !loop.what.undo.isEmpty();
    };
    auto found = std::find_if(loops.begin(), loops.end(), hasUndo);
    if (found == loops.end())
        found = std::find_if(loops.begin(), loops.end(), [](const domain::OpenLoop &loop) {
            return !loop.closed;
        });
    return found == loops.end() ? nullptr : &*found;
}

void Drill::undoLoans()
{
    const auto *loan = nextLoan();
    if (!loan)
        return next();
    const auto again = [this] {
        undoLoans();
    };
    if (loan->what.undo.isEmpty())
        ask(command(u"close"_s, {{u"loop"_s, loan->what.id}, {u"why"_s, u"undone"_s}}), again);
    else
        carryOut(loan->what.undo, again);
}

void Drill::resolve()
{
    const auto asked = command(
        u"resolve"_s, {{u"lang"_s, toKey(m_context.language)}, {u"out"_s, m_folder + u"/docs/incidents"_s}});
    whenDone(m_door->submit(asked), this, [this](const Result<desk::Answer> &answer) {
        if (answer)
            return next();
        if (answer.error().code != Error::Code::Conflict)
            return fail(withoutIsolates(answer.error().message));
        m_waitingFor = withoutIsolates(answer.error().message);
        if (!m_over)
            QTimer::singleShot(500ms, this, &Drill::resolve); // the stage's limit ends this
    });
}

} // namespace thabat::cli
