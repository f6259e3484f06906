// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/redaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace thabat::actions {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 6;
constexpr qsizetype longestHeldLine = 16 * 1024;
constexpr qsizetype holdBack = 4 * 1024; //!< no token is expected to be longer
constexpr char keyEnd[] = "-----END";
constexpr char keyBegin[] = "-----BEGIN ";
constexpr char mask[] = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2"; // •••

QRegularExpression shape(const QString &pattern)
{
    QRegularExpression out(pattern);
    out.optimize();
    return out;
}

//! In each, group 1 is what must not be seen. No part may run over many characters before it is anchored:
//! the text is hostile.
const std::array<QRegularExpression, 5> &secretShapes()
{
    static const std::array<QRegularExpression, 5> shapes{
        // Tokens that say by their beginning what they are.
        shape(u"(?<![A-Za-z0-9_-])(gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{22,}|glpat-[\\w-]{20,}"
              "|(?:AKIA|ASIA)[0-9A-Z]{16}|xox[abeoprs]-[\\w-]{10,}|xapp-[\\w-]{10,}|sk-[\\w-]{20,}"
              "|[srp]k_(?:live|test)_\\w{16,}|AIza[\\w-]{35}|ya29\\.[\\w-]{20,}|EAA[A-Za-z0-9]{30,}"
              "|pat-[a-z]{2}\\d-[0-9a-fA-F-]{36}|npm_[A-Za-z0-9]{30,}|hvs\\.[\\w-]{20,}"
              "|SG\\.[\\w-]{16,}\\.[\\w-]{16,}|eyJ[\\w-]{8,}\\.[\\w-]{8,}(?:\\.[\\w-]*)?"
              "|AGE-SECRET-KEY-1[A-Z0-9]{20,}|(?<=hooks\\.slack\\.com/)services/[\\w/]+)"_s),
        shape(
            u"(?i)authorization[\"']?[ \\t]{0,8}[:=][ \\t]{0,8}[\"']?((?:[a-z]{1,20}[ \\t]{1,4})?[^\\s\"',]+)"_s),
        shape(u"(?i)\\bbearer[ \\t]{1,4}([\\w.~+/=-]{6,})"_s),
        shape(u"://([^\\s/@?#\"']{1,512})@"_s),
        shape(
            u"(?i)(?:secret|token|passw(?:or)?d|passphrase|api[_-]?key|_key)[\"']?[ \\t]{0,8}[=:][ \\t]{0,8}"
            "[\"']?([^\\s\"',;&]{4,})"_s),
    };
    return shapes;
}

//! What of the base64 text of "…secret…" depends on the secret alone, when it starts @p offset bytes into a
//! group of three.
QByteArray base64Core(const QByteArray &secret, qsizetype offset)
{
    const auto encoded = (QByteArray(offset, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
    const auto from = (8 * offset + 5) / 6;
    const auto to = 8 * (offset + secret.size()) / 6;
    return encoded.mid(from, to - from);
}

QByteArray jsonEscaped(const QByteArray &secret)
{
    QByteArray out = secret;
    return out.replace('\\', "\\\\").replace('"', "\\\"").replace('/', "\\/");
}

QList<QByteArray> formsOf(const QByteArray &secret)
{
    QList<QByteArray> forms{secret, secret.toPercentEncoding(), jsonEscaped(secret)};
    for (qsizetype offset = 0; offset < 3; ++offset) {
        const auto core = base64Core(secret, offset);
        auto urlSafe = core;
        urlSafe.replace('+', '-').replace('/', '_');
        if (core.size() >= shortestSecret)
            forms << core << urlSafe;
    }
    return forms;
}

bool isTokenCharacter(char c)
{
    return !(c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '"' || c == '\'' || c == ',');
}

} // namespace

Redaction::Redaction(const QStringList &secrets)
{
    for (const auto &secret : secrets) {
        if (secret.size() >= shortestSecret)
            m_forms += formsOf(secret.toUtf8());
    }
    std::sort(m_forms.begin(), m_forms.end());
    m_forms.erase(std::unique(m_forms.begin(), m_forms.end()), m_forms.end());
}

QByteArray Redaction::add(const QByteArray &piece)
{
    m_held += piece;
    const auto lineEnd = m_held.lastIndexOf('\n') + 1;
    const auto key = m_held.lastIndexOf(keyBegin);
    const bool insideKey = key >= 0 && m_held.indexOf(keyEnd, key) < 0;
    if (insideKey && m_held.size() - key < longestHeldLine)
        return release(std::min(lineEnd, key));
    const bool isLong = lineEnd == 0 && m_held.size() > longestHeldLine;
    return release(isLong ? m_held.size() - holdBack : lineEnd);
}

QByteArray Redaction::finish()
{
    auto rest = release(m_held.size());
    skip();
    return rest;
}

void Redaction::skip()
{
    m_held.clear();
    m_insideToken = false;
}

QString Redaction::redacted(const QString &text) const
{
    const auto utf8 = text.toUtf8();
    return QString::fromUtf8(masked(utf8, secretsIn(utf8)));
}

QByteArray Redaction::release(qsizetype cut)
{
    if (cut <= 0)
        return {};
    if (m_insideToken) {
        const auto end = std::find_if_not(m_held.cbegin(), m_held.cend(), isTokenCharacter);
        const auto swallowed = qsizetype(end - m_held.cbegin());
        m_held.remove(0, swallowed);
        m_insideToken = m_held.isEmpty();
        cut = std::max<qsizetype>(0, cut - swallowed);
    }
    auto spans = secretsIn(m_held);
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        if (span->context < cut && cut < span->to)
            cut = span->context;
    }
    if (cut == 0 && !spans.empty() && m_held.size() > longestHeldLine) {
        cut = spans.front().to;
        m_insideToken = cut == m_held.size();
    }
    std::erase_if(spans, [cut](const Span &span) {
        return span.from >= cut;
    });
    const auto out = masked(m_held.left(cut), spans);
    m_held.remove(0, cut);
    return out;
}

std::vector<Redaction::Span> Redaction::secretsIn(const QByteArray &text) const
{
    std::vector<Span> found;
    for (const auto &form : m_forms) {
        for (auto at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.size()))
            found.push_back({at, at, at + form.size()});
    }
    const auto latin1 = QString::fromLatin1(text); // one character a byte, so that positions agree
    for (const auto &pattern : secretShapes()) {
        for (auto it = pattern.globalMatch(latin1); it.hasNext();) {
            const auto match = it.next();
            found.push_back({match.capturedStart(), match.capturedStart(1), match.capturedEnd(1)});
        }
    }
    for (auto at = text.indexOf(keyBegin); at >= 0; at = text.indexOf(keyBegin, at + 1)) {
        const auto end = text.indexOf(keyEnd, at);
        if (text.indexOf("PRIVATE KEY-----", at) >= 0)
            found.push_back({at, at, end < 0 ? text.size() : end});
    }
    std::sort(found.begin(), found.end(), [](const Span &a, const Span &b) {
        return a.from < b.from;
    });
    std::vector<Span> merged;
    for (const auto &span : found) {
        if (!merged.empty() && span.from <= merged.back().to) {
            merged.back().to = std::max(merged.back().to, span.to);
            merged.back().context = std::min(merged.back().context, span.context);
        } else {
            merged.push_back(span);
        }
    }
    return merged;
}

QByteArray Redaction::masked(const QByteArray &text, const std::vector<Span> &spans)
{
    QByteArray out;
    qsizetype done = 0;
    for (const auto &span : spans) {
        out += text.mid(done, span.from - done) + mask;
        done = span.to;
    }
    return out + text.mid(done);
}

bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(
        u"(?i)secret|token|passw|passphrase|credential|api[_-]?key|[_-]key$|^key$|^authorization$|cookie"_s);
    return secret.match(name).hasMatch();
}

} // namespace thabat::actions
