// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/indicatorsource.h"
#include "app/actions/preview.h"
#include "app/actions/showing.h"
#include "app/base/http.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace thabat::actions {

//! Finds out whether a finished plan worked, and says why not. Unknown is never taken for good.
class Verifier : public QObject
{
    Q_OBJECT

public:
    //! @p indicators outlives the verifier.
    Verifier(Check check, const IndicatorSource &indicators, QObject *parent = nullptr);

    void start();

    //! Whether @p check looks at anything at all.
    static bool hasChecks(const Check &check);

    //! What the lookups showed last, as a sentence; empty before the first answers.
    QString whatIsThere() const { return actions::whatIsThere(m_seen); }

Q_SIGNALS:
    void progress(const QString &what);
    void over(const QString &problem); //!< once; empty: verified

private:
    void look();
    std::chrono::milliseconds answerLimit() const;
    void readShows();
    void ask(const QString &url, void (Verifier::*read)(const Result<HttpResponse> &));
    void readHealth(const Result<HttpResponse> &answer);
    void readVersion(const Result<HttpResponse> &answer);
    void readIndicator();
    void judgeWhenAllAnswered();
    void judge();
    void finish(const QString &problem);
    bool healthGood() const;
    bool versionGood() const;
    bool showGood(size_t number) const;
    bool showsGood() const;
    bool indicatorGood() const;
    QString problem() const;
    QString showsProblem() const;
    QString indicatorProblem() const;
    QString inUnit(double value) const;
    QString title() const;

    Check m_check;
    const IndicatorSource &m_indicators;
    HttpClient m_http;
    Showing m_showing;
    std::vector<Seen> m_seen; //!< the last answers of the lookups
    std::vector<int> m_rightInARow; //!< of each lookup
    QTimer m_next;
    QTimer m_deadline;
    int m_waitingFor = 0;
    int m_goodInARow = 0;
    QString m_healthSaid;
    QString m_versionSaid;
    std::optional<double> m_value;
    QElapsedTimer m_belowSince; //!< valid while the indicator stays below
    bool m_wasBelow = false;
    bool m_over = false;
};

} // namespace thabat::actions
