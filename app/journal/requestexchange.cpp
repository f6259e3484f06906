// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/requestexchange.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

namespace thabat::journal {

using namespace std::chrono_literals;

namespace {

constexpr auto handOverMargin = 200ms; // what is accepted in time must also be heard in time
constexpr auto silenceLimit = 15min; // longer than any step of a plan may take

} // namespace

RequestExchange::RequestExchange(Json request, RequestClient::LineHandler onLine, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_onLine(std::move(onLine))
{
    m_promise.start();
    m_socket.setReadBufferSize(requestLineLimit);
    m_patience.setSingleShot(true);
    connect(&m_socket, &QLocalSocket::connected, this, &RequestExchange::send);
    connect(&m_socket, &QLocalSocket::readyRead, this, &RequestExchange::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &RequestExchange::failed);
    connect(&m_socket, &QLocalSocket::disconnected, this, &RequestExchange::failed);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end(Error{Error::Code::Timeout,
                  m_accepted ? QCoreApplication::translate("Journal", "Thabat does not answer any more.")
                             : QCoreApplication::translate(
                                 "Journal", "Thabat has the journal open but does not answer.")});
    });
}

// The socket says goodbye in its destructor, when half of this object is gone.
RequestExchange::~RequestExchange()
{
    m_socket.disconnect(this);
}

void RequestExchange::start(const QString &socketPath)
{
    const QFileInfo info(socketPath);
    if (info.exists() && info.ownerId() != ::geteuid()) {
        end(Error{Error::Code::Conflict,
                  QCoreApplication::translate("Journal", "%1 belongs to another user.").arg(socketPath)});
        return;
    }
    m_patience.start(acceptLimit);
    m_request["expires"] = sharedNow() + (acceptLimit - handOverMargin).count();
    m_socket.connectToServer(socketPath);
}

void RequestExchange::send()
{
    const auto line = toBytes(m_request) + '\n';
    if (line.size() > requestLineLimit)
        end(Error{Error::Code::InvalidInput,
                  QCoreApplication::translate("Journal", "The request is longer than 1 MiB.")});
    else
        m_socket.write(line);
}

void RequestExchange::read()
{
    while (!m_over) {
        const auto line = nextRequestLine(m_socket);
        if (!line)
            return;
        if (!*line)
            end(line->error());
        else
            take(**line);
    }
}

void RequestExchange::take(const Json &line)
{
    if (flagOf(line, "last")) {
        end(line);
        return;
    }
    m_patience.start(silenceLimit);
    if (!m_accepted && flagOf(line, "accepted"))
        m_accepted = true;
    else if (m_onLine)
        m_onLine(line);
}

void RequestExchange::failed()
{
    read(); // what came before the end still counts
    if (m_over)
        return;
    const auto error = m_socket.error();
    const bool nobody =
        error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
    if (nobody)
        end(Error{Error::Code::NotFound,
                  QCoreApplication::translate("Journal", "No Thabat listens for this journal.")});
    else
        end(Error{Error::Code::Network,
                  QCoreApplication::translate("Journal", "Thabat went away before it answered.")});
}

void RequestExchange::end(Result<Json> result)
{
    if (m_over)
        return;
    m_over = true;
    m_patience.stop();
    m_promise.addResult(std::move(result));
    m_promise.finish();
    m_socket.abort();
    deleteLater();
}

} // namespace thabat::journal
