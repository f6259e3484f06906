// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/severity.h"
#include "ui/theme/appearance.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace thabat::ui {

class SeverityBadge;

//! A running number with a caption under it, as the strip shows them: "2:26, next update in".
class TimerLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TimerLabel(const Appearance &appearance, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setValue(const QString &value);

    //! A badge beside the value when its time is over; none while all is well.
    void setAlarm(std::optional<domain::Severity> severity);

private:
    enum class Spoken { AtOnce, Seldom };

    void speak(Spoken spoken);

    SeverityBadge *m_badge;
    QLabel *m_value;
    QLabel *m_caption;
    QElapsedTimer m_lastSpoken;
};

} // namespace thabat::ui
