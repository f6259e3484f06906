// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secrets.h"

#include <QStringList>

namespace thabat {

//! Where a person's secrets are kept, by name. Blocking: each call takes at most two seconds, and somebody
//! who must first unlock the keychain has to ask again.
class Keychain
{
public:
    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    //! Those of @p names that are there. Error: the keychain cannot be asked, and why.
    virtual Result<std::map<QString, QByteArray>> read(const QStringList &names) = 0;

    virtual Result<Done> write(const QString &name, const QByteArray &secret) = 0;
    virtual Result<Done> remove(const QString &name) = 0; //!< NotFound: it is not there

    //! What @p names stand for: from here, and where that has none from the environment.
    Secrets secretsOf(const QStringList &names)
    {
        if (names.isEmpty())
            return {};
        auto kept = read(names);
        return kept ? Secrets(std::move(*kept)) : Secrets({}, kept.error().message);
    }
};

} // namespace thabat
