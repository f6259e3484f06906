// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

namespace thabat::ui {

class ReasonLine;

//! The open loops: tasks somebody took, and temporary states somebody must end before the incident can.
class LoopsCard : public Card
{
    Q_OBJECT

public:
    explicit LoopsCard(const ZoneParts &parts, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void closeWanted(const QString &loop);
    void undoWanted(const QString &plan);
    void silenceEndWanted(const QString &silence);
    void handed(const QString &loop, const QString &name); //!< @p name keeps it after the incident

private:
    void rebuild(const std::vector<const domain::OpenLoop *> &open);
    void addRow(const domain::OpenLoop &loop);
    QString runningSilence(const domain::OpenLoop &loop) const;
    QString textOf(const domain::OpenLoop &loop) const;
    QString metaOf(const domain::OpenLoop &loop) const;

    const ZoneParts m_parts;
    QStringList m_shown; //!< ids of the rows, in order
    std::vector<PlainLabel *> m_texts;
    std::vector<PlainLabel *> m_metas;
    std::vector<QWidget *> m_rows;
    ReasonLine *m_keeper; //!< asks who keeps the loop …
    QString m_handing; //!< … with this id
};

} // namespace thabat::ui
