// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/updateproposal.h"

#include "app/domain/decide.h"
#include "app/domain/keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::domain {

using namespace Qt::StringLiterals;

namespace {

Error refusal(Error::Code code, const char *text)
{
    return {code, QCoreApplication::translate("Decide", text)};
}

Error isGone()
{
    return refusal(Error::Code::Conflict,
                   QT_TRANSLATE_NOOP("Decide", "This update does not wait for approval any more."));
}

} // namespace

void apply(std::vector<ProposedUpdate> &proposals, const UpdateProposed &x, const EventHeader &header)
{
    std::erase_if(proposals, [&x](const ProposedUpdate &other) {
        return other.what.audience == x.audience;
    });
    proposals.push_back({x, header.author, header.time()});
}

void apply(std::vector<ProposedUpdate> &proposals, const UpdatePosted &x)
{
    std::erase_if(proposals, [&x](const ProposedUpdate &other) {
        return other.what.proposal == x.proposal;
    });
}

void apply(std::vector<ProposedUpdate> &proposals, const UpdateDeclined &x)
{
    std::erase_if(proposals, [&x](const ProposedUpdate &other) {
        return other.what.proposal == x.proposal;
    });
}

const ProposedUpdate *find(const std::vector<ProposedUpdate> &proposals, const QString &id)
{
    const auto found = std::find_if(proposals.begin(), proposals.end(), [&id](const ProposedUpdate &one) {
        return one.what.proposal == id;
    });
    return found == proposals.end() ? nullptr : &*found;
}

const ProposedUpdate *proposedFor(const std::vector<ProposedUpdate> &proposals, const QString &audience)
{
    const auto found =
        std::find_if(proposals.begin(), proposals.end(), [&audience](const ProposedUpdate &one) {
            return one.what.audience == audience;
        });
    return found == proposals.end() ? nullptr : &*found;
}

bool needsApproval(const Incident &incident, const QString &author)
{
    const auto commander = incident.holder(Role::Commander);
    return !commander.isEmpty() && commander != author;
}

Result<std::vector<Happening>> decideUpdate(const Incident &incident, const PostUpdate &x, const Asker &asker)
{
    auto update = x.update;
    if (!update.proposal.isEmpty()) {
        const auto *proposed = find(incident.proposals, update.proposal);
        if (!proposed)
            return isGone();
        if (needsApproval(incident, asker.name))
            return refusal(Error::Code::Conflict,
                           QT_TRANSLATE_NOOP("Decide", "Only the commander can approve an update."));
        const bool asProposed = update.text.trimmed().isEmpty() && update.arabic.trimmed().isEmpty();
        update.audience = proposed->what.audience;
        update.state = update.state.isEmpty() ? proposed->what.state : update.state;
        update.text = asProposed ? proposed->what.text : update.text;
        update.arabic = asProposed ? proposed->what.arabic : update.arabic;
    }
    if (update.text.trimmed().isEmpty() && update.arabic.trimmed().isEmpty())
        return refusal(Error::Code::InvalidInput, QT_TRANSLATE_NOOP("Decide", "The update is empty."));
    if (!audiences().contains(update.audience))
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Decide", "“%1” is not an audience; write one of: %2.")
                         .arg(update.audience, audiences().join(u", "_s))};
    if (!x.newProposal.isEmpty() && update.proposal.isEmpty() && needsApproval(incident, asker.name))
        return std::vector<Happening>{
            UpdateProposed{x.newProposal, update.audience, update.state, update.text, update.arabic}};
    return std::vector<Happening>{update};
}

Result<std::vector<Happening>> decideDecline(const Incident &incident, const DeclineUpdate &x,
                                             const Asker &asker)
{
    const auto *proposed = find(incident.proposals, x.proposal);
    if (!proposed)
        return isGone();
    if (needsApproval(incident, asker.name) && proposed->author != asker.name)
        return refusal(
            Error::Code::Conflict,
            QT_TRANSLATE_NOOP("Decide", "Only the commander or whoever wrote it can take an update back."));
    return std::vector<Happening>{UpdateDeclined{x.proposal, x.why.simplified()}};
}

} // namespace thabat::domain
