// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"

#include <QWidget>

class QHBoxLayout;

namespace thabat::ui {

class ElidedLabel;
class PlainLabel;

//! The line at the bottom: which keys do what here, how many alarms there are, and whether what is written is
//! kept.
class BarZone : public QWidget
{
    Q_OBJECT

public:
    explicit BarZone(const ZoneParts &parts, QWidget *parent = nullptr);

    //! "F1 Help" and so on, in order; those that do not fit are cut at the end.
    void setHints(const QStringList &hints);

    //! Why alarms are not heard; empty: they are.
    void setSoundState(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void scaleHeight();
    QString undoText() const;
    QString alarmText() const;
    QString connectionText() const;
    QString serverText() const;

    const ZoneParts m_parts;
    QHBoxLayout *m_line;
    ElidedLabel *m_hints;
    PlainLabel *m_state;
    QString m_sound;
};

} // namespace thabat::ui
