// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/snapshot.h"

#include "app/actions/redaction.h"
#include "app/actions/step.h"
#include "app/base/files.h"
#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/monitor/watch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTimer>
#include <QtConcurrentRun>

#include <cmath>

namespace thabat::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 8 * 1024 * 1024;

Json readingsJson(const monitor::WatchState &state)
{
    Json json = {{"at", toStd(toRfc3339(state.at))},
                 {"version", toStd(state.running.version)},
                 {"git", toStd(state.running.gitSha)}};
    for (const auto &reading : state.readings) {
        const Json value =
            reading.value && std::isfinite(*reading.value) ? Json(*reading.value) : Json(nullptr);
        json["readings"][toStd(reading.indicator)] = {{"value", value},
                                                      {"unknown", toStd(reading.unknown)},
                                                      {"sampled", toStd(toRfc3339(reading.sampled))}};
    }
    for (const auto &component : state.components)
        json["components"][toStd(component.component)] = {{"health", toStd(monitor::toKey(component.health))},
                                                          {"reason", toStd(component.reason)}};
    for (const auto &alert : state.alerts)
        json["alerts"][toStd(alert.alert)] = toStd(monitor::toKey(alert.state));
    return json;
}

QByteArray seriesCsv(const monitor::Watch &watch, const runbook::Profile &profile, const QDateTime &now)
{
    QByteArray csv = "indicator,time,value\n";
    for (const auto &indicator : profile.indicators) {
        for (const auto &point : watch.series(indicator.id, now.addSecs(-6 * 3600), now, 2000)) {
            const auto value =
                std::isfinite(point.value) ? QByteArray::number(point.value, 'g', 12) : QByteArray();
            csv += indicator.id.toUtf8() + ','
                + toRfc3339(QDateTime::fromMSecsSinceEpoch(point.at, Qt::UTC)).toUtf8() + ',' + value + '\n';
        }
    }
    return csv;
}

struct Written
{
    qint64 bytes = 0;
    int files = 0;
    QStringList failures = {};
};

//! Runs on a worker thread: the files, then the manifest that names them.
Result<Written> writeAll(const QString &folder, const std::vector<Snapshot::File> &files, const Json &about)
{
    Written written;
    Json manifest = about;
    manifest["files"] = Json::array();
    manifest["failures"] = Json::array();
    for (const auto &file : files) {
        if (!file.failure.isEmpty()) {
            written.failures += u"%1: %2"_s.arg(file.name, withoutIsolates(file.failure));
            manifest["failures"].push_back(
                {{"file", toStd(file.name)}, {"reason", toStd(withoutIsolates(file.failure))}});
            continue;
        }
        const auto done = writeFile(folder + u'/' + file.name, file.bytes);
        if (!done)
            return done.error();
        const auto hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
        manifest["files"].push_back(
            {{"file", toStd(file.name)}, {"bytes", file.bytes.size()}, {"sha256", hash.toStdString()}});
        written.bytes += file.bytes.size();
        ++written.files;
    }
    const auto done = writeFile(folder + u"/manifest.json"_s, toPrettyBytes(manifest));
    if (!done)
        return done.error();
    return written;
}

} // namespace

Snapshot::Snapshot(Workplace &workplace, QString incident, QString author, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_incident(std::move(incident))
    , m_author(std::move(author))
{
    m_promise.start();
}

Snapshot::~Snapshot() = default;

Later<Answer> Snapshot::take()
{
    addOwnFiles();
    const auto &sources = m_workplace.profile().evidence;
    m_all = int(sources.size());
    for (const auto &source : sources)
        m_waiting += source.file;
    for (const auto &source : sources) {
        if (source.url.isEmpty())
            runProgram(source);
        else
            fetch(source);
    }
    QTimer::singleShot(m_workplace.profile().snapshotWithin, this, [this] {
        const auto late = m_waiting;
        for (const auto &name : late)
            sourceDone(name, {}, tr("no answer in time"));
    });
    if (m_waiting.isEmpty())
        write();
    return m_promise.future();
}

void Snapshot::addOwnFiles()
{
    const auto &watch = m_workplace.watch();
    m_files.push_back({u"readings.json"_s, toPrettyBytes(readingsJson(watch.state())), {}});
    m_files.push_back({u"series.csv"_s, seriesCsv(watch, m_workplace.profile(), m_workplace.now()), {}});
}

void Snapshot::fetch(const runbook::EvidenceSource &source)
{
    HttpRequest request;
    request.url = QUrl(source.url);
    request.deadline =
        std::min<std::chrono::milliseconds>(m_workplace.profile().snapshotWithin, std::chrono::seconds(10));
    request.bodyLimit = largestAnswer;
    whenDone(m_http.send(request), this, [this, name = source.file](const Result<HttpResponse> &response) {
        if (!response)
            return sourceDone(name, {}, response.error().message);
        sourceDone(name, actions::Redaction().redacted(fromUtf8Lossy(response->body)).toUtf8(), {});
    });
}

void Snapshot::runProgram(const runbook::EvidenceSource &source)
{
    actions::LiteralStep literal;
    literal.id = source.file;
    literal.program = source.program;
    literal.arguments = source.arguments;
    literal.timeout = m_workplace.profile().snapshotWithin;
    m_programs.push_back(actions::makeStep(literal));
    connect(m_programs.back().get(), &actions::Step::ended, this,
            [this, name = source.file](const actions::StepOutcome &outcome) {
                sourceDone(name, outcome.tail,
                           outcome.result == actions::StepResult::Done ? QString() : outcome.message);
            });
    m_programs.back()->start();
}

void Snapshot::sourceDone(const QString &name, const QByteArray &bytes, const QString &failure)
{
    if (!m_waiting.removeOne(name))
        return;
    m_files.push_back({name, bytes, failure});
    Q_EMIT progressed(m_all - int(m_waiting.size()), m_all);
    if (m_waiting.isEmpty())
        write();
}

void Snapshot::write()
{
    if (std::exchange(m_writing, true))
        return;
    const auto now = m_workplace.now();
    const auto folder =
        m_workplace.home().evidence(m_incident) + u'/' + now.toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const Json about = {
        {"incident", toStd(m_incident)}, {"taken", toStd(toRfc3339(now))}, {"by", toStd(m_author)}};
    const Later<Written> writing = QtConcurrent::run([folder, files = m_files, about] {
        return writeAll(folder, files, about);
    });
    whenDone(writing, this, [this, folder](const Result<Written> &written) {
        const auto end = [this](const Result<Answer> &answer) {
            m_promise.addResult(answer);
            m_promise.finish();
            deleteLater();
        };
        if (!written)
            return end(written.error());
        Answer answer;
        answer.text = tr("Evidence saved: %1").arg(ltr(folder));
        answer.data = {
            {"folder", toStd(folder)}, {"files", written->files}, {"failures", written->failures.size()}};
        whenDone(m_workplace.record(
                     {domain::EvidenceSaved{folder, written->files, written->bytes, written->failures}},
                     m_incident, m_author, answer),
                 this, end);
    });
}

} // namespace thabat::desk
