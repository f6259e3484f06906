// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/do/stepcontent.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace thabat::ui {

class CommandView;
class KeyButton;
class PlainLabel;
class ReasonLine;

//! The next step: what to do, what is measured about it, and the answers it can have. Always cyan, always at
//! the same place.
class StepCard : public Card
{
    Q_OBJECT

public:
    explicit StepCard(const Appearance &appearance, QWidget *parent = nullptr);

    void setContent(const StepContent &content);
    const StepContent &content() const { return m_content; }

    //! Words while the step's own deed is under way; empty: nothing is.
    void setBusy(const QString &words);

    //! What Ctrl+Enter does here.
    void triggerMain();

    //! The button that triggerMain() presses; for focus.
    QWidget *mainButton() const;

Q_SIGNALS:
    void answered(const QString &answer, const QString &why); //!< "done", "na" or "defer"
    void deedWanted();
    void rollbackWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectButtons();
    void retranslate();
    void display(const StepContent &content);
    void arrange();
    void askWhy(const QString &answer);

    StepContent m_content;
    QString m_busy;
    QString m_asked; //!< the answer that waits for its reason
    PlainLabel *m_text;
    PlainLabel *m_sensed;
    CommandView *m_command;
    KeyButton *m_copy;
    KeyButton *m_deed;
    PlainLabel *m_blocked;
    QWidget *m_gate;
    KeyButton *m_yes;
    KeyButton *m_no;
    KeyButton *m_unknown;
    KeyButton *m_confirm;
    QWidget *m_others;
    KeyButton *m_notApplicable;
    KeyButton *m_defer;
    ReasonLine *m_reason;
};

} // namespace thabat::ui
