// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>

namespace thabat::test {

//! The built thabat-practice on a free port of loopback, ended with this.
class PracticeService
{
public:
    explicit PracticeService(const QString &data)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.start(QStringLiteral(BIN_DIR "/thabat-practice"),
                        {QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"),
                         QStringLiteral("--data"), data});
        QElapsedTimer timer;
        timer.start();
        while (m_url.isEmpty() && timer.elapsed() < 30'000 && m_process.state() != QProcess::NotRunning) {
            m_process.waitForReadyRead(100);
            while (m_process.canReadLine()) {
                const auto line = QString::fromUtf8(m_process.readLine()).trimmed();
                if (line.startsWith(QStringLiteral("listening ")))
                    m_url = line.mid(10);
            }
        }
    }

    ~PracticeService()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(3000))
            m_process.kill();
        m_process.waitForFinished();
    }

    QString url() const { return m_url; } //!< empty: it did not start

private:
    QProcess m_process;
    QString m_url;
};

} // namespace thabat::test
