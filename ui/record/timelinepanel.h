// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelinemodel.h"
#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace thabat::ui {

class FindLine;
class TimelineView;

//! The memory of the incident: what happened, in its order, with a way to find things in it.
class TimelinePanel : public Card
{
    Q_OBJECT

public:
    explicit TimelinePanel(const ZoneParts &parts, QWidget *parent = nullptr);

    void find();

    //! Shows only entries that name @p component of the profile, its indicators or alerts; empty: all.
    void filter(const QString &component);

Q_SIGNALS:
    void findClosed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void hideOthers(int first, int last);
    void countNew(int first, int last);
    void showNew();

    const ZoneParts m_parts;
    TimelineModel m_model;
    QStringList m_words; //!< one of them must be in what is shown; empty: everything is
    TimelineView *m_view;
    FindLine *m_find;
    PlainLabel *m_empty;
    QPushButton *m_new;
    int m_unseen = 0; //!< entries below what is in sight
};

} // namespace thabat::ui
