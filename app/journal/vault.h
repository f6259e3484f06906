// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/journal/eventtable.h"

#include <map>
#include <set>
#include <vector>

namespace thabat::journal {

//! The kind of the event that restricts an incident to some desks. It holds the key of the incident's texts,
//! locked for each of them.
inline constexpr QLatin1String restrictionKind("incident.restricted");

//! Seals and opens the texts of restricted incidents (XChaCha20-Poly1305). Journals, hubs and bundles hold
//! them sealed; only desks that an incident is restricted to can read them. Author, kind and time stay open.
class Vault
{
public:
    //! @p desk writes here, and @p key is its own; @p older are those of desks that wrote here before it.
    Vault(QString desk, DeskKey key, std::vector<DeskKey> older = {})
        : m_desk(std::move(desk))
        , m_key(std::move(key))
        , m_older(std::move(older))
    {
    }

    //! The vault of @p desk, with what @p table teaches it.
    static Result<Vault> of(const EventTable &table, const QString &desk, const DeskKey &key,
                            std::vector<DeskKey> older);

    //! Takes the key out of a restriction, if this desk is one of those it is for.
    void learn(const domain::Event &event);

    //! What is stored of @p draft. A restriction, which names its desks in "desks", gets the locked keys;
    //! every other draft of a restricted incident is sealed; all others stay as they are.
    //! Error::Code::Conflict: the incident is restricted to other desks; InvalidInput: @p keys lacks a desk
    //! that is named.
    Result<domain::Draft> sealed(domain::Draft draft, const DeskKeys &keys);

    //! @p event with its text readable, or as it is when this desk may not read it.
    domain::Event opened(domain::Event event) const;
    void open(std::vector<domain::Event> &events) const;

    bool isRestricted(const QString &incident) const { return m_restricted.contains(incident); }

private:
    std::optional<QByteArray> unlocked(const Json &boxes) const;
    Result<domain::Draft> withBoxes(domain::Draft draft, const DeskKeys &keys);

    QString m_desk;
    DeskKey m_key;
    std::vector<DeskKey> m_older;
    std::set<QString> m_restricted; //!< incidents
    std::map<QString, QByteArray> m_current; //!< by incident: the key that new texts are sealed with
    std::map<QByteArray, QByteArray> m_keys; //!< by what names them in a sealed text
};

//! Whether @p payload was sealed by a Vault.
bool isSealed(const QByteArray &payload);

} // namespace thabat::journal
