// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/sheetstrip.h"

#include "app/base/text.h"
#include "ui/see/chartwords.h"
#include "ui/theme/role.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/sparkline.h"

#include <QBoxLayout>
#include <QLabel>

namespace thabat::ui {

namespace {

constexpr int stripHeight = 64;

} // namespace

SheetStrip::SheetStrip(const Appearance &appearance, const Speech &speech, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_speech(speech)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    for (auto &place : m_places)
        place = makePlace(line);
    connect(&appearance, &Appearance::changed, this, &SheetStrip::follow);
    follow();
}

void SheetStrip::setPictures(const std::vector<ChartPicture> &pictures)
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        m_places[i].whole->setVisible(i < pictures.size());
        if (i < pictures.size())
            fill(m_places[i], pictures[i]);
    }
}

SheetStrip::Place SheetStrip::makePlace(QHBoxLayout *line)
{
    Place place;
    place.whole = new QWidget(this);
    place.title = new ElidedLabel(TextStyle::Meta, place.whole);
    place.value = quietLabel(TextStyle::Strong, place.whole);
    place.line = new Sparkline(m_appearance, place.whole);
    auto *words = new QHBoxLayout;
    words->addWidget(place.title, 1);
    words->addWidget(place.value);
    auto *all = new QVBoxLayout(place.whole);
    all->setContentsMargins({});
    all->setSpacing(2);
    all->addLayout(words);
    all->addWidget(place.line, 1);
    line->addWidget(place.whole, 1);
    return place;
}

void SheetStrip::fill(Place &place, const ChartPicture &picture)
{
    place.title->setText(picture.title);
    place.value->setText(inReadingDirection(headlineOf(picture, m_speech), layoutDirection()));
    std::vector<QPointF> samples;
    samples.reserve(picture.points.size());
    for (const auto &point : picture.points)
        samples.emplace_back(double(point.at - picture.from), point.value);
    place.line->setSamples(std::move(samples));
    place.line->setWindow(0, double(picture.to - picture.from));
    const auto crossed = picture.crossed();
    if (crossed)
        place.line->setThreshold(crossed->value, crossed->severity);
    else if (!picture.thresholds.empty())
        place.line->setThreshold(picture.thresholds.front().value);
    else
        place.line->setThreshold({});
    const auto silent = picture.silentFrom();
    place.line->setStaleSince(silent ? std::optional(double(*silent - picture.from)) : std::nullopt);
    const auto state = picture.title + QChar(u'|') + monitor::toKey(picture.freshness) + QChar(u'|')
        + (crossed ? domain::toKey(crossed->severity) : QString());
    if (std::exchange(place.told, state) != state)
        place.line->setAccessibleName(spokenChart(picture, m_speech));
}

void SheetStrip::follow()
{
    setFixedHeight(m_appearance.length(stripHeight));
    layout()->setSpacing(m_appearance.length(16));
}

} // namespace thabat::ui
