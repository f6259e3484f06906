// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/oncallnames.h"
#include "ui/models/zoneparts.h"

#include <QWidget>

namespace thabat::ui {

class Banner;

//! Says what people were asked for and nobody has done in time: a page without an answer, then roles without
//! a person. It stands at the end of the column, takes no focus, and goes away by itself.
class NagNotice : public QWidget
{
    Q_OBJECT

public:
    //! @p names outlives the notice.
    NagNotice(const ZoneParts &parts, const OnCallNames &names, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void escalateWanted(const QString &rule, const QString &who); //!< the next person of the list
    void pageWanted(const QString &rule); //!< its sheet
    void rolesWanted();
    void appeared(const QString &text);

private:
    void showUnanswered(const domain::Page &page);
    void showRoles(const std::vector<domain::Role> &roles);
    void say(const QString &about, const QString &text, const QString &verb);
    QString waited(const QDateTime &since, std::chrono::milliseconds step) const;
    void act();

    const ZoneParts m_parts;
    const OnCallNames &m_names;
    Banner *m_banner;
    QString m_text;
    QString m_about; //!< what is said now; empty: nothing
    QString m_rule; //!< of the page; empty: roles
    QString m_who;
    bool m_hasNext = false;
};

} // namespace thabat::ui
