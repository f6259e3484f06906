// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/journal/hubsettings.h"

#include <QObject>
#include <QSqlQuery>
#include <QVariantList>

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <vector>

class QSqlError;
struct pg_conn;

namespace thabat::journal {

//! What one statement came to.
struct HubAnswer
{
    std::vector<QVariantList> rows = {};
    int changed = 0; //!< rows that it wrote
};

//! A connection to the hub. Blocking: it belongs to the thread it lives in, and only cut() may be called from
//! others.
//!
//! It connects when it is asked something, and again when it was lost. Errors: Network, the hub cannot be
//! reached or gave up; InvalidInput, it answers and refuses just what it was given (a value, a constraint);
//! Conflict, what that refers to is not there.
class HubConnection : public QObject
{
    Q_OBJECT

public:
    //! What a connection is for.
    struct Purpose
    {
        QStringList tables = {}; //!< statements that make what is not there yet
        QString probe = {}; //!< works when they are there
        QString channel = {}; //!< what to listen to; empty: nothing
        std::chrono::milliseconds statementLimit{3000};
    };

    HubConnection(HubSettings hub, Purpose purpose);
    ~HubConnection() override;

    //! Runs one statement; its values stand for the question marks.
    Result<HubAnswer> ask(const QString &sql, const QVariantList &values = {});

    void close();

    //! From any thread: whatever waits for the server gets an error.
    void cut();

    //! From any thread: from now on nothing connects any more.
    void retire();

Q_SIGNALS:
    //! Another desk said something on the channel. Only a hint: some are never delivered.
    void hinted(const QString &text);

private:
    Result<Done> open();
    Result<Done> connectToHub();
    QString options() const;
    Result<Done> prepare();
    QSqlQuery &prepared(const QString &sql);
    Error errorOf(const QSqlError &error) const;
    const pg_conn *handle() const;
    bool isAlive() const;
    void setSocket(int socket);

    const HubSettings m_hub;
    const Purpose m_purpose;
    const QString m_name;
    std::map<QString, QSqlQuery> m_prepared; //!< of this connection: each costs two more trips
    std::atomic<bool> m_retired = false;
    std::mutex m_mutex;
    int m_socket = -1; //!< a descriptor of our own: libpq's may be closed, and its number be another file's
};

} // namespace thabat::journal
