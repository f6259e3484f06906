// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bothlanguages.h"
#include "ui/models/sheetkind.h"
#include "ui/models/zoneparts.h"
#include "ui/palette/paletteentry.h"
#include "ui/shortcuttable.h"

#include <vector>

namespace thabat::ui {

//! Everything that can be asked of the window, as entries of the palette: from the table of keys, the sheets,
//! the profile and the incident that is shown.
class PaletteSource : public QObject
{
    Q_OBJECT

public:
    //! @p parts and what they name outlive this.
    explicit PaletteSource(const ZoneParts &parts);

    //! As things stand now; what cannot be done is there too, with the reason.
    std::vector<PaletteEntry> entries();

Q_SIGNALS:
    void keyWanted(thabat::ui::KeyAction action);
    void sheetWanted(thabat::ui::SheetKind kind);
    void severityWanted(thabat::domain::Severity severity); //!< its sheet; nothing is changed yet
    void handOverWanted(const QString &person); //!< its sheet
    void breachWanted(const QString &time); //!< its sheet; "HH:MM" or empty
    void planWanted(const QString &plan); //!< its preview
    void chartWanted(const QString &indicator);
    void themeWanted(thabat::ui::ThemeKind theme);
    void languageWanted(thabat::Language language);
    void commandWanted(const QString &name, const std::map<QString, QString> &arguments);

private:
    using Entries = std::vector<PaletteEntry>;

    void addKeys(Entries &entries);
    void addSheets(Entries &entries);
    void addSeverities(Entries &entries);
    void addPlans(Entries &entries);
    void addPlaybooks(Entries &entries);
    void addCharts(Entries &entries);
    void addPeople(Entries &entries);
    void addLoops(Entries &entries);
    void addIncidents(Entries &entries);
    void addLooks(Entries &entries);
    std::function<void(const QString &)> assigning(domain::Role role, const QString &person);
    QString refusal(bool wantsIncident, bool writes) const;
    QString resolveRefusal() const;

    const ZoneParts m_parts;
    const BothLanguages m_both;
};

} // namespace thabat::ui
