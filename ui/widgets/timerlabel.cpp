// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timerlabel.h"

#include "app/base/text.h"
#include "ui/theme/role.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/severitybadge.h"

#include <QBoxLayout>
#include <QLabel>

namespace thabat::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto seldom = 10s; // a name that changes every second would drown everything else

QLabel *styledLabel(TextStyle style, QWidget *parent)
{
    auto *label = quietLabel(style, parent);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

TimerLabel::TimerLabel(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_badge(new SeverityBadge(appearance, BadgeSize::Small, this))
    , m_value(styledLabel(TextStyle::Timer, this))
    , m_caption(styledLabel(TextStyle::Caption, this))
{
    m_badge->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addStretch();
    line->addWidget(m_badge);
    line->addWidget(m_value);
    line->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(line);
    all->addWidget(m_caption);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void TimerLabel::setCaption(const QString &caption)
{
    if (m_caption->text() == caption)
        return;
    m_caption->setText(caption);
    speak(Spoken::AtOnce);
}

void TimerLabel::setValue(const QString &value)
{
    if (m_value->text() == value)
        return;
    m_value->setText(value);
    speak(Spoken::Seldom);
}

void TimerLabel::setAlarm(std::optional<domain::Severity> severity)
{
    if (severity == m_badge->severity() && severity.has_value() == m_badge->isVisibleTo(this))
        return;
    m_badge->setSeverity(severity);
    m_badge->setVisible(severity.has_value());
    speak(Spoken::AtOnce);
}

void TimerLabel::speak(Spoken spoken)
{
    const bool recent =
        m_lastSpoken.isValid() && !m_lastSpoken.hasExpired(std::chrono::milliseconds(seldom).count());
    if (spoken == Spoken::Seldom && recent)
        return;
    m_lastSpoken.start();
    const auto value = withoutIsolates(m_value->text());
    if (m_badge->severity()) {
        //: a running number in the strip: caption, value, severity ("next update in: 2:26, Severity P1")
        setAccessibleName(
            tr("%1: %2, %3").arg(m_caption->text(), value, spokenSeverity(m_badge->severity())));
        return;
    }
    //: a running number in the strip: caption, value ("next update in: 2:26")
    setAccessibleName(tr("%1: %2").arg(m_caption->text(), value));
}

} // namespace thabat::ui
