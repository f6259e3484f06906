// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/seezone.h"

#include "app/base/text.h"
#include "app/monitor/watch.h"
#include "ui/see/chartgrid.h"
#include "ui/see/sheetstrip.h"
#include "ui/see/tilerow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestZone = 396;
constexpr int roomForFocus = 4; //!< the focus ring lies around a chart, and what scrolls would cut it off

//! Scrolls up and down when text is large; sideways never.
QScrollArea *scrollPlace(QWidget *parent)
{
    auto *place = new QScrollArea(parent);
    place->setWidgetResizable(true);
    place->setFrameShape(QFrame::NoFrame);
    place->setFocusPolicy(Qt::NoFocus);
    place->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    place->viewport()->setAutoFillBackground(false);
    return place;
}

} // namespace

SeeZone::SeeZone(const ZoneParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_source(parts)
    , m_overview(scrollPlace(this))
    , m_cover(new QWidget(this))
    , m_sheetPlace(scrollPlace(m_cover))
{
    setObjectName(u"see"_s);
    build();
    connect(&parts.pulse, &Pulse::beat, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&parts.current, &CurrentIncident::changed, this, [this] {
        m_source.readEvents();
    });
    connect(&parts.desk.watch(), &monitor::Watch::changed, this, &SeeZone::refreshTiles);
    connect(&parts.appearance, &Appearance::changed, this, &SeeZone::retranslate);
    m_source.readEvents();
    retranslate();
}

SeeZone::~SeeZone() = default;

void SeeZone::build()
{
    auto *inside = new QWidget(m_overview);
    m_banner = new Banner(m_parts.appearance, inside);
    m_filter = new PlainLabel(TextStyle::Meta, inside);
    m_filter->setObjectName(u"chartFilter"_s);
    m_tiles = new TileRow(m_parts.appearance, inside);
    m_tiles->setObjectName(u"tiles"_s);
    m_grid = new ChartGrid(
        m_parts.appearance, m_parts.speech,
        [this](const QString &indicator) {
            return m_source.samples(indicator);
        },
        inside);
    m_grid->setObjectName(u"charts"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(roomForFocus, roomForFocus, roomForFocus, roomForFocus);
    column->addWidget(m_banner);
    column->addWidget(m_tiles);
    column->addWidget(m_filter);
    column->addWidget(m_grid, 1);
    inside->setAutoFillBackground(false);
    m_overview->setWidget(inside);

    m_strip = new SheetStrip(m_parts.appearance, m_parts.speech, m_cover);
    m_strip->setObjectName(u"sheetStrip"_s);
    auto *cover = new QVBoxLayout(m_cover);
    cover->setContentsMargins({});
    cover->addWidget(m_strip);
    cover->addWidget(m_sheetPlace, 1);
    m_cover->hide();

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_overview, 1);
    all->addWidget(m_cover, 1);

    connect(m_tiles, &TileRow::activated, this, [this](const QString &component) {
        filter(component == m_component ? QString() : component);
    });
    connect(m_grid, &ChartGrid::noteAsked, this, &SeeZone::noteAsked);
    connect(m_grid, &ChartGrid::zoomAsked, this, [this](int steps) {
        m_source.zoom(steps);
        refresh();
    });
    connect(m_grid, &ChartGrid::liveAsked, this, [this] {
        m_source.unzoom();
        refresh();
    });
}

void SeeZone::filter(const QString &component)
{
    if (component == m_component)
        return;
    m_component = component;
    refresh();
    Q_EMIT filtered(component);
}

void SeeZone::showSheet(QWidget *sheet)
{
    if (!sheet || sheet == m_sheet)
        return takeFocus();
    if (!m_sheet)
        m_focusBefore = QApplication::focusWidget();
    takeSheetOut();
    m_sheet = sheet;
    // Else the zone would stay covered by nothing when the owner of the sheet takes it away.
    // Queued, because a widget that is being destroyed is still the child of the zone.
    connect(
        sheet, &QObject::destroyed, this,
        [this] {
            if (!m_sheet)
                closeSheet();
        },
        Qt::QueuedConnection);
    m_sheetPlace->setWidget(sheet);
    m_sheetPlace->verticalScrollBar()->setValue(0);
    sheet->show();
    m_overview->hide();
    m_cover->show();
    refresh();
    takeFocus();
}

void SeeZone::closeSheet()
{
    if (m_cover->isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    takeSheetOut();
    m_cover->hide();
    m_overview->show();
    refresh();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_grid->takeFocus();
    Q_EMIT sheetClosed();
}

void SeeZone::takeFocus()
{
    if (!m_sheet)
        return m_grid->takeFocus();
    if (m_sheet->isAncestorOf(QApplication::focusWidget()))
        return;
    m_sheet->setFocus(Qt::OtherFocusReason);
}

QSize SeeZone::minimumSizeHint() const
{
    return {std::max(m_parts.appearance.length(narrowestZone),
                     m_tiles->minimumSizeHint().width() + 2 * roomForFocus),
            m_parts.appearance.length(200)};
}

void SeeZone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SeeZone::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sheet)
        closeSheet();
    else if (event->key() == Qt::Key_Escape && !m_component.isEmpty())
        filter({});
    else
        QWidget::keyPressEvent(event);
}

void SeeZone::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SeeZone::retranslate()
{
    setAccessibleName(tr("See: health and charts"));
    m_tiles->setAccessibleName(tr("Health"));
    m_grid->setAccessibleName(tr("Charts"));
    for (auto *layout : {m_overview->widget()->layout(), m_cover->layout()})
        layout->setSpacing(m_parts.appearance.length(8));
    m_source.readEvents();
    refresh();
}

void SeeZone::refresh()
{
    // The two charts above a sheet are the most relevant ones, whatever is shown alone.
    const auto pictures = m_source.pictures(m_cover->isHidden() ? m_component : QString());
    if (m_cover->isHidden())
        m_grid->setPictures(pictures, m_source.span().leap);
    else
        m_strip->setPictures(pictures);
    refreshTiles();
}

void SeeZone::refreshTiles()
{
    m_tiles->setFaces(tileFaces(m_parts.desk, m_parts.speech, m_parts.now()));
    m_tiles->setVisible(!m_tiles->tiles().empty());
    const auto *component = m_parts.desk.profile().component(m_component);
    m_filter->setVisible(component);
    if (component)
        m_filter->setText(
            m_grid->cards().empty()
                ? tr("%1 has no charts. Esc shows all again.")
                      .arg(isolate(m_parts.speech.of(component->title)))
                : tr("Only %1. Esc shows all again.").arg(isolate(m_parts.speech.of(component->title))));
    refreshBanner();
}

void SeeZone::refreshBanner()
{
    const auto &profile = m_parts.desk.profile();
    QString message;
    if (profile.probes.empty() && profile.sources.empty())
        message = tr("No services yet. Add your /health address in Settings.");
    else if (isCutOff())
        message = tr("Cannot reach any source. Notes, checklist and timers still work.");
    if (message.isEmpty())
        m_banner->hide();
    else if (m_banner->isHidden() || m_banner->accessibleName() != message)
        m_banner->showMessage({}, message);
}

//! Every source was asked and none gave anything.
bool SeeZone::isCutOff() const
{
    const auto &state = m_parts.desk.watch().state();
    const bool noSource = std::all_of(state.sources.begin(), state.sources.end(), [](const auto &source) {
        return !source.problem.isEmpty();
    });
    const bool noProbe =
        std::all_of(state.components.begin(), state.components.end(), [](const auto &component) {
            return component.health == monitor::Health::Unknown || component.health == monitor::Health::Down;
        });
    return !state.sources.empty() && noSource && noProbe;
}

void SeeZone::takeSheetOut()
{
    auto *old = m_sheetPlace->takeWidget();
    if (!old)
        return;
    disconnect(old, &QObject::destroyed, this, nullptr);
    old->hide();
    old->setParent(this);
    m_sheet.clear();
}

} // namespace thabat::ui
