// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decide.h"

#include "app/domain/crewdecide.h"
#include "app/domain/incidentid.h"
#include "app/domain/keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 300;
constexpr qsizetype longestNote = 20'000;
constexpr qint64 retractWithinMs = 10 * 60 * 1000;

Error invalid(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

Error conflict(const QString &message)
{
    return {Error::Code::Conflict, message};
}

QString sentence(const char *text)
{
    return QCoreApplication::translate("Decide", text);
}

struct Decider
{
    const Incident &incident;
    const Asker &asker;

    Happenings operator()(const Declare &x) const
    {
        const auto title = x.title.simplified();
        if (title.isEmpty())
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "Say in a few words what you see.")));
        if (title.size() > longestTitle)
            return invalid(
                sentence(QT_TRANSLATE_NOOP("Decide", "The title is too long; put the details into a note.")));
        std::vector<Happening> out{Declared{title, x.severity, x.customers, x.commander.trimmed(), x.drill,
                                            x.environment, x.profile, x.cadence}};
        if (x.cadence.first10)
            out.push_back(StepAnswered{u"first10"_s, 1, StepAnswer::Done, {}, {}, u"Declare"_s});
        return out;
    }

    Happenings operator()(const ChangeSeverity &x) const
    {
        if (x.why.trimmed().isEmpty())
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "Say why the severity changes.")));
        if (x.to == incident.severity)
            return conflict(
                sentence(QT_TRANSLATE_NOOP("Decide", "The incident is %1 already.")).arg(toKey(x.to)));
        return one(SeverityChanged{incident.severity, x.to, x.why.trimmed(), x.cadence});
    }

    Happenings operator()(const Retract &x) const
    {
        if (incident.declaredAt.msecsTo(asker.now) > retractWithinMs)
            return conflict(sentence(QT_TRANSLATE_NOOP(
                "Decide",
                "A declaration can be taken back within 10 minutes. Resolve the incident instead.")));
        return one(Retracted{x.why.trimmed()});
    }

    Happenings operator()(const ChangePhase &x) const
    {
        if (x.to == Phase::Resolved || x.to == Phase::Retracted)
            return invalid(
                sentence(QT_TRANSLATE_NOOP("Decide", "Resolving has its own gates; use resolve.")));
        if (x.to == incident.phase)
            return std::vector<Happening>{};
        return one(PhaseChanged{x.to});
    }

    Happenings operator()(const AssignRole &x) const
    {
        const auto name = x.name.simplified();
        if (name == incident.holder(x.role))
            return std::vector<Happening>{};
        return one(RoleAssigned{x.role, name});
    }

    Happenings operator()(const HandOver &x) const
    {
        const auto to = x.to.simplified();
        const auto from = incident.holder(Role::Commander);
        if (to.isEmpty())
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "Name the person who takes command.")));
        if (to == from)
            return conflict(sentence(QT_TRANSLATE_NOOP("Decide", "%1 has command already.")).arg(to));
        return one(CommandHandedOver{from, to});
    }

    Happenings operator()(const AnswerStep &x) const
    {
        if (x.step < 1 || x.step > x.steps)
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "There is no step %1; the list has %2."))
                               .arg(QString::number(x.step), QString::number(x.steps)));
        if (x.answer != StepAnswer::Done && x.why.trimmed().isEmpty())
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "Say why the step is not done.")));
        std::vector<Happening> out{
            StepAnswered{x.list, x.step, x.answer, x.why.trimmed(), x.sensed, x.title}};
        if (!x.loan.text.isEmpty() && x.answer == StepAnswer::Done) {
            auto loan = x.loan;
            loan.kind = LoopOpened::Kind::Loan;
            if (loan.id.isEmpty())
                loan.id = loopId(out.size());
            out.push_back(loan);
        }
        return out;
    }

    Happenings operator()(const OpenPlaybook &x) const
    {
        return one(PlaybookOpened{x.playbook, x.title, x.steps});
    }

    Happenings operator()(const AddNote &x) const
    {
        const auto &note = x.note;
        if (note.text.trimmed().isEmpty())
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "The note is empty.")));
        if (note.text.size() > longestNote)
            return invalid(sentence(
                QT_TRANSLATE_NOOP("Decide", "The note is too long; attach it to the evidence instead.")));
        NoteAdded added{note.text, note.type,     note.at.isValid() ? note.at.toMSecsSinceEpoch() : 0,
                        note.key,  note.mentions, 0};
        if (note.correction) {
            added.corrects = lastNoteOf(asker.name);
            if (added.corrects == 0)
                return conflict(
                    sentence(QT_TRANSLATE_NOOP("Decide", "There is no note of yours to correct.")));
        }
        std::vector<Happening> out{added};
        if (note.brief || note.box.count() > 0) {
            auto first = decideCrew(incident, note, asker);
            if (!first)
                return first;
            out = std::move(*first);
        }
        for (const auto &task : note.tasks)
            out.push_back(
                LoopOpened{loopId(out.size()),
                           LoopOpened::Kind::Task,
                           task.text,
                           task.owner,
                           task.due.count() > 0 ? asker.now.addSecs(task.due.count()).toMSecsSinceEpoch() : 0,
                           {}});
        return out;
    }

    Happenings operator()(const CloseLoop &x) const
    {
        const auto found =
            std::find_if(incident.loops.begin(), incident.loops.end(), [&x](const OpenLoop &loop) {
                return loop.what.id == x.id && !loop.closed;
            });
        if (found == incident.loops.end())
            return Error{Error::Code::NotFound,
                         sentence(QT_TRANSLATE_NOOP("Decide", "There is no open task %1.")).arg(x.id)};
        return one(LoopClosed{x.id, x.why.trimmed()});
    }

    Happenings operator()(const HandLoopOver &x) const
    {
        const bool open =
            std::any_of(incident.loops.begin(), incident.loops.end(), [&x](const OpenLoop &loop) {
                return loop.what.id == x.id && !loop.closed;
            });
        if (!open)
            return Error{Error::Code::NotFound,
                         sentence(QT_TRANSLATE_NOOP("Decide", "There is no open task %1.")).arg(x.id)};
        if (x.to.simplified().isEmpty())
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "Name the person who keeps it.")));
        return one(LoopHandedOver{x.id, x.to.simplified()});
    }

    Happenings operator()(const OpenLoan &x) const
    {
        auto loan = x.loan;
        if (loan.id.isEmpty())
            loan.id = loopId(0);
        return one(loan);
    }

    Happenings operator()(const SetFreeze &x) const
    {
        if (x.on == incident.frozen)
            return conflict(x.on ? sentence(QT_TRANSLATE_NOOP("Decide", "Deploys are frozen already."))
                                 : sentence(QT_TRANSLATE_NOOP("Decide", "Deploys are not frozen.")));
        return one(FreezeChanged{x.on, x.why.trimmed()});
    }

    Happenings operator()(const PostUpdate &x) const { return decideUpdate(incident, x, asker); }
    Happenings operator()(const DeclineUpdate &x) const { return decideDecline(incident, x, asker); }

    Happenings operator()(const BecomeAware &x) const
    {
        if (incident.breachAware && !incident.notice.dismissed)
            return conflict(
                sentence(QT_TRANSLATE_NOOP("Decide", "The time of awareness is recorded already.")));
        if (x.at > asker.now.addSecs(60))
            return invalid(
                sentence(QT_TRANSLATE_NOOP("Decide", "The time of awareness cannot be in the future.")));
        const auto at = x.at.isValid() ? x.at : asker.now;
        return one(BreachAware{at.toMSecsSinceEpoch(), x.why.trimmed()});
    }

    Happenings operator()(const WriteNoticeItem &x) const
    {
        const auto text = x.text.trimmed();
        if (!noticeItems().contains(x.item))
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "“%1” is not in a notice; write one of: %2."))
                               .arg(x.item, noticeItems().join(u", "_s)));
        if (text.size() > longestNote)
            return invalid(
                sentence(QT_TRANSLATE_NOOP("Decide", "The text is too long; attach it to the notice.")));
        if (text == incident.notice.text(x.item))
            return std::vector<Happening>{};
        return one(NoticeItemWritten{x.item, text});
    }

    Happenings operator()(const FileNotice &x) const
    {
        auto filed = x.filed;
        filed.receipt = filed.receipt.trimmed();
        if (filed.at == 0)
            filed.at = asker.now.toMSecsSinceEpoch();
        if (!incident.breachAware)
            return conflict(
                sentence(QT_TRANSLATE_NOOP("Decide", "Record first when the breach became known.")));
        if (filed.receipt.isEmpty())
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "Write down what the authority answered.")));
        if (filed.at > asker.now.addSecs(60).toMSecsSinceEpoch())
            return invalid(
                sentence(QT_TRANSLATE_NOOP("Decide", "The time of filing cannot be in the future.")));
        const bool late = filed.at > noticeDeadline(*incident.breachAware).toMSecsSinceEpoch();
        if (incident.notice.filed.empty() && late && incident.notice.text(u"late"_s).isEmpty())
            return conflict(sentence(QT_TRANSLATE_NOOP(
                "Decide", "It is more than 72 hours later. Write down why first: the item late.")));
        for (const auto &known : incident.notice.filed) {
            if (known.what.sha256 == filed.sha256 && known.what.receipt == filed.receipt)
                return std::vector<Happening>{};
        }
        return one(filed);
    }

    Happenings operator()(const TellPeople &x) const
    {
        PeopleTold told{x.told.at == 0 ? asker.now.toMSecsSinceEpoch() : x.told.at, x.told.how.trimmed()};
        if (!incident.breachAware)
            return conflict(
                sentence(QT_TRANSLATE_NOOP("Decide", "Record first when the breach became known.")));
        if (told.how.isEmpty() || told.how.size() > longestNote)
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "Say in a few words how people were told.")));
        if (told.at > asker.now.addSecs(60).toMSecsSinceEpoch())
            return invalid(sentence(
                QT_TRANSLATE_NOOP("Decide", "The time at which people were told cannot be in the future.")));
        for (const auto &known : incident.notice.told) {
            if (known.what.at == told.at && known.what.how == told.how)
                return std::vector<Happening>{};
        }
        return one(std::move(told));
    }

    Happenings operator()(const DismissBreach &x) const
    {
        BreachDismissed dismissed{x.dismissed.why.trimmed(), x.dismissed.decidedBy.trimmed()};
        if (!incident.breachAware || incident.notice.dismissed)
            return conflict(sentence(QT_TRANSLATE_NOOP("Decide", "No breach clock runs.")));
        if (!incident.notice.filed.empty())
            return conflict(sentence(
                QT_TRANSLATE_NOOP("Decide", "A notice is filed already. Correct it with a supplement.")));
        if (dismissed.why.isEmpty() || dismissed.decidedBy.isEmpty())
            return invalid(
                sentence(QT_TRANSLATE_NOOP("Decide", "Say why no notice is needed, and who decided it.")));
        return one(std::move(dismissed));
    }

    Happenings operator()(const SendPages &x) const
    {
        if (x.pages.empty())
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "The rule names nobody to page.")));
        return std::vector<Happening>(x.pages.begin(), x.pages.end());
    }
    Happenings operator()(const AcknowledgePage &x) const
    {
        return allOf(answersOf(incident.pages, x.rule, x.who.simplified()));
    }
    Happenings operator()(const MissPage &x) const
    {
        return allOf(missesOf(incident.pages, x.rule, x.who.simplified()));
    }

    template <AsksCrew Asked>
    Happenings operator()(const Asked &x) const
    {
        return decideCrew(incident, x, asker);
    }

    Happenings operator()(const Restrict &x) const { return one(Restricted{x.desks}); }

    Happenings operator()(const EraseTexts &x) const
    {
        if (incident.isOpen())
            return conflict(sentence(QT_TRANSLATE_NOOP(
                "Decide", "The incident is still open. Its texts can be erased when it is over.")));
        if (x.why.trimmed().isEmpty())
            return invalid(sentence(QT_TRANSLATE_NOOP("Decide", "Say why the texts are erased.")));
        return one(TextsErased{x.why.trimmed()});
    }

    Happenings operator()(const Resolve &x) const
    {
        QStringList open;
        QStringList deferred;
        for (const auto &gate : x.gates) {
            if (gate.met)
                continue;
            const auto reason = x.deferred.find(gate.id);
            if (gate.id == u"loops"_s && hasLooseLoan())
                open +=
                    sentence(QT_TRANSLATE_NOOP("Decide",
                                               "loops: a temporary state ends with the incident, or somebody "
                                               "keeps it by name"));
            else if (reason == x.deferred.end() || reason->second.trimmed().isEmpty())
                open += u"%1: %2"_s.arg(gate.id, gate.text);
            else
                deferred += u"%1: %2"_s.arg(gate.id, reason->second.trimmed());
        }
        if (!open.isEmpty())
            return conflict(sentence(QT_TRANSLATE_NOOP("Decide", "Still open: %1")).arg(open.join(u"; "_s)));
        return one(
            Resolved{deferred, x.owner, x.postMortemDue.isValid() ? x.postMortemDue.toMSecsSinceEpoch() : 0});
    }

    bool hasLooseLoan() const
    {
        return std::any_of(incident.loops.begin(), incident.loops.end(), [](const OpenLoop &loop) {
            return !loop.closed && loop.handedTo.isEmpty() && loop.what.kind == LoopOpened::Kind::Loan;
        });
    }

    template <typename Kind>
    static Happenings allOf(const Result<std::vector<Kind>> &some)
    {
        if (!some)
            return some.error();
        return std::vector<Happening>(some->begin(), some->end());
    }
    static Happenings one(Happening happening) { return std::vector<Happening>{std::move(happening)}; }

    EventNumber lastNoteOf(const QString &author) const
    {
        const auto found =
            std::find_if(incident.events.rbegin(), incident.events.rend(), [&author](const Event &event) {
                return event.header.author == author && event.header.kind == u"note.added"_s;
            });
        return found == incident.events.rend() ? 0 : found->header.number;
    }

    QString loopId(size_t index) const { return makePartId(u'L', asker.now, index); }
};

} // namespace

Result<std::vector<Happening>> decide(const Incident &incident, const Request &request, const Asker &asker)
{
    const bool declaring = std::holds_alternative<Declare>(request);
    const bool writesAfterEnd = std::holds_alternative<AddNote>(request)
        || std::holds_alternative<CloseLoop>(request) || std::holds_alternative<PostUpdate>(request)
        || std::holds_alternative<DeclineUpdate>(request) || std::holds_alternative<SetFreeze>(request)
        || std::holds_alternative<BecomeAware>(request) || std::holds_alternative<WriteNoticeItem>(request)
        || std::holds_alternative<FileNotice>(request) || std::holds_alternative<TellPeople>(request)
        || std::holds_alternative<DismissBreach>(request) || std::holds_alternative<AcknowledgePage>(request)
        || std::holds_alternative<EraseTexts>(request);
    if (!declaring && incident.id.isEmpty())
        return Error{Error::Code::NotFound,
                     sentence(QT_TRANSLATE_NOOP("Decide", "There is no such incident."))};
    if (!declaring && !incident.isOpen() && !writesAfterEnd)
        return conflict(sentence(QT_TRANSLATE_NOOP("Decide", "The incident %1 is over.")).arg(incident.id));
    return std::visit(Decider{incident, asker}, request);
}

} // namespace thabat::domain
