// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/releaseorder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::actions;

class TestReleaseOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReleaseBeforeIsFoundWhateverTheOrder_data()
    {
        QTest::addColumn<QString>("running");
        QTest::addColumn<QStringList>("releases");
        QTest::addColumn<QString>("before");
        const auto row = [](const char *name, const QString &running, const QString &releases,
                            const QString &before) {
            QTest::newRow(name) << running << releases.split(u' ') << before;
        };
        row("a registry's order", u"v1.5.0"_s, u"v1.4.0 v1.5.0 v1.10.0 v1.3.9"_s, u"v1.4.0"_s);
        row("numbers, not letters", u"v1.10.0"_s, u"v1.10.0 v1.9.0 v1.2.0"_s, u"v1.9.0"_s);
        row("newer ones are there", u"v1.4.0"_s, u"v1.6.0 v1.5.0 v1.4.0 v1.3.0"_s, u"v1.3.0"_s);
        row("pre-releases are passed over", u"v1.5.0"_s, u"v1.5.0-rc1 v1.4.9-beta.2 v1.4.8"_s, u"v1.4.8"_s);
        row("words are passed over", u"1.5.0"_s, u"latest main 1.4.0 sha-1a2b3c 20261123"_s, u"1.4.0"_s);
        row("a pre-release runs", u"v1.6.0-rc1"_s, u"v1.6.0 v1.6.0-rc1 v1.5.0"_s, u"v1.5.0"_s);
        row("short and long", u"v1.4"_s, u"v1.4.0 v1.3.2"_s, u"v1.3.2"_s);
        row("a build does not count", u"v1.4.1+b7"_s, u"v1.4.1+b6 v1.4.0+b1"_s, u"v1.4.0+b1"_s);
    }
    void theReleaseBeforeIsFoundWhateverTheOrder()
    {
        QFETCH(QString, running);
        QFETCH(QStringList, releases);
        QFETCH(QString, before);

        const auto found = releaseBefore(running, releases);

        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(*found, before);
    }

    void theOldestHasNoneBeforeIt()
    {
        const auto found = releaseBefore(u"v1.0.0"_s, {u"v1.0.0"_s, u"v1.1.0"_s, u"v0.9.0-rc1"_s});

        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::NotFound);
    }

    void whatIsNoVersionHasNothingBeforeIt()
    {
        for (const auto &running : {u"latest"_s, u""_s, u"7"_s, u"v1.2.3x"_s, u"sha-12.3"_s}) {
            const auto found = releaseBefore(running, {u"v1.0.0"_s});
            QVERIFY2(!found, qPrintable(running));
            QCOMPARE(found.error().code, Error::Code::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(TestReleaseOrder)
#include "tst_releaseorder.moc"
