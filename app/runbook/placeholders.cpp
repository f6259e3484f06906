// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/placeholders.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace thabat::runbook {

using namespace Qt::StringLiterals;

namespace {

using ValueOf = std::function<Result<QString>(const QString &name)>;

Error fillError(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

bool isPlaceholderName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z0-9_.-]*$"_s);
    return form.match(name).hasMatch();
}

//! Walks over @p text; every {name} is given to @p valueOf.
Result<QString> walk(const QString &text, const ValueOf &valueOf)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        const bool doubled = i + 1 < text.size() && text[i + 1] == c;
        if (c != u'{' && c != u'}') {
            out += c;
        } else if (doubled) {
            out += c;
            ++i;
        } else if (c == u'}') {
            return fillError(QCoreApplication::translate("Placeholders",
                                                         "“}” closes nothing in “%1”; write “}}” for a brace")
                                 .arg(text));
        } else {
            const auto end = text.indexOf(u'}', i);
            const auto name = end < 0 ? QString() : text.mid(i + 1, end - i - 1);
            if (!isPlaceholderName(name))
                return fillError(
                    QCoreApplication::translate("Placeholders",
                                                "“%1” holds an empty or broken placeholder; expected: {name}")
                        .arg(text));
            const auto value = valueOf(name);
            if (!value)
                return value.error();
            out += *value;
            i = end;
        }
    }
    return out;
}

} // namespace

Result<QString> fill(const QString &text, const std::map<QString, QString> &values)
{
    return walk(text, [&values](const QString &name) -> Result<QString> {
        const auto found = values.find(name);
        if (found == values.end() || found->second.isEmpty())
            return fillError(QCoreApplication::translate("Placeholders", "{%1} has no value").arg(name));
        const auto &value = found->second;
        const auto isControl = [](QChar c) {
            return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        };
        if (std::any_of(value.begin(), value.end(), isControl))
            return fillError(
                QCoreApplication::translate("Placeholders", "the value of {%1} holds a control character")
                    .arg(name));
        return value;
    });
}

Result<QStringList> placeholdersIn(const QString &text)
{
    QStringList names;
    const auto walked = walk(text, [&names](const QString &name) -> Result<QString> {
        names += name;
        return QString();
    });
    if (!walked)
        return walked.error();
    return names;
}

} // namespace thabat::runbook
