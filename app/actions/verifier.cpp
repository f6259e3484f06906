// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/verifier.h"

#include "app/actions/spoken.h"
#include "app/base/json.h"
#include "app/base/text.h"

#include <algorithm>
#include <cmath>

namespace thabat::actions {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds shortestPause = 50ms;
constexpr std::chrono::milliseconds longestAnswer = 5s;
constexpr qint64 largestCheckAnswer = 1024 * 1024;

QString secondsText(std::chrono::milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000);
}

} // namespace

Verifier::Verifier(Check check, const IndicatorSource &indicators, QObject *parent)
    : QObject(parent)
    , m_check(std::move(check))
    , m_indicators(indicators)
    , m_showing(m_check.verification.shows)
    , m_rightInARow(m_check.verification.shows.size(), 0)
{
    m_next.setSingleShot(true);
    m_next.setInterval(std::max(m_check.verification.every, shortestPause));
    m_deadline.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Verifier::look);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(problem());
    });
}

bool Verifier::hasChecks(const Check &check)
{
    const auto &wanted = check.verification;
    return !wanted.healthUrl.isEmpty() || !wanted.versionUrl.isEmpty() || !wanted.indicator.isEmpty()
        || !wanted.shows.empty();
}

void Verifier::start()
{
    m_deadline.start(m_check.verification.within);
    look();
}

void Verifier::look()
{
    const auto &wanted = m_check.verification;
    m_waitingFor =
        int(!wanted.healthUrl.isEmpty()) + int(!wanted.versionUrl.isEmpty()) + int(!wanted.shows.empty());
    if (!wanted.healthUrl.isEmpty())
        ask(wanted.healthUrl, &Verifier::readHealth);
    if (!wanted.versionUrl.isEmpty())
        ask(wanted.versionUrl, &Verifier::readVersion);
    if (!wanted.shows.empty())
        readShows();
    if (m_waitingFor == 0)
        judge();
}

std::chrono::milliseconds Verifier::answerLimit() const
{
    return std::min(longestAnswer, std::max(m_deadline.remainingTimeAsDuration(), shortestPause));
}

void Verifier::readShows()
{
    whenDone(m_showing.read(answerLimit()), this, [this](const Result<std::vector<Seen>> &seen) {
        if (m_over || !seen)
            return;
        m_seen = *seen;
        for (size_t i = 0; i < m_seen.size(); ++i) {
            m_rightInARow[i] = m_seen[i].right ? m_rightInARow[i] + 1 : 0;
            Q_EMIT progress(
                tr("%1: %2, expected %3")
                    .arg(spoken(m_seen[i].title),
                         m_seen[i].problem.isEmpty() ? ltr(shown(m_seen[i].value, 100)) : m_seen[i].problem,
                         ltr(m_check.verification.shows[i].is)));
        }
        judgeWhenAllAnswered();
    });
}

void Verifier::judgeWhenAllAnswered()
{
    if (--m_waitingFor == 0)
        judge();
}

void Verifier::ask(const QString &url, void (Verifier::*read)(const Result<HttpResponse> &))
{
    HttpRequest request;
    request.url = QUrl(url, QUrl::StrictMode);
    request.headers["Cache-Control"] = "no-cache";
    request.deadline = answerLimit();
    request.bodyLimit = largestCheckAnswer;
    whenDone(m_http.send(request), this, [this, read](const Result<HttpResponse> &answer) {
        if (m_over)
            return;
        (this->*read)(answer);
        judgeWhenAllAnswered();
    });
}

void Verifier::readHealth(const Result<HttpResponse> &answer)
{
    QString status;
    if (!answer) {
        m_healthSaid = answer.error().message;
    } else if (answer->status < 200 || answer->status >= 300) {
        m_healthSaid = u"HTTP %1"_s.arg(QString::number(answer->status));
    } else {
        const auto json = parseJson(answer->body, m_check.verification.healthUrl);
        status = json ? textOf(json->value, "status") : QString();
        m_healthSaid = status.isEmpty() ? tr("no status in the answer") : shown(status, 100);
    }
    m_goodInARow = status == u"ok" ? m_goodInARow + 1 : 0;
    Q_EMIT progress(
        tr("Health: %1, %2 of %3 in a row")
            .arg(m_healthSaid, QString::number(m_goodInARow), QString::number(m_check.verification.times)));
}

void Verifier::readVersion(const Result<HttpResponse> &answer)
{
    m_versionSaid.clear();
    if (answer && answer->status >= 200 && answer->status < 300) {
        const auto json = parseJson(answer->body, m_check.verification.versionUrl);
        const auto &value =
            json ? valueAt(json->value, m_check.verification.versionPointer) : member(nullptr, "");
        if (value.is_string())
            m_versionSaid = QString::fromStdString(value.get_ref<const std::string &>());
    }
    Q_EMIT progress(tr("Version: %1, expected %2")
                        .arg(m_versionSaid.isEmpty() ? tr("not known") : ltr(shown(m_versionSaid, 100)),
                             ltr(m_check.verification.version)));
}

void Verifier::readIndicator()
{
    const auto &wanted = m_check.verification;
    if (wanted.indicator.isEmpty())
        return;
    m_value = m_indicators.latest(wanted.indicator);
    if (m_value && std::isnan(*m_value))
        m_value.reset(); // no traffic, say: that tells nothing
    const bool below = m_value && *m_value < wanted.below;
    if (!below)
        m_belowSince.invalidate();
    else if (!m_belowSince.isValid())
        m_belowSince.start();
    m_wasBelow = m_wasBelow || below;
    const std::chrono::milliseconds stood{below ? m_belowSince.elapsed() : 0};
    Q_EMIT progress(tr("%1: %2, below %3 for %4 of %5 s")
                        .arg(title(), m_value ? ltr(inUnit(*m_value)) : tr("not known"),
                             ltr(inUnit(wanted.below)), QString::number(stood.count() / 1000),
                             secondsText(wanted.stable)));
}

void Verifier::judge()
{
    readIndicator();
    if (healthGood() && versionGood() && showsGood() && indicatorGood())
        finish({});
    else
        m_next.start();
}

void Verifier::finish(const QString &problem)
{
    if (m_over)
        return;
    m_over = true;
    m_next.stop();
    m_deadline.stop();
    Q_EMIT over(problem);
}

bool Verifier::healthGood() const
{
    return m_check.verification.healthUrl.isEmpty() || m_goodInARow >= m_check.verification.times;
}

bool Verifier::versionGood() const
{
    const auto &wanted = m_check.verification;
    return wanted.versionUrl.isEmpty() || (!m_versionSaid.isEmpty() && m_versionSaid == wanted.version);
}

bool Verifier::showGood(size_t number) const
{
    return m_rightInARow[number] >= m_check.verification.shows[number].times;
}

bool Verifier::showsGood() const
{
    for (size_t i = 0; i < m_rightInARow.size(); ++i) {
        if (!showGood(i))
            return false;
    }
    return true;
}

bool Verifier::indicatorGood() const
{
    return m_check.verification.indicator.isEmpty()
        || (m_belowSince.isValid() && m_belowSince.hasExpired(m_check.verification.stable.count() - 1));
}

QString Verifier::problem() const
{
    const auto &wanted = m_check.verification;
    const auto within = secondsText(wanted.within);
    if (!healthGood())
        return tr("It ran, but the health check was not ok %1 times in a row within %2 s. Last answer: %3.")
            .arg(QString::number(wanted.times), within,
                 m_healthSaid.isEmpty() ? tr("none") : isolate(m_healthSaid));
    if (!versionGood() && m_versionSaid.isEmpty())
        return tr("It ran, but within %1 s nothing told which version runs. Expected %2.")
            .arg(within, ltr(wanted.version));
    if (!versionGood())
        return tr("It ran, but after %1 s the version is %2, not %3.")
            .arg(within, ltr(shown(m_versionSaid, 100)), ltr(wanted.version));
    return showsGood() ? indicatorProblem() : showsProblem();
}

QString Verifier::showsProblem() const
{
    size_t wrong = 0;
    while (showGood(wrong))
        ++wrong;
    const auto within = secondsText(m_check.verification.within);
    const auto &wanted = m_check.verification.shows[wrong];
    const auto name = isolate(spoken(wanted.lookup.title));
    const auto seen = m_seen.empty() ? Seen{} : m_seen[wrong];
    if (seen.value.isEmpty())
        return tr("It ran, but within %1 s nothing told “%2”. Expected %3. %4")
            .arg(within, name, ltr(wanted.is), seen.problem)
            .trimmed();
    if (seen.right)
        return tr("It ran, but “%1” did not stay %2 within %3 s.").arg(name, ltr(wanted.is), within);
    return tr("It ran, but after %1 s “%2” is %3, not %4.")
        .arg(within, name, ltr(shown(seen.value, 100)), ltr(wanted.is));
}

QString Verifier::indicatorProblem() const
{
    const auto limit = ltr(inUnit(m_check.verification.below));
    const auto name = isolate(title());
    if (!m_value)
        return tr("It ran, but nothing measured “%1”. Whether it helped is not known.").arg(name);
    if (*m_value < m_check.verification.below || m_wasBelow)
        return tr("It ran, but “%1” did not stay below %2 for %3 s.")
            .arg(name, limit, secondsText(m_check.verification.stable));
    if (m_check.rollback)
        return tr("Rolled back, but “%1” is still above %2. The deploy may not be the cause.")
            .arg(name, limit);
    return tr("It ran, but “%1” is still above %2.").arg(name, limit);
}

QString Verifier::inUnit(double value) const
{
    switch (m_check.unit) {
    case runbook::Indicator::Unit::Percent:
        return u"%1%"_s.arg(QString::number(value * 100, 'g', 3));
    case runbook::Indicator::Unit::Seconds:
        return u"%1 s"_s.arg(QString::number(value, 'g', 3));
    case runbook::Indicator::Unit::PerSecond:
        return u"%1/s"_s.arg(QString::number(value, 'g', 3));
    case runbook::Indicator::Unit::Count:
        break;
    }
    return QString::number(value, 'g', 6);
}

QString Verifier::title() const
{
    const auto &words = spoken(m_check.indicatorTitle);
    return words.isEmpty() ? m_check.verification.indicator : words;
}

} // namespace thabat::actions
