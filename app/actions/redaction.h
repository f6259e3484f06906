// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace thabat::actions {

//! Takes secrets out of text before it is kept or shown, also when they arrive in pieces.
//!
//! Known secrets are found as they are, and base64-, URL- and JSON-escaped; others by the shape of common
//! tokens, "password=…", Authorization headers and user names in addresses. Shapes are a safety net, not a
//! promise: no secret should be in a plan to begin with.
class Redaction
{
public:
    //! @p secrets of fewer than 6 characters are left alone: they would blot out ordinary words.
    explicit Redaction(const QStringList &secrets = {});

    //! Takes the next piece of a stream and returns what is now safe: whole lines, as a rule.
    QByteArray add(const QByteArray &piece);

    //! The rest of the stream.
    QByteArray finish();

    //! Forgets the unfinished line: the stream goes on elsewhere.
    void skip();

    QString redacted(const QString &text) const;

private:
    struct Span
    {
        qsizetype context = 0; //!< what made it recognisable begins here
        qsizetype from = 0;
        qsizetype to = 0;
    };

    std::vector<Span> secretsIn(const QByteArray &text) const;
    static QByteArray masked(const QByteArray &text, const std::vector<Span> &spans);
    QByteArray release(qsizetype cut);

    QList<QByteArray> m_forms;
    QByteArray m_held; //!< the unfinished line
    bool m_insideToken = false; //!< a token longer than what is held goes on
};

//! Whether a variable or header called @p name holds a secret: *_SECRET, *_TOKEN, *_KEY, PASSWORD …
bool isSecretName(const QString &name);

} // namespace thabat::actions
