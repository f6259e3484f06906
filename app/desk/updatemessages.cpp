// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/updatemessages.h"

#include <QRandomGenerator>

namespace thabat::desk {

using namespace Qt::StringLiterals;

std::vector<domain::MessageQueued> messagesOf(const domain::Incident &incident,
                                              const domain::UpdatePosted &update,
                                              const runbook::Profile &profile)
{
    const bool isDrill = incident.drill || profile.drill;
    std::vector<domain::MessageQueued> out;
    for (const auto &channel : profile.channels) {
        if (!channel.audiences.contains(update.audience))
            continue;
        const bool byHand = channel.kind == runbook::ChannelKind::Clipboard;
        const bool isSealed = isDrill || (!incident.restrictedTo.isEmpty() && !byHand);
        const auto why = !isSealed ? QString() : isDrill ? u"drill"_s : u"restricted"_s;
        out.push_back({newOutboxId(u'M'), channel.id, update.audience, update.state, update.text,
                       update.arabic, why, byHand});
    }
    return out;
}

std::vector<domain::Happening> replacedBy(const domain::MessageQueued &message,
                                          const domain::Incident &incident)
{
    std::vector<domain::Happening> out;
    for (const auto &old : incident.messages) {
        const bool isOpen = old.state == domain::MessageState::Queued || old.needsHand();
        if (isOpen && old.what.channel == message.channel && old.what.audience == message.audience)
            out.emplace_back(domain::MessageSuperseded{old.what.message, message.channel, message.message});
    }
    return out;
}

QString newOutboxId(QChar letter)
{
    return letter + u"%1"_s.arg(QRandomGenerator::global()->generate64(), 13, 36, QChar(u'0')).toUpper();
}

} // namespace thabat::desk
