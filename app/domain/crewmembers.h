// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/crewhappening.h"

#include <type_traits>

namespace thabat::domain {

//! Is @p Kind one of @p Kinds?
template <typename Kind, typename... Kinds>
constexpr bool isOneOf = (std::is_same_v<Kind, Kinds> || ...);

//! The kinds of crewhappening.h that are about one of the three.
template <typename Kind>
concept AboutBrief = isOneOf<Kind, BriefLineWritten, BriefLineMoved, BriefLineStruck>;
template <typename Kind>
concept AboutOffer = isOneOf<Kind, CommandOffered, CommandDeclined, OfferWithdrawn, CommandTaken>;
template <typename Kind>
concept AboutBox = isOneOf<Kind, BoxOpened, BoxExtended, BoxClosed>;
template <typename Kind>
concept AboutCrew = AboutBrief<Kind> || AboutOffer<Kind> || AboutBox<Kind>;

//! The members of a payload in the order they are written; see happeningcodec.cpp.
template <typename Visit, typename Value>
requires AboutBrief<std::remove_const_t<Value>>
void visitCrew(Visit &&v, Value &x)
{
    using Kind = std::remove_const_t<Value>;
    v("id", x.id), v("text", x.text);
    if constexpr (std::is_same_v<Kind, BriefLineWritten>) {
        v("list", x.list), v("at", x.at), v("key", x.key);
    } else if constexpr (std::is_same_v<Kind, BriefLineMoved>) {
        v("to", x.to), v("why", x.why);
    } else {
        v("why", x.why);
    }
}

template <typename Visit, typename Value>
requires AboutOffer<std::remove_const_t<Value>>
void visitCrew(Visit &&v, Value &x)
{
    using Kind = std::remove_const_t<Value>;
    if constexpr (isOneOf<Kind, CommandOffered, CommandTaken>)
        v("from", x.from);
    v("to", x.to);
    if constexpr (!std::is_same_v<Kind, CommandOffered>)
        v("why", x.why);
}

template <typename Visit, typename Value>
requires AboutBox<std::remove_const_t<Value>>
void visitCrew(Visit &&v, Value &x)
{
    using Kind = std::remove_const_t<Value>;
    v("id", x.id), v("text", x.text);
    if constexpr (std::is_same_v<Kind, BoxOpened>) {
        v("owner", x.owner), v("until", x.until), v("length", x.length), v("loop", x.loop);
    } else if constexpr (std::is_same_v<Kind, BoxExtended>) {
        v("until", x.until);
    } else {
        v("why", x.why), v("instead", x.instead);
    }
}

} // namespace thabat::domain
