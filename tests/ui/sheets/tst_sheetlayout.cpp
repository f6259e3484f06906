// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sheets/outboxhouse.h"
#include "ui/sheets/breachsheet.h"
#include "ui/sheets/briefsheet.h"
#include "ui/sheets/declaresheet.h"
#include "ui/sheets/handoversheet.h"
#include "ui/sheets/helpsheet.h"
#include "ui/sheets/outboxsheet.h"
#include "ui/sheets/pagesheet.h"
#include "ui/sheets/playbooksheet.h"
#include "ui/sheets/postmortemsheet.h"
#include "ui/sheets/privacysheet.h"
#include "ui/sheets/resolvesheet.h"
#include "ui/sheets/rollbacksheet.h"
#include "ui/sheets/severitysheet.h"
#include "ui/sheets/updatesheet.h"
#include "ui/widgets/commandview.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

namespace {

//! Siblings on screen that lie over one another, and buttons that cut their text.
QStringList collisions(const QWidget &parent)
{
    QStringList found;
    QList<QWidget *> shown;
    for (auto *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow() && !child->inherits("QScrollBar"))
            shown += child;
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (shown[i]->geometry().intersects(shown[j]->geometry()))
                found +=
                    u"%1 “%3” over %2 “%4”"_s.arg(QLatin1StringView(shown[i]->metaObject()->className()),
                                                  QLatin1StringView(shown[j]->metaObject()->className()),
                                                  shown[i]->accessibleName(), shown[j]->accessibleName());
        }
        const auto *button = qobject_cast<QAbstractButton *>(shown[i]);
        if (button && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            found += u"cut: "_s + button->text();
        found += collisions(*shown[i]);
    }
    return found;
}

std::unique_ptr<Sheet> sheetOf(const QString &name, SheetHouse &at, const Clock &clock)
{
    auto &desk = at.house.desk();
    if (name.startsWith(u"declare"_s))
        return std::make_unique<DeclareSheet>(desk, at.current, at.appearance);
    if (name == u"severity"_s)
        return std::make_unique<SeveritySheet>(desk, at.current, at.appearance);
    if (name.startsWith(u"handover"_s))
        return std::make_unique<HandOverSheet>(desk, at.current, at.appearance);
    if (name == u"playbook"_s)
        return std::make_unique<PlaybookSheet>(desk, at.current, at.appearance);
    if (name.startsWith(u"outbox"_s))
        return std::make_unique<OutboxSheet>(desk, at.current, at.appearance);
    if (name == u"update"_s || name == u"approve"_s || name == u"ask"_s)
        return std::make_unique<UpdateSheet>(desk, at.current, at.appearance);
    if (name == u"resolve"_s)
        return std::make_unique<ResolveSheet>(desk, at.current, at.appearance);
    if (name == u"postmortem"_s)
        return std::make_unique<PostMortemSheet>(desk, at.current, at.appearance);
    if (name.startsWith(u"brief"_s))
        return std::make_unique<BriefSheet>(desk, at.current, at.appearance);
    if (name.startsWith(u"breach"_s))
        return std::make_unique<BreachSheet>(desk, at.current, at.appearance);
    if (name == u"page"_s || name == u"paged"_s || name == u"pageMissing"_s)
        return std::make_unique<PageSheet>(desk, at.current, at.appearance);
    if (name == u"readers"_s || name == u"erase"_s)
        return std::make_unique<PrivacySheet>(desk, at.current, at.appearance);
    if (name == u"help"_s) {
        auto help = std::make_unique<HelpSheet>(desk, at.current, at.appearance);
        help->setRows({{u"F12"_s, u"Declare incident"_s}, {u"Ctrl+Shift+L"_s, u"Other language"_s}});
        return help;
    }
    return std::make_unique<RollbackSheet>(desk, at.current, at.appearance, clock);
}

} // namespace

//! Every sheet at the two widths of the See zone. With THABAT_PICTURES=DIR the pictures stay there.
class TestSheetLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutAndNothingOverlaps_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        const QStringList names = {
            u"declare"_s,    u"declared"_s,        u"severity"_s,     u"handover"_s, u"playbook"_s,
            u"update"_s,     u"resolve"_s,         u"postmortem"_s,   u"brief"_s,    u"breach"_s,
            u"breachRuns"_s, u"breachNone"_s,      u"help"_s,         u"rollback"_s, u"rollbackA"_s,
            u"rollbackB"_s,  u"rollbackC"_s,       u"blocked"_s,      u"over"_s,     u"readers"_s,
            u"erase"_s,      u"outbox"_s,          u"outboxEmpty"_s,  u"approve"_s,  u"ask"_s,
            u"briefLines"_s, u"handoverOffered"_s, u"handoverGone"_s, u"page"_s,     u"paged"_s,
            u"pageMissing"_s};
        for (const auto &name : names) {
            for (const auto language : {Language::English, Language::Arabic}) {
                for (const auto &size : {QSize(556, 640), QSize(396, 500)}) {
                    const auto row = u"%1_%2_%3"_s.arg(name, toKey(language), QString::number(size.width()));
                    QTest::newRow(qPrintable(row)) << name << language << size;
                }
            }
        }
    }

    void nothingIsCutAndNothingOverlaps()
    {
        QFETCH(QString, sheet);
        QFETCH(Language, language);
        QFETCH(QSize, size);
        SheetHouse at(language, [&sheet](runbook::Profile &profile) {
            if (sheet == u"pageMissing"_s)
                profile.onCallFile = u"/etc/dealix/masters/oncall.md"_s;
        });
        const bool isAboutMessages = sheet == u"outbox"_s || sheet == u"approve"_s || sheet == u"ask"_s;
        if (isAboutMessages)
            addChannels(at);
        at.house.declare(u"API down: 5xx on /api/v1/leads"_s);
        if (isAboutMessages)
            writeTo(sheet, at);
        prepare(sheet, at);
        const auto shown = sheetOf(sheet, at, m_clock);
        open(*shown, size);
        bring(*shown, sheet, at);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        keepPicture(*shown, QString::fromLatin1(QTest::currentDataTag()));

        QCOMPARE(shown->size(), size);
        QCOMPARE(clippedLabels(*shown).join(u" | "_s), QString());
        QCOMPARE(collisions(*shown).join(u" | "_s), QString());
        // What is wider than where it scrolls is cut at the side, and nothing scrolls that way.
        for (const auto *scroll : shown->findChildren<QScrollArea *>())
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                     qPrintable(scroll->widget()->objectName()));
    }

private:
    //! An update is in the record before the sheet about it opens.
    static void writeTo(const QString &name, SheetHouse &at)
    {
        if (name != u"outbox"_s)
            at.write(
                u"role"_s,
                {{u"role"_s, u"ic"_s}, {u"name"_s, name == u"approve"_s ? u"Sara"_s : u"عمر السبيعي"_s}});
        QVERIFY(writeUpdate(at));
        if (name == u"outbox"_s)
            QVERIFY(at.house.submit(u"outbox-send"_s));
    }

    //! What must be written before the sheet opens.
    static void prepare(const QString &name, SheetHouse &at)
    {
        const auto note = [&at](const QString &text) {
            at.write(u"note"_s, {{u"text"_s, text}});
        };
        if (name == u"briefLines"_s || name == u"handoverOffered"_s) {
            note(u"/observed 503 on every request to /api/v1/leads since the deploy of v1.4.2"_s);
            note(u"/believed the connections are used up"_s);
            note(u"/مستبعد عطل في مزوّد النماذج اللغوية"_s);
        }
        if (name.startsWith(u"handover"_s) && name != u"handover"_s)
            at.write(u"role"_s, {{u"role"_s, u"ic"_s}, {u"name"_s, u"Khalid"_s}});
        if (name == u"handoverOffered"_s)
            at.write(u"offer"_s, {{u"name"_s, u"نورة صالح"_s}});
    }

    //! To the state that the row is about.
    static void bring(Sheet &sheet, const QString &name, SheetHouse &at)
    {
        if (name == u"declared"_s) {
            press(Qt::Key_0);
            sheet.findChild<QLineEdit *>(u"seen"_s)->setText(u"5xx on /api/v1/leads"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(seen<QWidget>(sheet, "announcement"));
        }
        if (name == u"resolve"_s)
            sheet.findChild<QCheckBox *>()->setChecked(true);
        if (name == u"postmortem"_s) {
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(seen<QWidget>(sheet, "text"));
        }
        if (name == u"readers"_s)
            QTRY_VERIFY(!sheet.findChildren<QCheckBox *>().isEmpty());
        if (name == u"erase"_s)
            at.write(u"retract"_s, {{u"why"_s, u"a false alarm"_s}});
        if (name.startsWith(u"breach"_s) && name != u"breach"_s) {
            QVERIFY(at.house.submit(u"aware"_s, {}));
            QTRY_VERIFY(seen<QWidget>(sheet, "copyNotice"));
        }
        if (auto *task = sheet.findChild<QComboBox *>(u"noticeItem"_s); name == u"breachNone"_s)
            task->setCurrentIndex(task->findData(u"not-needed"_s));
        if (name.startsWith(u"page"_s)) {
            auto *rule = sheet.findChild<QComboBox *>(u"pageRule"_s);
            rule->setCurrentIndex(rule->findData(u"pdpl"_s));
            QTRY_VERIFY(seen<QWidget>(sheet, name == u"pageMissing"_s ? "pageListMissing" : "pageNumber"));
        }
        if (name == u"paged"_s) {
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(seen<QWidget>(sheet, "pageAnswered"));
        }
        if (name.startsWith(u"handover"_s))
            sheet.findChild<QComboBox *>()->setEditText(u"نورة صالح"_s);
        if (name == u"handoverGone"_s)
            sheet.findChild<QCheckBox *>(u"gone"_s)->setChecked(true);
        if (auto *rollback = qobject_cast<RollbackSheet *>(&sheet); rollback && name != u"rollback"_s)
            preview(*rollback, name, at);
    }

    static void preview(RollbackSheet &sheet, const QString &name, SheetHouse &at)
    {
        using runbook::PlanClass;
        auto plan = SheetHouse::planThatRuns(name == u"rollbackA"_s       ? PlanClass::A
                                                 : name == u"rollbackC"_s ? PlanClass::C
                                                                          : PlanClass::B,
                                             u"/bin/echo"_s);
        plan.summary = {u"Runs the previous release again. Works best within 24 hours of the deploy."_s,
                        u"تشغيل الإصدار السابق من جديد. الأفضل خلال 24 ساعة من النشر."_s};
        plan.steps.front().arguments = {u"--project-directory"_s, u"/srv/dealix"_s, u"up"_s, u"--detach"_s};
        plan.dryRun = plan.steps;
        plan.verification.healthUrl = u"http://127.0.0.1:9/health"_s;
        plan.verification.within = std::chrono::milliseconds(200);
        plan.verification.indicator = u"error-rate"_s;
        plan.verification.below = 0.01;
        if (name == u"rollbackC"_s)
            plan.cannotUndo = {u"Data written since the later revision can be lost."_s,
                               u"قد تُفقد بيانات كُتبت منذ المراجعة الأحدث."_s};
        at.add(plan);
        sheet.choosePlan(name == u"blocked"_s ? u"app-rollback"_s : plan.id);
        QTRY_VERIFY_WITH_TIMEOUT(seen<CommandView>(sheet, "commands"), 15000);
        if (name != u"over"_s)
            return;
        sheet.findChild<QLineEdit *>(u"typed"_s)->setText(u"v1.4.1"_s);
        QTest::keyClick(sheet.findChild<QLineEdit *>(u"typed"_s), Qt::Key_Return);
        QTRY_VERIFY(seen<QWidget>(sheet, "runState"));
        QTRY_VERIFY(!seen<QWidget>(sheet, "abort"));
    }

    Clock m_clock;
};

QTEST_MAIN(TestSheetLayout)
#include "tst_sheetlayout.moc"
