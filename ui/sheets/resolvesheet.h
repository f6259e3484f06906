// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"

#include <QTimer>

namespace thabat::ui {

class GateRow;
class PeopleBox;

//! Ends the incident once every condition holds, or is deferred with its reason; then names the post-mortem
//! that was written.
class ResolveSheet : public Sheet
{
    Q_OBJECT

public:
    ResolveSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                 QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;

private:
    void showGates();
    void showResult();
    void lift();
    void resolved(const desk::Answer &answer);
    QStringList deferred() const;
    QString reasons() const;

    QVBoxLayout *m_gates;
    std::vector<GateRow *> m_rows;
    PlainLabel *m_summary;
    PeopleBox *m_owner;
    PlainLabel *m_ownerCaption;
    QPushButton *m_lift;
    QPushButton *m_copyPath;
    PlainLabel *m_result;
    QTimer m_beat;
    QString m_about; //!< the incident whose gates are shown
    QString m_resolved; //!< what this sheet has resolved; empty: the gates are shown
};

} // namespace thabat::ui
