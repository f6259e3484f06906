// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace thabat::ui {

//! The one focus ring of a window: 2 px around whatever has focus, with a 2 px gap. An overlay, so that no
//! style sheet can lose it and no neighbour can cover it.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    //! @p window owns the ring.
    FocusRing(const Appearance &appearance, QWidget &window);

    //! What the ring is around now, if anything.
    QWidget *target() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void moveTo(QWidget *target);
    void place();

    const Appearance &m_appearance;
    QPointer<QWidget> m_target;
    std::vector<QPointer<QWidget>> m_watched;
    QRect m_ring;
};

} // namespace thabat::ui
