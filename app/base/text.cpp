// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"

#include <QStringDecoder>

namespace thabat {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t lri = 0x2066;
constexpr char16_t fsi = 0x2068;
constexpr char16_t pdi = 0x2069;

bool isBidiControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F
        || c == 0x061C;
}

} // namespace

QString ltr(const QString &text)
{
    return QChar(lri) + text + QChar(pdi);
}

QString isolate(const QString &text)
{
    return QChar(fsi) + text + QChar(pdi);
}

QString withoutIsolates(QString text)
{
    text.removeIf([](QChar c) {
        return c.unicode() >= lri && c.unicode() <= pdi;
    });
    return text;
}

QString withoutTowers(const QString &text)
{
    constexpr int tallest = 8;
    QString out;
    out.reserve(text.size());
    int marks = 0;
    for (const auto c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks <= tallest)
            out += c;
    }
    return out;
}

QString shown(QString text, qsizetype limit)
{
    text = withoutTowers(text);
    if (text.size() > limit) {
        const bool splitsPair = limit > 0 && text.at(limit - 1).isHighSurrogate();
        text = text.left(splitsPair ? limit - 1 : limit) + u'…';
    }
    for (auto &c : text) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (control || isBidiControl(c.unicode()))
            c = QChar(0x2426);
    }
    return text;
}

QString fromUtf8Lossy(const QByteArray &bytes)
{
    // Stateless: a character cut off at the end is U+FFFD too, not silently dropped.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    return decoder(bytes);
}

QString withLatinDigits(QString text)
{
    for (auto &c : text) {
        if (c.unicode() >= 0x0660 && c.unicode() <= 0x0669)
            c = QChar(u'0' + (c.unicode() - 0x0660));
        else if (c.unicode() >= 0x06F0 && c.unicode() <= 0x06F9)
            c = QChar(u'0' + (c.unicode() - 0x06F0));
    }
    return text;
}

QString slug(const QString &title, qsizetype limit)
{
    QString out;
    for (const auto c : title.toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    out.truncate(limit);
    while (out.endsWith(u'-'))
        out.chop(1);
    return out.isEmpty() ? u"incident"_s : out;
}

} // namespace thabat
