// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/stripzone.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "app/monitor/watch.h"
#include "ui/theme/role.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using domain::Severity;

namespace {

constexpr int stripHeight = 60;
constexpr int leastTitle = 240;

QString clockBetween(const QDateTime &from, const QDateTime &to)
{
    return toClockText(std::chrono::seconds(std::max<qint64>(0, from.secsTo(to))));
}

} // namespace

StripZone::StripZone(const ZoneParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_line(new QHBoxLayout(this))
    , m_badge(new SeverityBadge(parts.appearance, BadgeSize::Strip, this))
    , m_title(new ElidedLabel(TextStyle::Section, this))
    , m_meta(new ElidedLabel(TextStyle::Meta, this))
    , m_environment(new Chip(parts.appearance, this))
    , m_others(new QPushButton(this))
    , m_breach(new TimerLabel(parts.appearance, this))
    , m_since(new TimerLabel(parts.appearance, this))
    , m_update(new TimerLabel(parts.appearance, this))
    , m_deploys(new TimerLabel(parts.appearance, this))
    , m_clock(new TimerLabel(parts.appearance, this))
    , m_age(new TimerLabel(parts.appearance, this))
{
    setObjectName(u"strip"_s);
    build();
    connect(&parts.current, &CurrentIncident::changed, this, &StripZone::refresh);
    connect(&parts.desk.alarms(), &desk::Alarms::changed, this, &StripZone::refresh); // seen: at once
    connect(&parts.pulse, &Pulse::beat, this, &StripZone::refresh);
    connect(&parts.pulse, &Pulse::beat, this, &StripZone::remind);
    connect(&parts.appearance, &Appearance::changed, this, &StripZone::scaleHeight);
    connect(m_others, &QPushButton::clicked, this, &StripZone::showNextIncident);
    scaleHeight();
    retranslate();
}

void StripZone::build()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_meta);
    words->addStretch();
    m_line->setSizeConstraint(QLayout::SetNoConstraint); // see fit()
    m_line->addWidget(m_badge);
    m_line->addLayout(words, 1);
    m_line->addWidget(m_others);
    m_line->addWidget(m_environment);
    for (auto *timer : {m_breach, m_since, m_update, m_deploys, m_clock, m_age})
        m_line->addWidget(timer);
    m_others->setObjectName(u"otherIncidents"_s);
    m_title->setObjectName(u"stripTitle"_s);
    m_meta->setObjectName(u"stripMeta"_s);
    m_badge->setObjectName(u"stripBadge"_s);
    m_breach->setObjectName(u"stripBreach"_s);
    m_since->setObjectName(u"stripSince"_s);
    m_update->setObjectName(u"stripUpdate"_s);
    m_deploys->setObjectName(u"stripDeploys"_s);
    m_clock->setObjectName(u"stripClock"_s);
    m_age->setObjectName(u"stripAge"_s);
    m_environment->setObjectName(u"stripEnvironment"_s);
    setRole(*m_others, Role::Quiet);
    m_others->hide();
}

void StripZone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StripZone::retranslate()
{
    m_since->setCaption(tr("since declared"));
    m_deploys->setCaption(tr("deploys"));
    m_clock->setCaption(tr("Riyadh (UTC+3)"));
    m_age->setCaption(tr("data age"));
    m_breach->setCaption(tr("to notify SDAIA"));
    const auto &profile = m_parts.desk.profile();
    m_environment->setText(profile.environment.toUpper());
    m_environment->setTone(profile.production ? Chip::Tone::Strong : Chip::Tone::Hatched);
    m_environment->setAccessibleName(tr("Environment: %1").arg(profile.environment));
    refresh();
}

void StripZone::refresh()
{
    m_wanted.clear();
    const auto *incident = m_parts.incident();
    if (incident)
        showIncident(*incident);
    else
        showCalm();
    showEverywhere(incident);
    const bool urgent = monitor::worstUrgent(m_parts.desk.alarms().now()).has_value();
    m_badge->setAttention(urgent ? SeverityBadge::Attention::Wanted : SeverityBadge::Attention::None);
    fit();
    setAccessibleName(summary());
    update();
}

void StripZone::showCalm()
{
    const auto lines = monitor::alarmLines(m_parts.desk.alarms().now(), false);
    const int standing = monitor::standing(m_parts.desk.alarms().now());
    if (standing > 0) {
        QStringList names;
        for (int i = 0; i < standing; ++i) // those put aside come last
            names += alarmText(lines[size_t(i)].alarms.front());
        m_badge->setSeverity(lines.front().alarms.front().severity);
        m_title->setText(tr("%n alarm(s). No open incident.", nullptr, standing));
        m_meta->setText(Speech::dotted(names));
    } else {
        m_title->setText(tr("All calm. No open incident."));
        const auto today = inRiyadh(m_parts.now()).date();
        m_meta->setText(Speech::dotted({m_parts.speech.of(m_parts.desk.profile().title),
                                        m_parts.speech.date(today), m_parts.speech.hijri(today)}));
    }
    m_badge->setVisible(standing > 0);
    for (auto *timer : {m_breach, m_since, m_update})
        timer->hide();
    m_others->hide();
}

void StripZone::showIncident(const domain::Incident &incident)
{
    m_badge->setSeverity(incident.severity);
    m_badge->show();
    m_title->setText(isolate(shown(incident.title, 300)));
    showTimers(incident);
    const auto others = int(m_parts.desk.replay().openIncidents().size()) - (incident.isOpen() ? 1 : 0);
    m_others->setText(incident.isOpen() ? tr("%n more open", "incidents", others) : tr("Close this view"));
    m_others->setVisible(others > 0 || !incident.isOpen());
}

//! "Health check is failing", with what else must be known of it.
QString StripZone::alarmText(const monitor::Alarm &alarm) const
{
    const auto name =
        isolate(report::alarmName(alarm.id, {}, &m_parts.desk.profile(), m_parts.speech.words()));
    return alarm.flapping ? tr("%1 (flapping)").arg(name) : name;
}

//! @p room in pixels: without enough of it only the end of the id stays, since who commands must be read.
QString StripZone::metaText(const domain::Incident &incident, int room) const
{
    const auto due = incident.commanderDue();
    if (due.isValid()) {
        const auto left = m_parts.now().secsTo(due);
        if (left >= 0)
            return tr("No incident commander. %1 left to assign one.")
                .arg(ltr(toClockText(std::chrono::seconds(left))));
        return tr("No incident commander. One was due %1 ago.").arg(m_parts.speech.age(due, m_parts.now()));
    }
    const auto commander = incident.holder(domain::Role::Commander);
    const auto name = isolate(shown(commander, 80));
    const auto *offer = incident.crew.offer && incident.isOpen() ? &incident.crew.offer->what : nullptr;
    const auto who = commander.isEmpty() ? tr("No incident commander")
        : offer                          ? tr("IC %1, offered to %2").arg(name, isolate(shown(offer->to, 80)))
                                         : tr("IC %1").arg(name);
    const auto text = [&](const QString &id) {
        return Speech::dotted({ltr(id), m_parts.speech.phase(incident.phase), who,
                               incident.restrictedTo.isEmpty() ? QString() : tr("restricted"),
                               incident.drill ? tr("drill") : QString()});
    };
    const QFontMetrics metrics(m_parts.appearance.font(TextStyle::Meta));
    const auto whole = text(incident.id);
    return metrics.horizontalAdvance(whole) <= room ? whole : text(incident.id.section(u'-', -1));
}

void StripZone::showTimers(const domain::Incident &incident)
{
    const auto now = m_parts.now();
    const auto until = incident.resolvedAt.isValid() ? incident.resolvedAt : now;
    m_since->setValue(ltr(u"T+"_s + clockBetween(incident.declaredAt, until)));
    setShown(m_since, true);
    showUpdateTimer(incident);
    showBreachTimer(incident);
}

void StripZone::showUpdateTimer(const domain::Incident &incident)
{
    const auto due = incident.updateDue();
    const auto now = m_parts.now();
    const bool late = due.isValid() && due < now;
    m_update->setCaption(late ? tr("update overdue by") : tr("next update in"));
    m_update->setValue(ltr(late ? clockBetween(due, now) : clockBetween(now, due)));
    m_update->setAlarm(late ? std::optional(Severity::P1) : std::nullopt);
    setShown(m_update, due.isValid());
}

void StripZone::showBreachTimer(const domain::Incident &incident)
{
    const auto now = m_parts.now();
    const auto deadline = incident.breachAware ? domain::noticeDeadline(*incident.breachAware) : now;
    const auto left = now.secsTo(deadline);
    const auto minutes = std::abs(left) / 60;
    const auto clock =
        u"%1:%2"_s.arg(QString::number(minutes / 60), QString::number(minutes % 60).rightJustified(2, u'0'));
    m_breach->setCaption(left >= 0 ? tr("to notify SDAIA") : tr("SDAIA overdue by"));
    m_breach->setValue(ltr(u"PDPL "_s + clock));
    if (left > 24 * 3600)
        m_breach->setAlarm({});
    else
        m_breach->setAlarm(left > 6 * 3600 ? Severity::P1 : Severity::P0);
    setShown(m_breach, incident.countsToNotice());
}

void StripZone::remind()
{
    for (const auto *incident : m_parts.desk.replay().incidents()) {
        const bool counts = incident->countsToNotice() && (incident->isOpen() || !incident->drill);
        const int mark = counts ? domain::noticeMark(*incident->breachAware, m_parts.now()) : 0;
        if (mark <= m_marks.value(incident->id))
            continue;
        m_marks[incident->id] = mark;
        Q_EMIT reminded(tr("%1: aware of a personal-data breach for %2 h; no notice to SDAIA is filed.")
                            .arg(ltr(incident->id), QString::number(mark)));
    }
}

void StripZone::showEverywhere(const domain::Incident *incident)
{
    const bool frozen = incident && incident->frozen;
    //: under it stands "deploys"
    m_deploys->setValue(frozen ? tr("FROZEN") : tr("open", "deploys"));
    m_clock->setValue(ltr(toRiyadhSecond(m_parts.now())));
    const auto &state = m_parts.desk.watch().state();
    m_age->setValue(state.lastData ? m_parts.speech.age(*state.lastData, m_parts.now()) : u"?"_s);
    for (auto *timer : {m_clock, m_deploys, m_age})
        setShown(timer, true);
}

void StripZone::setShown(TimerLabel *timer, bool shown)
{
    if (shown)
        m_wanted.push_back(timer);
    else
        timer->hide();
}

//! The title needs room first, then the timers in the order of their weight; what does not fit is hidden.
void StripZone::fit()
{
    const auto margins = m_line->contentsMargins();
    const int gap = m_line->spacing();
    const int forTitle = m_parts.appearance.length(leastTitle);
    int room = width() - margins.left() - margins.right() - forTitle;
    for (auto *other : {static_cast<QWidget *>(m_badge), static_cast<QWidget *>(m_others),
                        static_cast<QWidget *>(m_environment)}) {
        if (other->isVisibleTo(this))
            room -= other->sizeHint().width() + gap;
    }
    for (auto *timer : m_wanted) {
        timer->ensurePolished();
        const int needed = timer->sizeHint().width() + gap;
        timer->setVisible(room >= needed);
        if (room >= needed)
            room -= needed;
    }
    if (const auto *incident = m_parts.incident())
        m_meta->setText(metaText(*incident, forTitle + room - gap));
}

void StripZone::scaleHeight()
{
    const auto &look = m_parts.appearance;
    setFixedHeight(look.length(stripHeight));
    m_line->setContentsMargins(look.length(12), 0, look.length(12), 2);
    m_line->setSpacing(look.length(16));
    fit();
}

void StripZone::showNextIncident()
{
    const auto *incident = m_parts.incident();
    if (incident && !incident->isOpen())
        return m_parts.current.choose({});
    const auto open = m_parts.desk.replay().openIncidents();
    if (open.empty())
        return;
    size_t next = 0;
    for (size_t i = 0; i < open.size(); ++i) {
        if (open[i]->id == m_parts.current.id())
            next = (i + 1) % open.size();
    }
    m_parts.current.choose(open[next]->id);
}

QString StripZone::summary() const
{
    if (!m_parts.incident())
        return tr("Strip: %1").arg(withoutIsolates(m_title->text()));
    return tr("Strip: %1, %2, %3")
        .arg(spokenSeverity(m_badge->severity()), withoutIsolates(m_title->text()),
             withoutIsolates(m_meta->text()));
}

void StripZone::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StripZone::paintEvent(QPaintEvent *)
{
    const auto *incident = m_parts.incident();
    auto ground = Token::Surface;
    auto rule = Token::Line;
    int thick = 1;
    if (incident && incident->isOpen() && incident->severity <= Severity::P1) {
        const bool worst = incident->severity == Severity::P0;
        ground = worst ? Token::P0Wash : Token::P1Wash;
        rule = fillOf(incident->severity);
        thick = 2;
    }
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.appearance.colour(ground));
    painter.fillRect(0, height() - thick, width(), thick, m_parts.appearance.colour(rule));
}

} // namespace thabat::ui
