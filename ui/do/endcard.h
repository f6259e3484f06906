// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sheetkind.h"
#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

namespace thabat::ui {

class KeyButton;

//! The way out of an incident: watch whether it stays better, resolve it, write it up.
class EndCard : public Card
{
    Q_OBJECT

public:
    explicit EndCard(const ZoneParts &parts, QWidget *parent = nullptr);

    void refresh();
    void trigger();

Q_SIGNALS:
    void monitoringWanted();
    void sheetWanted(thabat::ui::SheetKind kind);

private:
    void say(const QString &title, const QString &text, const QString &verb);

    const ZoneParts m_parts;
    PlainLabel *m_text;
    KeyButton *m_button;
};

} // namespace thabat::ui
