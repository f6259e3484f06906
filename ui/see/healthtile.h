// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/see/tileface.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/severitymark.h"

#include <QAbstractButton>

namespace thabat::ui {

//! The state of one component at a glance: grey while it is well, a badge when it is not, hatched when nobody
//! knows.
class HealthTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HealthTile(const Appearance &appearance, QWidget *parent = nullptr);

    const TileFace &face() const { return m_face; }
    void setFace(const TileFace &face);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void entered(); //!< it has the keyboard focus now

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont nameFont() const;
    QFont stateFont() const;
    bool isMarked() const { return m_face.isUnknown() || m_face.severity; }
    void paintMark(QPainter &painter, const QRect &place) const;
    void paintWords(QPainter &painter, const QRect &inside, const QRect &mark) const;

    const Appearance &m_appearance;
    SeverityMark m_mark;
    TileFace m_face;
};

} // namespace thabat::ui
