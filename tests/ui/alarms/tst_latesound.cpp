// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places.h"
#include "tests/support/stallmeter.h"
#include "ui/alarms/latesound.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using desk::SoundPattern;

//! The sound library is there when it is needed, and not before.
class TestLateSound : public QObject
{
    Q_OBJECT

private:
    static QString library() { return QStringLiteral(BIN_DIR "/thabat-sound"); }

    static bool isLoaded()
    {
        QFile maps(u"/proc/self/maps"_s);
        return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libQt6Multimedia");
    }

private Q_SLOTS:
    void nothingIsLoadedBeforeTheFirstSound()
    {
        const LateSound sound(library());

        QVERIFY(QFile::exists(library() + u".so"_s));
        QVERIFY(!isLoaded());
    }

    //! Machines that run tests have no sound device; one with a device plays, and says nothing.
    void theFirstSoundLoadsItAndTheWindowGoesOn()
    {
        LateSound sound(library());
        const test::StallMeter stall;
        sound.play(SoundPattern::OneSoftTone, 1);

        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(), 20'000);
        QVERIFY2(stall.longest() < 500, qPrintable(QString::number(stall.longest())));
    }

    void withoutTheLibraryItIsMissing()
    {
        LateSound sound(u"/nowhere/thabat-sound"_s);
        QSignalSpy missing(&sound, &SoundPlayer::missing);
        sound.play(SoundPattern::FivePulses, 40);

        QTRY_COMPARE_WITH_TIMEOUT(missing.size(), 1, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestLateSound)
#include "tst_latesound.moc"
