// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/severitybadge.h"
#include "ui/widgets/timerlabel.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace thabat::ui {

class ElidedLabel;

//! The line on top that answers what everybody asks: what is it, how bad, since when, who, when is the next
//! update.
class StripZone : public QWidget
{
    Q_OBJECT

public:
    explicit StripZone(const ZoneParts &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    //! A mark of a breach clock has passed, and no notice is filed.
    void reminded(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void showCalm();
    void showIncident(const domain::Incident &incident);
    void showTimers(const domain::Incident &incident);
    void showUpdateTimer(const domain::Incident &incident);
    void showBreachTimer(const domain::Incident &incident);
    void remind();
    void showEverywhere(const domain::Incident *incident);
    void setShown(TimerLabel *timer, bool shown);
    void fit();
    void scaleHeight();
    void showNextIncident();
    QString alarmText(const monitor::Alarm &alarm) const;
    QString metaText(const domain::Incident &incident, int room) const;
    QString summary() const;

    const ZoneParts m_parts;
    QHBoxLayout *m_line;
    SeverityBadge *m_badge;
    ElidedLabel *m_title;
    ElidedLabel *m_meta;
    Chip *m_environment;
    QPushButton *m_others;
    TimerLabel *m_breach;
    TimerLabel *m_since;
    TimerLabel *m_update;
    TimerLabel *m_deploys;
    TimerLabel *m_clock;
    TimerLabel *m_age;
    QHash<QString, int> m_marks; //!< by incident: hours of the last reminder
    std::vector<TimerLabel *> m_wanted; //!< shown when there is room
};

} // namespace thabat::ui
