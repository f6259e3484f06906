// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/redaction.h"

#include <QStringDecoder>

namespace thabat::actions {

//! What a step prints: kept as a short redacted tail, shown in lines that cannot freeze a view.
//!
//! A flood is not redacted and shown in full: what comes faster than it is taken is left out of the middle,
//! and counted.
class StepOutput
{
public:
    explicit StepOutput(const QStringList &secrets = {});

    void add(const QByteArray &bytes);

    //! What is ready to show, in texts of whole lines, each of at most 4 KB.
    QStringList take();
    QStringList takeRest();

    QByteArray tail() const { return m_tail; } //!< the last 64 KiB of what was taken
    qint64 bytes() const { return m_bytes; } //!< of everything added

private:
    QStringList pieces(const QByteArray &redacted);
    void keep(const QByteArray &redacted);
    void jump();

    Redaction m_redaction;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    QByteArray m_waiting; //!< raw
    QByteArray m_tail;
    qint64 m_bytes = 0;
    qint64 m_leftOut = 0; //!< bytes dropped since the last take
};

} // namespace thabat::actions
