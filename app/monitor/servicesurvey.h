// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "app/monitor/exposition.h"

#include <QObject>

namespace thabat::monitor {

//! What a service tells about itself at the addresses where services usually do.
struct ServiceSurvey
{
    //! An address of a health check that answered, and what it looked like.
    struct HealthPlace
    {
        QString path = {}; //!< under the base, such as "/health"
        QString statusPointer = {}; //!< JSON pointer to the state word; empty: the answer was plain text
        QString word = {}; //!< what it said
        QString versionPointer = {};
        std::map<QString, QString> checks = {}; //!< name of a dependency to the pointer of its state word
    };

    QUrl base = {};
    std::vector<HealthPlace> health = {}; //!< those that answered, the usual one first
    QString metrics = {}; //!< path of the metrics; empty: none were found
    Exposition exposition = {}; //!< what they were
    QStringList problems = {}; //!< what was there and could not be used, in words

    bool foundAnything() const { return !health.empty() || !metrics.isEmpty(); }
};

//! What @p response of @p path is, if it is a health check at all.
std::optional<ServiceSurvey::HealthPlace> healthPlaceOf(const QString &path, const HttpResponse &response);

//! Asks a service once at each usual address, all at the same time. It changes nothing there.
class ServiceSurveyor : public QObject
{
    Q_OBJECT

public:
    explicit ServiceSurveyor(QObject *parent = nullptr);
    ~ServiceSurveyor() override; //!< what is on its way is cancelled

    //! Within five seconds. Errors: InvalidInput, @p address is not http or https; Network and Timeout,
    //! nobody answered at all, with the reason.
    Later<ServiceSurvey> survey(const QString &address);

private:
    class Round;

    void read(const std::shared_ptr<Round> &round, const QString &path, const QByteArray &body);

    HttpClient m_http;
};

} // namespace thabat::monitor
