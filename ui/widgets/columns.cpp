// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include <QEvent>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace thabat::ui {

namespace {

constexpr int wideFrom = 1360;
constexpr int narrowFrom = 1024;
constexpr int edgeStep = 16;
constexpr int smallestStack = 320;

struct ColumnLayout
{
    std::array<int, 3> minimums = {};
    int gap = 8;
};

const ColumnLayout &columnLayoutOf(Columns::Mode mode)
{
    static const ColumnLayout wide{{372, 556, 388}, 8};
    static const ColumnLayout narrow{{300, 396, 312}, 4}; // with its gaps and margins exactly 1024
    static const ColumnLayout stack{{0, 0, 0}, 8};
    if (mode == Columns::Mode::Wide)
        return wide;
    return mode == Columns::Mode::Narrow ? narrow : stack;
}

} // namespace

Columns::Columns(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_tabs(new QTabBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_tabs->setExpanding(false);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab({});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setOpaqueResize(true);
    auto *all = new QVBoxLayout(this);
    all->setSizeConstraint(QLayout::SetNoConstraint); // see minimumSizeHint()
    all->setSpacing(4);
    all->addWidget(m_tabs);
    all->addWidget(m_splitter, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        reveal(Column(index));
    });
    for (const auto &[keys, step] : {std::pair(Qt::Key_Left, -edgeStep), {Qt::Key_Right, edgeStep}}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = step] {
            moveEdge(by);
        });
    }
    connect(m_splitter, &QSplitter::splitterMoved, this, &Columns::remember);
    connect(&appearance, &Appearance::changed, this, &Columns::follow);
}

void Columns::setColumns(QWidget *doColumn, QWidget *seeColumn, QWidget *recordColumn)
{
    Q_ASSERT(m_splitter->count() == 0);
    m_columns = {doColumn, seeColumn, recordColumn};
    for (auto *column : m_columns)
        m_splitter->addWidget(column);
    m_splitter->setStretchFactor(int(Column::Do), 0);
    m_splitter->setStretchFactor(int(Column::See), 1);
    m_splitter->setStretchFactor(int(Column::Record), 0);
    enter(modeFor(width(), m_appearance.textScale()));
}

void Columns::setTitle(Column column, const QString &title)
{
    m_tabs->setTabText(int(column), title);
}

void Columns::reveal(Column column)
{
    m_tabs->setCurrentIndex(int(column));
    if (!m_columns[0])
        return;
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setVisible(m_mode != Mode::Stack || Column(i) == column);
}

Columns::Mode Columns::modeFor(int width, int textScale)
{
    const int atFullSize = width * 100 / textScale;
    if (atFullSize >= wideFrom)
        return Mode::Wide;
    return atFullSize >= narrowFrom ? Mode::Narrow : Mode::Stack;
}

QList<int> Columns::widths(Mode mode) const
{
    const auto known = m_widths.find(mode);
    return known == m_widths.end() ? QList<int>() : known->second;
}

void Columns::setWidths(Mode mode, const QList<int> &widths)
{
    m_widths[mode] = widths;
    if (mode == m_mode)
        applyWidths();
}

QSize Columns::minimumSizeHint() const
{
    // Not the sum of the columns: the window must be able to shrink into the next mode.
    return {smallestStack, m_splitter->minimumSizeHint().height()};
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    follow();
}

void Columns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_columns[0]) {
        applyMinimums();
        applyWidths();
    }
}

void Columns::follow()
{
    if (!m_columns[0])
        return;
    const auto fits = modeFor(width(), m_appearance.textScale());
    if (fits != m_mode)
        enter(fits);
    else
        applyMinimums(); // the text scale may have changed
}

void Columns::enter(Mode mode)
{
    m_mode = mode;
    const int gap = columnLayoutOf(mode).gap;
    layout()->setContentsMargins(gap, gap, gap, gap);
    m_splitter->setHandleWidth(gap);
    m_tabs->setVisible(mode == Mode::Stack);
    applyMinimums();
    reveal(Column(m_tabs->currentIndex()));
    applyWidths();
    Q_EMIT modeChanged(mode);
}

void Columns::applyMinimums()
{
    const auto &minimums = columnLayoutOf(m_mode).minimums;
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setMinimumWidth(m_appearance.length(minimums[i]));
    // Mirrored, QSplitter of Qt 6.4 puts its first column one pixel too far: keep its border in sight.
    m_columns[0]->setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0);
}

void Columns::applyWidths()
{
    if (m_mode == Mode::Stack)
        return;
    const auto known = m_widths.find(m_mode);
    if (known != m_widths.end() && known->second.size() == 3) {
        m_splitter->setSizes(known->second);
        return;
    }
    const auto &minimums = columnLayoutOf(m_mode).minimums;
    const int first = m_appearance.length(minimums[0]);
    const int last = m_appearance.length(minimums[2]);
    const int rest = std::max(width() - first - last, m_appearance.length(minimums[1]));
    m_splitter->setSizes({first, rest, last});
}

void Columns::moveEdge(int step)
{
    const int column = focusedColumn();
    if (m_mode == Mode::Stack || column < 0)
        return;
    auto sizes = m_splitter->sizes();
    // The edge that moves is the one between the zone and the middle; the arrow says where it goes on screen.
    const int forward = isRightToLeft() ? -step : step;
    const bool last = Column(column) == Column::Record;
    const int grows = last ? -forward : forward;
    const int outer = last ? int(Column::Record) : int(Column::Do);
    sizes[outer] += grows;
    sizes[int(Column::See)] -= grows;
    m_splitter->setSizes(sizes);
    remember();
}

void Columns::remember()
{
    // Only what a person chose: sizes at any other moment are what the window squeezed them to.
    m_widths[m_mode] = m_splitter->sizes();
}

int Columns::focusedColumn() const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto *focus = window()->focusWidget();
        if (focus && (m_columns[i] == focus || m_columns[i]->isAncestorOf(focus)))
            return int(i);
    }
    return -1;
}

} // namespace thabat::ui
