// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/record/recordhouse.h"
#include "ui/record/timelinepanel.h"
#include "ui/record/timelineview.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using thabat::test::RecordHouse;

class TestTimelinePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house.emplace();
        m_house->house.declare();
        QTRY_VERIFY(m_house->current.incident());
        m_panel.emplace(m_house->parts());
        m_panel->resize(312, 240);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_panel));
    }

    void cleanup()
    {
        m_panel.reset();
        m_house.reset();
    }

    void theNewestEntryStaysInSight()
    {
        for (int i = 0; i < 20; ++i)
            note(u"note %1"_s.arg(i));

        QTRY_VERIFY(bar()->maximum() > 0);
        QTRY_COMPARE(bar()->value(), bar()->maximum());
        const auto newest = view()->model()->index(view()->model()->rowCount() - 1, 0);
        QVERIFY(view()->viewport()->rect().contains(view()->visualRect(newest)));
    }

    void whoReadsFurtherUpIsNotDisturbed()
    {
        for (int i = 0; i < 20; ++i)
            note(u"note %1"_s.arg(i));
        QTRY_VERIFY(bar()->maximum() > 0);
        bar()->setValue(0);

        note(u"one more"_s);
        note(u"and another"_s);

        auto *news = m_panel->findChild<QPushButton *>(u"timelineNew"_s);
        QTRY_VERIFY(news->isVisible());
        QCOMPARE(news->text(), u"2 new"_s);
        QCOMPARE(bar()->value(), 0);
        news->click();
        QTRY_COMPARE(bar()->value(), bar()->maximum());
        QVERIFY(!news->isVisible());
    }

    void aLongEntryIsWrappedAndNotCut()
    {
        note(u"short"_s);
        note(u"a long sentence about the pool of connections that does not fit into one line at all"_s);

        const auto *model = view()->model();
        const auto last = model->index(model->rowCount() - 1, 0);
        const auto before = model->index(model->rowCount() - 2, 0);
        QTRY_VERIFY(view()->visualRect(last).height() > view()->visualRect(before).height());
        QVERIFY(view()->visualRect(last).width() <= view()->viewport()->width());
    }

    void entriesSayTheirTypeAndWhatIsSpecialAboutThem()
    {
        note(u"-5m /d roll back"_s);
        const auto *delegate = qobject_cast<TimelineDelegate *>(view()->itemDelegate());
        const auto decision = rowWith(u"roll back"_s);

        QCOMPARE(withoutIsolates(delegate->words(decision)), u"Decision: roll back"_s);
        QVERIFY(withoutIsolates(delegate->remarks(decision)).startsWith(u"entered "_s));

        QVERIFY(m_house->house.desk()
                    .submit({u"note"_s, {{u"text"_s, u"from Noura"_s}}, {}, u"Noura"_s})
                    .isValid());
        QTRY_VERIFY(rowWith(u"from Noura"_s).isValid());
        QCOMPARE(withoutIsolates(delegate->remarks(rowWith(u"from Noura"_s))), u"Noura"_s);
    }

    void findingStartsWithTheNewestMatchAndGoesBack()
    {
        note(u"pool at 19"_s);
        note(u"restart"_s);
        note(u"pool at 3"_s);
        QSignalSpy closed(&*m_panel, &TimelinePanel::findClosed);

        m_panel->find();
        auto *wanted = m_panel->findChild<QLineEdit *>(u"timelineFind"_s);
        QTest::keyClicks(wanted, u"POOL"_s);
        QCOMPARE(selected(), u"pool at 3"_s);
        QTest::keyClick(wanted, Qt::Key_Return);
        QCOMPARE(selected(), u"pool at 19"_s);
        QTest::keyClick(wanted, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(selected(), u"pool at 3"_s);

        QTest::keyClicks(wanted, u"xyz"_s);
        QCOMPARE(m_panel->findChild<PlainLabel *>(u"timelineFound"_s)->text(), u"no match"_s);
        QTest::keyClick(wanted, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!wanted->isVisible());
    }

    void aCopiedEntryHasItsTimeAndNoInvisibleCharacters()
    {
        note(u"/a ./deploy.sh --force"_s);
        view()->setCurrentIndex(rowWith(u"deploy.sh"_s));
        QTest::keySequence(view(), QKeySequence::Copy);

        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.endsWith(u" Action: ./deploy.sh --force"_s), qPrintable(copied));
        QCOMPARE(copied, withoutIsolates(copied));
    }

private:
    void note(const QString &text) { QVERIFY(m_house->house.submit(u"note"_s, {{u"text"_s, text}})); }
    TimelineView *view() { return m_panel->findChild<TimelineView *>(); }
    QScrollBar *bar() { return view()->verticalScrollBar(); }
    QString selected() { return withoutIsolates(view()->currentIndex().data().toString()); }
    QModelIndex rowWith(const QString &text)
    {
        const auto *model = view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().contains(text))
                return model->index(row, 0);
        }
        return {};
    }

    std::optional<RecordHouse> m_house;
    std::optional<TimelinePanel> m_panel;
};

QTEST_MAIN(TestTimelinePanel)
#include "tst_timelinepanel.moc"
