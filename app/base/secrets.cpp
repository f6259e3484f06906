// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secrets.h"

#include "app/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat {

namespace {

Error refused(const QString &message)
{
    return {Error::Code::InvalidInput, message, Trouble::NotAllowed};
}

} // namespace

Secrets::Secrets(std::map<QString, QByteArray> kept, QString trouble)
    : m_contents(std::make_shared<const Contents>(Contents{std::move(kept), std::move(trouble)}))
{
}

Result<QByteArray> Secrets::value(const QString &name) const
{
    const auto kept = sourceOf(name) == Source::Keychain;
    const auto secret = kept ? m_contents->kept.at(name) : qgetenv(name.toUtf8().constData());
    if (secret.isEmpty()) {
        auto message =
            QCoreApplication::translate("Login",
                                        "The secret %1 is neither in the keychain nor in the environment. "
                                        "Put it in with: %2")
                .arg(ltr(name), ltr(QStringLiteral("thabatctl secret set %1").arg(name)));
        if (!trouble().isEmpty())
            message += u' ' + trouble();
        return refused(message);
    }
    const bool isOneLine = std::none_of(secret.begin(), secret.end(), [](char c) {
        return uchar(c) < 0x20 || c == 0x7f;
    });
    if (!isOneLine) // it would end the header, and begin another
        return refused(
            QCoreApplication::translate("Login", "The secret %1 must be one line, without line breaks.")
                .arg(ltr(name)));
    return secret;
}

Secrets::Source Secrets::sourceOf(const QString &name) const
{
    if (m_contents) {
        const auto found = m_contents->kept.find(name);
        if (found != m_contents->kept.end() && !found->second.isEmpty())
            return Source::Keychain;
    }
    return qEnvironmentVariableIsEmpty(name.toUtf8().constData()) ? Source::Nowhere : Source::Environment;
}

std::map<QString, QByteArray> Secrets::kept() const
{
    return m_contents ? m_contents->kept : std::map<QString, QByteArray>();
}

QString Secrets::trouble() const
{
    return m_contents ? m_contents->trouble : QString();
}

} // namespace thabat
