// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/watchstate.h"
#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

namespace thabat::ui {

class KeyButton;

//! Names the playbook that fits what is seen, and opens it or another one.
class PlaybookCard : public Card
{
    Q_OBJECT

public:
    explicit PlaybookCard(const ZoneParts &parts, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void openWanted(const QString &playbook);
    void pickerWanted();

private:
    const monitor::Suggestion *best() const;

    const ZoneParts m_parts;
    QString m_suggested;
    PlainLabel *m_text;
    KeyButton *m_open;
    KeyButton *m_others;
};

} // namespace thabat::ui
