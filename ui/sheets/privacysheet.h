// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/knowndesks.h"
#include "ui/sheets/sheet.h"

class QCheckBox;
class QLineEdit;

namespace thabat::ui {

//! Who can read an incident: restricts an open one to the desks that are ticked, and erases the texts of one
//! that is over.
class PrivacySheet : public Sheet
{
    Q_OBJECT

public:
    PrivacySheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                 QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;

private:
    //! A desk that can be ticked, and how two people can tell by voice that it is that one.
    struct Line
    {
        desk::KnownDesk known = {};
        QCheckBox *box = nullptr;
        PlainLabel *print = nullptr;
    };

    //! The incident that is shown, or else the newest one that is over.
    const domain::Incident *about() const;

    void askForDesks();
    void showDesks(const std::vector<desk::KnownDesk> &desks);
    void name(const Line &line);
    void tickAsItIs();
    QStringList ticked() const;
    void renewOpen(const domain::Incident &incident);
    void renewOver(const domain::Incident &incident);
    QString whyNotRestricted(const domain::Incident &incident) const;
    QString whyNotErased(const domain::Incident &incident) const;
    void restrict(const domain::Incident &incident);
    void erase(const domain::Incident &incident);

    QString m_about; //!< the incident that the ticks and the typed texts are for
    PlainLabel *m_which;
    QWidget *m_desks;
    PlainLabel *m_desksCaption;
    PlainLabel *m_alone;
    PlainLabel *m_sealing;
    std::vector<Line> m_lines;
    PlainLabel *m_erasing;
    PlainLabel *m_whyCaption;
    QLineEdit *m_why;
    PlainLabel *m_typeCaption;
    QLineEdit *m_type;
};

} // namespace thabat::ui
