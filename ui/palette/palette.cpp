// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"

#include "app/base/text.h"
#include "ui/palette/paletterow.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 720;
constexpr int fromTop = 56;
constexpr int margin = 16;
constexpr int longestQuery = 200;

} // namespace

Palette::Palette(const Appearance &appearance, QWidget &window)
    : QFrame(&window)
    , m_appearance(appearance)
    , m_field(new QLineEdit(this))
    , m_note(new PlainLabel(TextStyle::Meta, this))
{
    setObjectName(u"palette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_note->setObjectName(u"paletteNote"_s);
    setRole(*this, Role::Over);
    m_field->setMaxLength(longestQuery);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 12, 12, 12);
    lines->setSpacing(4);
    lines->addWidget(m_field);
    lines->addSpacing(4); // the focus ring needs it
    lines->addWidget(m_note);
    for (size_t i = 0; i < rows; ++i) {
        auto *row = new PaletteRow(appearance, this);
        connect(row, &PaletteRow::pressed, this, [this, i] {
            choose(i);
            act();
        });
        m_rows.push_back(row);
        lines->addWidget(row);
    }
    connect(m_field, &QLineEdit::textChanged, this, &Palette::renew);
    m_field->installEventFilter(this);
    window.installEventFilter(this);
    hide();
    retranslate();
}

void Palette::open(PaletteIndex index, PaletteUsage usage, const QDateTime &now)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_index = std::move(index);
    m_usage = std::move(usage);
    m_now = now;
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    renew();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::dismiss()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Palette::setIndex(PaletteIndex index)
{
    m_index = std::move(index);
    renew();
}

QString Palette::chosenTitle() const
{
    if (m_chosen >= m_hits.size())
        return {};
    return m_index.entries()[m_hits[m_chosen].entry].title.in(m_appearance.language());
}

void Palette::retranslate()
{
    setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("Type a command, a name or a scenario"));
    m_field->setAccessibleName(tr("Type a command, a name or a scenario"));
}

void Palette::renew()
{
    m_query = readPaletteQuery(m_field->text());
    m_hits = m_index.find(m_query, m_usage, m_now, rows);
    m_meant.clear();
    if (m_hits.empty()) {
        const auto other = throughOtherLayout(m_field->text());
        auto hits = other.isEmpty() ? std::vector<PaletteHit>()
                                    : m_index.find(readPaletteQuery(other), m_usage, m_now, rows);
        if (!hits.empty()) {
            m_meant = other;
            m_query = readPaletteQuery(other);
            m_hits = std::move(hits);
        }
    }
    showHits();
    choose(0);
    place();
}

void Palette::showHits()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i >= m_hits.size()) {
            m_rows[i]->hide();
            continue;
        }
        const auto &entry = m_index.entries()[m_hits[i].entry];
        const auto detail = entry.refusal.isEmpty() ? m_hits[i].why : entry.refusal;
        m_rows[i]->setText({entry.title.in(m_appearance.language()), isolate(detail),
                            entry.keys.isEmpty() ? QString() : ltr(entry.keys), entry.refusal.isEmpty()});
    }
    if (!m_meant.isEmpty())
        m_note->setText(tr("Did you mean: %1").arg(isolate(shown(m_meant, longestQuery))));
    else if (m_hits.empty())
        m_note->setText(tr("Nothing fits. @ people · # playbooks · $ charts · ! actions · ? help"));
    m_note->setVisible(!m_meant.isEmpty() || m_hits.empty());
}

void Palette::choose(size_t row)
{
    m_chosen = row;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChosen(i == row && i < m_hits.size());
    describe();
}

//! The field keeps the focus, so what a screen reader says about the choice is said about the field.
void Palette::describe()
{
    if (m_chosen >= m_hits.size())
        return m_field->setAccessibleDescription(m_note->text());
    const auto &refusal = m_index.entries()[m_hits[m_chosen].entry].refusal;
    //: %1 of %2 is the place in the list, %3 what would be done
    const auto text =
        tr("%1 of %2: %3").arg(QString::number(m_chosen + 1), QString::number(m_hits.size()), chosenTitle());
    m_field->setAccessibleDescription(withoutIsolates(refusal.isEmpty() ? text : text + u" — "_s + refusal));
}

void Palette::act()
{
    if (m_chosen >= m_hits.size())
        return;
    const auto entry = m_index.entries()[m_hits[m_chosen].entry]; // acting may open the palette anew
    if (!entry.refusal.isEmpty()) {
        m_note->setText(entry.refusal);
        m_note->show();
        place();
        Q_EMIT refused(entry.refusal);
        return;
    }
    const auto time = m_query.time;
    dismiss();
    Q_EMIT chosen(entry.id);
    if (entry.act)
        entry.act(time);
}

bool Palette::handle(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        return dismiss(), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return act(), true;
    case Qt::Key_Down:
        if (m_chosen + 1 < m_hits.size())
            choose(m_chosen + 1);
        return true;
    case Qt::Key_Up:
        if (m_chosen > 0)
            choose(m_chosen - 1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is one place in here
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return false;
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier;
        if (event->type() == QEvent::ShortcutOverride) {
            if (ours)
                event->accept(); // here it closes the palette and nothing behind it
            return ours;
        }
        return !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) && handle(key->key());
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    return false;
}

void Palette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        Q_EMIT indexWanted();
}

void Palette::place()
{
    const auto *window = parentWidget();
    const int width = std::min(m_appearance.length(widest), window->width() - 2 * margin);
    layout()->activate();
    const int height = std::min(heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height(),
                                window->height() - fromTop - margin);
    setGeometry((window->width() - width) / 2, fromTop, width, height);
}

} // namespace thabat::ui
