// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/sampletable.h"

#include "app/base/text.h"
#include "ui/see/chartkeys.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace thabat::ui {

namespace {

constexpr size_t mostParts = 12;
constexpr qsizetype longestLabels = 60;

} // namespace

SampleTable::SampleTable(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TextStyle::Section, this))
    , m_about(new PlainLabel(TextStyle::Meta, this))
    , m_view(new QTableView(this))
    , m_model(new SampleModel(this))
{
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table, as everywhere in the window
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->installEventFilter(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_title);
    all->addWidget(m_about);
    all->addWidget(m_view, 1);
    setFocusProxy(m_view);
    retranslate();
}

void SampleTable::setSamples(const ChartPicture &picture, const std::vector<monitor::SeriesPoint> &samples)
{
    m_indicator = picture.title;
    m_unit = picture.unit;
    m_origin = picture.origin;
    m_parts = picture.parts;
    m_model->setSamples(samples, picture.unit);
    m_view->setCurrentIndex(m_model->index(0, 0));
    retranslate();
}

bool SampleTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Escape || chartKeyOf(key) == ChartKey::Table) {
            Q_EMIT closeAsked();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SampleTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SampleTable::retranslate()
{
    m_title->setText(tr("%1: the last 60 samples. Esc goes back to the charts.").arg(isolate(m_indicator)));
    m_about->setText(aboutText());
    m_view->setAccessibleName(m_title->accessibleName());
    m_view->setAccessibleDescription(withoutIsolates(m_about->text()));
}

//! Who worked the value out, and the values by label behind it.
QString SampleTable::aboutText() const
{
    const auto origin = m_origin == monitor::Origin::Server
        ? tr("Worked out by %1.").arg(ltr(QStringLiteral("Prometheus")))
        : tr("Worked out by this desk.");
    QStringList parts;
    for (const auto &part : m_parts) {
        if (size_t(parts.size()) == mostParts)
            break;
        parts += tr("%1: %2").arg(isolate(shown(part.labels, longestLabels)),
                                  ltr(desk::valueText(part.value, m_unit)));
    }
    if (parts.isEmpty())
        return origin;
    if (m_parts.size() > mostParts)
        parts += tr("%n more", nullptr, int(m_parts.size() - mostParts));
    return tr("%1 By label: %2").arg(origin, parts.join(QStringLiteral(" · ")));
}

} // namespace thabat::ui
