// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sheets/sheethouse.h"
#include "ui/sheets/pagesheet.h"

#include <QClipboard>
#include <QComboBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

//! The practice list: Sara is on call for the platform, then Ahmed, who is the DBA, too.
class TestPageSheet : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SheetHouse> m_at;
    std::unique_ptr<PageSheet> m_sheet;

    void start(Language language = Language::English, const DeskHouse::Prepare &prepare = {})
    {
        m_sheet.reset();
        m_at = std::make_unique<SheetHouse>(language, prepare);
        m_at->house.declare();
        QTRY_VERIFY(m_at->current.incident());
        m_sheet = std::make_unique<PageSheet>(m_at->house.desk(), m_at->current, m_at->appearance);
        open(*m_sheet);
    }
    void choose(const QString &rule)
    {
        auto *box = m_sheet->findChild<QComboBox *>(u"pageRule"_s);
        box->setCurrentIndex(box->findData(rule));
    }
    QString text(const char *name) const { return textOf(*m_sheet, name); }
    void click(const char *name)
    {
        auto *button = seen<QPushButton>(*m_sheet, name);
        QVERIFY2(button, name);
        button->click();
    }
    //! "Sara:called Ahmed:missed …", in the order of the calls.
    QString pages() const
    {
        QStringList out;
        for (const auto &one : m_at->incident().pages)
            out += one.called() + u':' + domain::toKey(one.state);
        return out.join(u' ');
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup()
    {
        m_sheet.reset();
        m_at.reset();
    }

    void theNumberIsThereInLargeTypeAndCanBeTaken()
    {
        QTRY_COMPARE(text("pageNumber"), u"000-0101"_s);

        QCOMPARE(text("pageName"), u"Sara (On-call platform)"_s);
        const auto *number = m_sheet->findChild<PlainLabel *>(u"pageNumber"_s);
        QVERIFY(number->fontInfo().pixelSize() >= 32);
        QVERIFY(number->textInteractionFlags() & Qt::TextSelectableByMouse);
        QCOMPARE(number->text(), u"\u2066000-0101\u2069"_s);
        click("copyNumber");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"000-0101"_s);
        QCOMPARE(pages(), QString()); // nobody was called by looking
        QCOMPARE(text("notYet"), u"Nobody has been paged for this."_s);
    }

    void ctrlEnterPagesAndPressedAgainItSaysNothingOfAnAnswer()
    {
        QTRY_COMPARE(text("pageNumber"), u"000-0101"_s);
        QCOMPARE(m_sheet->findChild<QPushButton *>(u"mainAction"_s)->accessibleName(), u"Page Sara"_s);

        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(pages(), u"Sara:called"_s);
        QTRY_VERIFY(seen<QPushButton>(*m_sheet, "pageAnswered"));
        press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(pages(), u"Sara:called"_s);
        QVERIFY(text("pageState").startsWith(u"Called by hand"_s));
        QVERIFY2(text("pageTime").startsWith(u"Paged 0:0"_s), qPrintable(text("pageTime")));
        QVERIFY(text("notYet").isEmpty());
    }

    void anAnswerIsRecorded()
    {
        QTRY_COMPARE(text("pageNumber"), u"000-0101"_s);
        click("mainAction");
        QTRY_VERIFY(seen<QPushButton>(*m_sheet, "pageAnswered"));

        click("pageAnswered");

        QTRY_COMPARE(pages(), u"Sara:acknowledged"_s);
        QTRY_VERIFY(text("pageState").startsWith(u"Acknowledged by Sara at"_s));
        QVERIFY(!seen<QWidget>(*m_sheet, "pageTime"));
        QVERIFY(!seen<QWidget>(*m_sheet, "pageMissed"));
    }

    void withoutAnAnswerTheNextPersonsNumberIsShown()
    {
        QTRY_COMPARE(text("pageNumber"), u"000-0101"_s);
        click("mainAction");
        QTRY_VERIFY(seen<QPushButton>(*m_sheet, "pageMissed"));

        click("pageMissed");

        QTRY_COMPARE(pages(), u"Sara:missed Ahmed:called"_s);
        QTRY_COMPARE(text("pageNumber"), u"000-0102"_s);
    }

    void aRuleForSeveralCallsAllOfThemAtOnce()
    {
        choose(u"db-down"_s);
        QTRY_COMPARE(text("pageNumber"), u"000-0101"_s);
        QCOMPARE(m_sheet->findChild<QPushButton *>(u"mainAction"_s)->accessibleName(), u"Page all of them"_s);

        click("mainAction");

        QTRY_COMPARE(pages(), u"Sara:called Ahmed:called"_s);
        for (auto *button : m_sheet->findChildren<QRadioButton *>()) {
            if (button->isVisible() && button->text().contains(u"DBA"_s))
                button->click();
        }
        QCOMPARE(text("pageNumber"), u"000-0102"_s);
        click("pageAnswered");
        QTRY_COMPARE(pages(), u"Sara:called Ahmed:acknowledged"_s);
        choose(u"app-down"_s);
        QVERIFY(!seen<QWidget>(*m_sheet, "pageState"));
    }

    void withoutTheListDutiesAreCalledAndItSaysWhatToDo()
    {
        start(Language::English, [](runbook::Profile &profile) {
            profile.onCallFile = u"/nowhere/oncall.md"_s;
        });

        QTRY_COMPARE(text("pageListMissing"),
                     u"On-call list not found (/nowhere/oncall.md). Call from memory; roles still work."_s);
        QVERIFY(!seen<QWidget>(*m_sheet, "pageNumber"));
        QCOMPARE(text("pageAlso"), u"No number in the list."_s);
        click("mainAction");
        QTRY_COMPARE(pages(), u"On-call platform:called"_s);
    }

    void inArabicTheNumberStillReadsFromTheLeft()
    {
        start(Language::Arabic);

        QTRY_COMPARE(text("pageNumber"), u"000-0101"_s);
        QCOMPARE(m_sheet->findChild<PlainLabel *>(u"pageNumber"_s)->text(), u"\u2066000-0101\u2069"_s);
        QCOMPARE(text("notYet"), u"لم يُستدعَ أحد لهذا بعد."_s);
        QVERIFY(text("pageText").contains(u"هذا استدعاء لك"_s));
    }

    void theRuleThatWasClickedIsShown()
    {
        m_sheet->hide();
        m_sheet->chooseRule(u"security"_s);

        open(*m_sheet);

        QCOMPARE(m_sheet->findChild<QComboBox *>(u"pageRule"_s)->currentData().toString(), u"security"_s);
        m_sheet->chooseRule(u"nosuch"_s);
        QCOMPARE(m_sheet->findChild<QComboBox *>(u"pageRule"_s)->currentData().toString(), u"security"_s);
    }
};

QTEST_MAIN(TestPageSheet)
#include "tst_pagesheet.moc"
