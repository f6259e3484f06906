// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sheets/sheethouse.h"

namespace thabat::test {

//! Customers hear by a channel that no desk here can use and by a group that a person writes to; the
//! commander approves what they hear. Nothing is sent by itself until startOutbox().
inline void addChannels(SheetHouse &at)
{
    runbook::Channel page;
    page.id = QStringLiteral("page");
    page.title = {QStringLiteral("Status page"), QStringLiteral("صفحة الحالة")};
    page.kind = runbook::ChannelKind::Statuspage;
    page.audiences = QStringList{QStringLiteral("customers")};
    auto group = page;
    group.id = QStringLiteral("group");
    group.title = {QStringLiteral("Partners' group"), QStringLiteral("مجموعة الشركاء")};
    group.kind = runbook::ChannelKind::Clipboard;
    at.house.profile.drill = false;
    at.house.profile.channels = {page, group};
    at.house.profile.approved = page.audiences;
}

//! An update to customers, by Noura.
inline Result<desk::Answer> writeUpdate(SheetHouse &at)
{
    return answerOf(at.house.desk().submit(
        {QStringLiteral("update"),
         {{QStringLiteral("audience"), QStringLiteral("customers")},
          {QStringLiteral("state"), QStringLiteral("identified")},
          {QStringLiteral("text"), QStringLiteral("We found the cause. The next update comes by 03:30.")},
          {QStringLiteral("arabic"), QStringLiteral("عرفنا السبب. التحديث التالي قبل 03:30.")}},
         {},
         QStringLiteral("Noura")}));
}

} // namespace thabat::test
