// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"
#include "ui/widgets/keptdraft.h"

class QBoxLayout;

namespace thabat::ui {

class ChoiceRow;
class TextView;
class UpdateText;

//! Writes the next status update in both languages from the facts; a person changes it and posts it.
class UpdateSheet : public Sheet
{
    Q_OBJECT

public:
    UpdateSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;
    Action actionOf(const QKeyEvent &key) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void suggest(); //!< new texts where nobody has written
    void keepDrafts();
    void showState();
    void post(const QString &proposal);
    void postNothingNew();
    void showApproval();
    void decline();
    void copyBoth();
    QString dueText() const;
    QStringList channelLines(); //!< how far the last update for this audience came, by channel
    const domain::ProposedUpdate *proposal() const; //!< that waits, for the chosen audience
    bool mustAsk() const; //!< whether what is written here must be approved by somebody else
    bool mustAnswer() const; //!< whether a proposal waits for the person at this desk
    QString farewell(const desk::Answer &answer) const;

    ChoiceRow *m_audience;
    PlainLabel *m_audienceCaption;
    ChoiceRow *m_state;
    PlainLabel *m_stateCaption;
    QBoxLayout *m_texts;
    UpdateText *m_english;
    UpdateText *m_arabic;
    PlainLabel *m_approval;
    PlainLabel *m_facts;
    PlainLabel *m_oneLanguage;
    PlainLabel *m_news; //!< since the last update to whom this one is for
    PlainLabel *m_channels;
    QPushButton *m_copy;
    QPushButton *m_nothingNew;
    QPushButton *m_decline;
    QPushButton *m_change;
    TextView *m_proposed; //!< what waits for the commander at this desk
    QString m_changing; //!< the proposal whose words the commander changes
    QString m_incident; //!< whose texts these are
    KeptDraft m_englishDraft;
    KeptDraft m_arabicDraft;
};

} // namespace thabat::ui
