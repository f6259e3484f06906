// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secretreference.h"

#include <QRegularExpression>

namespace thabat {

using namespace Qt::StringLiterals;

bool isSecretName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return form.match(name).hasMatch();
}

const QRegularExpression &secretReference()
{
    static const QRegularExpression form(u"\\{secret\\.([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
    return form;
}

Result<QString> withSecrets(const QString &text, const Secrets &source, QStringList &secrets)
{
    QString out;
    qsizetype done = 0;
    for (auto it = secretReference().globalMatch(text); it.hasNext();) {
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

} // namespace thabat
