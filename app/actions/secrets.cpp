// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/secrets.h"

#include "app/base/secretreference.h"

#include <QRegularExpression>

namespace thabat::actions {

using namespace Qt::StringLiterals;

Result<Texts> withSecrets(Texts texts, const Secrets &source, QStringList &secrets)
{
    for (auto &[name, text] : texts) {
        const auto filled = thabat::withSecrets(text, source, secrets);
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
    other.remove(secretReference());
    return other != text && rest.match(other).hasMatch();
}

} // namespace thabat::actions
