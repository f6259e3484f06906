// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <vector>

namespace thabat::test {

//! A text that somebody outside could send us, and what it tries.
struct NaughtyText
{
    const char *name = "";
    QString text = {};
};

//! Those that try something in particular.
inline std::vector<NaughtyText> naughtyTexts()
{
    using namespace Qt::StringLiterals;
    const QChar rightToLeftOverride(0x202E);
    const QChar escape(0x1B);
    return {
        {"bold and italic", u"<b>API</b> <i>down</i><br>now"_s},
        {"an image of a file", u"<img src=\"file:///etc/passwd\"> <img src='http://127.0.0.1:9/x.png'>"_s},
        {"links", u"<a href=\"http://127.0.0.1:9/\">click</a> <a href='file:///etc'>here</a>"_s},
        {"a bomb of tables", u"<table><tr><td>"_s.repeated(200)},
        {"a style and a script", u"<style>*{color:red}</style><script>x()</script><h1>DOWN</h1>"_s},
        {"Markdown", u"# Big\n**bold** [x](file:///etc/passwd) ![y](http://127.0.0.1:9)"_s},
        {"entities", u"&lt;b&gt; &amp; &#x202e; &nbsp;"_s},
        {"ampersands", u"Fish & Chips &File && Co"_s},
        {"placeholders", u"%1 %2 %n %% %L1 ${x} {0} {secret.PASSWORD}"_s},
        {"a bidi override", rightToLeftOverride + u"gnp.exe"_s + QChar(0x2066) + u"x"_s + QChar(0x2069)},
        {"isolates without end", QString(300, QChar(0x2066)) + u"x"_s},
        {"ANSI colours and a title", escape + u"[31mred"_s + escape + u"]0;owned"_s + QChar(0x07)},
        {"a NUL in the middle", u"before"_s + QChar(0) + u"after"_s},
        {"a tower of marks", u"Z"_s + QString(5000, QChar(0x0301))},
        {"a very long word", QString(20'000, u'w')},
        {"many lines", u"line\n"_s.repeated(2000)},
        {"a high surrogate alone", u"x"_s + QChar(0xD83D) + u"y"_s},
        {"a low surrogate alone", QChar(0xDE00) + u"y"_s},
        {"Arabic with Latin", u"نورة (DB) <b>1</b>، الخدمة API-2!"_s},
        {"emoji families", u"👨‍👩‍👧‍👦"_s.repeated(200)},
        {"only spaces of all kinds", u" \t\u00a0\u2003\u200b\ufeff "_s},
    };
}

//! The Big List of Naughty Strings (tests/data/naughty).
inline QStringList bigListOfNaughtyStrings()
{
    QFile file(QStringLiteral(TEST_DATA "/naughty/blns.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QStringList texts;
    const auto document = QJsonDocument::fromJson(file.readAll());
    for (const auto &text : document.array())
        texts += text.toString();
    return texts;
}

} // namespace thabat::test
