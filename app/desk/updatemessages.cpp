// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/updatemessages.h"

#include <QRandomGenerator>

namespace thabat::desk {

using namespace Qt::StringLiterals;

QString sealOf(const domain::Incident &incident, const runbook::Profile &profile)
{
    return incident.drill || profile.drill ? u"drill"_s
        : incident.restrictedTo.isEmpty()  ? QString()
                                           : u"restricted"_s;
}

std::vector<domain::MessageQueued> messagesOf(const domain::Incident &incident,
                                              const domain::UpdatePosted &update,
                                              const runbook::Profile &profile)
{
    const auto sealed = sealOf(incident, profile);
    std::vector<domain::MessageQueued> out;
    for (const auto &channel : profile.channels) {
        if (!channel.audiences.contains(update.audience))
            continue;
        const bool byHand = channel.kind == runbook::ChannelKind::Clipboard;
        const auto why = byHand && sealed == u"restricted"_s ? QString() : sealed;
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
        if (isOpen && domain::isSameKind(old.what, message))
            out.emplace_back(domain::MessageSuperseded{old.what.message, message.channel, message.message});
    }
    return out;
}

QString newOutboxId(QChar letter)
{
    return letter + u"%1"_s.arg(QRandomGenerator::global()->generate64(), 13, 36, QChar(u'0')).toUpper();
}

} // namespace thabat::desk
