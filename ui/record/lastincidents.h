// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

class QScrollArea;

namespace thabat::ui {

//! What there is to look back on while all is calm, with the post-mortems that are still due.
class LastIncidents : public Card
{
    Q_OBJECT

public:
    static constexpr size_t most = 8;

    explicit LastIncidents(const ZoneParts &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    void postMortemWanted(const QString &incident);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void rebuild();
    std::vector<const domain::Incident *> over() const;

    const ZoneParts m_parts;
    PlainLabel *m_none;
    QScrollArea *m_scroll;
    QVBoxLayout *m_lines;
    QStringList m_shown; //!< what the lines were built from
};

} // namespace thabat::ui
