// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"

class QCheckBox;
class QLineEdit;

namespace thabat::ui {

class PeopleBox;
class TextView;

//! Hands command over: the card to read aloud, the question to ask, and the answer of the one who takes it.
//!
//! Whoever stands here gives initials. Whoever sits at another desk is offered command and accepts it there;
//! until then nothing changes. When the commander is gone, somebody takes command and says why.
class HandOverSheet : public Sheet
{
    Q_OBJECT

public:
    HandOverSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                  QWidget *parent = nullptr);

    //! Names who takes command; the initials are then asked for.
    void choosePerson(const QString &person);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;

private:
    void makeParts();
    void nameParts();
    void showQuestion(const QString &name);
    void showOffer();
    QString obstacle(const QString &name, const QString &holder) const;
    bool isOfferedTo(const QString &name) const;
    bool isOwnName(const QString &name) const;
    void sendOffer();
    void answerOffer(const QString &command);
    void handedOver();

    TextView *m_brief;
    PlainLabel *m_briefCaption;
    PeopleBox *m_to;
    PlainLabel *m_toCaption;
    PlainLabel *m_askCaption;
    PlainLabel *m_ask;
    QLineEdit *m_initials;
    PlainLabel *m_initialsCaption;
    QCheckBox *m_gone; //!< the commander cannot be asked
    PlainLabel *m_whyCaption;
    QLineEdit *m_why;
    QPushButton *m_copy;
    QPushButton *m_offer;
    QPushButton *m_decline;
    QPushButton *m_withdraw;
};

//! Are @p typed the initials of @p name, or the beginning of a name of one word? Case does not matter.
bool areInitialsOf(const QString &typed, const QString &name);

} // namespace thabat::ui
