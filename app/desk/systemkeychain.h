// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/keychain.h"

namespace thabat::desk {

//! The keychain of the desktop: the Secret Service (GNOME Keyring, KeePassXC) or KWallet, through QtKeychain.
//! Never anything that is not encrypted.
class SystemKeychain : public Keychain
{
public:
    Result<std::map<QString, QByteArray>> read(const QStringList &names) override;
    Result<Done> write(const QString &name, const QByteArray &secret) override;
    Result<Done> remove(const QString &name) override;
};

} // namespace thabat::desk
