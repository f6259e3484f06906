// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/resolvesheet.h"

#include "app/base/text.h"
#include "app/desk/gates.h"
#include "app/desk/telling.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/gaterow.h"
#include "ui/sheets/peoplebox.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

ResolveSheet::ResolveSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                           QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_gates(new QVBoxLayout)
    , m_owner(new PeopleBox)
    , m_lift(addButton())
    , m_copyPath(addButton())
{
    setObjectName(u"resolveSheet"_s);
    m_owner->setObjectName(u"owner"_s);
    m_lift->setObjectName(u"liftFreeze"_s);
    m_copyPath->setObjectName(u"copyPath"_s);
    m_gates->setSpacing(8);
    m_summary = addLabel(TextStyle::Strong);
    m_summary->setObjectName(u"summary"_s);
    body()->addLayout(m_gates);
    m_ownerCaption = addCaption(*m_owner);
    m_result = addLabel(TextStyle::Strong);
    m_result->setObjectName(u"result"_s);
    connect(m_owner, &QComboBox::editTextChanged, this, [this] {
        renew();
    });
    connect(m_lift, &QPushButton::clicked, this, &ResolveSheet::lift);
    connect(m_copyPath, &QPushButton::clicked, this, [this] {
        const auto *over = this->desk().replay().incident(m_resolved);
        if (over)
            copy(over->postMortem);
    });
    m_beat.setInterval(1000);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (isVisible())
            renew();
        else
            m_beat.stop();
    });
}

void ResolveSheet::retranslate()
{
    m_ownerCaption->setText(tr("Who writes the post-mortem?"));
    m_owner->setAccessibleName(tr("Who writes the post-mortem?"));
    setButtonText(*m_lift, tr("Lift freeze"));
    setButtonText(*m_copyPath, tr("Copy path"));
}

void ResolveSheet::renew()
{
    const bool over = !m_resolved.isEmpty();
    m_summary->setVisible(!over);
    m_owner->setVisible(!over);
    m_ownerCaption->setVisible(!over);
    m_result->setVisible(over);
    for (auto *row : m_rows)
        row->setVisible(!over);
    if (over)
        showResult();
    else
        showGates();
}

void ResolveSheet::showGates()
{
    setHead(tr("Resolve incident"), tr("The incident is still open. Nothing has changed yet."));
    setMain(tr("Resolve incident"));
    setLeaving(Leaving::Cancel);
    m_copyPath->hide();
    const auto *about = incident();
    m_lift->setVisible(about && about->frozen);
    if (!about) {
        m_summary->clear();
        return block(tr("No incident is open."));
    }
    if (m_about != about->id) { // reasons belong to the incident they were written for
        m_about = about->id;
        for (auto *row : m_rows)
            delete row;
        m_rows.clear();
        m_owner->setPerson(about->holder(domain::Role::Commander));
    }
    const auto gates = desk::resolveGates(*about, desk().profile(), desk().watch(), m_owner->person());
    while (m_rows.size() < gates.size()) {
        auto *row = new GateRow(m_summary->parentWidget());
        m_gates->addWidget(row);
        connect(row, &GateRow::changed, this, [this] {
            renew();
        });
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < gates.size(); ++i)
        m_rows[i]->show(gates[i]);
    const auto open = std::count_if(m_rows.begin(), m_rows.end(), [](const GateRow *row) {
        return !row->isMet() && !row->isDeferred();
    });
    const auto put = deferred();
    m_summary->setText(open > 0            ? tr("%n gate(s) open", nullptr, int(open))
                           : put.isEmpty() ? tr("All gates green")
                                           : tr("Complete except %n deferred", nullptr, int(put.size())));
    block(open > 0 ? tr("%n gate(s) open", nullptr, int(open)) : QString());
}

void ResolveSheet::showResult()
{
    const auto *over = desk().replay().incident(m_resolved);
    setHead(tr("Resolved"), {});
    setMain({});
    setLeaving(Leaving::Close);
    block({});
    m_lift->hide();
    m_copyPath->setVisible(over && !over->postMortem.isEmpty());
}

QStringList ResolveSheet::deferred() const
{
    QStringList ids;
    for (const auto *row : m_rows) {
        if (row->isDeferred())
            ids += row->id();
    }
    return ids;
}

//! What the record says for gates whose own reason the desk does not take.
QString ResolveSheet::reasons() const
{
    QStringList all;
    for (const auto *row : m_rows) {
        if (row->isDeferred() && !all.contains(row->reason()))
            all += row->reason();
    }
    return all.join(u"; "_s);
}

void ResolveSheet::begin()
{
    if (!m_resolved.isEmpty() && incident())
        m_resolved.clear();
    m_owner->offer(desk());
    if (m_owner->person().isEmpty() && incident())
        m_owner->setPerson(incident()->holder(domain::Role::Commander));
    m_beat.start();
    renew();
    m_owner->setFocus();
}

void ResolveSheet::act()
{
    std::map<QString, QString> arguments{{u"owner"_s, m_owner->person()},
                                         {u"defer"_s, deferred().join(u',')},
                                         {u"why"_s, reasons()},
                                         {u"lang"_s, toKey(appearance().language())}};
    for (const auto *row : m_rows) {
        if (row->isDeferred())
            arguments[u"why."_s + row->id()] = row->reason();
    }
    submit(current().command(u"resolve"_s, arguments), [this](const desk::Answer &answer) {
        resolved(answer);
    });
}

void ResolveSheet::resolved(const desk::Answer &answer)
{
    m_resolved = answer.incident;
    m_about.clear();
    m_result->setText(answer.text);
    renew();
    leaveButton().setFocus();
    Q_EMIT done(answer.text);
}

void ResolveSheet::lift()
{
    submit(current().command(u"freeze"_s, {{u"state"_s, u"off"_s}}), [this](const desk::Answer &answer) {
        renew();
        if (!answer.text.isEmpty())
            Q_EMIT done(answer.text);
    });
}

} // namespace thabat::ui
