// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/crewdecide.h"

#include "app/domain/incidentid.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::domain {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestLine = 300;
constexpr qsizetype enoughToKnow = 60;
constexpr auto longestBox = 24h;

Error refuse(Error::Code code, const char *text, const QStringList &what = {})
{
    const auto message = QCoreApplication::translate("Decide", text);
    return {code,
            what.size() == 2     ? message.arg(what[0], what[1])
                : what.isEmpty() ? message
                                 : message.arg(what[0])};
}

Error wrong(const char *text)
{
    return refuse(Error::Code::InvalidInput, text);
}

Happenings only(Happening happening)
{
    return std::vector<Happening>{std::move(happening)};
}

QString beginning(const QString &text)
{
    return text.simplified().left(enoughToKnow);
}

bool areSame(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

Result<const BriefLine *> standingLine(const Incident &incident, const QString &id)
{
    const auto *line = incident.crew.line(id);
    if (!line || line->struck)
        return refuse(Error::Code::NotFound, QT_TRANSLATE_NOOP("Decide", "The brief has no line %1."), {id});
    return line;
}

Happenings moveLine(const BriefLine &line, BriefList to, const QString &why)
{
    if (line.list == to)
        return refuse(Error::Code::Conflict,
                      QT_TRANSLATE_NOOP("Decide", "The line is in this list already."));
    return only(BriefLineMoved{line.what.id, to, why.simplified(), beginning(line.what.text)});
}

Happenings writeLine(const Incident &incident, const QuickNote &note, const Asker &asker)
{
    const auto text = note.text.simplified();
    if (text.size() > longestLine)
        return wrong(QT_TRANSLATE_NOOP(
            "Decide", "A line of the brief has up to 300 characters. Put the rest into a note."));
    // Whoever writes the same words under another heading means the line that is there.
    if (const auto *line = incident.crew.lineThatSays(text))
        return moveLine(*line, *note.brief, {});
    return only(BriefLineWritten{makePartId(u'B', asker.now, 0), *note.brief, text,
                                 note.at.isValid() ? note.at.toMSecsSinceEpoch() : 0, note.key});
}

Result<std::chrono::seconds> boxLength(std::chrono::seconds length)
{
    if (length <= 0s || length > longestBox)
        return wrong(QT_TRANSLATE_NOOP("Decide", "A time box lasts from a second to 24 hours: /box 10m …"));
    return length;
}

qint64 msFrom(const QDateTime &time, std::chrono::seconds length)
{
    return time.addSecs(length.count()).toMSecsSinceEpoch();
}

//! The offer, if it is to @p by.
Result<CommandOffered> offerTo(const Incident &incident, const QString &by)
{
    if (!incident.crew.offer)
        return refuse(Error::Code::Conflict,
                      QT_TRANSLATE_NOOP("Decide", "Command is not offered to anybody."));
    const auto &offer = incident.crew.offer->what;
    if (!areSame(offer.to, by))
        return refuse(Error::Code::Conflict,
                      QT_TRANSLATE_NOOP("Decide", "Command is offered to %1, not to %2."), {offer.to, by});
    return offer;
}

QString named(const QString &name, const Asker &asker)
{
    return name.simplified().isEmpty() ? asker.name : name.simplified();
}

} // namespace

Happenings decideCrew(const Incident &incident, const QuickNote &note, const Asker &asker)
{
    if (note.brief)
        return writeLine(incident, note, asker);
    const auto owner = note.mentions.isEmpty() ? QString() : note.mentions.constFirst();
    // The words of an open task mean that task.
    const auto task =
        std::find_if(incident.loops.begin(), incident.loops.end(), [&note](const OpenLoop &one) {
            return !one.closed && areSame(one.what.text, note.text);
        });
    const auto loop = task == incident.loops.end() ? QString() : task->what.id;
    return decideCrew(incident, OpenBox{note.text, owner, note.box, loop}, asker);
}

Happenings decideCrew(const Incident &incident, const MoveBriefLine &x, const Asker &)
{
    const auto line = standingLine(incident, x.id);
    if (!line)
        return line.error();
    return moveLine(**line, x.to, x.why);
}

Happenings decideCrew(const Incident &incident, const StrikeBriefLine &x, const Asker &)
{
    const auto line = standingLine(incident, x.id);
    if (!line)
        return line.error();
    return only(BriefLineStruck{x.id, x.why.simplified(), beginning((*line)->what.text)});
}

Happenings decideCrew(const Incident &incident, const OfferCommand &x, const Asker &)
{
    const auto to = x.to.simplified();
    const auto from = incident.holder(Role::Commander);
    if (to.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Decide", "Name the person who takes command."));
    if (from.isEmpty())
        return refuse(Error::Code::Conflict,
                      QT_TRANSLATE_NOOP("Decide", "Nobody has command. Assign it instead."));
    if (areSame(to, from))
        return refuse(Error::Code::Conflict, QT_TRANSLATE_NOOP("Decide", "%1 has command already."), {to});
    if (incident.crew.offer && areSame(incident.crew.offer->what.to, to))
        return std::vector<Happening>{};
    return only(CommandOffered{from, to});
}

Happenings decideCrew(const Incident &incident, const AcceptCommand &x, const Asker &asker)
{
    const auto offer = offerTo(incident, named(x.by, asker));
    if (!offer)
        return offer.error();
    return only(CommandHandedOver{incident.holder(Role::Commander), offer->to});
}

Happenings decideCrew(const Incident &incident, const DeclineCommand &x, const Asker &asker)
{
    const auto offer = offerTo(incident, named(x.by, asker));
    if (!offer)
        return offer.error();
    return only(CommandDeclined{offer->to, x.why.simplified()});
}

Happenings decideCrew(const Incident &incident, const WithdrawOffer &x, const Asker &)
{
    if (!incident.crew.offer)
        return refuse(Error::Code::Conflict,
                      QT_TRANSLATE_NOOP("Decide", "Command is not offered to anybody."));
    return only(OfferWithdrawn{incident.crew.offer->what.to, x.why.simplified()});
}

Happenings decideCrew(const Incident &incident, const TakeCommand &x, const Asker &)
{
    const auto to = x.to.simplified();
    const auto from = incident.holder(Role::Commander);
    if (to.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Decide", "Name the person who takes command."));
    if (from.isEmpty())
        return refuse(Error::Code::Conflict,
                      QT_TRANSLATE_NOOP("Decide", "Nobody has command. Assign it instead."));
    if (areSame(to, from))
        return refuse(Error::Code::Conflict, QT_TRANSLATE_NOOP("Decide", "%1 has command already."), {to});
    if (x.why.simplified().isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Decide", "Say why command is taken without being handed over."));
    return only(CommandTaken{from, to, x.why.simplified()});
}

Happenings decideCrew(const Incident &incident, const OpenBox &x, const Asker &asker)
{
    const auto length = boxLength(x.length);
    if (!length)
        return length.error();
    BoxOpened box{makePartId(u'T', asker.now, 0),
                  x.text.simplified(),
                  x.owner.simplified(),
                  msFrom(asker.now, *length),
                  std::chrono::milliseconds(*length).count(),
                  x.loop};
    if (!x.loop.isEmpty()) {
        const auto loop =
            std::find_if(incident.loops.begin(), incident.loops.end(), [&x](const OpenLoop &one) {
                return one.what.id == x.loop && !one.closed;
            });
        if (loop == incident.loops.end())
            return refuse(Error::Code::NotFound, QT_TRANSLATE_NOOP("Decide", "There is no open task %1."),
                          {x.loop});
        box.text = box.text.isEmpty() ? loop->what.text.simplified() : box.text;
        box.owner = box.owner.isEmpty() ? loop->what.owner : box.owner;
    }
    if (box.text.isEmpty() || box.text.size() > longestLine)
        return wrong(QT_TRANSLATE_NOOP("Decide", "Say in a few words what the time box is for."));
    return only(box);
}

Happenings decideCrew(const Incident &incident, const AnswerBox &x, const Asker &asker)
{
    const auto *box = incident.crew.openBox(x.id);
    if (!box)
        return refuse(Error::Code::NotFound, QT_TRANSLATE_NOOP("Decide", "There is no open time box %1."),
                      {x.id});
    const auto before =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::milliseconds(box->what.length));
    const auto length = boxLength(x.length == 0s ? before : x.length);
    if (!length)
        return length.error();
    const auto text = x.text.simplified();
    const auto begins = beginning(box->what.text);
    if (x.answer == AnswerBox::Answer::GoOn)
        return only(BoxExtended{x.id, msFrom(std::max(asker.now, box->end()), *length), begins});
    if (x.answer == AnswerBox::Answer::Stop)
        return only(BoxClosed{x.id, text, {}, begins});
    auto next = decideCrew(incident, OpenBox{text, box->what.owner, *length, {}}, asker);
    if (next)
        next->insert(next->begin(), BoxClosed{x.id, {}, text, begins});
    return next;
}

} // namespace thabat::domain
