// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/crew.h"

#include "app/domain/takeback.h"

#include <algorithm>

namespace thabat::domain {

namespace {

constexpr qint64 restMs = 3'600'000; // a shorter break is none

BriefLine *changeable(Crew &crew, const QString &id)
{
    const auto found = std::find_if(crew.brief.begin(), crew.brief.end(), [&id](const BriefLine &line) {
        return line.what.id == id;
    });
    return found == crew.brief.end() ? nullptr : &*found;
}

TimeBox *changeableBox(Crew &crew, const QString &id)
{
    const auto found = std::find_if(crew.boxes.begin(), crew.boxes.end(), [&id](const TimeBox &box) {
        return box.what.id == id && !box.closed;
    });
    return found == crew.boxes.end() ? nullptr : &*found;
}

bool sayTheSame(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

std::vector<const BriefLine *> Crew::lines(BriefList list) const
{
    std::vector<const BriefLine *> found;
    for (const auto &line : brief) {
        if (line.list == list && !line.struck)
            found.push_back(&line);
    }
    return found;
}

const BriefLine *Crew::line(const QString &id) const
{
    const auto found = std::find_if(brief.begin(), brief.end(), [&id](const BriefLine &one) {
        return one.what.id == id;
    });
    return found == brief.end() ? nullptr : &*found;
}

const BriefLine *Crew::lineThatSays(const QString &text) const
{
    const auto found = std::find_if(brief.begin(), brief.end(), [&text](const BriefLine &one) {
        return !one.struck && sayTheSame(one.what.text, text);
    });
    return found == brief.end() ? nullptr : &*found;
}

const TimeBox *Crew::openBox(const QString &id) const
{
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&id](const TimeBox &box) {
        return box.what.id == id && !box.closed;
    });
    return found == boxes.end() ? nullptr : &*found;
}

std::vector<const TimeBox *> Crew::openBoxes() const
{
    std::vector<const TimeBox *> open;
    for (const auto &box : boxes) {
        if (!box.closed)
            open.push_back(&box);
    }
    std::stable_sort(open.begin(), open.end(), [](const TimeBox *a, const TimeBox *b) {
        return a->what.until < b->what.until;
    });
    return open;
}

QDateTime Crew::heldSince(Role role) const
{
    const auto found = std::find_if(terms.begin(), terms.end(), [role](const RoleTerm &term) {
        return term.role == role && !term.to.isValid();
    });
    return found == terms.end() ? QDateTime() : found->from;
}

QDateTime Crew::onDutySince(const QString &name) const
{
    QDateTime since;
    QDateTime until; // the end of the latest term that began so far; invalid: it has none
    bool isOn = false;
    for (const auto &term : terms) {
        if (term.name != name)
            continue;
        const bool rested = since.isValid() && until.isValid() && until.msecsTo(term.from) > restMs;
        if (!since.isValid() || rested) {
            since = term.from;
            until = term.to;
        } else if (!term.to.isValid() || (until.isValid() && until < term.to)) {
            until = term.to;
        }
        isOn = isOn || !term.to.isValid();
    }
    return isOn ? since : QDateTime();
}

void Crew::give(Role role, const QString &name, const QDateTime &at)
{
    const auto isOpen = [role](const RoleTerm &term) {
        return term.role == role && !term.to.isValid();
    };
    const auto current = std::find_if(terms.begin(), terms.end(), isOpen);
    if (current != terms.end()) {
        if (current->name == name)
            return;
        current->to = at;
        const bool wasSlip = current->from.secsTo(at) <= takeBackWithin.count();
        const auto before =
            std::find_if(std::make_reverse_iterator(current), terms.rend(), [role](const RoleTerm &term) {
                return term.role == role;
            });
        if (wasSlip && before != terms.rend() && before->name == name && before->to == current->from) {
            before->to = {};
            terms.erase(current);
            return;
        }
    }
    if (!name.isEmpty())
        terms.push_back({role, name, at, {}});
}

void Crew::closeBoxesOf(const QString &loop)
{
    for (auto &box : boxes)
        box.closed = box.closed || (!loop.isEmpty() && box.what.loop == loop);
}

void apply(Crew &crew, const BriefLineWritten &x, const EventHeader &header)
{
    if (crew.line(x.id))
        return;
    const auto at = x.at == 0 ? header.time() : QDateTime::fromMSecsSinceEpoch(x.at, Qt::UTC);
    crew.brief.push_back({x, header.author, at, x.list, false, {}});
}

void apply(Crew &crew, const BriefLineMoved &x, const EventHeader &header)
{
    if (auto *line = changeable(crew, x.id)) {
        line->list = x.to;
        line->struck = false; // somebody elsewhere still needs it
        line->changes.push_back({x.to, x.why, header.author, header.time()});
    }
}

void apply(Crew &crew, const BriefLineStruck &x, const EventHeader &header)
{
    if (auto *line = changeable(crew, x.id)) {
        line->struck = true;
        line->changes.push_back({{}, x.why, header.author, header.time()});
    }
}

void apply(Crew &crew, const CommandOffered &x, const EventHeader &header)
{
    crew.offer = {x, header.author, header.time()};
}

void apply(Crew &crew, const CommandDeclined &, const EventHeader &)
{
    crew.offer.reset();
}

void apply(Crew &crew, const OfferWithdrawn &, const EventHeader &)
{
    crew.offer.reset();
}

void apply(Crew &crew, const BoxOpened &x, const EventHeader &header)
{
    crew.boxes.push_back({x, header.author, header.time(), 0, false, {}, {}});
}

void apply(Crew &crew, const BoxExtended &x, const EventHeader &)
{
    if (auto *box = changeableBox(crew, x.id)) {
        box->what.until = std::max(box->what.until, x.until);
        ++box->extended;
    }
}

void apply(Crew &crew, const BoxClosed &x, const EventHeader &)
{
    if (auto *box = changeableBox(crew, x.id)) {
        box->closed = true;
        box->closedWhy = x.why;
        box->instead = x.instead;
    }
}

} // namespace thabat::domain
