// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"

#include <QProcess>

namespace thabat::cli {

//! A practice service of our own, on a free port, ended with us.
class PracticeProcess : public QObject
{
    Q_OBJECT

public:
    ~PracticeProcess() override;

    void start(const QString &dataFolder);
    QString url() const { return m_url; }

    //! Runs `thabat-practice` with @p arguments; an exit code that is not 0 is an error with its last line.
    Later<Done> command(const QStringList &arguments);

Q_SIGNALS:
    void listening(const QString &url);
    void failed(const QString &why);

private:
    void readLine();

    QProcess m_service;
    QString m_data;
    QString m_url;
};

} // namespace thabat::cli
