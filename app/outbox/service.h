// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "app/base/json.h"
#include "app/outbox/channel.h"
#include "app/outbox/channelsettings.h"

#include <QCoreApplication>

namespace thabat::outbox {

//! What is special about one service that is spoken to over HTTP: how a letter is written and how its answer
//! is read. No I/O.
class Service
{
    Q_DECLARE_TR_FUNCTIONS(Service)

public:
    explicit Service(ChannelSettings settings);
    virtual ~Service() = default;
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    const ChannelSettings &settings() const { return m_settings; }

    //! Errors: a secret is nowhere, or the letter does not fit.
    virtual Result<HttpRequest> request(const Letter &letter) const = 0;

    //! Strict: only what the service promises means that it has the letter.
    virtual Attempt read(const HttpResponse &response, const Letter &letter) const = 0;

    virtual bool isRepeatable() const { return false; }

protected:
    //! The address: the secret, that of the profile, else @p own; with @p path behind it.
    Result<QUrl> address(const QString &own, const QString &path = {}) const;

    static HttpRequest post(const QUrl &url, const Json &body);

    //! What a status outside of what was hoped for means.
    Attempt refusal(const HttpResponse &response) const;

    static Attempt sent(const QString &reference = {});
    static Attempt refused(const QString &why);
    static Attempt notYet(const QString &why, const HttpResponse &response); //!< and when it wants it again

    //! The beginning of an answer, safe to show.
    static QString excerpt(const HttpResponse &response);

private:
    ChannelSettings m_settings;
};

//! What such a letter is about, in one line: for the team the incident, for others only the service.
QString subjectOf(const Letter &letter, const ChannelSettings &settings);

//! The texts that a channel takes, one above the other; of a language that is empty the other one.
QString bodyOf(const Letter &letter, const ChannelSettings &settings);

} // namespace thabat::outbox
