// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/chartcard.h"

#include "ui/see/chartaccess.h"
#include "ui/see/chartplot.h"
#include "ui/see/chartwords.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/severitymark.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace thabat::ui {

namespace {

constexpr double chartRadius = 8;
constexpr int chartBar = 4;
constexpr int cardHeight = 130;
constexpr int rowHeight = 62;

} // namespace

ChartCard::ChartCard(const Appearance &appearance, const Speech &speech, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_speech(speech)
    , m_title(new PlainLabel(TextStyle::Meta, this))
    , m_late(quietLabel(TextStyle::Meta, this))
    , m_value(quietLabel(TextStyle::Value, this))
    , m_header(new QHBoxLayout)
    , m_plot(new ChartPlot(appearance, this))
{
    static const bool installed = (QAccessible::installFactory(&chartInterface), true);
    Q_UNUSED(installed);
    setFocusPolicy(Qt::StrongFocus);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_late);
    m_header->addWidget(m_value);
    auto *all = new QVBoxLayout(this);
    all->addLayout(m_header);
    all->addWidget(m_plot, 1);
    connect(m_plot, &ChartPlot::pointed, this, &ChartCard::pointed);
    connect(m_plot, &ChartPlot::left, this, &ChartCard::left);
    connect(&appearance, &Appearance::changed, this, &ChartCard::follow);
    follow();
}

void ChartCard::setShape(Shape shape)
{
    m_shape = shape;
    m_plot->setDetail(shape == Shape::Card          ? ChartPlot::Detail::Full
                          : shape == Shape::LastRow ? ChartPlot::Detail::TimesOnly
                                                    : ChartPlot::Detail::Bare);
    follow();
}

void ChartCard::setPicture(const ChartPicture &picture)
{
    m_picture = picture;
    m_plot->setPicture(picture);
    tell();
}

void ChartCard::setCrosshair(std::optional<qint64> at)
{
    m_plot->setCrosshair(at);
}

QString ChartCard::headline() const
{
    return headlineOf(m_picture, m_speech);
}

QString ChartCard::spoken() const
{
    return spokenChart(m_picture, m_speech);
}

void ChartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.colour(Token::Line), 1));
    painter.setBrush(m_appearance.colour(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), chartRadius, chartRadius);
    const auto crossed = m_picture.crossed();
    if (!crossed || crossed->severity == domain::Severity::P3)
        return;
    QPainterPath card;
    card.addRoundedRect(rect(), chartRadius, chartRadius);
    painter.setClipPath(card);
    const int width = m_appearance.length(chartBar);
    const QRect bar(isRightToLeft() ? this->width() - width : 0, 0, width, height());
    if (crossed->severity != domain::Severity::P2) {
        painter.fillRect(bar, m_appearance.colour(fillOf(crossed->severity)));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_appearance.colour(Token::P2), 1)); // a caution is outlined only
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

void ChartCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setAccessibleName(spoken());
    update();
    Q_EMIT entered();
}

void ChartCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        m_toldState.clear();
        tell();
    }
}

void ChartCard::follow()
{
    const bool card = m_shape == Shape::Card;
    const int side = m_appearance.length(12);
    const int edge = m_appearance.length(4); // the values of the plot need the room
    layout()->setContentsMargins(side, m_appearance.length(card ? 6 : 2), edge,
                                 m_appearance.length(card ? 4 : 3));
    m_header->setContentsMargins(0, 0, side - edge, 0);
    m_header->setSpacing(m_appearance.length(8));
    layout()->setSpacing(card ? m_appearance.length(2) : 0);
    setMinimumHeight(m_appearance.length(card ? cardHeight : rowHeight));
    m_toldState.clear();
    tell();
}

void ChartCard::tell()
{
    const auto direction = layoutDirection();
    m_title->setText(m_picture.title);
    m_late->setText(inReadingDirection(latenessOf(m_picture, m_speech), direction));
    m_late->setVisible(!m_late->text().isEmpty());
    m_value->setText(inReadingDirection(headline(), direction));
    const auto reason = staleReason(m_picture, m_speech);
    if (m_value->toolTip() != plainToolTip(reason))
        m_value->setToolTip(plainToolTip(reason));
    tellWhenItMatters();
    update();
}

void ChartCard::tellWhenItMatters()
{
    const auto crossed = m_picture.crossed();
    const auto state = m_picture.title + u'|' + monitor::toKey(m_picture.freshness) + u'|'
        + (crossed ? domain::toKey(crossed->severity) : QString());
    if (std::exchange(m_toldState, state) != state)
        setAccessibleName(spoken());
}

} // namespace thabat::ui
