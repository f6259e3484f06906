// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/tones.h"

#include <QTest>
#include <QtEndian>

#include <cstdlib>

using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::ui;
using desk::SoundPattern;

Q_DECLARE_METATYPE(thabat::desk::SoundPattern)

//! What the sounds are made of, sample by sample.
class TestTones : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype head = 44;

    static std::vector<int> samplesOf(const QByteArray &wav)
    {
        std::vector<int> samples;
        for (qsizetype at = head; at < wav.size(); at += 2)
            samples.push_back(qFromLittleEndian<qint16>(wav.constData() + at));
        return samples;
    }

    //! How often the tone swings up through zero within the first @p count samples.
    static int swings(const std::vector<int> &samples, size_t count)
    {
        int found = 0;
        for (size_t i = 1; i < count; ++i)
            found += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        return found;
    }

private Q_SLOTS:
    void morePulsesAreMoreUrgent()
    {
        QCOMPARE(tonesOf(SoundPattern::FivePulses).size(), size_t(5));
        QCOMPARE(tonesOf(SoundPattern::ThreePulses).size(), size_t(3));
        QCOMPARE(tonesOf(SoundPattern::TwoSoftTones).size(), size_t(2));
        QCOMPARE(tonesOf(SoundPattern::OneSoftTone).size(), size_t(1));
    }

    void everyPatternIsWithinWhatPeopleHearWell_data()
    {
        QTest::addColumn<SoundPattern>("pattern");
        QTest::newRow("P0") << SoundPattern::FivePulses;
        QTest::newRow("P1") << SoundPattern::ThreePulses;
        QTest::newRow("due") << SoundPattern::TwoSoftTones;
        QTest::newRow("soon") << SoundPattern::OneSoftTone;
    }

    void everyPatternIsWithinWhatPeopleHearWell()
    {
        QFETCH(SoundPattern, pattern);
        const auto tones = tonesOf(pattern);
        const auto samples = samplesOf(wavOf(tones));
        const auto first = size_t(tones[0].length.count()) * samplesPerSecond / 1000;

        const double hertz = swings(samples, first) * 1000.0 / double(tones[0].length.count());
        QVERIFY2(std::abs(hertz - tones[0].hertz) < 10, qPrintable(QString::number(hertz)));
        QVERIFY(tones[0].hertz >= 440 && tones[0].hertz <= 880);
    }

    void aToneComesAndGoesWithinTwentyMilliseconds()
    {
        const auto samples = samplesOf(wavOf({{880, 200ms, 0ms, 1}}));
        const auto ramp = size_t(toneRamp.count()) * samplesPerSecond / 1000;
        const auto loudest = [&samples](size_t from, size_t to) {
            int most = 0;
            for (size_t i = from; i < to; ++i)
                most = std::max(most, std::abs(samples[i]));
            return most;
        };

        QCOMPARE(samples.front(), 0);
        QCOMPARE(samples.back(), 0);
        const int full = loudest(ramp, samples.size() - ramp);
        QVERIFY(full > 20'000);
        QVERIFY(loudest(0, ramp / 4) < full / 3);
        QVERIFY(loudest(samples.size() - ramp / 4, samples.size()) < full / 3);
    }

    void theHeadSaysHowLongItIs()
    {
        const auto wav = wavOf(tonesOf(SoundPattern::ThreePulses));

        QVERIFY(wav.startsWith("RIFF"));
        QCOMPARE(qFromLittleEndian<quint32>(wav.constData() + 4), quint32(wav.size() - 8));
        QCOMPARE(wav.mid(36, 4), QByteArray("data"));
        QCOMPARE(qFromLittleEndian<quint32>(wav.constData() + 40), quint32(wav.size() - head));
        QCOMPARE(qFromLittleEndian<quint32>(wav.constData() + 24), quint32(samplesPerSecond));
    }
};

QTEST_GUILESS_MAIN(TestTones)
#include "tst_tones.moc"
