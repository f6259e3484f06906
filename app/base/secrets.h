// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>

namespace thabat {

//! What the names of secrets stand for, in the keychain and, where that has none, in the environment of this
//! process. Read once, handed on by value; may be asked in any thread, and a copy costs nothing.
class Secrets
{
public:
    enum class Source { Keychain, Environment, Nowhere };

    Secrets() = default; //!< the environment alone

    //! @p kept came from the keychain. @p trouble: why that could not be asked; empty: it could.
    explicit Secrets(std::map<QString, QByteArray> kept, QString trouble = {});

    //! The secret called @p name, one line. Error InvalidInput, with Trouble::NotAllowed: it is nowhere (then
    //! the message says how to put it in), or has more than one line.
    Result<QByteArray> value(const QString &name) const;

    Source sourceOf(const QString &name) const;

    std::map<QString, QByteArray> kept() const; //!< of the keychain, to hand to another process
    QString trouble() const;

private:
    struct Contents
    {
        std::map<QString, QByteArray> kept = {};
        QString trouble = {};
    };
    std::shared_ptr<const Contents> m_contents; //!< null: no keychain was asked
};

} // namespace thabat
