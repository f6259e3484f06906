// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/vault.h"

#include "app/journal/bytes.h"
#include "app/journal/erasures.h"

#include <QCoreApplication>

#include <sodium.h>

namespace thabat::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sealedStart = "{\"sealed\":";
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

QByteArray nameOf(const QByteArray &key)
{
    return sha256("thabat incident key 1\n" + key).left(8).toHex();
}

//! A sealed text belongs to its incident and kind: it cannot be shown as something else.
QByteArray placeOf(const QString &incident, const QString &kind)
{
    return (incident + u'\n' + kind).toUtf8();
}

QByteArray encrypted(const QByteArray &text, const QByteArray &place, const QByteArray &key)
{
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray hidden(text.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(roomIn(hidden), nullptr, bytesOf(text), size_t(text.size()),
                                               bytesOf(place), size_t(place.size()), nullptr, bytesOf(nonce),
                                               bytesOf(key));
    return nonce + hidden;
}

std::optional<QByteArray> decrypted(const QByteArray &box, const QByteArray &place, const QByteArray &key)
{
    if (box.size() < nonceSize + tagSize)
        return {};
    const auto nonce = box.left(nonceSize);
    const auto hidden = box.mid(nonceSize);
    QByteArray text(hidden.size() - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(roomIn(text), nullptr, nullptr, bytesOf(hidden),
                                                   size_t(hidden.size()), bytesOf(place),
                                                   size_t(place.size()), bytesOf(nonce), bytesOf(key))
        != 0)
        return {};
    return text;
}

} // namespace

bool isSealed(const QByteArray &payload)
{
    return payload.startsWith(sealedStart);
}

Result<Vault> Vault::of(const EventTable &table, const QString &desk, const DeskKey &key,
                        std::vector<DeskKey> older)
{
    Vault vault(desk, key, std::move(older));
    const auto done = table.visitRestrictions([&vault](const StoredEvent &row) -> Result<Done> {
        if (const auto event = row.event())
            vault.learn(*event);
        return Done{};
    });
    if (!done)
        return done.error();
    return vault;
}

void Vault::learn(const domain::Event &event)
{
    if (event.header.kind != restrictionKind)
        return;
    m_restricted.insert(event.header.incident);
    const auto document = parseJson(event.payload, restrictionKind);
    if (!document)
        return;
    const auto key = unlocked(member(document->value, "boxes"));
    if (!key || key->size() != keySize)
        return;
    m_keys[nameOf(*key)] = *key;
    m_current[event.header.incident] = *key;
}

std::optional<QByteArray> Vault::unlocked(const Json &boxes) const
{
    const auto boxOf = [&boxes](const std::string &desk) {
        return QByteArray::fromBase64(textOf(boxes, desk.c_str()).toLatin1());
    };
    if (auto key = m_key.unlocked(boxOf(toStd(m_desk))))
        return key;
    for (const auto &older : m_older) {
        for (const auto &[desk, box] : boxes.items()) {
            if (auto key = older.unlocked(boxOf(desk)))
                return key;
        }
    }
    return {};
}

Result<domain::Draft> Vault::sealed(domain::Draft draft, const DeskKeys &keys)
{
    if (draft.kind == restrictionKind)
        return withBoxes(std::move(draft), keys);
    if (!m_restricted.contains(draft.incident) || draft.kind == erasureKind)
        return draft;
    const auto key = m_current.find(draft.incident);
    if (key == m_current.end())
        return Error{
            Error::Code::Conflict,
            QCoreApplication::translate("Journal", "%1 is restricted to other desks.").arg(draft.incident)};
    const auto box = encrypted(draft.payload, placeOf(draft.incident, draft.kind), key->second);
    draft.payload =
        toBytes({{"sealed", nameOf(key->second).toStdString()}, {"text", box.toBase64().toStdString()}});
    // "sealed" comes first: that is how a sealed text is told.
    return draft;
}

Result<domain::Draft> Vault::withBoxes(domain::Draft draft, const DeskKeys &keys)
{
    auto document = parseJson(draft.payload, restrictionKind);
    if (!document)
        return document.error();
    auto &json = document->value;
    const auto known = m_current.find(draft.incident);
    if (m_restricted.contains(draft.incident) && known == m_current.end())
        return Error{
            Error::Code::Conflict,
            QCoreApplication::translate("Journal", "%1 is restricted to other desks.").arg(draft.incident)};
    QByteArray key(keySize, '\0');
    if (known != m_current.end())
        key = known->second;
    else
        randombytes_buf(key.data(), size_t(key.size()));
    std::set<QString> desks{m_desk};
    for (const auto &desk : member(json, "desks"))
        desks.insert(QString::fromStdString(desk.is_string() ? desk.get<std::string>() : std::string()));
    auto named = Json::array();
    auto boxes = Json::object();
    for (const auto &desk : desks) {
        const auto found = keys.find(desk);
        const auto box = found == keys.end() ? QByteArray() : lockedFor(found->second, key);
        if (box.isEmpty())
            return Error{
                Error::Code::InvalidInput,
                QCoreApplication::translate("Journal", "The key of desk %1 is not known here.").arg(desk)};
        named.push_back(toStd(desk));
        boxes[toStd(desk)] = box.toBase64().toStdString();
    }
    json["desks"] = named;
    json["boxes"] = boxes;
    draft.payload = toBytes(json);
    m_restricted.insert(draft.incident);
    m_keys[nameOf(key)] = key;
    m_current[draft.incident] = key;
    return draft;
}

domain::Event Vault::opened(domain::Event event) const
{
    if (!isSealed(event.payload))
        return event;
    const auto document = parseJson(event.payload, restrictionKind);
    if (!document)
        return event;
    const auto key = m_keys.find(textOf(document->value, "sealed").toLatin1());
    if (key == m_keys.end())
        return event;
    const auto text = decrypted(QByteArray::fromBase64(textOf(document->value, "text").toLatin1()),
                                placeOf(event.header.incident, event.header.kind), key->second);
    if (text)
        event.payload = *text;
    return event;
}

void Vault::open(std::vector<domain::Event> &events) const
{
    for (auto &event : events)
        event = opened(std::move(event));
}

} // namespace thabat::journal
