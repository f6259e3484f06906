// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/do/stepcontent.h"
#include "ui/models/oncallnames.h"
#include "ui/models/sheetkind.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace thabat::ui {

class Banner;
class BoxesCard;
class CalmPage;
class ChecklistCard;
class EndCard;
class KeyButton;
class LoopsCard;
class NagNotice;
class PagesCard;
class PlaybookCard;
class RollbackCard;

//! The column that says what to do next: readiness and Declare while all is calm, then the checklists, the
//! ways back and who to page.
class DoZone : public QWidget
{
    Q_OBJECT

public:
    explicit DoZone(const ZoneParts &parts, QWidget *parent = nullptr);

    void focusNextAction();
    void openFirst10Step(int number); //!< from 1

    //! What Ctrl+Enter does while this zone has focus: the main action of the next step.
    void triggerMain();

Q_SIGNALS:
    void sheetWanted(thabat::ui::SheetKind kind);
    void rollbackWanted(const QString &plan); //!< its preview, in the rollback sheet
    void pageWanted(const QString &rule); //!< its sheet
    void rolesWanted();
    void announced(const QString &text);
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildIncident();
    void connectCards();
    void connectPaging();
    void refresh();
    void refreshCalm();
    void refreshIncident(const domain::Incident &incident);
    void refreshLists(const domain::Incident &incident);
    void showStep();
    void openFirstRollback();
    void doDeed(const StepContent &content);
    void runAtOnce(const QString &plan);
    void send(const desk::Command &command, const QString &busy = {});
    void answered(const Result<desk::Answer> &answer);
    void setBusy(const QString &words);
    void showProgress(int done, int all);
    void offerUndo(const QString &plan);
    ChecklistCard *workingList() const;
    bool isMitigated(const domain::Incident &incident) const;

    const ZoneParts m_parts;
    OnCallNames m_names;
    Banner *m_banner;
    QTimer m_bannerEnd;
    QString m_undo;
    QString m_unfolded; //!< the incident whose first ten minutes a person unfolded beside a playbook
    QString m_opened; //!< the playbook that was open last
    QString m_stepInView;
    QScrollArea *m_scroll;
    CalmPage *m_calm;
    QWidget *m_incident;
    KeyButton *m_declare;
    EndCard *m_end;
    ChecklistCard *m_firstTen;
    ChecklistCard *m_playbookSteps;
    PlaybookCard *m_playbook;
    LoopsCard *m_loops;
    BoxesCard *m_boxes;
    PagesCard *m_pages;
    NagNotice *m_nag;
    RollbackCard *m_rollback;
};

} // namespace thabat::ui
