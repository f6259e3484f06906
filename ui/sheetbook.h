// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sheetkind.h"
#include "ui/models/zoneparts.h"

#include <map>
#include <memory>

namespace thabat::ui {

class Sheet;

//! Makes each sheet once, when it is first wanted, and keeps it: a closed sheet keeps its draft.
class SheetBook : public QObject
{
    Q_OBJECT

public:
    //! Both outlive the book.
    SheetBook(const ZoneParts &parts, const Clock &clock);
    ~SheetBook() override;

    QWidget *open(SheetKind kind);

    //! Which plan the rollback sheet shows when it is opened next.
    void choosePlan(const QString &plan);

    //! Which rule of the runbook the page sheet shows when it is opened next.
    void chooseRule(const QString &rule);

    //! What a sheet is to begin with. Nothing is done by that.
    void chooseSeverity(domain::Severity severity);
    void choosePerson(const QString &person); //!< of the hand-over
    void chooseAware(const QString &time); //!< of the breach clock: "HH:MM", the latest such time; empty: now

Q_SIGNALS:
    void closeWanted();
    void sheetWanted(thabat::ui::SheetKind kind);
    void told(const QString &message);

private:
    std::unique_ptr<Sheet> make(SheetKind kind) const;
    void teachHelp(Sheet &sheet) const;

    const ZoneParts m_parts;
    const Clock &m_clock;
    std::map<SheetKind, std::unique_ptr<Sheet>> m_sheets;
};

} // namespace thabat::ui
