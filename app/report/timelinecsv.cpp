// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/timelinecsv.h"

#include "app/base/text.h"
#include "app/base/timetext.h"

#include <QRegularExpression>

namespace thabat::report {

using namespace Qt::StringLiterals;

QString csvField(const QString &text)
{
    // A spreadsheet looks past spaces, so it is the first other character that counts.
    static const QRegularExpression begins(u"^[ \u00a0]*[-=+@＝＋－＠\t\r\n']"_s);
    // Where lists are written with semicolons, one inside a field begins a cell all the same.
    static const QRegularExpression beginsLater(u"([;\t\r\n][ \u00a0]*)([-=+@＝＋－＠])"_s);
    auto field = text;
    field.replace(beginsLater, u"\\1'\\2"_s);
    if (begins.match(text).hasMatch())
        field.prepend(u'\'');
    static const auto special = u"\",;\r\n\t"_s;
    const bool quote = std::any_of(field.begin(), field.end(), [](QChar c) {
        return special.contains(c);
    });
    return quote ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

QByteArray timelineCsv(const std::vector<TimelineEntry> &timeline)
{
    QString csv = u"\ufefftime,entered,author,automatic,kind,type,key,text,desk,number\r\n"_s;
    const auto yes = [](bool is) {
        return is ? u"yes"_s : QString();
    };
    for (const auto &entry : timeline) {
        QStringList fields{toRfc3339(entry.at), toRfc3339(entry.entered),
                           entry.author,        yes(entry.automatic),
                           entry.kind,          entry.type,
                           yes(entry.key),      withoutIsolates(entry.text),
                           entry.desk,          QString::number(entry.number)};
        for (auto &field : fields)
            field = csvField(field);
        csv += fields.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

} // namespace thabat::report
