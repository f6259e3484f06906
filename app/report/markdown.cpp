// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/markdown.h"

#include "app/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace thabat::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFence = 100'000;

//! Backslash what starts or ends something in the middle of a line, in CommonMark or on GitHub.
QString escapedCharacter(QChar c)
{
    switch (c.unicode()) {
    case u'<':
        return u"&lt;"_s;
    case u'>':
        return u"&gt;"_s;
    case u'&':
        return u"&amp;"_s;
    case u'\\':
    case u'`':
    case u'*':
    case u'_':
    case u'[':
    case u']':
    case u'#':
    case u'|':
    case u'~':
    case u'$':
    case u'!':
        return QChar(u'\\') + QString(c);
    default:
        return c;
    }
}

} // namespace

QString escaped(const QString &text)
{
    const auto line = shown(text).trimmed().replace(QRegularExpression(u"\\s*\\n\\s*"_s), u" ⏎ "_s);
    QString out;
    for (const auto c : line)
        out += escapedCharacter(c);
    // A bare address becomes a link on GitHub, a number or a dash in front becomes a list.
    out.replace(u"://"_s, u":\\//"_s);
    static const QRegularExpression www(u"\\b(www)\\."_s, QRegularExpression::CaseInsensitiveOption);
    out.replace(www, u"\\1\\."_s);
    out.replace(u'@', u"\\@"_s);
    static const QRegularExpression start(u"^([-+=:]|\\d{1,9}(?=[.)]))"_s);
    const auto match = start.match(out);
    if (match.hasMatch())
        out.insert(match.captured(1).at(0).isDigit() ? match.capturedEnd(1) : 0, u'\\');
    return out;
}

QString fenced(const QString &text)
{
    auto body = shown(text, longestFence);
    static const QRegularExpression marker(u"^(<!-- /?thabat:)"_s, QRegularExpression::MultilineOption);
    body.replace(marker, u" \\1"_s);
    qsizetype longest = 2;
    qsizetype ticks = 0;
    for (const auto c : std::as_const(body)) {
        ticks = c == u'`' ? ticks + 1 : 0;
        longest = std::max(longest, ticks);
    }
    const QString fence(longest + 1, u'`');
    while (body.endsWith(u'\n'))
        body.chop(1);
    return fence + u"text\n"_s + body + u'\n' + fence;
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

QString tableHead(const QStringList &titles)
{
    return tableRow(titles) + u"\n|"_s + u"---|"_s.repeated(titles.size());
}

QString generated(const QString &name, const QString &body)
{
    return u"<!-- thabat:%1 -->\n"_s.arg(name) + body + u"\n<!-- /thabat:%1 -->"_s.arg(name);
}

} // namespace thabat::report
