// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/messagehappening.h"

#include <type_traits>

namespace thabat::domain {

//! The kinds of messagehappening.h: all have the members message and channel.
template <typename Kind>
concept AboutMessage = std::is_same_v<Kind, MessageQueued> || std::is_same_v<Kind, MessageSending> || std::
    is_same_v<Kind, MessageSent> || std::is_same_v<Kind, MessageFailed> || std::is_same_v<
        Kind, MessageSuperseded> || std::is_same_v<Kind, MessageDropped> || std::is_same_v<Kind,
                                                                                           MessageRetried>;

//! The members of a payload in the order they are written; see happeningcodec.cpp.
template <typename Visit, typename Value>
requires AboutMessage<std::remove_const_t<Value>>
void visitMessage(Visit &&v, Value &x)
{
    using Kind = std::remove_const_t<Value>;
    v("message", x.message), v("channel", x.channel);
    if constexpr (std::is_same_v<Kind, MessageQueued>) {
        v("audience", x.audience), v("state", x.state), v("text", x.text), v("arabic", x.arabic);
        v("sealedFor", x.sealed); // "sealed" is the word of texts that other desks cannot read
        v("byHand", x.byHand);
        v("rule", x.rule);
    } else if constexpr (std::is_same_v<Kind, MessageSending>) {
        v("attempt", x.attempt);
    } else if constexpr (std::is_same_v<Kind, MessageSent>) {
        v("reference", x.reference), v("byHand", x.byHand);
    } else if constexpr (std::is_same_v<Kind, MessageFailed>) {
        v("why", x.why), v("inDoubt", x.inDoubt), v("again", x.again);
    } else if constexpr (std::is_same_v<Kind, MessageSuperseded>) {
        v("by", x.by);
    } else if constexpr (std::is_same_v<Kind, MessageDropped>) {
        v("why", x.why);
    }
}

} // namespace thabat::domain
