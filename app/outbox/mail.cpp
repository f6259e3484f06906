// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/mail.h"

#include "app/outbox/service.h"

#include <QLocale>

namespace thabat::outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 76;
constexpr qsizetype lettersInAWord = 12; //!< at most 4 bytes each: 64 characters of base64

//! An encoded word of RFC 2047 for each few letters, each on its own line; a letter is never cut in two.
QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    const auto points = text.simplified().toUcs4();
    for (qsizetype i = 0; i < points.size(); i += lettersInAWord) {
        const auto part = points.mid(i, lettersInAWord);
        const auto utf8 =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size()).toUtf8();
        words += "=?utf-8?B?" + utf8.toBase64() + "?=";
    }
    return words.join("\r\n ");
}

QByteArray inLines(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); i += longestLine)
        out += text.mid(i, longestLine) + "\r\n";
    return out;
}

} // namespace

QByteArray mailOf(const Letter &letter, const ChannelSettings &settings, const QDateTime &now)
{
    auto text = bodyOf(letter, settings) + u'\n';
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
    const auto domain = settings.from.section(u'@', 1).toLatin1();
    const QByteArrayList head = {
        "Date: " + QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss '+0000'"_s).toLatin1(),
        "From: <" + settings.from.toLatin1() + ">",
        "To: " + (u'<' + settings.to.join(u">, <"_s) + u'>').toLatin1(),
        "Message-ID: <" + letter.id.toLatin1() + "@" + domain + ">",
        "Subject: " + encodedWords(subjectOf(letter, settings)),
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
    };
    return head.join("\r\n") + "\r\n\r\n" + inLines(text.toUtf8().toBase64());
}

} // namespace thabat::outbox
