// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/watchstate.h"
#include "ui/models/sheetkind.h"
#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

namespace thabat::ui {

class KeyButton;

//! Names the playbook that fits what is seen, with the signs for and against it, and opens it or another one;
//! says when the alerts propose a worse severity than the declared one.
class PlaybookCard : public Card
{
    Q_OBJECT

public:
    explicit PlaybookCard(const ZoneParts &parts, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void openWanted(const QString &playbook);
    void sheetWanted(thabat::ui::SheetKind kind);

private:
    const monitor::Suggestion *best() const;
    void refreshProposal();

    const ZoneParts m_parts;
    QString m_suggested;
    PlainLabel *m_proposal;
    KeyButton *m_severity;
    PlainLabel *m_text;
    KeyButton *m_open;
    KeyButton *m_others;
};

} // namespace thabat::ui
