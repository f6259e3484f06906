// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/secrets.h"

#include <QRegularExpression>

namespace thabat::actions {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &reference()
{
    static const QRegularExpression form(u"\\{secret\\.([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
    return form;
}

Result<QString> filledIn(const QString &text, const Secrets &source, QStringList &secrets)
{
    QString out;
    qsizetype done = 0;
    for (auto it = reference().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto secret = source.value(match.captured(1));
        if (!secret)
            return secret.error();
        secrets << QString::fromUtf8(*secret);
        out += text.mid(done, match.capturedStart() - done) + secrets.last();
        done = match.capturedEnd();
    }
    return out + text.mid(done);
}

} // namespace

Result<Texts> withSecrets(Texts texts, const Secrets &source, QStringList &secrets)
{
    for (auto &[name, text] : texts) {
        const auto filled = filledIn(text, source, secrets);
        if (!filled)
            return filled.error();
        text = *filled;
    }
    return texts;
}

bool onlyNamesSecrets(const QString &text)
{
    static const QRegularExpression rest(u"^\\s*(?:(?:Bearer|Basic|Token)\\s*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    auto other = text;
    other.remove(reference());
    return other != text && rest.match(other).hasMatch();
}

} // namespace thabat::actions
