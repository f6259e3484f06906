// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/text.h"
#include "app/report/timeline.h"
#include "tests/app/desk/deskhouse.h"
#include "ui/models/zoneparts.h"

namespace thabat::test {

//! A desk in a temporary folder and what a zone of the window needs besides.
class RecordHouse
{
public:
    ui::ZoneParts parts(ui::ZoneParts::Access access = ui::ZoneParts::Access::Full)
    {
        return {house.desk(), current, appearance, speech, pulse, access};
    }

    //! The texts of the timeline of @p incident, as they were written.
    QStringList notes(const QString &incident) const
    {
        const Words english(Language::English);
        QStringList texts;
        for (const auto &entry : report::timeline(*current.incident(), english)) {
            if (!entry.type.isEmpty() && current.id() == incident)
                texts += withoutIsolates(entry.text);
        }
        return texts;
    }

    DeskHouse house;
    ui::Appearance appearance;
    ui::CurrentIncident current{house.desk()};
    ui::Speech speech{appearance};
    ui::Pulse pulse;
};

} // namespace thabat::test
