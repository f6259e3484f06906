// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/stepoutput.h"

#include "app/base/text.h"

#include <QCoreApplication>

namespace thabat::actions {

namespace {

constexpr qsizetype tailLimit = 64 * 1024;
constexpr qsizetype waitingLimit = 128 * 1024;
constexpr qsizetype longestToken = 4 * 1024;
constexpr qsizetype longestPiece = 1000; //!< characters: never more than 4 KB

} // namespace

StepOutput::StepOutput(const QStringList &secrets)
    : m_redaction(secrets)
{
}

void StepOutput::add(const QByteArray &bytes)
{
    m_bytes += bytes.size();
    m_waiting += bytes;
    if (m_waiting.size() <= waitingLimit)
        return;
    const auto surplus = m_waiting.size() - tailLimit;
    m_leftOut += surplus;
    m_waiting.remove(0, surplus);
}

QStringList StepOutput::take()
{
    jump();
    const auto redacted = m_redaction.add(m_waiting);
    m_waiting.clear();
    keep(redacted);
    return pieces(redacted);
}

QStringList StepOutput::takeRest()
{
    auto out = take();
    const auto redacted = m_redaction.finish();
    keep(redacted);
    return out + pieces(redacted);
}

//! After a gap the text may start in the middle of a secret that cannot be recognised any more.
void StepOutput::jump()
{
    if (m_leftOut == 0)
        return;
    const auto lineEnd = m_waiting.indexOf('\n');
    const auto safe = lineEnd >= 0 && lineEnd < longestToken ? lineEnd + 1 : longestToken;
    m_leftOut += std::min(safe, m_waiting.size());
    m_waiting.remove(0, safe);
    m_redaction.skip();
    const auto note =
        QCoreApplication::translate("thabat::actions::StepOutput", "… %1 bytes of output left out …")
            .arg(QString::number(m_leftOut));
    m_waiting.prepend('\n' + note.toUtf8() + '\n');
    m_leftOut = 0;
}

void StepOutput::keep(const QByteArray &redacted)
{
    m_tail += redacted;
    if (m_tail.size() > tailLimit)
        m_tail.remove(0, m_tail.size() - tailLimit);
}

QStringList StepOutput::pieces(const QByteArray &redacted)
{
    const QString text = m_decoder(redacted);
    QStringList out;
    for (qsizetype from = 0; from < text.size();) {
        const auto limit = std::min(from + longestPiece, text.size());
        const auto lineEnd = text.lastIndexOf(u'\n', limit - 1);
        const auto to = lineEnd >= from ? lineEnd + 1 : limit;
        auto piece = text.mid(from, to - from);
        if (!piece.endsWith(u'\n'))
            piece += u'\n';
        out << shown(piece.remove(u'\r'), longestPiece + 1);
        from = to;
    }
    return out;
}

} // namespace thabat::actions
