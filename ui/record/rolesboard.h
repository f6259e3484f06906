// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/oncallnames.h"
#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

#include <array>

class QPushButton;

namespace thabat::ui {

class RoleField;

//! Who does what, to be read at a glance and filled in on the spot. Command itself is handed over aloud, in a
//! sheet.
class RolesBoard : public Card
{
    Q_OBJECT

public:
    explicit RolesBoard(const ZoneParts &parts, QWidget *parent = nullptr);

    //! To the suggestions of the on-call list, which Space accepts; else to the first role without a person.
    void takeFocus();

Q_SIGNALS:
    void handOverWanted();
    void announced(const QString &text);
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        PlainLabel *title = nullptr;
        RoleField *field = nullptr;
    };

    void build();
    void retranslate();
    void refresh();
    void showDuty();
    void showCommand();
    void showUnsaved();
    void assign(domain::Role role, const QString &name);
    void acceptSuggestions();
    void showSuggestions();
    QString suggestionFor(domain::Role role) const;
    Line &line(domain::Role role) { return m_lines[size_t(role)]; }

    const ZoneParts m_parts;
    OnCallNames m_names;
    std::array<Line, domain::allRoles.size()> m_lines;
    PlainLabel *m_offer; //!< command is offered to somebody
    PlainLabel *m_tired; //!< somebody commands for long
    PlainLabel *m_duty;
    PlainLabel *m_unsaved;
    QPushButton *m_accept;
    QPushButton *m_handOver;
};

} // namespace thabat::ui
