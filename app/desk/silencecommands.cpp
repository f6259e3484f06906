// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/silencecommands.h"

#include "app/base/loopback.h"
#include "app/base/sharedpromise.h"
#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/decide.h"
#include "app/monitor/watch.h"

#include <QUrl>

#include <algorithm>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortestSilence = 1s;
constexpr auto longestSilence = 30 * 24h; //!< a silence nobody remembers hides the next outage
constexpr qsizetype longestReason = 500;
const auto loopPrefix = u"silence-"_s;

Error invalid(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

QStringList textsOf(const std::vector<runbook::LabelMatcher> &matchers)
{
    QStringList texts;
    for (const auto &matcher : matchers)
        texts += monitor::toText(matcher);
    return texts;
}

domain::LoopOpened loanFor(const monitor::SilenceDraft &draft, const QString &id)
{
    // The journal keeps English; front ends know the loan by its id.
    return {SilenceCommands::loopOf(id),
            domain::LoopOpened::Kind::Loan,
            u"Alerts silenced: "_s + textsOf(draft.matchers).join(u", "_s),
            draft.author,
            draft.ends.toMSecsSinceEpoch(),
            {}};
}

} // namespace

SilenceCommands::SilenceCommands(Workplace &workplace)
    : m_workplace(workplace)
{
}

bool SilenceCommands::knows(const QString &name)
{
    return name == u"silence"_s || name == u"unsilence"_s;
}

QString SilenceCommands::loopOf(const QString &silence)
{
    return loopPrefix + silence;
}

QString SilenceCommands::silenceOf(const QString &loop)
{
    return loop.startsWith(loopPrefix) ? loop.mid(loopPrefix.size()) : QString();
}

Later<Answer> SilenceCommands::carryOut(const Command &command)
{
    return command.name == u"silence"_s ? silence(command) : unsilence(command);
}

Result<QDateTime> SilenceCommands::endOf(const Command &command) const
{
    const auto now = m_workplace.now();
    if (command.has(u"for"_s) == command.has(u"until"_s))
        return invalid(tr("Say until when: for how long, or the time. Not both."));
    auto end = fromRfc3339(command.argument(u"until"_s));
    if (command.has(u"for"_s)) {
        const auto length = durationFromText(command.argument(u"for"_s));
        if (!length)
            return length.error();
        end = now.addMSecs(length->count());
    }
    if (!end)
        return end.error();
    const auto length = std::chrono::milliseconds(now.msecsTo(*end));
    if (length < shortestSilence)
        return invalid(tr("The silence would end before it begins."));
    if (length > longestSilence)
        return invalid(tr("A silence lasts 30 days at most."));
    return *end;
}

Result<monitor::SilenceDraft> SilenceCommands::draftOf(const Command &command) const
{
    const auto matchers = monitor::matchersFromText(command.argument(u"matchers"_s));
    if (!matchers)
        return matchers.error();
    const auto end = endOf(command);
    if (!end)
        return end.error();
    const auto why = command.argument(u"why"_s).simplified();
    if (why.isEmpty())
        return invalid(tr("Say why the alerts are silenced."));
    if (why.size() > longestReason)
        return invalid(tr("The reason is too long; put the details into a note."));
    return monitor::SilenceDraft{*matchers, m_workplace.now(), *end, m_workplace.authorOf(command), why};
}

//! The incident the command belongs to; null while all is calm.
Result<const domain::Incident *> SilenceCommands::incidentFor(const Command &command) const
{
    const auto incident = m_workplace.incidentOf(command);
    const bool isCalm =
        !incident && command.incident.isEmpty() && incident.error().code == Error::Code::Conflict;
    return isCalm ? Result<const domain::Incident *>(nullptr) : incident;
}

Result<Done> SilenceCommands::allowed(const domain::Incident *incident) const
{
    const auto &server = m_workplace.profile().alertmanager;
    if (!m_workplace.watch().alertmanager())
        return Error{Error::Code::Conflict,
                     server.problem.isEmpty() ? tr("This profile names no Alertmanager.") : server.problem};
    const bool drill = m_workplace.profile().drill || (incident && incident->drill);
    if (drill && !isLoopback(QUrl(server.url).host()))
        return Error{Error::Code::Conflict,
                     tr("A drill silences nothing outside this machine; this Alertmanager is at %1.")
                         .arg(ltr(shown(QUrl(server.url).host(), 100)))};
    return Done{};
}

Later<Answer> SilenceCommands::silence(const Command &command)
{
    const auto draft = draftOf(command);
    if (!draft)
        return answered<Answer>(draft.error());
    const auto incident = incidentFor(command);
    if (!incident)
        return answered<Answer>(incident.error());
    if (const auto good = allowed(*incident); !good)
        return answered<Answer>(good.error());
    if (*incident && !(*incident)->isOpen())
        return answered<Answer>(
            Error{Error::Code::Conflict, tr("The incident %1 is over.").arg(ltr((*incident)->id))});

    auto promise = promiseOf<Answer>();
    const auto id = *incident ? (*incident)->id : QString();
    const auto made = m_workplace.watch().alertmanager()->silence(*draft);
    whenDone(made, this, [this, promise, id, draft = *draft](const Result<QString> &silence) {
        const bool isUnknown = !silence && silence.error().code == Error::Code::Timeout;
        if (!silence && !isUnknown)
            return settle(promise, silence.error());
        std::vector<domain::Happening> happenings = {
            domain::SilenceMade{silence ? *silence : QString(), textsOf(draft.matchers),
                                draft.ends.toMSecsSinceEpoch(), draft.reason}};
        const auto *open = m_workplace.replay().incident(id);
        if (silence && open)
            happenings.push_back(loanFor(draft, *silence));
        Answer answer;
        answer.text = tr("Silenced until %1. Its id: %2")
                          .arg(ltr(toRiyadhMinute(draft.ends)), ltr(silence ? *silence : QString()));
        answer.data = {{"silence", silence ? toStd(*silence) : std::string()},
                       {"ends", toStd(toRfc3339(draft.ends))}};
        m_workplace.watch().alertmanager()->askSoon();
        whenDone(write(happenings, open, draft.author, answer), this,
                 [promise, silence](const Result<Answer> &written) {
                     // Unknown is written down too, and still is no success.
                     settle(promise, silence ? written : Result<Answer>(silence.error()));
                 });
    });
    return promise->future();
}

const domain::Incident *SilenceCommands::holderOf(const QString &loop) const
{
    for (const auto *incident : m_workplace.replay().incidents()) {
        const auto &loops = incident->loops;
        const bool holds = std::any_of(loops.begin(), loops.end(), [&loop](const domain::OpenLoop &other) {
            return other.what.id == loop && !other.closed;
        });
        if (holds)
            return incident;
    }
    return nullptr;
}

Later<Answer> SilenceCommands::unsilence(const Command &command)
{
    const auto id = command.argument(u"id"_s).trimmed();
    if (id.isEmpty())
        return answered<Answer>(invalid(tr("Say which silence ends.")));
    const auto *holder = holderOf(loopOf(id));
    if (const auto good = allowed(holder); !good)
        return answered<Answer>(good.error());

    auto promise = promiseOf<Answer>();
    const auto author = m_workplace.authorOf(command);
    const auto why = command.argument(u"why"_s).simplified().left(longestReason);
    whenDone(m_workplace.watch().alertmanager()->endSilence(id), this,
             [this, promise, id, author, why](const Result<Done> &ended) {
                 const auto *incident = holderOf(loopOf(id));
                 // A silence that Alertmanager has forgotten is over; what is left is the loan.
                 const bool isOver = ended || (ended.error().code == Error::Code::NotFound && incident);
                 if (!isOver)
                     return settle(promise, ended.error());
                 QStringList matchers;
                 for (const auto &silence : m_workplace.watch().state().silences)
                     matchers = silence.id == id ? silence.matchers : matchers;
                 std::vector<domain::Happening> happenings = {domain::SilenceEnded{id, matchers, why}};
                 if (incident)
                     happenings.push_back(domain::LoopClosed{loopOf(id), why});
                 Answer answer;
                 answer.text = tr("The silence is ended.");
                 answer.data = {{"silence", toStd(id)}};
                 m_workplace.watch().alertmanager()->askSoon();
                 whenDone(write(happenings, incident, author, answer), this,
                          [promise](const Result<Answer> &written) {
                              settle(promise, written);
                          });
             });
    return promise->future();
}

//! Alertmanager has obeyed already: when the journal then fails, both must be said.
Later<Answer> SilenceCommands::write(const std::vector<domain::Happening> &happenings,
                                     const domain::Incident *incident, const QString &author, Answer answer)
{
    auto promise = promiseOf<Answer>();
    const auto text = answer.text;
    whenDone(m_workplace.record(happenings, incident ? incident->id : QString(), author, std::move(answer)),
             this, [promise, text](const Result<Answer> &written) {
                 if (written)
                     return settle(promise, written);
                 settle(
                     promise,
                     Error{written.error().code,
                           tr("%1 But it could not be written down: %2").arg(text, written.error().message)});
             });
    return promise->future();
}

} // namespace thabat::desk
