// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/secrets.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace thabat::actions {

using namespace Qt::StringLiterals;

namespace {

struct SecretText
{
    Q_DECLARE_TR_FUNCTIONS(thabat::actions::Secrets)
};

const QRegularExpression &reference()
{
    static const QRegularExpression form(u"\\{secret\\.([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
    return form;
}

Result<QString> secretFrom(const QString &variable)
{
    const auto secret = qEnvironmentVariable(variable.toUtf8().constData());
    if (secret.isEmpty())
        return Error{Error::Code::InvalidInput,
                     SecretText::tr("The environment variable %1 is not set.").arg(ltr(variable))};
    const bool isOneLine = std::none_of(secret.begin(), secret.end(), [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7f;
    });
    if (!isOneLine) // it would end a header, and begin another
        return Error{Error::Code::InvalidInput,
                     SecretText::tr("The environment variable %1 must hold one line, without line breaks.")
                         .arg(ltr(variable))};
    return secret;
}

Result<QString> filledIn(const QString &text, QStringList &secrets)
{
    QString out;
    qsizetype done = 0;
    for (auto it = reference().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto secret = secretFrom(match.captured(1));
        if (!secret)
            return secret.error();
        secrets << *secret;
        out += text.mid(done, match.capturedStart() - done) + *secret;
        done = match.capturedEnd();
    }
    return out + text.mid(done);
}

} // namespace

Result<Texts> withSecrets(Texts texts, QStringList &secrets)
{
    for (auto &[name, text] : texts) {
        const auto filled = filledIn(text, secrets);
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
