// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/files.h"
#include "app/base/json.h"
#include "tests/real/programs.h"
#include "tests/real/realserver.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace thabat::test {

//! A Docker engine of its own, a registry, and a tiny service in several versions. Containers use the network
//! of this machine and listen on loopback; no bridge, no firewall rule is made.
class DockerRig
{
public:
    enum class Service { Good, Bad, Crashes };

    DockerRig()
        : m_registry(QStringLiteral("docker-registry"), path({}))
        , m_engine(QStringLiteral("dockerd"), path({}))
    {
    }
    ~DockerRig() { stop(); }
    Q_DISABLE_COPY_MOVE(DockerRig)

    //! Why it cannot be had on this machine; empty: it runs.
    QString start()
    {
        if (const auto missing =
                notInstalled({QStringLiteral("dockerd"), QStringLiteral("/usr/bin/docker"),
                              QStringLiteral("/usr/bin/docker-compose"), QStringLiteral("docker-registry"),
                              QStringLiteral("skopeo"), QStringLiteral("umoci"), QStringLiteral("busybox")});
            !missing.isEmpty())
            return missing + QStringLiteral(" is not installed here");
        if (::geteuid() != 0)
            return QStringLiteral("a Docker engine of our own needs root");
        if (!startRegistry())
            return QStringLiteral("docker-registry does not start: ") + QString::fromUtf8(m_registry.said());
        for (const auto &driver : {QStringLiteral("overlay2"), QStringLiteral("vfs")}) {
            if (startEngine(driver))
                return {};
            m_engine.stop();
        }
        return QStringLiteral("dockerd does not start here: ")
            + QString::fromUtf8(m_engine.said().right(500));
    }

    bool startRegistry();
    void stopRegistry() { m_registry.stop(); }

    void stop()
    {
        if (QFileInfo::exists(path(QStringLiteral("docker.sock")))) {
            const auto all =
                docker({QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--quiet")});
            if (all.isGood() && !all.out.isEmpty())
                docker(QStringList{QStringLiteral("rm"), QStringLiteral("--force")} + all.out.split(u'\n'));
        }
        m_engine.stop();
        m_registry.stop();
        // The engine leaves the network namespace of host containers mounted.
        ran(QStringLiteral("umount"), {path(QStringLiteral("exec/netns/default"))});
    }

    //! Makes @p version of the service and pushes it; its digest in the registry, empty when that failed.
    QString push(const QString &version, Service service) const
    {
        const auto root = path(QStringLiteral("root-") + version);
        const auto layout = QStringLiteral("oci-%1:%1").arg(version);
        makeRoot(root, version, service);
        const QStringList config =
            QStringList{QStringLiteral("config"), QStringLiteral("--image"), layout,
                        QStringLiteral("--config.stopsignal"), QStringLiteral("SIGKILL")}
            + commandOf(service);
        const std::vector<QStringList> steps{
            {QStringLiteral("init"), QStringLiteral("--layout"), layout.section(u':', 0, 0)},
            {QStringLiteral("new"), QStringLiteral("--image"), layout},
            {QStringLiteral("insert"), QStringLiteral("--image"), layout, root, QStringLiteral("/")},
            config};
        for (const auto &step : steps) {
            if (const auto done = ran(QStringLiteral("umoci"), step, path({})); !done.isGood())
                return {};
        }
        const auto copied =
            ran(QStringLiteral("skopeo"),
                {QStringLiteral("copy"), QStringLiteral("--dest-tls-verify=false"),
                 QStringLiteral("oci:") + layout, QStringLiteral("docker://") + image(version)},
                path({}));
        return copied.isGood() ? digestInRegistry(version) : QString();
    }

    QString digestInRegistry(const QString &version) const
    {
        return ran(QStringLiteral("skopeo"),
                   {QStringLiteral("inspect"), QStringLiteral("--tls-verify=false"),
                    QStringLiteral("--format"), QStringLiteral("{{.Digest}}"),
                    QStringLiteral("docker://") + image(version)})
            .out;
    }

    //! Deploys @p version as somebody at the service would, without the desk.
    bool deploy(const QString &version) const
    {
        const auto written = writeFile(path(QStringLiteral("project/.env")),
                                       "# deployed by hand\nTAG=" + version.toUtf8() + '\n');
        return written.has_value()
            && compose({QStringLiteral("up"), QStringLiteral("--detach"), QStringLiteral("app")}).isGood();
    }

    QByteArray envFile() const
    {
        const auto bytes = readFile(path(QStringLiteral("project/.env")));
        return bytes ? *bytes : QByteArray();
    }

    ProgramOutcome docker(const QStringList &arguments) const
    {
        return ran(QStringLiteral("/usr/bin/docker"),
                   QStringList{QStringLiteral("--host"), socket()} + arguments);
    }

    ProgramOutcome compose(const QStringList &arguments) const
    {
        return ran(QStringLiteral("/usr/bin/docker-compose"),
                   QStringList{QStringLiteral("--host"), socket(), QStringLiteral("--project-name"),
                               QStringLiteral("rollback")}
                       + arguments,
                   path(QStringLiteral("project")));
    }

    //! A part of what the engine says about the container, such as "{{.State.Status}}".
    QString container(const QString &format) const
    {
        const auto id =
            docker({QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--quiet"),
                    QStringLiteral("--filter"), QStringLiteral("label=com.docker.compose.service=app")})
                .out;
        return docker({QStringLiteral("inspect"), QStringLiteral("--format"), format, id}).out;
    }

    //! The digest of the image that the container was made of.
    QString digestOfContainer() const
    {
        return docker({QStringLiteral("image"), QStringLiteral("inspect"), QStringLiteral("--format"),
                       QStringLiteral("{{index .RepoDigests 0}}"), container(QStringLiteral("{{.Image}}"))})
            .out.section(u'@', 1);
    }

    QString service(const QString &path = {}) const { return loopback(m_servicePort, path); }
    QString registry() const { return QStringLiteral("127.0.0.1:%1").arg(m_registryPort); }
    QString socket() const { return QStringLiteral("unix://") + path(QStringLiteral("docker.sock")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QString image(const QString &version) const { return registry() + QStringLiteral("/org/app:") + version; }
    QStringList commandOf(Service service) const;
    void makeRoot(const QString &root, const QString &version, Service service) const;
    bool startEngine(const QString &driver);

    QTemporaryDir m_folder;
    quint16 m_registryPort = freePort();
    quint16 m_servicePort = freePort();
    RealServer m_registry;
    RealServer m_engine;
};

} // namespace thabat::test
