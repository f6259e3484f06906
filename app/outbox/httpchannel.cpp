// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/httpchannel.h"

#include "app/base/sharedpromise.h"

namespace thabat::outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 256 * 1024;
constexpr qsizetype shortestSecret = 4; //!< shorter ones are in any text

} // namespace

HttpChannel::HttpChannel(std::unique_ptr<Service> service)
    : m_service(std::move(service))
{
}

HttpClient &HttpChannel::client()
{
    if (m_client)
        return *m_client;
    const auto &file = m_service->settings().caFile;
    const auto read =
        file.isEmpty() ? Result<QList<QSslCertificate>>(QList<QSslCertificate>()) : readAuthorities(file);
    // Without them the server is not believed, and says so.
    m_client = std::make_unique<HttpClient>(nullptr, read ? *read : QList<QSslCertificate>());
    return *m_client;
}

Later<Attempt> HttpChannel::send(const Letter &letter)
{
    auto request = m_service->request(letter);
    if (!request)
        return answered<Attempt>(masked({Attempt::Result::Refused, request.error().message, {}, {}}));
    request->deadline = m_service->settings().timeout;
    request->bodyLimit = largestAnswer;
    request->neverSent = std::make_shared<bool>(false);
    auto promise = promiseOf<Attempt>();
    whenDone(client().send(*request), this,
             [this, promise, letter, neverSent = request->neverSent](const Result<HttpResponse> &response) {
                 settle(promise,
                        masked(response ? m_service->read(*response, letter)
                                        : withoutAnswer(response.error(), *neverSent)));
             });
    return promise->future();
}

Attempt HttpChannel::withoutAnswer(const Error &error, bool neverSent) const
{
    if (neverSent || isRepeatable())
        return {error.code == Error::Code::InvalidInput ? Attempt::Result::Refused : Attempt::Result::NotYet,
                error.message,
                {},
                {}};
    return {Attempt::Result::InDoubt, error.message, {}, {}};
}

//! A service may send back what it was given.
Attempt HttpChannel::masked(Attempt attempt) const
{
    const auto &settings = m_service->settings();
    for (const auto &name : {settings.urlFrom, settings.tokenFrom, settings.passwordFrom}) {
        if (name.isEmpty())
            continue;
        const auto secret = settings.secrets.value(name);
        if (secret && secret->size() >= shortestSecret)
            attempt.why.replace(QString::fromUtf8(*secret), u"•••"_s);
    }
    return attempt;
}

} // namespace thabat::outbox
