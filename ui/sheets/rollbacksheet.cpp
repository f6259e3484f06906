// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/rollbacksheet.h"

#include "app/base/text.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/confirmpanel.h"
#include "ui/sheets/optionlist.h"
#include "ui/sheets/previewview.h"
#include "ui/sheets/runview.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using runbook::PlanClass;

RollbackSheet::RollbackSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                             const Clock &clock, QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_plans(new OptionList(appearance))
    , m_previewView(new PreviewView(desk, appearance))
    , m_confirm(new ConfirmPanel(appearance, clock))
    , m_runView(new RunView(desk, appearance))
    , m_back(addButton())
    , m_copy(addButton())
    , m_undo(addButton())
{
    setObjectName(u"rollbackSheet"_s);
    addParts();
    connect(m_plans, &OptionList::changed, this, [this] {
        renew();
    });
    connect(m_plans, &OptionList::activated, this, &RollbackSheet::choosePlan);
    connect(m_previewView, &PreviewView::edited, this, &RollbackSheet::showConfirmation);
    connect(m_previewView, &PreviewView::readAgain, this, &RollbackSheet::read);
    connect(m_previewView, &PreviewView::snapshotWanted, this, &RollbackSheet::snapshot);
    connect(m_confirm, &ConfirmPanel::confirmed, this, &RollbackSheet::run);
    connect(m_runView, &RunView::problem, this, [this](const QString &text) {
        showProblem(text);
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        enter(View::Choice);
    });
    connect(m_copy, &QPushButton::clicked, m_previewView, &PreviewView::copyCommands);
    connect(m_undo, &QPushButton::clicked, this, &RollbackSheet::undo);
    connect(&desk.plans(), &desk::PlanCommands::started, this, &RollbackSheet::started);
    connect(&desk.plans(), &desk::PlanCommands::over, this, &RollbackSheet::over);
    connect(&desk, &desk::Desk::evidenceProgressed, this, [this](int done, int all) {
        if (m_snapshotRuns)
            m_previewView->showProgress(done, all);
    });
    m_beat.setInterval(1000);
    connect(&m_beat, &QTimer::timeout, this, &RollbackSheet::beat);
}

void RollbackSheet::addParts()
{
    m_plans->setObjectName(u"plans"_s);
    m_back->setObjectName(u"back"_s);
    m_copy->setObjectName(u"copyCommands"_s);
    m_undo->setObjectName(u"undo"_s);
    m_flagFirst = addLabel(TextStyle::Body);
    body()->addWidget(m_plans);
    body()->addWidget(m_previewView);
    body()->addWidget(m_runView);
    pinned()->addWidget(m_confirm);
}

const runbook::Plan *RollbackSheet::plan() const
{
    return desk().profile().plan(m_planId);
}

QString RollbackSheet::planTitle() const
{
    const auto *chosen = plan();
    if (!chosen)
        return tr("Rollback");
    return chosen->section.isEmpty()
        ? of(chosen->title)
        : tr("%1 %2", "section and title of a plan").arg(ltr(chosen->section), of(chosen->title));
}

void RollbackSheet::choosePlan(const QString &id)
{
    if (desk().plans().current() || m_view == View::Starting)
        return;
    m_planId = id;
    m_plans->choose(id);
    m_confirm->forget();
    m_preview = {};
    read();
}

void RollbackSheet::retranslate()
{
    m_flagFirst->setText(tr("Behind a flag? Turn it off first. No deploy needed."));
    m_plans->setAccessibleName(tr("Rollback"));
    setButtonText(*m_back, tr("Other plans"));
    setButtonText(*m_copy, tr("Copy commands"));
    setButtonText(*m_undo, tr("Undo"));
    offerPlans();
    if (m_view == View::Preview && plan())
        m_previewView->show(*plan(), m_preview);
    m_runView->retranslate();
}

void RollbackSheet::offerPlans()
{
    std::vector<Option> options;
    for (const auto &one : desk().profile().plans) {
        if (!one.rollback)
            continue;
        const auto title = tr("%1 %2", "section and title of a plan").arg(ltr(one.section), of(one.title));
        options.push_back({one.id,
                           title,
                           {one.problem.isEmpty() ? of(one.summary) : one.problem},
                           QString::number(options.size() + 1),
                           {}});
    }
    const QSignalBlocker quiet(m_plans);
    m_plans->setOptions(options);
    if (m_plans->chosen().isEmpty() && !options.empty())
        m_plans->choose(options.front().id);
}

void RollbackSheet::enter(View view)
{
    m_view = view;
    hideProblem();
    if (view == View::Preview)
        m_beat.start();
    else
        m_beat.stop();
    renew();
}

void RollbackSheet::renew()
{
    if (m_view == View::Preview)
        showConfirmation(); // before it is seen, so that nothing jumps
    showParts();
    showHead();
    setLeaving(m_view == View::Running || m_view == View::Over ? Leaving::Close : Leaving::Cancel);
    switch (m_view) {
    case View::Choice: {
        const auto *chosen = desk().profile().plan(m_plans->chosen());
        setMain(tr("Preview"));
        block(!chosen ? tr("This profile has no rollback plans.") : chosen->problem);
        return;
    }
    case View::Preview:
        if (!m_snapshotRuns)
            m_previewView->showEvidence(incident());
        return;
    case View::Over:
        setMain(tr("Back to preview"));
        block({});
        return;
    case View::Reading:
    case View::Starting:
    case View::Running:
        setMain({});
        block({});
        return;
    }
}

void RollbackSheet::showHead()
{
    switch (m_view) {
    case View::Choice:
        return setHead(tr("Rollback"), tr("Choose what to take back. Nothing has run yet."));
    case View::Reading:
        return setHead(planTitle(), tr("Looking up the facts. Nothing has run yet."));
    case View::Preview:
        return setHead(planTitle(), tr("Nothing has run yet."));
    case View::Starting:
        return setHead(planTitle(), tr("Looking at the facts once more. Nothing has run yet."));
    case View::Running:
        return setHead(planTitle(), tr("It goes on when this is closed."));
    case View::Over:
        return setHead(planTitle(), {});
    }
}

void RollbackSheet::showParts()
{
    const bool preview = m_view == View::Preview || m_view == View::Starting;
    const bool runs = m_view == View::Running || m_view == View::Over;
    const bool asks = plan() && plan()->planClass != PlanClass::A;
    m_plans->setVisible(m_view == View::Choice);
    m_flagFirst->setVisible(m_view == View::Choice);
    m_previewView->setVisible(preview);
    m_confirm->setVisible(preview && asks);
    m_runView->setVisible(runs);
    m_back->setVisible(m_view == View::Preview || m_view == View::Over);
    m_copy->setVisible(m_view == View::Preview);
    const bool ran =
        m_outcome == actions::RunOutcome::Verified || m_outcome == actions::RunOutcome::RanNotVerified;
    m_undo->setVisible(m_view == View::Over && ran && plan() && plan()->planClass == PlanClass::A
                       && !plan()->undo.isEmpty());
}

QString RollbackSheet::obstacle() const
{
    if (const auto *running = desk().plans().current()) {
        const auto *other = desk().profile().plan(running->preview().plan);
        return tr("Waiting: %1 is running").arg(isolate(other ? of(other->title) : QString()));
    }
    if (m_reading)
        return tr("Looking up the facts.");
    if (!m_preview.blockers.isEmpty())
        return m_preview.blockers.join(u'\n');
    if (m_previewView->isEdited())
        return tr("A value has changed. Read the preview again.");
    if (now() > m_preview.expires)
        return tr("Preview expired. Read it again.");
    return {};
}

void RollbackSheet::showConfirmation()
{
    if (!plan() || m_view != View::Preview)
        return;
    const auto why = obstacle();
    m_previewView->showExpiry(int(now().secsTo(m_preview.expires)));
    if (plan()->planClass == PlanClass::A) {
        setMain(tr("%1 on %2", "a plan on an environment")
                    .arg(of(plan()->title), ltr(shown(m_preview.environment.toUpper(), 40))));
        return block(why);
    }
    setMain({});
    block({});
    // What class C asks for is too much for the foot of a small sheet.
    (plan()->planClass == PlanClass::C ? body() : pinned())->addWidget(m_confirm);
    m_confirm->show(*plan(), m_preview,
                    {desk().workplace().person(), incident() && !incident()->evidence.empty(),
                     m_previewView->isLate() || m_preview.needsReason, incident() != nullptr});
    m_confirm->block(why);
}

void RollbackSheet::begin()
{
    if (const auto *running = desk().plans().current(); running && m_view != View::Running) {
        m_planId = running->preview().plan;
        m_runView->attach(running->preview());
        return enter(View::Running);
    }
    if (m_view == View::Over)
        enter(View::Choice);
    if (m_view == View::Preview && now() > m_preview.expires)
        return read();
    if (m_view == View::Choice)
        m_plans->focusChosen();
}

void RollbackSheet::read()
{
    auto arguments = m_preview.plan == m_planId ? m_previewView->arguments() : std::map<QString, QString>();
    arguments[u"plan"_s] = m_planId;
    const int ticket = ++m_ticket;
    m_reading = true;
    enter(m_view == View::Preview ? View::Preview : View::Reading);
    whenDone(desk().plans().preview(current().command(u"preview"_s, arguments)), this,
             [this, ticket](const Result<actions::Preview> &preview) {
                 if (ticket != m_ticket)
                     return;
                 m_reading = false;
                 if (m_view == View::Reading || m_view == View::Preview)
                     previewed(preview);
             });
}

void RollbackSheet::previewed(const Result<actions::Preview> &preview)
{
    if (!preview) {
        enter(View::Choice);
        return showProblem(preview.error().message);
    }
    const bool first = m_view == View::Reading;
    m_preview = *preview;
    m_previewView->show(*plan(), m_preview);
    enter(View::Preview);
    if (first && isVisible())
        m_previewView->focusCommands(); // never the button that acts
}

void RollbackSheet::act()
{
    if (m_view == View::Choice)
        return choosePlan(m_plans->chosen());
    if (m_view == View::Over) {
        m_confirm->forget();
        return choosePlan(m_planId);
    }
    if (m_view == View::Preview && plan() && plan()->planClass == PlanClass::A && obstacle().isEmpty())
        run({});
}

void RollbackSheet::run(const std::map<QString, QString> &confirmation)
{
    if (m_view != View::Preview || !obstacle().isEmpty())
        return;
    auto arguments = confirmation;
    arguments[u"plan"_s] = m_planId;
    arguments[u"confirm"_s] = m_preview.token;
    enter(View::Starting);
    m_confirm->block(tr("Looking at the facts once more."));
    whenDone(desk().submit(current().command(u"run"_s, arguments)), this,
             [this](const Result<desk::Answer> &answer) {
                 if (answer || m_view != View::Starting)
                     return;
                 m_confirm->forget();
                 enter(View::Preview);
                 showProblem(answer.error().message, tr("Read again"));
             });
}

void RollbackSheet::problemAnswered()
{
    read();
}

void RollbackSheet::started(const actions::Preview &preview)
{
    const bool ours = m_view == View::Starting && preview.token == m_preview.token;
    const bool undoing = m_view == View::Over && plan() && preview.plan == plan()->undo;
    if (!ours && !undoing) {
        if (isVisible())
            renew();
        return;
    }
    m_planId = preview.plan;
    m_runView->attach(preview);
    m_confirm->forget();
    enter(View::Running);
}

void RollbackSheet::over(const QString &planId, actions::RunOutcome outcome, const QString &message)
{
    if (m_view == View::Running && planId == m_planId) {
        m_outcome = outcome;
        m_runView->showOutcome(outcome, message);
        enter(View::Over);
        Q_EMIT done(message);
    } else if (isVisible()) {
        renew();
    }
}

void RollbackSheet::undo()
{
    if (!plan())
        return;
    auto arguments = std::map<QString, QString>{{u"plan"_s, plan()->undo}};
    for (const auto &[name, value] : m_preview.arguments)
        arguments[u"set."_s + name] = value;
    submit(current().command(u"undo"_s, arguments), [](const desk::Answer &) {});
}

void RollbackSheet::snapshot()
{
    m_snapshotRuns = true;
    m_previewView->showProgress(0, 0);
    whenDone(desk().submit(current().command(u"snapshot"_s)), this,
             [this](const Result<desk::Answer> &answer) {
                 m_snapshotRuns = false;
                 renew();
                 if (!answer)
                     showProblem(answer.error().message);
                 else
                     Q_EMIT done(answer->text);
             });
}

void RollbackSheet::beat()
{
    if (isVisible())
        showConfirmation();
}

Sheet::Action RollbackSheet::actionOf(const QKeyEvent &key) const
{
    const auto id = m_view == View::Choice ? m_plans->idForKey(key) : QString();
    if (id.isEmpty())
        return {};
    auto *self = const_cast<RollbackSheet *>(this);
    return [self, id] {
        self->choosePlan(id);
    };
}

} // namespace thabat::ui
