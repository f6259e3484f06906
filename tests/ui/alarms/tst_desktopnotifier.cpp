// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMutex>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace thabat::ui;

namespace {

//! A notification server that writes down what it is asked to show.
class FakeServer : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QMutexLocker lock(&m_lock);
        if (message.member() == u"GetCapabilities"_s)
            return connection.send(message.createReply(QVariant(abilities)));
        m_shown += message.arguments();
        return connection.send(message.createReply(QVariant(1U)));
    }

    QList<QVariantList> shown()
    {
        const QMutexLocker lock(&m_lock);
        return m_shown;
    }

    QStringList abilities;

private:
    QMutex m_lock;
    QList<QVariantList> m_shown;
};

} // namespace

//! Messages on a bus of our own, with a server of our own.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private:
    static constexpr int titleAt = 3;
    static constexpr int textAt = 4;

    QProcess m_bus;

    static QVariantList showAndWait(FakeServer &server, const Notice &notice)
    {
        DesktopNotifier().show(notice);
        if (!QTest::qWaitFor(
                [&server] {
                    return !server.shown().isEmpty();
                },
                20'000))
            return {};
        return server.shown().front();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }

    void withoutAServerNothingIsShownAndNothingBreaks()
    {
        DesktopNotifier().show({true, u"New alarm: P0"_s, u"API down"_s});

        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    }

    void theTextIsEscapedForServersThatReadMarkup_data()
    {
        QTest::addColumn<QStringList>("abilities");
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s}
                                << u"&lt;a href=&quot;file:///x&quot;&gt;A&amp;B&lt;/a&gt;"_s;
        QTest::newRow("plain") << QStringList{u"body"_s} << u"<a href=\"file:///x\">A&B</a>"_s;
    }

    void theTextIsEscapedForServersThatReadMarkup()
    {
        QFETCH(QStringList, abilities);
        QFETCH(QString, text);
        FakeServer server;
        server.abilities = abilities;
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"server"_s);
        QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &server));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));

        const auto shown =
            showAndWait(server, {true, u"New alarm: P0"_s, u"<a href=\"file:///x\">A&B</a>"_s});
        QThreadPool::globalInstance()->waitForDone();
        bus.unregisterService(u"org.freedesktop.Notifications"_s);
        bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
        QDBusConnection::disconnectFromBus(u"server"_s);

        QVERIFY(shown.size() > textAt);
        QCOMPARE(shown[titleAt].toString(), u"New alarm: P0"_s);
        QCOMPARE(shown[textAt].toString(), text);
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
