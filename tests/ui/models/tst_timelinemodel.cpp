// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "tests/ui/zonehouse.h"
#include "ui/models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private:
    static QStringList textsOf(const TimelineModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += withoutIsolates(model.index(row).data().toString());
        return texts;
    }

    static QModelIndex rowWith(const TimelineModel &model, const QString &text)
    {
        return model.index(int(textsOf(model).indexOf(text)));
    }

private Q_SLOTS:
    void aCalmDeskHasNoTimeline()
    {
        ZoneHouse house;
        const TimelineModel model(house.house.desk(), house.current, house.speech);

        QCOMPARE(model.rowCount(), 0);
    }

    void aNewNoteIsInsertedAndNothingElseMoves()
    {
        ZoneHouse house;
        house.house.declare();
        TimelineModel model(house.house.desk(), house.current, house.speech);
        const QAbstractItemModelTester tester(&model);
        const int before = model.rowCount();
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        house.write(u"note"_s, {{u"text"_s, u"pool at 19 of 20"_s}});

        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), before + 1);
        QCOMPARE(textsOf(model).last(), u"pool at 19 of 20"_s);
    }

    void aBackdatedNoteStandsWhereItHappened()
    {
        ZoneHouse house;
        house.house.declare();
        TimelineModel model(house.house.desk(), house.current, house.speech);
        const QAbstractItemModelTester tester(&model);

        house.write(u"note"_s, {{u"text"_s, u"-5m /d roll back"_s}});

        const auto first = model.index(0);
        QCOMPARE(withoutIsolates(first.data().toString()), u"roll back"_s);
        QVERIFY(first.data(TimelineModel::IsBackdated).toBool());
        QVERIFY(first.data(TimelineModel::IsKey).toBool());
        QCOMPARE(first.data(TimelineModel::TypeText).toString(), u"Decision"_s);
        QVERIFY(first.data(TimelineModel::TimeText).toString()
                != first.data(TimelineModel::EnteredText).toString());
    }

    void aCorrectionMarksWhatItCorrects()
    {
        ZoneHouse house;
        house.house.declare();
        TimelineModel model(house.house.desk(), house.current, house.speech);
        house.write(u"note"_s, {{u"text"_s, u"v1.4.1 is bad"_s}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        house.write(u"note"_s, {{u"text"_s, u"^ v1.4.2 is bad"_s}});

        QVERIFY(rowWith(model, u"v1.4.1 is bad"_s).data(TimelineModel::IsCorrected).toBool());
        QVERIFY(!changed.isEmpty());
    }

    void screenReadersHearWhenWhatAndWho()
    {
        ZoneHouse house;
        house.house.declare();
        const TimelineModel model(house.house.desk(), house.current, house.speech);
        house.write(u"note"_s, {{u"text"_s, u"/d roll back"_s}});

        const auto index = rowWith(model, u"roll back"_s);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
                 u"%1 Decision, roll back, by Sara"_s.arg(index.data(TimelineModel::TimeText).toString()));
    }

    void theTimelineIsThatOfTheIncidentShown()
    {
        ZoneHouse house;
        const auto first = house.house.declare(u"first"_s);
        TimelineModel model(house.house.desk(), house.current, house.speech);
        house.house.declare(u"second"_s);
        QVERIFY(textsOf(model).join(u' ').contains(u"second"_s));

        house.current.choose(first);

        QVERIFY(textsOf(model).join(u' ').contains(u"first"_s));
        QVERIFY(!textsOf(model).join(u' ').contains(u"second"_s));
    }

    void theSameEntriesAreToldInArabic()
    {
        ZoneHouse house;
        house.house.declare();
        TimelineModel model(house.house.desk(), house.current, house.speech);
        const auto english = textsOf(model);

        house.speak(Language::Arabic);
        model.retranslate();

        QCOMPARE(model.rowCount(), english.size());
        QVERIFY(textsOf(model) != english);
    }
};

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
