// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/readinghistory.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;

//! What the charts are drawn from.
class TestReadingHistory : public QObject
{
    Q_OBJECT

private:
    runbook::Profile m_profile;
    const QDateTime m_begin = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);

    QDateTime after(int seconds) const { return m_begin.addSecs(seconds); }

    Reading reading(std::optional<double> value, int seconds) const
    {
        Reading result;
        result.indicator = u"errors"_s;
        result.value = value;
        result.sampled = after(seconds);
        return result;
    }

    //! "0:1 15:2 30:-", seconds and values; a dash is a gap.
    QString recorded(const ReadingHistory &history) const
    {
        QStringList words;
        for (const auto &point : history.between(u"errors"_s, 0, after(86'400).toMSecsSinceEpoch())) {
            const auto value = std::isnan(point.value) ? u"-"_s : QString::number(point.value);
            words += u"%1:%2"_s.arg(QString::number((point.at - m_begin.toMSecsSinceEpoch()) / 1000), value);
        }
        return words.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_profile = {};
        m_profile.indicators.emplace_back().id = u"errors"_s;
        m_profile.sources.emplace_back();
        m_profile.lateAfter = 60s;
    }

    void aSampleIsKeptOnceAndALossIsAGap()
    {
        ReadingHistory history(m_profile);
        history.record({reading(1, 0)}, after(0));
        history.record({reading(1, 0)}, after(1));
        history.record({reading(2, 15)}, after(15));
        history.record({reading({}, 15)}, after(20));
        history.record({reading({}, 15)}, after(21));
        history.record({reading(3, 30)}, after(30));

        QCOMPARE(recorded(history), u"0:1 15:2 20:- 30:3"_s);
    }

    void aSampleIsTheSameWhenTheClocksWaver()
    {
        ReadingHistory history(m_profile);
        auto again = reading(1, 0);
        history.record({again}, after(0));
        again.sampled = again.sampled.addMSecs(2);
        history.record({again}, after(1));

        QCOMPARE(recorded(history), u"0:1"_s);
    }

    void whatWasBeforeComesFirst()
    {
        ReadingHistory history(m_profile);
        history.record({reading(7, 60)}, after(60));
        const auto at = [this](int seconds) {
            return after(seconds).toMSecsSinceEpoch();
        };

        history.fill(u"errors"_s, {{at(30), 1}, {at(45), 2}, {at(60), 3}, {at(75), 4}});
        history.fill(u"nobody"_s, {{at(30), 1}});
        history.record({reading(8, 75)}, after(75));

        QCOMPARE(recorded(history), u"30:1 45:2 60:7 75:8"_s);
    }

    void anIndicatorNobodyHasIsEmpty()
    {
        ReadingHistory history(m_profile);

        QVERIFY(history.between(u"nobody"_s, 0, after(60).toMSecsSinceEpoch()).empty());
    }
};

QTEST_GUILESS_MAIN(TestReadingHistory)
#include "tst_readinghistory.moc"
