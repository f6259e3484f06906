// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/dockerrig.h"

using namespace Qt::StringLiterals;

namespace thabat::test {

namespace {

//! Counters of a service that answers ten requests a second, half of them wrong when it is bad.
constexpr auto metricsScript = R"sh(#!/bin/sh
now=$(date +%s)
age=$((now - 1700000000))
echo "Content-Type: text/plain; version=0.0.4"
echo
echo "requests_total{code=\"200\"} $((age * 10))"
echo "requests_total{code=\"500\"} $((age * WRONG))"
)sh";

void put(const QString &path, const QByteArray &bytes)
{
    if (const auto done = writeFile(path, bytes); !done)
        qFatal("%s", qPrintable(done.error().message));
}

} // namespace

QStringList DockerRig::commandOf(Service service) const
{
    const auto port = u"127.0.0.1:%1"_s.arg(m_servicePort);
    const QStringList words = service == Service::Crashes
        ? QStringList{u"/bin/false"_s}
        : QStringList{u"/bin/httpd"_s, u"-f"_s, u"-p"_s, port, u"-h"_s, u"/srv"_s};
    QStringList out;
    for (const auto &word : words)
        out << u"--config.cmd"_s << word;
    return out;
}

void DockerRig::makeRoot(const QString &root, const QString &version, Service service) const
{
    for (const auto &old : {root, path(u"oci-"_s + version)})
        QDir(old).removeRecursively();
    QDir().mkpath(root + u"/bin"_s);
    QFile::copy(QStandardPaths::findExecutable(u"busybox"_s), root + u"/bin/busybox"_s);
    for (const auto &name : {u"httpd"_s, u"sh"_s, u"date"_s, u"false"_s})
        QFile::link(u"busybox"_s, root + u"/bin/"_s + name);
    put(root + u"/srv/health"_s, R"({"status":"ok","version":")" + version.toUtf8() + "\"}\n");
    const auto script = root + u"/srv/cgi-bin/metrics"_s;
    put(script, QByteArray(metricsScript).replace("WRONG", service == Service::Bad ? "10" : "0"));
    QFile::setPermissions(script,
                          QFile::permissions(script) | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

bool DockerRig::startRegistry()
{
    put(path(u"registry.yml"_s),
        u"version: 0.1\nlog: {level: warn}\nstorage:\n  filesystem: {rootdirectory: %1}\nhttp:\n  addr: %2\n"_s
            .arg(path(u"registry"_s), registry())
            .toUtf8());
    return m_registry.start({u"serve"_s, path(u"registry.yml"_s)}, loopback(m_registryPort, u"/v2/"_s));
}

bool DockerRig::startEngine(const QString &driver)
{
    put(path(u"project/docker-compose.yml"_s),
        "version: \"3.7\"\nservices:\n  app:\n    image: " + registry().toUtf8()
            + "/org/app:${TAG}\n    network_mode: host\n    restart: always\n");
    const Json settings = {
        {"data-root", toStd(path(u"engine"_s))},
        {"exec-root", toStd(path(u"exec"_s))},
        {"pidfile", toStd(path(u"docker.pid"_s))},
        {"hosts", {toStd(socket())}},
        {"insecure-registries", {toStd(registry())}},
        {"storage-driver", toStd(driver)},
        {"default-ulimits", {{"nofile", {{"Name", "nofile"}, {"Hard", 4096}, {"Soft", 1024}}}}},
        {"bridge", "none"},
        {"iptables", false},
        {"ip6tables", false},
        {"oom-score-adjust", 0},
        {"group", "root"}};
    put(path(u"daemon.json"_s), toPrettyBytes(settings));
    return m_engine.startUntil({u"--config-file"_s, path(u"daemon.json"_s)}, [this] {
        return docker({u"info"_s}).isGood();
    });
}

} // namespace thabat::test
