// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetbook.h"

#include "ui/sheets/alarmhealthsheet.h"
#include "ui/sheets/alertssheet.h"
#include "ui/sheets/breachsheet.h"
#include "ui/sheets/briefsheet.h"
#include "ui/sheets/declaresheet.h"
#include "ui/sheets/handoversheet.h"
#include "ui/sheets/helpsheet.h"
#include "ui/sheets/outboxsheet.h"
#include "ui/sheets/pagesheet.h"
#include "ui/sheets/playbooksheet.h"
#include "ui/sheets/postmortemsheet.h"
#include "ui/sheets/privacysheet.h"
#include "ui/sheets/resolvesheet.h"
#include "ui/sheets/rollbacksheet.h"
#include "ui/sheets/severitysheet.h"
#include "ui/sheets/updatesheet.h"
#include "ui/shortcuttable.h"

#include <QCoreApplication>
#include <QTime>

namespace thabat::ui {

SheetBook::SheetBook(const ZoneParts &parts, const Clock &clock)
    : m_parts(parts)
    , m_clock(clock)
{
}

SheetBook::~SheetBook() = default;

QWidget *SheetBook::open(SheetKind kind)
{
    auto &sheet = m_sheets[kind];
    if (!sheet) {
        sheet = make(kind);
        connect(sheet.get(), &Sheet::closeRequested, this, &SheetBook::closeWanted);
        connect(sheet.get(), &Sheet::sheetWanted, this, &SheetBook::sheetWanted);
        connect(sheet.get(), &Sheet::done, this, &SheetBook::told);
    }
    if (kind == SheetKind::Help)
        teachHelp(*sheet);
    return sheet.get();
}

void SheetBook::choosePlan(const QString &plan)
{
    static_cast<RollbackSheet *>(open(SheetKind::Rollback))->choosePlan(plan);
}

void SheetBook::chooseSeverity(domain::Severity severity)
{
    static_cast<SeveritySheet *>(open(SheetKind::Severity))->choose(severity);
}

void SheetBook::choosePerson(const QString &person)
{
    static_cast<HandOverSheet *>(open(SheetKind::HandOver))->choosePerson(person);
}

void SheetBook::chooseAware(const QString &time)
{
    static_cast<BreachSheet *>(open(SheetKind::Breach))
        ->chooseAware(QTime::fromString(time, QStringLiteral("HH:mm")));
}

void SheetBook::chooseRule(const QString &rule)
{
    static_cast<PageSheet *>(open(SheetKind::Page))->chooseRule(rule);
}

std::unique_ptr<Sheet> SheetBook::make(SheetKind kind) const
{
    auto &desk = m_parts.desk;
    auto &current = m_parts.current;
    const auto &appearance = m_parts.appearance;
    switch (kind) {
    case SheetKind::Declare:
        return std::make_unique<DeclareSheet>(desk, current, appearance);
    case SheetKind::Severity:
        return std::make_unique<SeveritySheet>(desk, current, appearance);
    case SheetKind::HandOver:
        return std::make_unique<HandOverSheet>(desk, current, appearance);
    case SheetKind::Playbook:
        return std::make_unique<PlaybookSheet>(desk, current, appearance);
    case SheetKind::Update:
        return std::make_unique<UpdateSheet>(desk, current, appearance);
    case SheetKind::Rollback:
        return std::make_unique<RollbackSheet>(desk, current, appearance, m_clock);
    case SheetKind::Resolve:
        return std::make_unique<ResolveSheet>(desk, current, appearance);
    case SheetKind::PostMortem:
        return std::make_unique<PostMortemSheet>(desk, current, appearance);
    case SheetKind::Brief:
        return std::make_unique<BriefSheet>(desk, current, appearance);
    case SheetKind::Help:
        return std::make_unique<HelpSheet>(desk, current, appearance);
    case SheetKind::Breach:
        return std::make_unique<BreachSheet>(desk, current, appearance);
    case SheetKind::Alerts:
        return std::make_unique<AlertsSheet>(desk, current, appearance);
    case SheetKind::AlarmHealth:
        return std::make_unique<AlarmHealthSheet>(desk, current, appearance);
    case SheetKind::Privacy:
        return std::make_unique<PrivacySheet>(desk, current, appearance);
    case SheetKind::Outbox:
        return std::make_unique<OutboxSheet>(desk, current, appearance);
    case SheetKind::Page:
        return std::make_unique<PageSheet>(desk, current, appearance);
    }
    Q_UNREACHABLE();
}

//! Help is made from the table that the shortcuts are made from, so that it cannot be wrong.
void SheetBook::teachHelp(Sheet &sheet) const
{
    QList<HelpRow> rows;
    for (const auto &row : shortcutTable()) {
        QStringList keys;
        for (const auto &key : row.keys)
            keys += key.toString();
        rows += {keys.join(QStringLiteral(" · ")), QCoreApplication::translate("Shortcuts", row.text)};
    }
    static_cast<HelpSheet &>(sheet).setRows(rows);
}

} // namespace thabat::ui
