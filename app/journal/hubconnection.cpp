// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/hubconnection.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <libpq-fe.h>
#include <sys/socket.h>
#include <unistd.h>

namespace thabat::journal {

using namespace Qt::StringLiterals;

namespace {

Error unreachable(const QString &why)
{
    return {Error::Code::Network,
            QCoreApplication::translate("Hub", "The hub cannot be asked: %1").arg(why.simplified())};
}

//! As libpq wants a value that may hold blanks.
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

// Data exception, integrity constraint, program limit: the server works, and does not want this value.
bool isAboutTheValue(const QString &state)
{
    return state.startsWith(u"22"_s) || state.startsWith(u"23"_s) || state.startsWith(u"54"_s);
}

} // namespace

HubConnection::HubConnection(HubSettings hub, Purpose purpose)
    : m_hub(std::move(hub))
    , m_purpose(std::move(purpose))
    , m_name(u"hub-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

HubConnection::~HubConnection()
{
    setSocket(-1);
}

void HubConnection::cut()
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

void HubConnection::retire()
{
    m_retired = true;
}

Result<HubAnswer> HubConnection::ask(const QString &sql, const QVariantList &values)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    auto &query = prepared(sql);
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec()) {
        const auto error = errorOf(query.lastError());
        m_prepared.erase(sql);
        if (!isAlive())
            close();
        return error;
    }
    HubAnswer answer;
    answer.changed = query.numRowsAffected();
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.push_back(query.value(column));
        answer.rows.push_back(std::move(row));
    }
    query.finish();
    return answer;
}

QSqlQuery &HubConnection::prepared(const QString &sql)
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end())
        return known->second;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.prepare(sql); // what is wrong with it is said again when it is carried out
    return m_prepared.emplace(sql, std::move(query)).first->second;
}

Error HubConnection::errorOf(const QSqlError &error) const
{
    const auto text = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    const bool isAnswer = error.type() != QSqlError::ConnectionError && isAlive();
    if (isAnswer && error.nativeErrorCode() == u"23503"_s)
        return {Error::Code::Conflict, text.simplified()};
    if (isAnswer && isAboutTheValue(error.nativeErrorCode()))
        return {Error::Code::InvalidInput, text.simplified()};
    return unreachable(
        text.trimmed().isEmpty() ? QCoreApplication::translate("Hub", "it closed the connection.") : text);
}

Result<Done> HubConnection::open()
{
    if (isAlive())
        return Done{};
    close();
    if (m_retired)
        return Error{Error::Code::Cancelled, {}};
    // Nothing that is in use may be removed: the two below keep no hold of it.
    auto opened = connectToHub();
    if (opened)
        opened = prepare();
    if (!opened)
        close();
    return opened;
}

Result<Done> HubConnection::connectToHub()
{
    const auto password = m_hub.passwordVariable.isEmpty() ? Result<QByteArray>(QByteArray())
                                                           : m_hub.secrets.value(m_hub.passwordVariable);
    if (!password) // not InvalidInput: that would be about a row
        return Error{Error::Code::Network, password.error().message, password.error().trouble};
    auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    database.setHostName(m_hub.host);
    database.setPort(m_hub.port);
    database.setDatabaseName(m_hub.database);
    database.setUserName(m_hub.user);
    database.setPassword(QString::fromUtf8(*password));
    database.setConnectOptions(options());
    if (!database.open())
        return unreachable(database.lastError().databaseText());
    if (const auto *connection = handle())
        setSocket(::dup(::PQsocket(connection)));
    return Done{};
}

QString HubConnection::options() const
{
    const auto usual = m_hub.caFile.isEmpty() ? u"prefer"_s : u"verify-full"_s;
    auto all = u"connect_timeout=3;tcp_user_timeout=3000;keepalives_idle=5;keepalives_interval=2;"
               "keepalives_count=2;application_name=thabat;sslmode=%1"_s.arg(
                   m_hub.sslMode.isEmpty() ? usual : m_hub.sslMode);
    if (!m_hub.caFile.isEmpty())
        all += u";sslrootcert="_s + quoted(m_hub.caFile);
    return all;
}

Result<Done> HubConnection::prepare()
{
    auto database = QSqlDatabase::database(m_name, false);
    QSqlQuery query(database);
    if (!query.exec(u"set statement_timeout = %1; set client_min_messages = warning"_s.arg(
            m_purpose.statementLimit.count())))
        return unreachable(query.lastError().databaseText());
    // Of two desks that make a table at the same moment one gets an error, and the table is there. Not
    // everybody may make tables, and a hub may be read only: what counts is that they are there.
    if (!query.exec(m_purpose.probe)) {
        for (const auto &table : m_purpose.tables)
            query.exec(table);
        if (!query.exec(m_purpose.probe))
            return unreachable(query.lastError().databaseText());
    }
    if (m_purpose.channel.isEmpty())
        return Done{};
    connect(database.driver(), &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource, const QVariant &text) {
                Q_EMIT hinted(text.toString());
            });
    if (!database.driver()->subscribeToNotification(m_purpose.channel))
        return unreachable(database.driver()->lastError().databaseText());
    return Done{};
}

void HubConnection::close()
{
    setSocket(-1);
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

void HubConnection::setSocket(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = socket;
}

const pg_conn *HubConnection::handle() const
{
    const auto value = QSqlDatabase::database(m_name, false).driver()->handle();
    return value.isValid() ? *static_cast<PGconn *const *>(value.data()) : nullptr;
}

bool HubConnection::isAlive() const
{
    if (!QSqlDatabase::contains(m_name) || !QSqlDatabase::database(m_name, false).isOpen())
        return false;
    const auto *connection = handle();
    return connection && ::PQstatus(connection) == CONNECTION_OK;
}

} // namespace thabat::journal
