// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/latinkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <array>
#include <string_view>

namespace thabat::ui {

namespace {

struct KeyboardRow
{
    quint32 first = 0;
    std::string_view letters = {};
};

// Rows of a US keyboard by their first scan code (evdev + 8).
constexpr std::array keyboardRows = {KeyboardRow{24, "QWERTYUIOP"}, KeyboardRow{38, "ASDFGHJKL"},
                                     KeyboardRow{52, "ZXCVBNM,./"}};

} // namespace

int LatinKeys::letterAt(quint32 scanCode)
{
    for (const auto &row : keyboardRows) {
        if (scanCode >= row.first && scanCode < row.first + row.letters.size())
            return row.letters[scanCode - row.first];
    }
    return 0;
}

bool LatinKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (m_sending || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool foreign = key->key() > 0x7F && key->key() < Qt::Key_Escape;
    const int letter = letterAt(key->nativeScanCode());
    if (!foreign || letter == 0 || !key->modifiers().testFlag(Qt::ControlModifier))
        return false;
    QKeyEvent latin(event->type(), letter, key->modifiers(), key->nativeScanCode(), key->nativeVirtualKey(),
                    key->nativeModifiers(), QString(QChar(letter)).toLower(), key->isAutoRepeat());
    m_sending = true;
    QCoreApplication::sendEvent(watched, &latin);
    m_sending = false;
    event->setAccepted(latin.isAccepted());
    return true;
}

} // namespace thabat::ui
