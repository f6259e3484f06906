// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/keybutton.h"

#include "app/base/text.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace thabat::ui {

namespace {

constexpr int keyGap = 10;
constexpr int leastHeight = 36;
constexpr int leastWidth = 84;

} // namespace

KeyButton::KeyButton(const Appearance &appearance, QWidget *parent)
    : QPushButton(parent)
    , m_appearance(appearance)
{
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoDefault(false);
    connect(&appearance, &Appearance::changed, this, &KeyButton::updateGeometry);
}

void KeyButton::setWords(const QString &words, const QString &key)
{
    if (text() == words && m_key == key)
        return;
    m_key = key;
    setText(words);
    setAccessibleName(withoutIsolates(words));
    setAccessibleDescription(withoutIsolates(key));
    updateGeometry();
    update();
}

void KeyButton::setLook(Role role)
{
    m_role = role;
    setRole(*this, role);
}

QSize KeyButton::sizeHint() const
{
    const int words = QFontMetrics(wordsFont()).horizontalAdvance(text());
    return {words + keyWidth() + 2 * padding() + 2, m_appearance.length(leastHeight)};
}

QSize KeyButton::minimumSizeHint() const
{
    return {m_appearance.length(leastWidth), m_appearance.length(leastHeight)};
}

int KeyButton::heightForWidth(int width) const
{
    const int room = std::max(1, width - keyWidth() - 2 * padding());
    const auto bounds = QFontMetrics(wordsFont()).boundingRect(0, 0, room, 10'000, Qt::TextWordWrap, text());
    return std::max(m_appearance.length(leastHeight), bounds.height() + 2 * m_appearance.length(6));
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);

    const auto inner = rect().adjusted(padding(), 2, -padding(), -2);
    const int key = keyWidth();
    auto words = inner;
    if (isRightToLeft())
        words.setLeft(words.left() + key);
    else
        words.setRight(words.right() - key);
    painter.setPen(ink());
    painter.setFont(wordsFont());
    const auto centred = key > 0 ? Qt::AlignLeading : Qt::AlignHCenter;
    painter.drawText(words, int(Qt::TextWordWrap | Qt::AlignVCenter | centred), text());
    painter.setFont(keyFont());
    if (m_role != Role::Primary && isEnabled())
        painter.setPen(m_appearance.colour(Token::Text2));
    painter.drawText(inner, int(Qt::AlignVCenter | Qt::AlignTrailing), m_key);
}

QFont KeyButton::wordsFont() const
{
    return m_appearance.font(m_role == Role::Primary ? TextStyle::Strong : TextStyle::Body);
}

QFont KeyButton::keyFont() const
{
    return m_appearance.font(TextStyle::Meta);
}

int KeyButton::keyWidth() const
{
    if (m_key.isEmpty())
        return 0;
    return QFontMetrics(keyFont()).horizontalAdvance(m_key) + m_appearance.length(keyGap);
}

int KeyButton::padding() const
{
    return m_appearance.length(12);
}

QColor KeyButton::ink() const
{
    if (!isEnabled())
        return m_appearance.colour(Token::Text3);
    if (m_role == Role::Primary)
        return m_appearance.colour(Token::OnAccent);
    return m_appearance.colour(m_role == Role::Quiet ? Token::Accent : Token::Text);
}

} // namespace thabat::ui
