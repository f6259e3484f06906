// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/sharedpromise.h"
#include "app/monitor/alertmanageranswer.h"
#include "app/monitor/login.h"
#include "app/monitor/rounds.h"
#include "app/runbook/profile.h"

namespace thabat::monitor {

//! Talks to one Alertmanager over its API v2: asks again and again what is alerting and what is silenced,
//! makes silences and ends them.
//!
//! What changes something goes out once. When no answer comes, the list of silences is read again and tells
//! what became of it; only then the answer may be "not known".
class AlertmanagerClient : public QObject
{
    Q_OBJECT

public:
    //! What one round brought: both lists, or why not.
    struct Round
    {
        Result<std::vector<ForeignAlert>> alerts = Error{};
        Result<std::vector<Silence>> silences = Error{};
    };

    //! @p server and @p clock outlive the client.
    AlertmanagerClient(const runbook::Server &server, const Clock &clock, QObject *parent = nullptr);
    ~AlertmanagerClient() override;

    void start();
    void stop() { m_rounds.stop(); }

    //! The next round is due now, because something was changed.
    void askSoon();

    //! The id of the new silence. Errors: InvalidInput and Conflict (refused), Network (not made), Timeout
    //! (not known).
    Later<QString> silence(const SilenceDraft &draft);

    //! Errors: NotFound, Network (not ended), Timeout (not known).
    Later<Done> endSilence(const QString &id);

    Later<std::vector<Silence>> silences();

Q_SIGNALS:
    void asked(const thabat::monitor::AlertmanagerClient::Round &round);

private:
    struct Asking;

    void ask();
    void heard(const std::shared_ptr<Asking> &asking);
    Result<HttpRequest> request(const QByteArray &method, const QString &path) const;
    void lookWhatBecame(const SilenceDraft &draft, const Error &error, const SharedPromise<QString> &promise);
    void lookWhetherEnded(const QString &id, const Error &error, const SharedPromise<Done> &promise);

    const runbook::Server &m_server;
    Result<Credentials> m_credentials; //!< or why we cannot log in
    std::unique_ptr<HttpClient> m_http;
    Rounds m_rounds;
};

} // namespace thabat::monitor
