// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/dozone.h"

#include "app/base/text.h"
#include "ui/do/boxescard.h"
#include "ui/do/calmpage.h"
#include "ui/do/checklistcard.h"
#include "ui/do/endcard.h"
#include "ui/do/keybutton.h"
#include "ui/do/loopscard.h"
#include "ui/do/nagnotice.h"
#include "ui/do/pagescard.h"
#include "ui/do/playbookcard.h"
#include "ui/do/rollbackcard.h"
#include "ui/do/stepcard.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto undoWithin = 10s;

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

DoZone::DoZone(const ZoneParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_names(parts.desk)
    , m_banner(new Banner(parts.appearance, this))
    , m_scroll(new QScrollArea(this))
    , m_nag(new NagNotice(parts, m_names, this))
    , m_rollback(new RollbackCard(parts, this))
{
    setObjectName(u"do"_s);
    m_bannerEnd.setSingleShot(true);
    m_bannerEnd.setInterval(undoWithin);
    build();
    connectCards();
    connectPaging();
    connect(&parts.current, &CurrentIncident::changed, this, &DoZone::refresh);
    connect(&parts.pulse, &Pulse::beat, this, &DoZone::refresh);
    connect(&parts.desk, &desk::Desk::evidenceProgressed, this, &DoZone::showProgress);
    connect(&m_bannerEnd, &QTimer::timeout, m_banner, &QWidget::hide);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &DoZone::triggerMain);
    }
    refresh();
}

void DoZone::build()
{
    auto *inside = new QWidget;
    auto *column = columnIn(inside);
    m_calm = new CalmPage(m_parts, m_names, inside);
    m_incident = buildIncident();
    column->addWidget(m_calm);
    column->addWidget(m_incident);
    column->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);

    auto *all = columnIn(this);
    all->addWidget(m_banner);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_nag);
    all->addWidget(m_rollback);
    m_declare = new KeyButton(m_parts.appearance, this);
    m_declare->setObjectName(u"declare"_s);
    m_declare->setLook(Role::Primary);
    all->addWidget(m_declare);
}

QWidget *DoZone::buildIncident()
{
    auto *page = new QWidget;
    auto *column = columnIn(page);
    m_end = new EndCard(m_parts, page);
    m_firstTen = new ChecklistCard(m_parts, page);
    m_playbookSteps = new ChecklistCard(m_parts, page);
    m_playbook = new PlaybookCard(m_parts, page);
    m_loops = new LoopsCard(m_parts, page);
    m_boxes = new BoxesCard(m_parts, page);
    m_pages = new PagesCard(m_parts, m_names, page);
    for (auto *card :
         QList<QWidget *>{m_firstTen, m_playbookSteps, m_boxes, m_loops, m_end, m_playbook, m_pages})
        column->addWidget(card);
    return page;
}

void DoZone::connectCards()
{
    for (auto *list : {m_firstTen, m_playbookSteps}) {
        connect(list, &ChecklistCard::answered, this,
                [this](const QString &id, int number, const QString &answer, const QString &why) {
                    send(m_parts.current.command(u"step"_s,
                                                 {{u"step"_s, u"%1:%2"_s.arg(id, QString::number(number))},
                                                  {u"answer"_s, answer},
                                                  {u"why"_s, why}}));
                });
        connect(list, &ChecklistCard::deedWanted, this, &DoZone::doDeed);
        connect(list, &ChecklistCard::rollbackWanted, this, &DoZone::openFirstRollback);
    }
    connect(m_firstTen, &ChecklistCard::unfolded, this, [this] {
        m_unfolded = m_parts.current.id();
        refresh();
    });
    connect(m_playbookSteps, &ChecklistCard::unfolded, this, [this] {
        m_unfolded.clear();
        refresh();
    });
    connect(m_playbook, &PlaybookCard::openWanted, this, [this](const QString &id) {
        send(m_parts.current.command(u"playbook"_s, {{u"id"_s, id}}));
    });
    connect(m_playbook, &PlaybookCard::sheetWanted, this, &DoZone::sheetWanted);
    connect(m_loops, &LoopsCard::closeWanted, this, [this](const QString &id) {
        send(m_parts.current.command(u"close"_s, {{u"loop"_s, id}}));
    });
    connect(m_loops, &LoopsCard::silenceEndWanted, this, [this](const QString &silence) {
        send(m_parts.current.command(u"unsilence"_s, {{u"id"_s, silence}}));
    });
    connect(m_loops, &LoopsCard::handed, this, [this](const QString &id, const QString &name) {
        send(m_parts.current.command(u"hand"_s, {{u"loop"_s, id}, {u"name"_s, name}}));
    });
    connect(m_loops, &LoopsCard::undoWanted, this, [this](const QString &plan) {
        doDeed({.deed = StepContent::Deed::RunPlan, .plan = plan});
    });
    connect(m_boxes, &BoxesCard::failed, this, &DoZone::failed);
    connect(m_rollback, &RollbackCard::planWanted, this, &DoZone::rollbackWanted);
    connect(m_declare, &QPushButton::clicked, this, [this] {
        Q_EMIT sheetWanted(SheetKind::Declare);
    });
    connect(m_end, &EndCard::monitoringWanted, this, [this] {
        send(m_parts.current.command(u"phase"_s, {{u"to"_s, u"monitoring"_s}}));
    });
    connect(m_end, &EndCard::sheetWanted, this, &DoZone::sheetWanted);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        doDeed({.deed = StepContent::Deed::RunPlan, .plan = std::exchange(m_undo, {})});
    });
}

void DoZone::connectPaging()
{
    connect(m_pages, &PagesCard::pageWanted, this, &DoZone::pageWanted);
    connect(m_nag, &NagNotice::pageWanted, this, &DoZone::pageWanted);
    connect(m_nag, &NagNotice::rolesWanted, this, &DoZone::rolesWanted);
    connect(m_nag, &NagNotice::appeared, this, &DoZone::announced);
    connect(m_nag, &NagNotice::escalateWanted, this, [this](const QString &rule, const QString &who) {
        send(m_parts.current.command(u"page-missed"_s, {{u"rule"_s, rule}, {u"who"_s, who}}));
    });
}

void DoZone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void DoZone::refresh()
{
    const auto *incident = m_parts.incident();
    m_calm->setVisible(!incident);
    m_incident->setVisible(incident != nullptr);
    m_declare->setVisible(!incident);
    m_rollback->setVisible(incident && incident->isOpen());
    m_nag->refresh();
    if (incident)
        refreshIncident(*incident);
    else
        refreshCalm();
}

void DoZone::refreshCalm()
{
    setAccessibleName(tr("Do, readiness"));
    m_calm->refresh();
    m_declare->setWords(tr("Declare incident"), ltr(u"F12"_s));
    m_declare->setEnabled(m_parts.mayWrite());
}

void DoZone::refreshIncident(const domain::Incident &incident)
{
    refreshLists(incident);
    m_playbook->refresh();
    m_playbook->setVisible(incident.isOpen());
    m_loops->refresh();
    m_pages->refresh();
    m_rollback->refresh();
    m_end->refresh();
    m_end->setVisible(isMitigated(incident));
    showStep();
    const auto *list = workingList();
    setAccessibleName(list ? tr("Do, %1").arg(withoutIsolates(list->accessibleName())) : tr("Do"));
}

void DoZone::refreshLists(const domain::Incident &incident)
{
    const auto *playbook = m_parts.desk.profile().runbook.playbook(incident.playbook);
    if (std::exchange(m_opened, incident.playbook) != incident.playbook)
        m_unfolded.clear(); // whoever opens a playbook wants to work with it
    const bool unfolded = m_unfolded == incident.id;
    m_firstTen->setVisible(incident.cadence.first10);
    m_firstTen->setList(u"first10"_s, tr("First 10 minutes"));
    m_firstTen->setFold(playbook && !unfolded ? ChecklistCard::Fold::Folded : ChecklistCard::Fold::Open);
    m_firstTen->refresh();
    m_playbookSteps->setVisible(playbook != nullptr);
    if (!playbook)
        return;
    // Two lists, one next action: the other one is a line.
    m_playbookSteps->setFold(unfolded ? ChecklistCard::Fold::Folded : ChecklistCard::Fold::Open);
    m_playbookSteps->setList(
        playbook->id,
        tr("%1 · %2", "section, playbook").arg(ltr(playbook->section), m_parts.speech.of(playbook->title)));
    m_playbookSteps->refresh();
}

//! A new next action comes into view by itself; one that a person scrolled away from stays away.
void DoZone::showStep()
{
    auto *list = workingList();
    if (!list || list->step()->isHidden())
        return;
    const auto step = u"%1:%2"_s.arg(list->list(), QString::number(list->step()->content().number));
    if (std::exchange(m_stepInView, step) == step)
        return;
    // The card gets its size with the next layout.
    QMetaObject::invokeMethod(
        this,
        [this, card = QPointer(list->step())] {
            if (card)
                m_scroll->ensureWidgetVisible(card, 0, m_parts.appearance.length(8));
        },
        Qt::QueuedConnection);
}

bool DoZone::isMitigated(const domain::Incident &incident) const
{
    if (incident.phase != domain::Phase::Mitigating)
        return incident.phase != domain::Phase::Declared;
    return std::any_of(incident.runs.begin(), incident.runs.end(),
                       [](const domain::Run &run) {
                           return run.end.has_value();
                       })
        || (m_playbookSteps->isVisibleTo(this) && m_playbookSteps->step()->isHidden());
}

ChecklistCard *DoZone::workingList() const
{
    const auto *incident = m_parts.incident();
    if (!incident)
        return nullptr;
    if (!incident->playbook.isEmpty() && m_unfolded != incident->id)
        return m_playbookSteps;
    return incident->cadence.first10 ? m_firstTen : nullptr;
}

void DoZone::focusNextAction()
{
    auto *list = workingList();
    if (!m_parts.incident())
        m_declare->setFocus(Qt::ShortcutFocusReason);
    else if (list && !list->step()->isHidden())
        list->step()->mainButton()->setFocus(Qt::ShortcutFocusReason);
    else
        m_playbook->setFocus(Qt::ShortcutFocusReason);
}

void DoZone::openFirst10Step(int number)
{
    if (!m_parts.incident())
        return;
    m_unfolded = m_parts.current.id();
    refresh();
    m_firstTen->openStep(number);
}

void DoZone::openFirstRollback()
{
    const auto plan = m_rollback->firstPlan();
    if (!plan.isEmpty())
        Q_EMIT rollbackWanted(plan);
}

void DoZone::triggerMain()
{
    auto *list = workingList();
    if (!m_parts.incident())
        m_declare->click();
    else if (list && !list->step()->isHidden())
        list->step()->triggerMain();
    else if (m_end->isVisibleTo(this))
        m_end->trigger();
}

void DoZone::doDeed(const StepContent &content)
{
    switch (content.deed) {
    case StepContent::Deed::None:
        return;
    case StepContent::Deed::Freeze:
        return send(m_parts.current.command(u"freeze"_s, {{u"state"_s, u"on"_s}}), tr("Freezing deploys"));
    case StepContent::Deed::Snapshot:
        return send(m_parts.current.command(u"snapshot"_s), tr("Saving evidence"));
    case StepContent::Deed::Update:
        return Q_EMIT sheetWanted(SheetKind::Update);
    case StepContent::Deed::ShowPlan:
        return Q_EMIT rollbackWanted(content.plan);
    case StepContent::Deed::RunPlan:
        return runAtOnce(content.plan);
    }
}

//! A plan of class A is done at once and can be taken back (ux.md 14).
void DoZone::runAtOnce(const QString &plan)
{
    const auto *meant = m_parts.desk.profile().plan(plan);
    if (!meant)
        return;
    setBusy(tr("Running: %1").arg(m_parts.speech.of(meant->title)));
    whenDone(m_parts.desk.submit(m_parts.current.command(u"undo"_s, {{u"plan"_s, plan}})), this,
             [this, undo = meant->undo](const Result<desk::Answer> &answer) {
                 answered(answer);
                 if (answer && !undo.isEmpty())
                     offerUndo(undo);
             });
}

void DoZone::send(const desk::Command &command, const QString &busy)
{
    if (!busy.isEmpty())
        setBusy(busy);
    whenDone(m_parts.desk.submit(command), this, [this](const Result<desk::Answer> &answer) {
        answered(answer);
    });
}

void DoZone::answered(const Result<desk::Answer> &answer)
{
    setBusy({});
    m_undo.clear();
    m_banner->setAction({});
    m_banner->setVisible(answer && !answer->text.isEmpty());
    if (!answer)
        Q_EMIT failed(answer.error().message);
    else if (!answer->text.isEmpty())
        m_banner->showMessage({}, answer->text);
    else
        return;
    m_bannerEnd.start();
    refresh();
}

void DoZone::setBusy(const QString &words)
{
    for (auto *list : {m_firstTen, m_playbookSteps})
        list->step()->setBusy(words);
}

void DoZone::showProgress(int done, int all)
{
    if (done < all)
        setBusy(tr("Saving evidence: %1 of %2").arg(QString::number(done), QString::number(all)));
}

void DoZone::offerUndo(const QString &plan)
{
    m_undo = plan;
    m_banner->setAction(tr("Undo"));
}

} // namespace thabat::ui
