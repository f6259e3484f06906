// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/alarmsounds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::desk;
using domain::Severity;
using monitor::Alarm;

//! What sounds when, without a sound device.
class TestAlarmSounds : public QObject
{
    Q_OBJECT

private:
    AlarmSounds m_sounds;
    AlarmSounds::Moment m_now;
    std::vector<Alarm> m_alarms;

    void add(const QString &id, Severity severity)
    {
        m_alarms.push_back({id, Alarm::Kind::Alert, id, {}, severity});
    }

    std::optional<SoundPattern> look(std::chrono::milliseconds after = 0ms)
    {
        m_now.monotonic += after;
        m_now.wall = m_now.wall.addMSecs(after.count());
        return m_sounds.look(m_alarms, m_now);
    }

    //! How often @p pattern is heard while somebody looks once a second.
    int heard(SoundPattern pattern, std::chrono::seconds time)
    {
        int count = 0;
        for (auto second = 0s; second < time; ++second)
            count += look(1s) == pattern ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_sounds = {};
        m_alarms.clear();
        m_now = {1000s, QDateTime(QDate(2026, 11, 23), QTime(0, 4), Qt::UTC), {}, 0ms};
    }

    void aP0SoundsAtOnceAndFiveTimesMore()
    {
        add(u"a"_s, Severity::P0);

        QVERIFY(look() == SoundPattern::FivePulses);
        QCOMPARE(heard(SoundPattern::FivePulses, 59s), 0);
        QCOMPARE(heard(SoundPattern::FivePulses, 3600s), 5);
    }

    void aP1SoundsAtOnceAndOnceMore()
    {
        add(u"a"_s, Severity::P1);

        QVERIFY(look() == SoundPattern::ThreePulses);
        QCOMPARE(heard(SoundPattern::ThreePulses, 119s), 0);
        QCOMPARE(heard(SoundPattern::ThreePulses, 3600s), 1);
    }

    void aP2IsSilent()
    {
        add(u"a"_s, Severity::P2);

        QVERIFY(!look());
    }

    void whatWasSeenIsSilent()
    {
        add(u"a"_s, Severity::P0);
        look();
        m_alarms[0].acknowledged = monitor::Acknowledgement{u"Sara"_s, m_now.wall};

        QCOMPARE(heard(SoundPattern::FivePulses, 300s), 0);
    }

    void tenAtOnceSoundOnce()
    {
        for (int i = 0; i < 9; ++i)
            add(QString::number(i), Severity::P1);
        add(u"worst"_s, Severity::P0);

        QVERIFY(look() == SoundPattern::FivePulses);
        QVERIFY(!look(1s));
    }

    void whatGetsWorseSoundsAnew()
    {
        add(u"a"_s, Severity::P1);
        look();
        m_alarms[0].severity = Severity::P0;

        QVERIFY(look(1s) == SoundPattern::FivePulses);
    }

    void mutedUntilANewOne()
    {
        add(u"a"_s, Severity::P0);
        look();
        m_sounds.mute();
        QCOMPARE(heard(SoundPattern::FivePulses, 130s), 0);
        QVERIFY(!m_sounds.commandFailed());

        add(u"b"_s, Severity::P1);
        QVERIFY(look(1s) == SoundPattern::ThreePulses);
        QVERIFY(!m_sounds.isMuted());
    }

    void aP2DoesNotEndTheMuting()
    {
        m_sounds.mute();
        add(u"a"_s, Severity::P2);
        look();

        QVERIFY(m_sounds.isMuted());
    }

    void anUpdateIsToldTwoMinutesBeforeAndWhenItIsDue()
    {
        m_now.updateDue = m_now.wall.addSecs(900);
        m_now.updateEvery = 15min;

        QCOMPARE(heard(SoundPattern::OneSoftTone, 779s), 0);
        QVERIFY(look(1s) == SoundPattern::OneSoftTone);
        QCOMPARE(heard(SoundPattern::OneSoftTone, 119s), 0);
        QVERIFY(look(1s) == SoundPattern::TwoSoftTones);
        QCOMPARE(heard(SoundPattern::TwoSoftTones, 900s), 0);
    }

    void theNextUpdateIsToldAgain()
    {
        m_now.updateDue = m_now.wall;
        look();
        m_now.updateDue = m_now.wall.addSecs(1);

        QVERIFY(look(1s) == SoundPattern::TwoSoftTones);
    }

    void aShortCadenceIsToldOnlyWhenItIsDue()
    {
        m_now.updateDue = m_now.wall.addSecs(30);
        m_now.updateEvery = 30s;

        QVERIFY(!look());
        QVERIFY(look(30s) == SoundPattern::TwoSoftTones);
    }

    void aFailedCommandSoundsLikeAP1() { QVERIFY(m_sounds.commandFailed() == SoundPattern::ThreePulses); }
};

QTEST_GUILESS_MAIN(TestAlarmSounds)
#include "tst_alarmsounds.moc"
