// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include "tests/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace thabat::test {

using namespace Qt::StringLiterals;

QStringList sourceFiles(const QStringList &tops)
{
    const QDir root(QStringLiteral(SOURCE_ROOT));
    QStringList files;
    for (const auto &top : tops) {
        QDirIterator it(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files += root.relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

QString sourceText(const QString &file)
{
    QFile source(QStringLiteral(SOURCE_ROOT) + u'/' + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QString withoutComments(const QString &text)
{
    // Raw strings, strings, characters (not the mark in 10'000) and comments, whichever begins first.
    static const QRegularExpression piece(
        uR"x(R"([^\s()\\]{0,16})\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')x"
        uR"x(|(//[^\n]*|/\*[\s\S]*?\*/))x"_s);
    QString out = text;
    auto pieces = piece.globalMatch(text);
    while (pieces.hasNext()) {
        const auto comment = pieces.next();
        for (qsizetype i = comment.capturedStart(2); i >= 0 && i < comment.capturedEnd(2); ++i) {
            if (out.at(i) != u'\n')
                out[i] = u' ';
        }
    }
    return out;
}

Complaints places(const QString &text, const QString &pattern, const QString &why)
{
    const QRegularExpression rule(pattern, QRegularExpression::MultilineOption);
    Complaints complaints;
    auto matches = rule.globalMatch(text);
    while (matches.hasNext()) {
        const auto at = matches.next().capturedStart();
        complaints += u"line %1: %2"_s.arg(QString::number(lineOf(text, at)), why);
    }
    return complaints;
}

int lineOf(const QString &text, qsizetype at)
{
    return int(text.left(at).count(u'\n')) + 1;
}

void addRows(const QStringList &files)
{
    QTest::addColumn<QString>("file");
    for (const auto &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

} // namespace thabat::test
