// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace thabat {

//! @p text as one left-to-right run inside a sentence of any direction (U+2066 … U+2069). For commands,
//! paths, versions, ids and numbers with units.
QString ltr(const QString &text);

//! @p text of unknown direction as one run (U+2068 … U+2069). For names and titles that people typed.
QString isolate(const QString &text);

//! @p text without the isolates that ltr() and isolate() add: for the clipboard and for files.
QString withoutIsolates(QString text);

//! @p text that came from outside, made safe to show as plain text: control characters and bidi controls
//! become U+2426 (␦), at most @p limit characters stay.
QString shown(QString text, qsizetype limit = 4000);

//! @p text with at most eight marks on each letter: thousands of them, one above the other, would hold up
//! every window that draws them for seconds. No language needs more.
QString withoutTowers(const QString &text);

//! Bytes of a program or a server as text: invalid UTF-8 becomes U+FFFD.
QString fromUtf8Lossy(const QByteArray &bytes);

//! @p text with Arabic-Indic digits (٠-٩ and ۰-۹) turned to 0-9.
QString withLatinDigits(QString text);

//! @p title as a file name part: lower-case ASCII words joined by "-", at most @p limit characters;
//! "incident" when nothing is left (an Arabic title, for example).
QString slug(const QString &title, qsizetype limit = 48);

} // namespace thabat
