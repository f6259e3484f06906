// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/do/stepcontent.h"
#include "ui/models/steplist.h"
#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"

namespace thabat::ui {

class KeyButton;
class StepCard;
class StepRow;

//! A checklist as challenge and response: the next step is open, the others are one line each. Any step can
//! be opened; the order is advice.
class ChecklistCard : public Card
{
    Q_OBJECT

public:
    explicit ChecklistCard(const ZoneParts &parts, QWidget *parent = nullptr);

    //! "first10" or a playbook id. @p title as people know the list.
    void setList(const QString &list, const QString &title);
    const QString &list() const { return m_list; }

    //! Folded to one line "First 10: 5/5", because another list is at work.
    enum class Fold { Open, Folded };
    void setFold(Fold fold);

    void refresh();

    //! Makes @p number the open step and gives it focus.
    void openStep(int number);

    StepCard *step() const { return m_step; }

Q_SIGNALS:
    void answered(const QString &list, int number, const QString &answer, const QString &why);
    void deedWanted(const thabat::ui::StepContent &content);
    void rollbackWanted();
    void unfolded();

private:
    void makeRows(const StepList &list);
    void showRow(StepRow *row, const StepList::Line &line, int count);
    QString metaOf(const StepList::Line &line) const;
    QString resultOf(const StepList &list) const;
    StepList steps() const;

    const ZoneParts m_parts;
    QString m_list;
    QString m_name;
    Fold m_fold = Fold::Open;
    int m_chosen = 0; //!< the step a person opened; 0: the first open one
    std::vector<StepRow *> m_rows;
    StepCard *m_step;
    PlainLabel *m_result;
    KeyButton *m_unfold;
};

} // namespace thabat::ui
