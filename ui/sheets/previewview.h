// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/preview.h"
#include "app/desk/desk.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/plainlabel.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace thabat::ui {

class CommandView;
class TextView;

//! Everything a person reads before a plan runs: facts, values that can be changed, the literal commands, the
//! dry run and what is checked afterwards.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    PreviewView(const desk::Desk &desk, const Appearance &appearance, QWidget *parent = nullptr);

    void show(const runbook::Plan &plan, const actions::Preview &preview);
    void showEvidence(const domain::Incident *incident);
    void showProgress(int done, int all); //!< of a snapshot
    void showExpiry(int secondsLeft); //!< 0 and less: the preview is too old

    //! The values as they are in the fields now, "set.<name>" each.
    std::map<QString, QString> arguments() const;

    //! Does a field say something else than the preview?
    bool isEdited() const;

    //! When the running version was seen to change; invalid when nobody saw it.
    QDateTime deployedAt() const;
    bool isLate() const; //!< a rollback more than 24 h after the deploy

    void focusCommands();
    void copyCommands() const;

Q_SIGNALS:
    void edited();
    void readAgain();
    void snapshotWanted();

private:
    void addParts();
    void showRows();
    void showArguments();
    void addRow(const QString &caption, QWidget *value);
    QString windowText() const;

    const desk::Desk &m_desk;
    const Appearance &m_appearance;
    runbook::Plan m_plan;
    actions::Preview m_preview;
    PlainLabel *m_summary;
    QGridLayout *m_rows;
    QList<QWidget *> m_cells;
    std::map<QString, QLineEdit *> m_fields;
    PlainLabel *m_evidence;
    QPushButton *m_snapshot;
    PlainLabel *m_warnings;
    PlainLabel *m_cannotUndo;
    PlainLabel *m_willRun;
    CommandView *m_commands;
    PlainLabel *m_dryRunCaption;
    TextView *m_dryRun;
    PlainLabel *m_verify;
    PlainLabel *m_expiry;
    QPushButton *m_again;
};

//! "Then verify: …" in words; empty when nothing is checked.
QString verificationText(const actions::Check &check, Language language);

} // namespace thabat::ui
