// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/preview.h"
#include "app/base/clock.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/plainlabel.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace thabat::ui {

class HoldButton;

//! What a person must do to let a plan of class B or C run (ux.md 14): hold or type the target; or name who
//! agreed, say why and type the target.
//!
//! It only asks. Whether the answer is good enough is decided again where the plan runs.
class ConfirmPanel : public QWidget
{
    Q_OBJECT

public:
    //! What the panel must know besides the preview.
    struct Circumstances
    {
        QString person = {}; //!< who acts; cannot be the second
        bool evidence = false; //!< a snapshot was saved
        bool late = false; //!< a rollback after 24 h needs a reason
        bool incident = false; //!< there is an incident to take evidence of
    };

    ConfirmPanel(const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    void show(const runbook::Plan &plan, const actions::Preview &preview, const Circumstances &circumstances);

    //! Why it cannot run now; empty: only the person's answers are missing.
    void block(const QString &reason);

    void forget(); //!< what was typed confirmed one preview only

Q_SIGNALS:
    //! Arguments of the command "run": hold or type, second, why.
    void confirmed(const std::map<QString, QString> &arguments);

private:
    void addParts();
    PlainLabel *addField(QVBoxLayout *lines, QWidget *field);
    void setWords();
    void judge();
    QString missing() const; //!< what a person must still do, for class C and a late B
    bool typedRight() const;
    void enterTyped();
    void confirm(std::map<QString, QString> means);
    QString verb() const;

    const Appearance &m_appearance;
    runbook::Plan m_plan;
    actions::Preview m_preview;
    Circumstances m_circumstances;
    QString m_blocked;
    PlainLabel *m_secondCaption = nullptr;
    QLineEdit *m_second;
    PlainLabel *m_whyCaption = nullptr;
    QLineEdit *m_why;
    QCheckBox *m_waive;
    QCheckBox *m_others; //!< goes on although it is not known what other desks do
    HoldButton *m_hold;
    PlainLabel *m_typeCaption = nullptr;
    QLineEdit *m_typed;
    QPushButton *m_run;
    PlainLabel *m_reason;
};

} // namespace thabat::ui
