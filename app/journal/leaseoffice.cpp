// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/leaseoffice.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>
#include <QVariant>
#include <QtConcurrentRun>

#include <libpq-fe.h>
#include <mutex>
#include <sys/socket.h>

namespace thabat::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 4s; //!< for one question, connecting included

// One row for each plan of each environment: who runs it, or ran it last.
const QString makeTable =
    u"create table if not exists thabat_lease ("
    "environment text not null, plan text not null, desk text not null, person text not null, "
    "run text not null, since timestamptz not null, until timestamptz not null, "
    "given_back boolean not null, primary key (environment, plan))"_s;
const QString takeRow =
    u"insert into thabat_lease as held (environment, plan, desk, person, run, since, until, given_back) "
    "values (?, ?, ?, ?, ?, now(), now() + make_interval(secs => ?), false) "
    "on conflict (environment, plan) do update set desk = excluded.desk, person = excluded.person, "
    "run = excluded.run, since = now(), until = excluded.until, given_back = false "
    "where held.given_back or held.run = excluded.run or (held.until < now() and ?) returning run"_s;
const QString readRow = u"select desk, person, run, since, until, until < now() from thabat_lease "
                        "where environment = ? and plan = ? and not given_back"_s;
const QString renewRow = u"update thabat_lease set until = now() + make_interval(secs => ?) "
                         "where environment = ? and plan = ? and run = ? and not given_back"_s;
const QString giveRowBack =
    u"update thabat_lease set given_back = true where environment = ? and plan = ? and run = ?"_s;

//! The row of readRow, if there is one.
std::optional<LeaseHolder> holderIn(QSqlQuery &row, const QString &environment, const QString &plan)
{
    if (!row.next())
        return {};
    const Lease lease{environment, plan, row.value(0).toString(), row.value(1).toString(),
                      row.value(2).toString()};
    return LeaseHolder{lease, row.value(3).toDateTime().toUTC(), row.value(4).toDateTime().toUTC(),
                       row.value(5).toBool()};
}

Error unreachable(const QString &why)
{
    return {Error::Code::Network, LeaseOffice::tr("The hub cannot be asked: %1").arg(why.simplified())};
}

} // namespace

//! The one connection, used in the one thread of its pool, and the socket that a hung server is cut off at.
class LeaseOffice::Connection
{
public:
    explicit Connection(HubSettings hub)
        : m_hub(std::move(hub))
    {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1); // a connection belongs to its thread
    }

    ~Connection()
    {
        // What was said last is often that a lease is given back: others wait for that.
        constexpr int farewell = 1500;
        if (!pool.waitForDone(farewell))
            cut();
        pool.start([name = m_name] {
            QSqlDatabase::removeDatabase(name);
        });
        pool.waitForDone();
    }

    //! From any thread: whatever waits for the server gets an error.
    void cut()
    {
        const std::lock_guard lock(m_mutex);
        if (m_socket >= 0)
            ::shutdown(m_socket, SHUT_RDWR);
    }

    Result<QSqlQuery> ask(const QString &sql, const QVariantList &values = {})
    {
        if (const auto opened = open(); !opened)
            return opened.error();
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.prepare(sql);
        for (const auto &value : values)
            query.addBindValue(value);
        if (query.exec())
            return query;
        const auto error = unreachable(query.lastError().text());
        if (query.lastError().type() == QSqlError::ConnectionError || !isAlive())
            close();
        return error;
    }

    QThreadPool pool;

private:
    Result<Done> open()
    {
        if (isAlive())
            return Done{};
        close();
        auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        database.setHostName(m_hub.host);
        database.setPort(m_hub.port);
        database.setDatabaseName(m_hub.database);
        database.setUserName(m_hub.user);
        database.setPassword(qEnvironmentVariable(m_hub.passwordVariable.toLocal8Bit().constData()));
        database.setConnectOptions(
            u"connect_timeout=3;tcp_user_timeout=3000;application_name=thabat;sslmode=%1"_s.arg(
                m_hub.sslMode.isEmpty() ? u"prefer"_s : m_hub.sslMode));
        if (!database.open())
            return unreachable(database.lastError().text());
        if (const auto *connection = handle())
            setSocket(::PQsocket(connection));
        QSqlQuery query(database);
        // Two desks that make the table at the same moment: one gets an error, and the table is there.
        if (!query.exec(u"set statement_timeout = 3000; set client_min_messages = warning"_s)
            || (!query.exec(makeTable) && !query.exec(u"select 1 from thabat_lease where false"_s)))
            return unreachable(query.lastError().text());
        return Done{};
    }

    void close()
    {
        setSocket(-1);
        QSqlDatabase::removeDatabase(m_name);
    }

    void setSocket(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_socket = socket;
    }

    const PGconn *handle() const
    {
        const auto value = QSqlDatabase::database(m_name, false).driver()->handle();
        return value.isValid() ? *static_cast<PGconn *const *>(value.data()) : nullptr;
    }

    bool isAlive() const
    {
        if (!QSqlDatabase::contains(m_name) || !QSqlDatabase::database(m_name, false).isOpen())
            return false;
        const auto *connection = handle();
        return connection && ::PQstatus(connection) == CONNECTION_OK;
    }

    HubSettings m_hub;
    QString m_name = u"lease-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::mutex m_mutex;
    int m_socket = -1;
};

LeaseOffice::LeaseOffice(HubSettings hub, QObject *parent)
    : QObject(parent)
    , m_connection(std::make_unique<Connection>(std::move(hub)))
{
}

LeaseOffice::~LeaseOffice() = default;

//! Runs @p work in the thread of the connection, and cuts the connection when that takes too long.
template <typename Work>
auto LeaseOffice::later(Work work)
{
    auto *connection = m_connection.get(); // it ends its thread before it goes
    auto future = QtConcurrent::run(&connection->pool, [connection, work] {
        return work(*connection);
    });
    auto *watchdog = new QTimer(this);
    watchdog->setSingleShot(true);
    connect(watchdog, &QTimer::timeout, this, [this, watchdog] {
        m_connection->cut();
        watchdog->deleteLater();
    });
    watchdog->start(patience);
    whenDone(future, watchdog, [watchdog](const auto &) {
        watchdog->deleteLater();
    });
    return future;
}

Later<std::optional<LeaseHolder>> LeaseOffice::holder(const QString &environment, const QString &plan)
{
    using Answer = Result<std::optional<LeaseHolder>>;
    return later([environment, plan](Connection &connection) -> Answer {
        auto row = connection.ask(readRow, {environment, plan});
        if (!row)
            return row.error();
        return holderIn(*row, environment, plan);
    });
}

Later<std::optional<LeaseHolder>> LeaseOffice::take(const Lease &wanted, TakeOver takeOver)
{
    using Answer = Result<std::optional<LeaseHolder>>;
    return later([wanted, takeOver](Connection &connection) -> Answer {
        const auto taken = connection.ask(takeRow,
                                          {wanted.environment, wanted.plan, wanted.desk, wanted.person,
                                           wanted.run, int(length.count()), takeOver == TakeOver::Yes});
        if (!taken)
            return taken.error();
        if (taken->size() > 0)
            return std::optional<LeaseHolder>();
        auto row = connection.ask(readRow, {wanted.environment, wanted.plan});
        if (!row)
            return row.error();
        auto holder = holderIn(*row, wanted.environment, wanted.plan);
        // Given back in this very moment: not ours all the same, and whoever asks again gets it.
        return holder ? holder : LeaseHolder{};
    });
}

Later<Done> LeaseOffice::renew(const Lease &held)
{
    return later([held](Connection &connection) -> Result<Done> {
        const auto renewed =
            connection.ask(renewRow, {int(length.count()), held.environment, held.plan, held.run});
        if (!renewed)
            return renewed.error();
        if (renewed->numRowsAffected() == 0)
            return Error{Error::Code::Conflict, tr("Another desk has taken this plan over.")};
        return Done{};
    });
}

Later<Done> LeaseOffice::giveBack(const Lease &held)
{
    return later([held](Connection &connection) -> Result<Done> {
        const auto done = connection.ask(giveRowBack, {held.environment, held.plan, held.run});
        return done ? Result<Done>(Done{}) : Result<Done>(done.error());
    });
}

} // namespace thabat::journal
