// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/barzone.h"

#include "app/base/text.h"
#include "app/desk/sharingwords.h"
#include "app/monitor/alertlines.h"
#include "app/monitor/watch.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 30;

} // namespace

BarZone::BarZone(const ZoneParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_line(new QHBoxLayout(this))
    , m_hints(new ElidedLabel(TextStyle::Caption, this))
    , m_state(new PlainLabel(TextStyle::Caption, this))
{
    setObjectName(u"bar"_s);
    m_hints->setObjectName(u"barHints"_s);
    m_state->setObjectName(u"barState"_s);
    m_state->setWordWrap(false);
    m_line->addWidget(m_hints, 1);
    m_line->addWidget(m_state);
    connect(&parts.pulse, &Pulse::beat, this, &BarZone::refresh);
    connect(&parts.desk.alarms(), &desk::Alarms::changed, this, &BarZone::refresh);
    connect(&parts.desk.sharing(), &desk::Sharing::changed, this, &BarZone::refresh);
    connect(&parts.current, &CurrentIncident::changed, this, &BarZone::refresh);
    connect(&parts.appearance, &Appearance::changed, this, &BarZone::scaleHeight);
    scaleHeight();
    refresh();
}

void BarZone::setHints(const QStringList &hints)
{
    m_hints->setText(hints.join(u" · "_s));
}

void BarZone::setSoundState(const QString &text)
{
    m_sound = text;
    refresh();
}

void BarZone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void BarZone::refresh()
{
    m_state->setText(Speech::dotted({undoText(), alarmText(), m_sound, connectionText()}));
    const auto hub = desk::SharingWords::whole(m_parts.desk.sharing().state(), m_parts.now());
    m_state->setAccessibleDescription(withoutIsolates(hub.join(u' ')));
    setAccessibleName(tr("Keys and state: %1").arg(withoutIsolates(m_state->text())));
}

//! For as long as it can be done: which key undoes what was done last.
QString BarZone::undoText() const
{
    const auto *incident = m_parts.incident();
    const auto &desk = m_parts.desk;
    const auto slip =
        incident && m_parts.mayWrite() ? desk.lastSlip(*incident, desk.workplace().person()) : std::nullopt;
    if (!slip)
        return {};
    const auto left = std::max<qint64>(0, m_parts.now().secsTo(slip->until));
    return tr("Undo: %1, %2 s").arg(ltr(u"Ctrl+Z"_s), ltr(QString::number(left)));
}

QString BarZone::alarmText() const
{
    const auto &alarms = m_parts.desk.alarms().now();
    const int standing = monitor::standing(alarms);
    const int aside = int(alarms.size()) - standing;
    const auto lines = monitor::alertLines(m_parts.desk.profile(), m_parts.desk.watch().state());
    const auto others = std::count_if(lines.begin(), lines.end(), [](const monitor::AlertLine &line) {
        const bool isOurs = line.ours && line.ours->state == monitor::AlertState::State::Firing;
        return line.state == monitor::AlertLine::State::Firing && !isOurs;
    });
    const auto elsewhere = others > 0 ? tr("%n firing at the servers", nullptr, int(others)) : QString();
    return Speech::dotted({tr("%n alarm(s)", nullptr, standing),
                           aside > 0 ? tr("%n put aside", "alarms", aside) : QString(), elsewhere});
}

QString BarZone::connectionText() const
{
    if (!m_parts.mayWrite())
        return tr("looks on");
    const auto &state = m_parts.desk.watch().state();
    const bool any = std::any_of(state.components.begin(), state.components.end(), [](const auto &component) {
        return component.freshness != monitor::Freshness::Stale;
    });
    const auto hub = desk::SharingWords::brief(m_parts.desk.sharing().state(), m_parts.now());
    return Speech::dotted({any ? tr("connected") : tr("no source reached"), serverText(), hub});
}

//! A server of the team that does not answer: what it would alert about is not known.
QString BarZone::serverText() const
{
    const auto &profile = m_parts.desk.profile();
    const auto &state = m_parts.desk.watch().state();
    QStringList silent;
    if (!profile.prometheus.url.isEmpty() && !state.prometheus.problem.isEmpty())
        silent += ltr(u"Prometheus"_s);
    if (!profile.alertmanager.url.isEmpty() && !state.alertmanager.problem.isEmpty())
        silent += ltr(u"Alertmanager"_s);
    return silent.isEmpty() ? QString() : tr("no answer: %1").arg(silent.join(tr(", ")));
}

void BarZone::scaleHeight()
{
    setFixedHeight(m_parts.appearance.length(barHeight));
    const int side = m_parts.appearance.length(12);
    m_line->setContentsMargins(side, 1, side, 0);
    m_line->setSpacing(m_parts.appearance.length(16));
    update();
}

void BarZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.appearance.colour(Token::Surface));
    painter.fillRect(0, 0, width(), 1, m_parts.appearance.colour(Token::Line));
}

} // namespace thabat::ui
