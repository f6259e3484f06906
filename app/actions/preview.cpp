// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/preview.h"

#include <array>
#include <sodium.h>

namespace thabat::actions {

QString toKey(Others others)
{
    static const std::array keys = {QStringLiteral("noHub"), QStringLiteral("nobody"),
                                    QStringLiteral("somebody"), QStringLiteral("ranOut"),
                                    QStringLiteral("notSeen")};
    return keys[size_t(others)];
}

namespace {

//! Bytes to hash in which no field can run into the next: each is preceded by its length.
class Fields
{
public:
    Fields &operator<<(const QString &text)
    {
        const auto utf8 = text.toUtf8();
        *this << qint64(utf8.size());
        m_bytes += utf8;
        return *this;
    }
    Fields &operator<<(qint64 number)
    {
        m_bytes += QByteArray::number(number) + ';';
        return *this;
    }
    Fields &operator<<(const QStringList &texts)
    {
        *this << qint64(texts.size());
        for (const auto &text : texts)
            *this << text;
        return *this;
    }
    Fields &operator<<(const std::map<QString, QString> &map)
    {
        *this << qint64(map.size());
        for (const auto &[name, value] : map)
            *this << name << value;
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void addStep(Fields &fields, const LiteralStep &step)
{
    fields << step.id << qint64(step.kind) << qint64(step.timeout.count());
    fields << step.program << step.arguments << step.workingFolder << step.environment;
    fields << step.method << step.url << step.headers << step.body << qint64(step.expectStatus.size());
    for (const auto status : step.expectStatus)
        fields << qint64(status);
    fields << qint64(step.wait.count()) << step.question.en << step.question.ar;
}

void addLookup(Fields &fields, const runbook::Shown &shown)
{
    const auto &lookup = shown.lookup;
    fields << lookup.url << lookup.method << lookup.headers << lookup.pointer << lookup.header
           << lookup.program << lookup.arguments << lookup.environment << lookup.pattern
           << qint64(lookup.only) << shown.is << qint64(shown.times);
}

void addVerification(Fields &fields, const runbook::Verification &check)
{
    fields << qint64(check.shows.size());
    for (const auto &shown : check.shows)
        addLookup(fields, shown);
    fields << check.healthUrl << qint64(check.times) << check.versionUrl << check.versionPointer
           << check.version << check.indicator << QString::number(check.below, 'g', 17)
           << qint64(check.stable.count()) << qint64(check.within.count());
}

QString lowerBase32(const unsigned char *bytes, qsizetype characters)
{
    static constexpr char digits[] = "abcdefghijklmnopqrstuvwxyz234567";
    QString out;
    for (qsizetype i = 0; i < characters; ++i) {
        const auto bit = i * 5;
        const unsigned pair = unsigned(bytes[bit / 8]) << 8 | bytes[bit / 8 + 1];
        out += QLatin1Char(digits[pair >> (11 - bit % 8) & 31]);
    }
    return out;
}

} // namespace

QString tokenOf(const Preview &preview)
{
    Fields fields;
    fields << preview.plan << qint64(preview.planClass) << preview.environment << preview.arguments
           << preview.target << preview.nonce << qint64(preview.facts.size());
    for (const auto &fact : preview.facts)
        fields << fact.name << fact.value;
    fields << qint64(preview.steps.size());
    for (const auto &step : preview.steps)
        addStep(fields, step);
    addVerification(fields, preview.check.verification);

    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    const auto &bytes = fields.bytes();
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()));
    return lowerBase32(hash.data(), 16);
}

QString tokenAgain(const Preview &fresh, const Preview &recorded)
{
    auto again = fresh;
    again.nonce = recorded.nonce;
    return tokenOf(again);
}

} // namespace thabat::actions
