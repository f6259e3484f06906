// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

namespace thabat::ui {

class KeyButton;
class ReasonLine;

//! The time boxes that run: how much of each is left, and at its end the question whether to go on.
class BoxesCard : public Card
{
    Q_OBJECT

public:
    explicit BoxesCard(const ZoneParts &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *all = nullptr;
        PlainLabel *text = nullptr;
        PlainLabel *meta = nullptr;
        KeyButton *first = nullptr;
    };

    void refresh();
    void rebuild(const std::vector<const domain::TimeBox *> &open);
    void addRow(const domain::TimeBox &box);
    KeyButton *addAnswer(const domain::TimeBox &box, const QString &words, const QString &answer);
    void answer(const QString &box, const QString &answer, const QString &text = {});
    bool isOver(const domain::TimeBox &box) const;
    QString textOf(const domain::TimeBox &box) const;
    QString metaOf(const domain::TimeBox &box) const;

    const ZoneParts m_parts;
    std::vector<Row> m_rows;
    QStringList m_shown; //!< which boxes the rows are for, and which are over
    ReasonLine *m_instead; //!< asks what they switch to …
    QString m_switching; //!< … from the box with this id
};

} // namespace thabat::ui
