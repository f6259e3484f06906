// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/desk/desksettings.h"
#include "app/runbook/profilereader.h"
#include "tests/support/rawserver.h"
#include "tests/ui/pictures.h"
#include "ui/settings/firstrun.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

//! Somebody new is ready in three answers, with the keyboard alone.
class TestFirstRun : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        House()
        {
            appearance.apply(*qApp);
            window = std::make_unique<FirstRun>(home, appearance);
            window->show();
            if (!QTest::qWaitForWindowActive(window.get()))
                qWarning("the window is not active");
        }
        template <typename Widget>
        Widget *part(const QString &name) const
        {
            return window->findChild<Widget *>(name);
        }
        void chooseOwnService(const QString &address) const
        {
            part<QComboBox>(u"service"_s)->setCurrentIndex(part<QComboBox>(u"service"_s)->count() - 1);
            part<QLineEdit>(u"address"_s)->setText(address);
            QTest::keyClick(part<QLineEdit>(u"address"_s), Qt::Key_Return);
        }

        QTemporaryDir folder;
        Home home{folder.filePath(u"config"_s), folder.filePath(u"data"_s)};
        Appearance appearance;
        std::unique_ptr<FirstRun> window;
    };

private Q_SLOTS:
    void onlyAnEmptyDeskIsWelcomed()
    {
        const House house;
        QVERIFY(FirstRun::isNeeded(house.home));

        QVERIFY(desk::writeDeskSettings(house.home, {}));

        QVERIFY(!FirstRun::isNeeded(house.home));
    }

    void aNameIsEnoughToPractise()
    {
        const House house;
        QSignalSpy ready(house.window.get(), &FirstRun::ready);
        auto *name = house.part<QLineEdit>(u"name"_s);
        QCOMPARE(QApplication::focusWidget(), name);
        name->selectAll();
        QTest::keyClicks(name, u"Sara"_s);

        QTest::mouseClick(house.part<QPushButton>(u"begin"_s), Qt::LeftButton);

        QTRY_COMPARE(ready.size(), 1);
        const auto settings = desk::readDeskSettings(house.home);
        QCOMPARE(settings->person, u"Sara"_s);
        QCOMPARE(settings->profile, u"practice"_s);
    }

    void withoutANameThereIsNoBeginning()
    {
        const House house;
        house.part<QLineEdit>(u"name"_s)->setText(u"  "_s);

        QVERIFY(!house.part<QPushButton>(u"begin"_s)->isEnabled());
    }

    void aServiceOfTheirOwnIsLookedAtAndBecomesAProfile()
    {
        RawServer server;
        server.answer("/health", RawServer::http(200, R"({"status":"ok"})", "application/json"));
        server.answer("/metrics",
                      RawServer::http(
                          200, "# TYPE app_requests_total counter\napp_requests_total{status=\"200\"} 4\n"));
        const House house;
        QSignalSpy ready(house.window.get(), &FirstRun::ready);
        house.chooseOwnService(server.url({}).toString());

        QTRY_VERIFY_WITH_TIMEOUT(house.part<QPushButton>(u"begin"_s)->isEnabled(), 20'000);
        const auto findings = house.part<QLabel>(u"findings"_s)->text();
        QVERIFY2(findings.contains(u"/health"_s) && findings.contains(u"Error rate"_s), qPrintable(findings));
        keepPicture(*house.window, u"first-run-en"_s);
        QTest::mouseClick(house.part<QPushButton>(u"begin"_s), Qt::LeftButton);

        QTRY_COMPARE(ready.size(), 1);
        const auto name = desk::readDeskSettings(house.home)->profile;
        const auto complaints = runbook::checkProfile(house.home.profile(name));
        QVERIFY2(complaints && complaints->isEmpty(), qPrintable(name));
    }

    void nobodyThereIsSaidAndNothingIsWritten()
    {
        const House house;
        house.chooseOwnService(u"http://127.0.0.1:9"_s);

        QTRY_VERIFY_WITH_TIMEOUT(house.part<QPushButton>(u"look"_s)->isEnabled(), 20'000);
        QVERIFY(!house.part<QPushButton>(u"begin"_s)->isEnabled());
        QVERIFY(!house.part<QLabel>(u"findings"_s)->text().isEmpty());
        QVERIFY(FirstRun::isNeeded(house.home));
    }

    void anotherAddressMustBeLookedAtAnew()
    {
        RawServer server;
        server.answer("/health", RawServer::http(200, R"({"status":"ok"})", "application/json"));
        const House house;
        house.chooseOwnService(server.url({}).toString());
        QTRY_VERIFY_WITH_TIMEOUT(house.part<QPushButton>(u"begin"_s)->isEnabled(), 20'000);

        house.part<QLineEdit>(u"address"_s)->setText(u"http://elsewhere.example"_s);

        QVERIFY(!house.part<QPushButton>(u"begin"_s)->isEnabled());
    }

    void theLanguageChangesAtOnceAndWhatWasTypedStays()
    {
        House house;
        house.part<QLineEdit>(u"name"_s)->setText(u"نورة"_s);
        house.part<QComboBox>(u"service"_s)->setCurrentIndex(1);
        QTranslator arabic;
        QVERIFY(arabic.load(u":/translations/thabat_ar.qm"_s));
        connect(&house.appearance, &Appearance::changed, &house.appearance, [&house, &arabic] {
            QCoreApplication::installTranslator(&arabic);
            house.appearance.apply(*qApp);
        });

        for (auto *button : house.window->findChildren<QPushButton *>()) {
            if (button->text() == u"العربية"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }

        QTRY_COMPARE(house.part<QPushButton>(u"begin"_s)->text(), u"بدء"_s);
        QCOMPARE(house.part<QLineEdit>(u"name"_s)->text(), u"نورة"_s);
        QCOMPARE(house.part<QComboBox>(u"service"_s)->currentIndex(), 1);
        keepPicture(*house.window, u"first-run-ar"_s);
        QCoreApplication::removeTranslator(&arabic);
        house.appearance.setLanguage(Language::English);
    }
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
