// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/sqllosses.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace thabat::actions {

using namespace Qt::StringLiterals;

namespace {

struct LossText
{
    Q_DECLARE_TR_FUNCTIONS(thabat::actions::SqlLosses)
};

const auto ignoresCase = QRegularExpression::CaseInsensitiveOption;

//! @p sql without comments and with every text literal empty: words in them do nothing.
QString bare(QString sql)
{
    static const QRegularExpression comment(u"--[^\\n]*|/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression literal(u"'(?:[^']|'')*'"_s);
    return sql.replace(literal, u"''"_s).replace(comment, u" "_s);
}

QString named(const QString &statement, const QRegularExpression &pattern)
{
    return ltr(shown(pattern.match(statement).captured(1), 100));
}

//! A statement begins a line; the same words inside one may be a log message.
QRegularExpression atLine(const QString &words)
{
    return QRegularExpression(
        u"^\\s*"_s + words, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
}

QString lossIn(const QString &statement)
{
    static const auto dropTable = atLine(u"DROP\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?([^\\s;,]+)"_s);
    static const auto ofTable = atLine(u"ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?([^\\s;,]+)"_s);
    static const auto dropColumn = atLine(
        u"ALTER\\s+TABLE\\s[^;]*\\bDROP\\s+(?!CONSTRAINT\\b)(?:COLUMN\\s+)?(?:IF\\s+EXISTS\\s+)?([^\\s;,]+)"_s);
    static const auto deletes = atLine(u"(?:WITH\\s[^;]*)?DELETE\\s+FROM\\s+(?:ONLY\\s+)?([^\\s;,]+)"_s);
    static const auto truncates = atLine(u"TRUNCATE\\s+(?:TABLE\\s+)?(?:ONLY\\s+)?([^\\s;,]+)"_s);
    static const auto drops = atLine(u"((?:DROP\\s|ALTER\\s+TABLE\\s[^;]*\\bDROP\\s)[^;]*)"_s);

    if (statement.contains(dropTable))
        return LossText::tr("Cannot be undone: drops table %1").arg(named(statement, dropTable));
    if (statement.contains(dropColumn))
        return LossText::tr("Cannot be undone: drops column %1 of %2")
            .arg(named(statement, dropColumn), named(statement, ofTable));
    if (statement.contains(deletes))
        return LossText::tr("Cannot be undone: deletes rows of %1").arg(named(statement, deletes));
    if (statement.contains(truncates))
        return LossText::tr("Cannot be undone: empties table %1").arg(named(statement, truncates));
    if (statement.contains(drops))
        return LossText::tr("Takes something away: %1")
            .arg(ltr(shown(drops.match(statement).captured(1).simplified(), 200)));
    return {};
}

} // namespace

QStringList sqlLosses(const QString &sql)
{
    static const QRegularExpression bookkeeping(u"\\balembic_version\\b"_s, ignoresCase);
    static const QRegularExpression wholeTable(u"\\b(?:DROP|TRUNCATE)\\b"_s, ignoresCase);
    QStringList out;
    for (const auto &statement : bare(sql).split(u';')) {
        const auto loss = lossIn(statement);
        const bool isBookkeeping = statement.contains(bookkeeping) && !statement.contains(wholeTable);
        if (!loss.isEmpty() && !isBookkeeping && !out.contains(loss))
            out << loss;
    }
    return out;
}

} // namespace thabat::actions
