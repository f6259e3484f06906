// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sheetkind.h"
#include "ui/models/zoneparts.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace thabat::ui {

class Composer;
class LastIncidents;
class RolesBoard;
class TimelinePanel;

//! The column of the scribe: who does what, what happened, and the field for what happens now. While all is
//! calm it shows the last incidents.
class RecordZone : public QWidget
{
    Q_OBJECT

public:
    explicit RecordZone(const ZoneParts &parts, QWidget *parent = nullptr);

    void focusComposer();
    void focusRoles(); //!< the suggestions, else the first role without a person
    void find();
    void filter(const QString &component); //!< TimelinePanel::filter()

    //! What is typed and not saved.
    QString draft() const;

Q_SIGNALS:
    void sheetWanted(thabat::ui::SheetKind kind);
    void announced(const QString &text);
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();

    const ZoneParts m_parts;
    QVBoxLayout *m_column;
    QPushButton *m_back;
    RolesBoard *m_roles;
    TimelinePanel *m_timeline;
    LastIncidents *m_last;
    Composer *m_composer;
};

} // namespace thabat::ui
