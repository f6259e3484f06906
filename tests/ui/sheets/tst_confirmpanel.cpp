// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/sheets/sheethouse.h"
#include "ui/sheets/confirmpanel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using actions::Others;

//! What a person must do before a plan runs although it is not known what other desks do (faults 125, 126).
class TestConfirmPanel : public QObject
{
    Q_OBJECT

private:
    ui::Appearance m_appearance;
    FakeClock m_clock;

    static runbook::Plan plan()
    {
        auto plan = SheetHouse::planThatRuns(runbook::PlanClass::B, u"/bin/true"_s);
        return plan;
    }
    static actions::Preview preview(Others others)
    {
        actions::Preview preview;
        preview.plan = u"harmless"_s;
        preview.environment = u"production"_s;
        preview.target = u"v1.4.1"_s;
        preview.others = others;
        return preview;
    }

private Q_SLOTS:
    void whoeverCannotSeeOthersSaysSoFirst_data()
    {
        QTest::addColumn<Others>("others");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("reason");
        QTest::newRow("the hub does not answer")
            << Others::NotSeen << u"alone"_s << u"Confirm that you cannot see other desks."_s;
        QTest::newRow("a desk is gone")
            << Others::RanOut << u"takeover"_s << u"Confirm that you take over."_s;
    }

    void whoeverCannotSeeOthersSaysSoFirst()
    {
        QFETCH(Others, others);
        QFETCH(QString, word);
        QFETCH(QString, reason);
        ui::ConfirmPanel panel(m_appearance, m_clock);
        QSignalSpy confirmed(&panel, &ui::ConfirmPanel::confirmed);
        panel.show(plan(), preview(others), {u"Sara"_s, true, false, true});
        present(panel, {556, 400});
        auto *box = seen<QCheckBox>(panel, "others");
        QVERIFY(box && !box->isChecked());
        QCOMPARE(textOf(panel, "confirmReason"), reason);
        auto *typed = panel.findChild<QLineEdit *>(u"typed"_s);
        typed->setText(u"v1.4.1"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(confirmed.isEmpty());

        box->click();
        QTest::keyClick(typed, Qt::Key_Return);

        QCOMPARE(confirmed.size(), 1);
        const auto means = confirmed[0][0].value<std::map<QString, QString>>();
        QVERIFY(means.contains(word));
        QCOMPARE(means.at(u"type"_s), u"v1.4.1"_s);
        keepPicture(panel, u"confirm-%1"_s.arg(word));
    }

    void whoeverSeesOthersIsNotAsked()
    {
        for (const auto others : {Others::NoHub, Others::Nobody}) {
            ui::ConfirmPanel panel(m_appearance, m_clock);
            panel.show(plan(), preview(others), {u"Sara"_s, true, false, true});
            present(panel, {556, 400});

            QVERIFY(!seen<QCheckBox>(panel, "others"));
            QCOMPARE(textOf(panel, "confirmReason"), QString());
        }
    }

    void theWordHoldsForOnePreview()
    {
        ui::ConfirmPanel panel(m_appearance, m_clock);
        panel.show(plan(), preview(Others::NotSeen), {u"Sara"_s, true, false, true});
        present(panel, {556, 400});
        seen<QCheckBox>(panel, "others")->click();

        panel.forget();

        QVERIFY(!seen<QCheckBox>(panel, "others")->isChecked());
    }
};

QTEST_MAIN(TestConfirmPanel)
#include "tst_confirmpanel.moc"
