// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "app/desk/workplace.h"

#include <QElapsedTimer>
#include <QPromise>

#include <memory>

namespace thabat::actions {
class Step;
}

namespace thabat::desk {

//! Takes one evidence snapshot: what we measured, and what the profile's sources answer now, into a folder
//! with a manifest.
//!
//! Never blocks and never waits longer than the profile's snapshotWithin; what could not be had is in the
//! manifest as a failure. Deletes itself when it has answered.
class Snapshot : public QObject
{
    Q_OBJECT

public:
    struct File
    {
        QString name = {};
        QByteArray bytes = {};
        QString failure = {};
    };

    Snapshot(Workplace &workplace, QString incident, QString author, QObject *parent);
    ~Snapshot() override;

    Later<Answer> take();

Q_SIGNALS:
    void progressed(int done, int all);

private:
    void addOwnFiles();
    void fetch(const runbook::EvidenceSource &source);
    void runProgram(const runbook::EvidenceSource &source);
    void sourceDone(const QString &name, const QByteArray &bytes, const QString &failure);
    void write();

    Workplace &m_workplace;
    QString m_incident;
    QString m_author;
    HttpClient m_http;
    std::vector<std::unique_ptr<actions::Step>> m_programs;
    std::vector<File> m_files;
    QStringList m_waiting;
    int m_all = 0;
    bool m_writing = false;
    QPromise<Result<Answer>> m_promise;
};

} // namespace thabat::desk
