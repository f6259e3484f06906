// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/chartgrid.h"

#include "app/base/text.h"
#include "ui/see/chartwords.h"
#include "ui/see/sampletable.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardGap = 8;
constexpr int rowGap = 4;
constexpr size_t mostEventsNamed = 4;

} // namespace

ChartGrid::ChartGrid(const Appearance &appearance, const Speech &speech, SampleSource samples,
                     QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_speech(speech)
    , m_samples(std::move(samples))
    , m_charts(new QWidget(this))
    , m_grid(new QGridLayout(m_charts))
    , m_readout(new PlainLabel(TextStyle::Caption, this))
    , m_table(new SampleTable(this))
{
    m_grid->setContentsMargins({});
    m_readout->setObjectName(u"readout"_s);
    m_readout->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_table->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_charts, 1);
    all->addWidget(m_table, 1);
    all->addWidget(m_readout);
    connect(m_table, &SampleTable::closeAsked, this, &ChartGrid::closeTable);
    connect(&appearance, &Appearance::changed, this, &ChartGrid::follow);
    follow();
}

void ChartGrid::setPictures(const std::vector<ChartPicture> &pictures, qint64 leap)
{
    m_leap = leap;
    if (m_cards.size() != pictures.size()) {
        while (m_cards.size() < pictures.size())
            addCard();
        for (; m_cards.size() > pictures.size(); m_cards.pop_back())
            delete m_cards.back();
        m_current = 0;
        m_columns = 0;
        arrange();
    }
    for (size_t i = 0; i < pictures.size(); ++i)
        m_cards[i]->setPicture(pictures[i]);
    showCrosshair();
}

QString ChartGrid::readout() const
{
    return m_readout->text();
}

void ChartGrid::takeFocus()
{
    if (m_table->isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
    else if (m_current < m_cards.size())
        m_cards[m_current]->setFocus(Qt::OtherFocusReason);
}

void ChartGrid::enterChart(const QString &indicator)
{
    for (auto *card : m_cards) {
        if (card->picture().id == indicator)
            return card->setFocus(Qt::ShortcutFocusReason);
    }
}

//! Esc is a shortcut of the window; while there is something to leave here, it is ours.
bool ChartGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const bool escape = static_cast<QKeyEvent &>(*event).key() == Qt::Key_Escape;
        if (escape && (m_table->isVisible() || m_crosshair.at())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartGrid::keyPressEvent(QKeyEvent *event)
{
    const bool handled = m_current < m_cards.size() && handle(chartKeyOf(*event), event->modifiers());
    if (!handled)
        QWidget::keyPressEvent(event);
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCrosshair();
}

void ChartGrid::addCard()
{
    const size_t index = m_cards.size();
    auto *card = new ChartCard(m_appearance, m_speech, m_charts);
    card->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    connect(card, &ChartCard::entered, this, [this, index] {
        enter(index);
    });
    connect(card, &ChartCard::pointed, this, [this](qint64 at) {
        m_crosshair.point(at);
        showCrosshair();
    });
    connect(card, &ChartCard::left, this, [this] {
        m_crosshair.clear();
        showCrosshair();
    });
    m_cards.push_back(card);
}

void ChartGrid::follow()
{
    layout()->setSpacing(m_appearance.length(4));
    m_columns = 0;
    arrange();
}

//! Two columns or one; the plots of one column tell their times once, at the bottom.
void ChartGrid::arrange()
{
    const int columns = width() >= m_appearance.length(wideFrom) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_grid->setSpacing(m_appearance.length(columns == 2 ? cardGap : rowGap));
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const bool last = i + 1 == m_cards.size();
        m_cards[i]->setShape(columns == 2 ? ChartCard::Shape::Card
                                 : last   ? ChartCard::Shape::LastRow
                                          : ChartCard::Shape::Row);
        m_grid->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
    }
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, row * columns < int(m_cards.size()) ? 1 : 0);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    // The room of a long readout is kept, or the charts would jump when the mouse enters them.
    m_readout->setMinimumHeight(m_readout->fontMetrics().lineSpacing() * (columns == 2 ? 2 : 3));
}

void ChartGrid::enter(size_t card)
{
    if (card >= m_cards.size())
        return;
    m_current = card;
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setFocusPolicy(i == card ? Qt::StrongFocus : Qt::ClickFocus);
}

bool ChartGrid::handle(ChartKey key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case ChartKey::Earlier:
    case ChartKey::Later:
        moveCrosshair(key, modifiers);
        return true;
    case ChartKey::Previous:
        m_cards[m_current > 0 ? m_current - 1 : 0]->setFocus(Qt::TabFocusReason);
        return true;
    case ChartKey::Next:
        m_cards[std::min(m_current + 1, m_cards.size() - 1)]->setFocus(Qt::TabFocusReason);
        return true;
    case ChartKey::Live:
        m_crosshair.clear();
        showCrosshair();
        Q_EMIT liveAsked();
        return true;
    case ChartKey::Declared:
        m_crosshair.point(picture().from); // off the incident: where the charts begin
        for (const auto &event : picture().events) {
            if (event.letter == "T0"_L1)
                m_crosshair.point(event.at);
        }
        showCrosshair();
        return true;
    case ChartKey::ZoomIn:
    case ChartKey::ZoomOut:
        Q_EMIT zoomAsked(key == ChartKey::ZoomOut ? 1 : -1);
        return true;
    case ChartKey::Table:
        openTable();
        return true;
    case ChartKey::Note:
        Q_EMIT noteAsked(withoutIsolates(readoutAt(m_crosshair.at().value_or(picture().now))));
        return true;
    case ChartKey::Leave: {
        const bool wasShown = m_crosshair.at().has_value();
        m_crosshair.clear();
        showCrosshair();
        return wasShown;
    }
    case ChartKey::None:
        break;
    }
    return false;
}

void ChartGrid::moveCrosshair(ChartKey key, Qt::KeyboardModifiers modifiers)
{
    const auto stride = modifiers & Qt::ControlModifier ? Stride::Event
        : modifiers & Qt::ShiftModifier                 ? Stride::Leap
                                                        : Stride::Sample;
    const auto direction = key == ChartKey::Later ? Direction::Later : Direction::Earlier;
    m_crosshair.move(picture(), direction, stride, m_leap);
    showCrosshair();
    m_cards[m_current]->setAccessibleDescription(m_readout->accessibleName()); // spoken: it has the focus
}

void ChartGrid::showCrosshair()
{
    for (auto *card : m_cards)
        card->setCrosshair(m_crosshair.at());
    m_readout->setText(m_crosshair.at() ? readoutAt(*m_crosshair.at()) : eventsInView());
}

void ChartGrid::openTable()
{
    m_table->setSamples(picture(), m_samples(picture().id));
    m_charts->hide();
    m_table->show();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ChartGrid::closeTable()
{
    m_table->hide();
    m_charts->show();
    takeFocus();
}

//! "03:02:10 · Error rate 12.4% · Latency p95 8.3 s …"
QString ChartGrid::readoutAt(qint64 at) const
{
    QStringList parts{ltr(momentOf(at))};
    for (const auto *card : m_cards) {
        const auto &shown = card->picture();
        parts += tr("%1 %2", "what and how much")
                     .arg(isolate(shown.title), ltr(desk::valueText(shown.valueAt(at), shown.unit)));
    }
    return Speech::dotted(parts);
}

//! "D deploy v1.4.2 02:51:00 · T0 declared 03:00:12": what the letters in the window mean, the newest ones.
QString ChartGrid::eventsInView() const
{
    if (m_cards.empty())
        return {};
    QStringList parts;
    const auto &shown = m_cards.front()->picture();
    for (const auto &event : shown.events) {
        if (event.at >= shown.from && event.at <= shown.to)
            parts += tr("%1 %2 %3", "letter, meaning and time of an event")
                         .arg(ltr(event.letter), event.meaning, ltr(momentOf(event.at)));
    }
    if (size_t(parts.size()) > mostEventsNamed)
        parts = parts.mid(parts.size() - qsizetype(mostEventsNamed));
    const bool compares = std::any_of(m_cards.begin(), m_cards.end(), [](const ChartCard *card) {
        return !card->picture().reference.empty();
    });
    if (compares)
        parts += tr("dotted: same time yesterday");
    return Speech::dotted(parts);
}

} // namespace thabat::ui
