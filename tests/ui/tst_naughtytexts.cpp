// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/happeningcodec.h"
#include "tests/app/desk/deskhouse.h"
#include "tests/support/stallmeter.h"
#include "tests/ui/naughtytexts.h"
#include "ui/mainwindow.h"
#include "ui/showcase.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTextDocument>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

Q_DECLARE_METATYPE(thabat::test::NaughtyText)

//! Texts from outside in every place where the window shows some: they are shown as they are, and nothing
//! else happens.
class TestNaughtyTexts : public QObject
{
    Q_OBJECT

private:
    qint64 m_usual = 0; //!< ms, the longest stall with a harmless text

    struct Outcome
    {
        QStringList wrong = {};
        qint64 stall = 0; //!< ms
    };

    //! Everything that a profile says about the world, said by somebody who means no good.
    static void poison(runbook::Profile &profile, const QString &text)
    {
        const auto mostAllowed = text.left(120); // of a title, by the schema of a profile
        const LocalizedText both{mostAllowed, mostAllowed};
        profile.title = both;
        profile.environment = text;
        profile.problems = {text};
        for (auto &component : profile.components)
            component.title = both;
        for (auto &indicator : profile.indicators) {
            indicator.title = both;
            indicator.problem = text;
        }
        for (auto &alert : profile.alerts)
            alert.title = both;
        for (auto &plan : profile.plans) {
            plan.title = both;
            for (auto &step : plan.steps)
                step.title = both;
        }
        for (auto &playbook : profile.runbook.playbooks)
            playbook.title = both;
        for (auto &step : profile.runbook.first10)
            step.title = both;
    }

    static std::vector<domain::Happening> everythingSaid(const QString &text)
    {
        using namespace domain;
        return {NoteAdded{text, NoteType::Decision, 0, true, {text}, 0},
                RoleAssigned{domain::Role::OpsLead, text},
                PlaybookOpened{text, text, 3},
                StepAnswered{u"first10"_s, 1, StepAnswer::Done, text, text, text},
                LoopOpened{u"L1"_s, LoopOpened::Kind::Task, text, text, 1'795'390'000'000, {}},
                AlertChanged{u"gone"_s, text, u"inactive"_s, u"firing"_s, text, Severity::P1},
                AlarmsAcknowledged{{text, u"gone"_s}, {text, text}},
                AlarmShelved{u"gone"_s, text, 1'795'390'000'000, text},
                HealthChanged{text, u"ok"_s, u"down"_s, text},
                DeploySeen{text, text, text},
                SilenceMade{u"s"_s, {text}, 1'795'390'000'000, text},
                UpdatePosted{u"customers"_s, u"identified"_s, text, text, u"clipboard"_s},
                EvidenceSaved{text, 1, 2, {text}},
                RunStarted{u"R"_s, text, text, u"t"_s, text, u"hold"_s, text, text, {text}},
                RunStepIntended{u"R"_s, 1, text, text},
                RunStepEnded{u"R"_s, 1, u"failed"_s, 1, 0, text, 12, text},
                RunEnded{u"R"_s, text, text, u"partlyRan"_s, text},
                Unrecognised{u"future.kind"_s, 9, text.toUtf8()}};
    }

    static bool wouldRender(const QString &text)
    {
        static const auto frame = u"<p>"_s;
        if (!Qt::mightBeRichText(text))
            return false;
        // What the plain tool tip makes: one paragraph with everything in it escaped.
        return !text.startsWith(frame) || text.mid(frame.size()).chopped(4).contains(u'<');
    }

    //! What in @p window would be read as markup, or reaches beyond its place.
    static QStringList complaints(const QWidget &window)
    {
        QStringList found;
        for (const auto *widget : window.findChildren<QWidget *>()) {
            const auto name =
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            if (wouldRender(widget->toolTip()))
                found += name + u": the tool tip is rich text"_s;
            if (!widget->whatsThis().isEmpty() || !widget->statusTip().isEmpty())
                found += name + u": a text that Qt may render"_s;
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && label->textFormat() != Qt::PlainText)
                found += name + u": the label is not plain"_s;
            const auto *editor = qobject_cast<const QTextEdit *>(widget);
            if (editor && editor->acceptRichText())
                found += name + u": an editor of rich text"_s;
            if (!label && widget->isVisible() && widget->parentWidget() && !widget->isWindow()
                && widget->width() > window.width())
                found += name + u": wider than the window"_s;
        }
        for (const auto *action : window.findChildren<QAction *>()) {
            if (wouldRender(action->toolTip()))
                found += action->text() + u": the tool tip of an action is rich text"_s;
        }
        found.removeDuplicates();
        return found;
    }

    //! A button shows "&&" as "&", and takes one alone for a mnemonic.
    static QStringList mnemonicsOf(const QWidget &window)
    {
        QStringList found;
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            auto text = button->text();
            if (text.contains(u"Chips"_s) && text.remove(u"&&"_s).contains(u'&')
                && !button->inherits("thabat::ui::KeyButton") && !button->inherits("thabat::ui::StepRow"))
                found += QString::fromLatin1(button->metaObject()->className()) + u": "_s + button->text();
        }
        return found;
    }

    //! A window over a desk where everything says @p text, through all its sheets.
    static Outcome showEverything(const QString &text)
    {
        Outcome outcome;
        DeskHouse house([&text](runbook::Profile &profile) {
            poison(profile, text);
        });
        Appearance appearance;
        appearance.apply(*qApp);
        const Clock clock;
        const auto incident = house.declare(text.left(200));
        auto &workplace = const_cast<desk::Workplace &>(house.desk().workplace());
        if (!incident.isEmpty()
            && !answerOf(workplace.record(everythingSaid(text), incident, u"Sara"_s),
                         std::chrono::seconds(20)))
            outcome.wrong += u"it could not be recorded"_s;
        const StallMeter meter;
        MainWindow window({house.desk(), appearance, clock});
        window.resize(1024, 768);
        window.show();
        for (int kind = 0; kind <= int(lastSheetKind); ++kind) {
            window.showSheet(SheetKind(kind));
            settle(window);
            const auto wrong = complaints(window) + mnemonicsOf(window);
            if (!wrong.isEmpty())
                outcome.wrong += u"sheet %1: %2"_s.arg(QString::number(kind), wrong.join(u'\n'));
        }
        window.closeSheet();
        window.tell(domain::Severity::P1, text);
        settle(window);
        outcome.wrong += complaints(window);
        if (window.size() != QSize(1024, 768))
            outcome.wrong += u"it made room for itself"_s;
        if (window.windowTitle() != u"Thabat"_s)
            outcome.wrong += u"the title of the window: "_s + window.windowTitle();
        outcome.stall = meter.longest();
        return outcome;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<NaughtyText>();
        m_usual = showEverything(u"Checkout"_s).stall;
    }

    void everyPlaceOfTheWindowShowsItAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : naughtyTexts())
            QTest::newRow(name) << text;
    }

    void everyPlaceOfTheWindowShowsItAsItIs()
    {
        QFETCH(QString, text);

        const auto outcome = showEverything(text);

        QVERIFY2(outcome.wrong.isEmpty(), qPrintable(outcome.wrong.join(u'\n')));
        // The first look lays out some hundred places at once, each with a text as long as may be.
        QVERIFY2(outcome.stall < 20 * m_usual + 10 * StallMeter::limit,
                 qPrintable(u"%1 ms; a harmless text: %2 ms"_s.arg(outcome.stall).arg(m_usual)));
    }

    void theSmallPartsTakeTheWholeBigList()
    {
        PlainLabel label(TextStyle::Body);
        ElidedLabel elided(TextStyle::Body);
        Appearance appearance;
        Banner banner(appearance);
        label.resize(300, 40);
        elided.resize(100, 20);
        banner.resize(400, 60);
        const auto all = bigListOfNaughtyStrings();
        QVERIFY(all.size() > 400);
        for (const auto &text : all) {
            label.setText(text);
            elided.setText(text);
            banner.showMessage(domain::Severity::P1, text);
            QCOMPARE(label.text(), text);
            QVERIFY(label.textFormat() == Qt::PlainText);
            QVERIFY(!wouldRender(plainToolTip(text)));
            QVERIFY(!wouldRender(elided.toolTip()));
            QVERIFY2(complaints(banner).isEmpty(), qPrintable(text));
            QVERIFY(!label.grab().isNull());
        }
    }

    void aBrokenRuleIsSeen()
    {
        QWidget window;
        auto *label = new QLabel(u"<b>x</b>"_s, &window);
        QCOMPARE(complaints(window).size(), 1);
        label->setTextFormat(Qt::PlainText);
        QVERIFY(complaints(window).isEmpty());
        label->setToolTip(u"<img src=\"file:///etc/passwd\">"_s);
        QCOMPARE(complaints(window).size(), 1);
        label->setToolTip(plainToolTip(u"<img src=\"file:///etc/passwd\">"_s));
        QVERIFY(complaints(window).isEmpty());
    }
};

QTEST_MAIN(TestNaughtyTexts)
#include "tst_naughtytexts.moc"
