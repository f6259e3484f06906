// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"
#include "tests/app/practice/practiceprocess.h"
#include "tests/places.h"
#include "tests/real/accessibledesktop.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;

//! The main tasks of an incident (ux.md 18), done by one person with real keys on a real X server, each in no
//! more keys than the design allows. What came of it is asked of thabatctl, which knows nothing of the
//! window.
class TestTwelveTasks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeProcess> m_service;
    std::unique_ptr<CliHouse> m_house;
    std::unique_ptr<AccessibleDesktop> m_desktop;
    int m_keys = 0; //!< since the task began

    //! "Control_L+e": two keys.
    void press(const QString &strokes)
    {
        for (const auto &stroke : strokes.split(u' '))
            m_keys += int(stroke.split(u'+').size());
        m_desktop->press(strokes);
    }

    void type(const QString &text)
    {
        QStringList strokes;
        for (const auto c : text)
            strokes += c == u' ' ? u"space"_s : c == u'-' ? u"minus"_s : c == u'/' ? u"slash"_s : QString(c);
        press(strokes.join(u' '));
    }

    CliOutcome ctl(const QStringList &arguments) const { return m_house->run(arguments); }
    Json status() const { return ctl({u"status"_s, u"--json"_s}).json(); }
    bool happened(const QString &kind, const QString &part) const
    {
        const auto event = m_house->lastOf(kind);
        return QString::fromUtf8(toBytes(event)).contains(part);
    }
    bool shows(const QString &name) const
    {
        const auto objects = m_desktop->ask(u"objects"_s);
        return std::any_of(objects.begin(), objects.end(), [&name](const Json &object) {
            return textOf(object, "name").contains(name);
        });
    }
    bool hasFocusOn(const QString &name) const
    {
        const auto focused = m_desktop->ask(u"focus"_s);
        return std::any_of(focused.begin(), focused.end(), [&name](const Json &object) {
            return textOf(object, "name").contains(name);
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desktop = std::make_unique<AccessibleDesktop>();
        const auto nobody = u"http://127.0.0.1:1"_s; // until the service has a port
        m_house = std::make_unique<CliHouse>(nobody);
        const auto data = m_house->path(u"home/data/practice"_s);
        m_service = std::make_unique<PracticeProcess>(data);
        QVERIFY(m_service->port() > 0);
        auto profile = readFile(m_house->profile() + u"/profile.json"_s);
        QVERIFY(profile);
        profile->replace(nobody.toUtf8(), m_service->url().toUtf8());
        m_house->write(u"home/config/profiles/practice/profile.json"_s, *profile);
        const auto deployed = runPractice({u"deploy"_s, u"v1.4.2"_s, u"--data"_s, data});
        QVERIFY2(deployed.exitCode == 0, qPrintable(deployed.err)); // something to go back from
        const auto missing =
            m_desktop->start(QStringLiteral(BIN_DIR "/thabat"),
                             {u"--profile"_s, u"practice"_s, u"--lang"_s, u"en"_s, u"--as"_s, u"Sara"_s},
                             {1440, 900}, {{u"THABAT_HOME"_s, m_house->environment.value(u"THABAT_HOME"_s)}});
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_house->environment.insert(u"XDG_RUNTIME_DIR"_s,
                                    m_desktop->environment().value(u"XDG_RUNTIME_DIR"_s));
    }

    void init() { m_keys = 0; }
    void cleanup() { qInfo("%d keys", m_keys); }
    void cleanupTestCase() { m_desktop.reset(); }

    void aP0IsDeclared()
    {
        press(u"F12"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->ask(u"focus"_s).empty(), 10'000);
        press(u"0"_s);
        m_desktop->press(u"Tab a p i"_s); // what is seen; with an alarm it stands there already
        press(u"Control_L+Return"_s);

        QTRY_COMPARE_WITH_TIMEOUT(textOf(status(), "severity"), u"P0"_s, 20'000);
        QVERIFY2(m_keys <= 4, qPrintable(QString::number(m_keys)));
    }

    void alarmsAreAcknowledged()
    {
        press(u"F8"_s);
        QVERIFY(m_keys <= 1);
    }

    void theRolesAreFilledFromTheOnCallList()
    {
        press(u"Shift_L+F4"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasFocusOn(u"Accept on-call suggestions"_s), 10'000);
        m_keys = 1; // a chord is one, as the design counts it
        press(u"space"_s);

        QTRY_VERIFY_WITH_TIMEOUT(textOf(member(status(), "roles"), "scribe") == u"Noura"_s, 20'000);
        QCOMPARE(textOf(member(status(), "roles"), "ops"), u"Ahmed"_s);
        QVERIFY(m_keys <= 2);
    }

    void aStepIsConfirmed()
    {
        m_desktop->press(u"F2"_s);
        press(u"Control_L+Return"_s);
        m_desktop->press(u"Escape F2"_s); // the second step leads to the rollback
        QVERIFY(m_keys <= 2);
    }

    void aDecisionOfFiveMinutesAgoIsNoted()
    {
        press(u"F4"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasFocusOn(u"Note"_s), 10'000);
        type(u"-5m /d "_s);
        type(u"roll back the bad deploy now x"_s);
        press(u"Return"_s);

        QTRY_VERIFY_WITH_TIMEOUT(happened(u"note.added"_s, u"roll back the bad deploy now x"_s), 20'000);
        QVERIFY(happened(u"note.added"_s, u"decision"_s));
        QVERIFY2(m_keys <= 39, qPrintable(QString::number(m_keys)));
    }

    void deploysAreFrozen()
    {
        press(u"Control_L+Shift_L+f"_s);

        QTRY_VERIFY_WITH_TIMEOUT(flagOf(status(), "frozen"), 30'000);
        QVERIFY(m_keys <= 3);
    }

    void evidenceIsTaken()
    {
        press(u"Control_L+e"_s);

        QTRY_VERIFY_WITH_TIMEOUT(happened(u"evidence.saved"_s, u"files"_s), 90'000);
        QVERIFY(m_keys <= 2);
    }

    void theRollbackIsPreviewedAndRun()
    {
        press(u"Alt_L+2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"Hold to"_s), 20'000); // the preview asks the service
        for (int tabs = 0; tabs < 12 && !hasFocusOn(u"Hold to"_s); ++tabs) {
            const auto before = m_desktop->ask(u"focus"_s);
            press(u"Tab"_s);
            // It is told a little later that the focus has moved.
            (void)QTest::qWaitFor(
                [&] {
                    return m_desktop->ask(u"focus"_s) != before;
                },
                2000);
        }

        QVERIFY(hasFocusOn(u"Hold to"_s));
        QVERIFY(m_house->lastOf(u"run.started"_s).is_null()
                || !happened(u"run.started"_s, u"app-rollback"_s)); // nothing runs by being looked at
        ++m_keys;
        m_desktop->ask(u"hold space 2.5"_s);

        QTRY_VERIFY_WITH_TIMEOUT(happened(u"run.started"_s, u"app-rollback"_s), 20'000);
        QVERIFY2(m_keys <= 8, qPrintable(QString::number(m_keys)));
        QTRY_VERIFY_WITH_TIMEOUT(happened(u"run.ended"_s, u"app-rollback"_s), 60'000);
        m_desktop->press(u"Escape"_s);
    }

    void anUpdateIsPosted()
    {
        press(u"F7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"For whom"_s), 10'000);
        press(u"Control_L+Return"_s);

        QTRY_VERIFY_WITH_TIMEOUT(happened(u"update.posted"_s, u"customers"_s), 20'000);
        QVERIFY(m_keys <= 43);
        m_desktop->press(u"Escape"_s);
    }

    void theSeverityIsChangedWithAReason()
    {
        press(u"Alt_L+Shift_L+0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasFocusOn(u"P0"_s), 10'000);
        press(u"1"_s);
        type(u"errors fell by half"_s);
        press(u"Control_L+Return"_s);

        QTRY_COMPARE_WITH_TIMEOUT(textOf(status(), "severity"), u"P1"_s, 20'000);
        QVERIFY2(m_keys <= 25, qPrintable(QString::number(m_keys)));
    }

    void commandIsHandedOver()
    {
        press(u"F12"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"Hand over command"_s), 10'000);
        press(u"Down Down Return"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasFocusOn(u"Hand over to"_s), 10'000);
        type(u"omar"_s);
        press(u"Tab o Control_L+Return"_s);

        QTRY_VERIFY_WITH_TIMEOUT(happened(u"command.handedOver"_s, u"omar"_s), 20'000);
        QVERIFY2(m_keys <= 12, qPrintable(QString::number(m_keys)));
    }

    void theBriefIsReadAndLeft()
    {
        press(u"Control_L+i"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasFocusOn(u"brief"_s) || hasFocusOn(u"Brief"_s), 10'000);
        m_desktop->press(u"Escape"_s);
        QVERIFY(m_keys <= 2);
    }

    void aSlipIsUndone()
    {
        m_desktop->press(u"F4"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasFocusOn(u"Note"_s), 10'000);
        m_desktop->press(u"s l i p Return"_s);
        QTRY_VERIFY_WITH_TIMEOUT(happened(u"note.added"_s, u"slip"_s), 8'000);
        press(u"Control_L+z"_s);

        QTRY_VERIFY_WITH_TIMEOUT(happened(u"note.withdrawn"_s, u"slip"_s), 20'000);
        QVERIFY(m_keys <= 2);
    }
};

QTEST_GUILESS_MAIN(TestTwelveTasks)
#include "tst_twelvetasks.moc"
