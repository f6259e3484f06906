// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace thabat::ui {

namespace {

constexpr int ringWidth = 2;
constexpr int ringGap = 2;

bool isViewport(const QWidget *widget)
{
    const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}

} // namespace

FocusRing::FocusRing(const Appearance &appearance, QWidget &window)
    : QWidget(&window)
    , m_appearance(appearance)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("focusRing"));
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        moveTo(now);
    });
    connect(&appearance, &Appearance::changed, this, qOverload<>(&FocusRing::update));
    moveTo(QApplication::focusWidget());
}

bool FocusRing::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
    case QEvent::ZOrderChange:
    case QEvent::LayoutRequest:
        place();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.colour(Token::Focus), ringWidth));
    const double half = ringWidth / 2.0;
    const auto ring = QRectF(m_ring.translated(-pos())).adjusted(half, half, -half, -half);
    painter.drawRoundedRect(ring, 8, 8);
}

void FocusRing::moveTo(QWidget *target)
{
    for (const auto &widget : m_watched) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    const bool ours = target && target->window() == window() && target != window();
    m_target = ours ? target : nullptr;
    for (auto *widget = m_target.data(); widget && widget != window(); widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.emplace_back(widget);
    }
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const int out = ringWidth + ringGap;
    m_ring = QRect(m_target->mapTo(window(), QPoint()), m_target->size()).adjusted(-out, -out, out, out);
    QRect seen = m_ring & window()->rect();
    for (auto *widget = m_target->parentWidget(); widget && widget != window();
         widget = widget->parentWidget()) {
        if (isViewport(widget)) // what is scrolled away has no ring
            seen &= QRect(widget->mapTo(window(), QPoint()), widget->size());
    }
    if (seen.isEmpty()) {
        hide();
        return;
    }
    setGeometry(seen);
    raise();
    show();
    update();
}

} // namespace thabat::ui
