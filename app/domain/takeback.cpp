// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/takeback.h"

#include "app/domain/happeningcodec.h"

#include <algorithm>

namespace thabat::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enoughToKnowIt = 60;
constexpr const char *whyClosed = "taken back";

//! What takes a happening back; nothing for what cannot be.
struct Reverser
{
    const Incident &incident;
    const Event &event;

    std::vector<Happening> operator()(const NoteAdded &x) const
    {
        return {NoteWithdrawn{event.header.number, x.text.simplified().left(enoughToKnowIt)}};
    }
    std::vector<Happening> operator()(const StepAnswered &x) const
    {
        return {StepReopened{x.list, x.step, x.title}};
    }
    std::vector<Happening> operator()(const RoleAssigned &x) const
    {
        return {RoleAssigned{x.role, holderBefore(x.role)}};
    }
    std::vector<Happening> operator()(const FreezeChanged &x) const
    {
        return {FreezeChanged{!x.on, whySlip()}};
    }
    std::vector<Happening> operator()(const BriefLineWritten &x) const
    {
        return {BriefLineStruck{x.id, whySlip(), x.text.simplified().left(enoughToKnowIt)}};
    }
    std::vector<Happening> operator()(const BriefLineMoved &x) const
    {
        const auto *line = incident.crew.line(x.id);
        if (!line || line->changes.empty())
            return {};
        const bool wasElsewhere = line->changes.size() > 1;
        const auto back = wasElsewhere ? line->changes[line->changes.size() - 2].to : line->what.list;
        return {BriefLineMoved{x.id, back.value_or(line->what.list), whySlip(), x.text}};
    }
    std::vector<Happening> operator()(const CommandOffered &x) const
    {
        return {OfferWithdrawn{x.to, whySlip()}};
    }
    std::vector<Happening> operator()(const BoxOpened &x) const
    {
        return {BoxClosed{x.id, whySlip(), {}, x.text.left(enoughToKnowIt)}};
    }
    template <typename Other>
    std::vector<Happening> operator()(const Other &) const
    {
        return {};
    }

    static QString whySlip() { return QString::fromLatin1(whyClosed); }
    QString holderBefore(Role role) const
    {
        Incident before;
        for (const auto &earlier : incident.events) {
            if (earlier.header.order() == event.header.order())
                break;
            apply(before, earlier);
        }
        return before.holder(role);
    }
};

//! The desk noticed it by itself; nobody did it.
bool isNoticed(const Happening &happening)
{
    return std::visit(
        []<typename Kind>(const Kind &) {
            return std::is_same_v<
                       Kind,
                       AlertChanged> || std::is_same_v<Kind, HealthChanged> || std::is_same_v<Kind, DeploySeen> || std::is_same_v<Kind, ClockJumped> || std::is_same_v<Kind, DiskFilled> || std::is_same_v<Kind, Unrecognised>;
        },
        happening);
}

} // namespace

std::optional<TakeBack> lastSlip(const Incident &incident, const QString &desk, const QString &author,
                                 const QDateTime &now)
{
    std::vector<Happening> tasks; // that came with a note, and go with it
    for (auto event = incident.events.rbegin(); event != incident.events.rend(); ++event) {
        const auto until = event->header.time().addSecs(takeBackWithin.count());
        if (now > until)
            return {};
        if (event->header.desk != desk || event->header.author != author)
            continue;
        const auto happening = decode(*event);
        if (isNoticed(happening))
            continue;
        if (const auto *loop = std::get_if<LoopOpened>(&happening)) {
            if (loop->kind == LoopOpened::Kind::Loan)
                return {};
            tasks.push_back(LoopClosed{loop->id, QString::fromLatin1(whyClosed)});
            continue;
        }
        auto back = std::visit(Reverser{incident, *event}, happening);
        const bool cameWithTheDeclaration = std::next(event) != incident.events.rend()
            && std::next(event)->header.kind == u"incident.declared"_s;
        if (back.empty() || (std::holds_alternative<StepAnswered>(happening) && cameWithTheDeclaration))
            return {};
        back.insert(back.end(), tasks.begin(), tasks.end());
        return TakeBack{*event, std::move(back), until};
    }
    return {};
}

} // namespace thabat::domain
