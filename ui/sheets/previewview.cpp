// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/previewview.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "app/desk/valuetext.h"
#include "app/monitor/watch.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/textview.h"
#include "ui/widgets/commandview.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

struct PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(thabat::ui::PreviewView)
};

constexpr int rollbackWindow = 24 * 3600; //!< seconds; runbook 6

QString clockOf(std::chrono::milliseconds duration)
{
    return ltr(toClockText(std::chrono::duration_cast<std::chrono::seconds>(duration)));
}

} // namespace

QString verificationText(const actions::Check &check, Language language)
{
    const auto &wanted = check.verification;
    QStringList parts;
    if (!wanted.healthUrl.isEmpty())
        parts += PreviewText::tr("health ok %1 times in a row").arg(QString::number(wanted.times));
    if (!wanted.versionUrl.isEmpty())
        parts += PreviewText::tr("%1 is what runs").arg(ltr(shown(wanted.version, 100)));
    for (const auto &one : wanted.shows)
        parts += PreviewText::tr("%1: %2", "what a lookup must show")
                     .arg(one.lookup.title.in(language), ltr(shown(one.is, 100)));
    if (!wanted.indicator.isEmpty()) {
        const auto title = check.indicatorTitle.in(language);
        parts += PreviewText::tr("%1 below %2 for %3")
                     .arg(title.isEmpty() ? ltr(wanted.indicator) : title,
                          ltr(desk::valueText(wanted.below, check.unit)), clockOf(wanted.stable));
    }
    if (parts.isEmpty())
        return {};
    return PreviewText::tr("Then verify, within %1: %2")
        .arg(clockOf(wanted.within), parts.join(PreviewText::tr(" · ", "between checks")));
}

PreviewView::PreviewView(const desk::Desk &desk, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_summary(new PlainLabel(TextStyle::Body, this))
    , m_rows(new QGridLayout)
    , m_evidence(new PlainLabel(TextStyle::Body, this))
    , m_snapshot(new QPushButton(this))
    , m_warnings(new PlainLabel(TextStyle::Strong, this))
    , m_cannotUndo(new PlainLabel(TextStyle::Strong, this))
    , m_willRun(new PlainLabel(TextStyle::Todo, this))
    , m_commands(new CommandView(appearance, this))
    , m_dryRunCaption(new PlainLabel(TextStyle::Strong, this))
    , m_dryRun(new TextView(appearance, TextView::Reading::Output, this))
    , m_verify(new PlainLabel(TextStyle::Body, this))
    , m_expiry(new PlainLabel(TextStyle::Meta, this))
    , m_again(new QPushButton(this))
{
    m_commands->setObjectName(u"commands"_s);
    m_dryRun->setObjectName(u"dryRun"_s);
    m_dryRun->setLeastLines(5);
    m_snapshot->setObjectName(u"snapshot"_s);
    m_evidence->setObjectName(u"evidence"_s);
    m_warnings->setObjectName(u"warnings"_s);
    m_expiry->setObjectName(u"expiry"_s);
    m_again->setObjectName(u"readAgain"_s);
    addParts();
    connect(m_snapshot, &QPushButton::clicked, this, &PreviewView::snapshotWanted);
    connect(m_again, &QPushButton::clicked, this, &PreviewView::readAgain);
}

void PreviewView::addParts()
{
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(1, 1);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_summary);
    lines->addLayout(m_rows);
    auto *evidence = new QHBoxLayout;
    evidence->addWidget(m_evidence, 1);
    evidence->addWidget(m_snapshot, 0, Qt::AlignTop);
    lines->addLayout(evidence);
    lines->addWidget(m_warnings);
    lines->addWidget(m_cannotUndo);
    lines->addWidget(m_willRun);
    lines->addWidget(m_commands);
    lines->addWidget(m_dryRunCaption);
    lines->addWidget(m_dryRun);
    lines->addWidget(m_verify);
    auto *expiry = new QHBoxLayout;
    expiry->addWidget(m_expiry, 1);
    expiry->addWidget(m_again);
    lines->addLayout(expiry);
    lines->addStretch(1);
}

void PreviewView::show(const runbook::Plan &plan, const actions::Preview &preview)
{
    m_plan = plan;
    m_preview = preview;
    const auto language = m_appearance.language();
    const auto put = [](PlainLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    put(m_summary, plan.summary.in(language));
    showRows();
    put(m_warnings, preview.warnings.join(u'\n'));
    put(m_cannotUndo, plan.cannotUndo.in(language));
    m_willRun->setText(tr("These commands will run. Nothing has run yet."));
    QStringList commands;
    for (const auto &step : preview.steps)
        commands += step.masked().text();
    if (m_commands->commands() != commands.join(u'\n'))
        m_commands->setCommands(commands.join(u'\n'));
    m_dryRunCaption->setText(tr("Dry run"));
    m_dryRunCaption->setVisible(!preview.dryRun.isEmpty());
    m_dryRun->setAccessibleName(tr("Dry run"));
    m_dryRun->showText(preview.dryRun);
    m_dryRun->setVisible(!preview.dryRun.isEmpty());
    put(m_verify, verificationText(preview.check, language));
    setButtonText(*m_again, tr("Read again"));
    setButtonText(*m_snapshot, tr("Take evidence snapshot"));
}

void PreviewView::addRow(const QString &caption, QWidget *value)
{
    auto *name = new PlainLabel(TextStyle::Meta, caption, this);
    name->setBuddy(value);
    const int line = int(m_cells.size() / 2);
    m_rows->addWidget(name, line, 0, Qt::AlignTop);
    m_rows->addWidget(value, line, 1);
    m_cells += {name, value};
}

void PreviewView::showRows()
{
    for (auto *cell : m_cells)
        delete cell;
    m_cells.clear();
    m_fields.clear();
    const auto language = m_appearance.language();
    for (const auto &fact : m_preview.facts) {
        const auto text = fact.problem.isEmpty() ? ltr(shown(fact.value, 200))
                                                 : tr("not known: %1").arg(isolate(fact.problem));
        addRow(fact.title.in(language), new PlainLabel(TextStyle::Strong, text, this));
    }
    showArguments();
    if (m_plan.rollback)
        addRow(tr("Window"), new PlainLabel(TextStyle::Body, windowText(), this));
}

void PreviewView::showArguments()
{
    const auto language = m_appearance.language();
    for (const auto &argument : m_plan.arguments) {
        auto *field = new QLineEdit(this);
        field->setObjectName(u"argument-"_s + argument.name);
        field->setLayoutDirection(Qt::LeftToRight);
        field->setAccessibleName(argument.title.in(language));
        const auto value = m_preview.arguments.find(argument.name);
        field->setText(value == m_preview.arguments.end() ? QString() : value->second);
        m_fields[argument.name] = field;
        connect(field, &QLineEdit::textEdited, this, &PreviewView::edited);
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (isEdited())
                Q_EMIT readAgain();
        });
        addRow(argument.title.in(language), field);
    }
}

QDateTime PreviewView::deployedAt() const
{
    const auto &running = m_desk.watch().state().running;
    return running.previous.isEmpty() ? QDateTime() : running.since;
}

bool PreviewView::isLate() const
{
    const auto deployed = deployedAt();
    return m_plan.rollback && deployed.isValid()
        && deployed.secsTo(m_desk.workplace().now()) > rollbackWindow;
}

QString PreviewView::windowText() const
{
    if (!m_preview.age.isEmpty())
        return m_preview.age; // the plan asked, which is surer than what was seen from here
    const auto deployed = deployedAt();
    if (!deployed.isValid())
        return tr("Nobody here saw when it was deployed.");
    const auto ago = deployed.secsTo(m_desk.workplace().now());
    if (!isLate())
        return tr("Inside the 24-hour window. No blame.");
    return tr("Deployed %1 ago. After 24 h prefer a forward fix. Say why you roll back.")
        .arg(ltr(toClockText(std::chrono::seconds(ago))));
}

void PreviewView::showEvidence(const domain::Incident *incident)
{
    const bool saved = incident && !incident->evidence.empty();
    m_evidence->setVisible(incident != nullptr);
    m_snapshot->setVisible(incident && !saved);
    m_snapshot->setEnabled(true);
    if (saved) {
        const auto &newest = incident->evidence.back();
        m_evidence->setText(
            tr("Evidence snapshot %1 saved (%2).")
                .arg(ltr(shown(QFileInfo(newest.folder).fileName(), 80)), report::sizeName(newest.bytes)));
    } else if (incident) {
        const auto within = std::chrono::duration_cast<std::chrono::seconds>(m_desk.profile().snapshotWithin);
        m_evidence->setText(tr("No evidence yet. Take a quick snapshot first (about %1 s)?")
                                .arg(QString::number(within.count())));
    }
}

void PreviewView::showProgress(int done, int all)
{
    m_evidence->setText(tr("Saving evidence: %1 of %2").arg(QString::number(done), QString::number(all)));
    m_snapshot->setEnabled(false);
}

void PreviewView::showExpiry(int secondsLeft)
{
    m_expiry->setVisible(m_preview.blockers.isEmpty());
    m_expiry->setText(secondsLeft > 0 ? tr("This preview is good for %1 s.").arg(QString::number(secondsLeft))
                                      : tr("Preview expired. Read it again."));
}

std::map<QString, QString> PreviewView::arguments() const
{
    std::map<QString, QString> out;
    for (const auto &[name, field] : m_fields)
        out[u"set."_s + name] = withLatinDigits(field->text().trimmed());
    return out;
}

bool PreviewView::isEdited() const
{
    for (const auto &[name, field] : m_fields) {
        const auto read = m_preview.arguments.find(name);
        const auto before = read == m_preview.arguments.end() ? QString() : read->second;
        if (withLatinDigits(field->text().trimmed()) != before)
            return true;
    }
    return false;
}

void PreviewView::focusCommands()
{
    m_commands->setFocus();
}

void PreviewView::copyCommands() const
{
    m_commands->copyAll();
}

} // namespace thabat::ui
