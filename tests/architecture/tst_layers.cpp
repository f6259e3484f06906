// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::test;

namespace {

QStringList inApp(const QString &names)
{
    QStringList out;
    for (const auto &name : names.split(u' ', Qt::SkipEmptyParts))
        out += u"app/"_s + name;
    return out;
}

const QString belowDesk = u"base domain journal runbook monitor actions outbox report paper runner "_s;
const QStringList ofUi =
    inApp(u"base domain desk monitor"_s) + QStringList{u"ui/theme"_s, u"ui/widgets"_s, u"ui/models"_s};

//! The architecture as a table: each folder, and the folders whose headers it may include. The one folder
//! that is not here is ui/ itself, which puts everything together.
const QHash<QString, QStringList> allowed = {
    {u"app/base"_s, {}},
    {u"app/domain"_s, inApp(u"base"_s)},
    {u"app/journal"_s, inApp(u"base domain"_s)},
    {u"app/runbook"_s, inApp(u"base domain"_s)},
    {u"app/monitor"_s, inApp(u"base domain runbook"_s)},
    {u"app/actions"_s, inApp(u"base domain runbook"_s)},
    {u"app/outbox"_s, inApp(u"base domain"_s)},
    {u"app/report"_s, inApp(u"base domain runbook"_s)},
    {u"app/paper"_s, inApp(u"base domain report"_s)},
    {u"app/runner"_s, inApp(u"base domain runbook monitor actions"_s)},
    {u"app/desk"_s, inApp(belowDesk)},
    {u"app/assembly"_s, inApp(belowDesk + u"desk practice"_s)},
    {u"app/cli"_s, inApp(belowDesk + u"desk practice assembly"_s)},
    {u"app/practice"_s, inApp(u"base"_s)},
    {u"ui/theme"_s, ofUi},
    {u"ui/widgets"_s, ofUi},
    {u"ui/models"_s, ofUi},
    {u"ui/alarms"_s, ofUi},
    {u"ui/strip"_s, ofUi},
    {u"ui/do"_s, ofUi},
    {u"ui/see"_s, ofUi},
    {u"ui/record"_s, ofUi},
    {u"ui/palette"_s, ofUi},
    {u"ui/sheets"_s, ofUi + inApp(u"runbook actions"_s)},
    {u"ui/settings"_s, ofUi + inApp(u"runbook actions"_s)},
};

const QString widgetHeader =
    u"^#include <(QtWidgets|QApplication|QWidget|QMainWindow|QDialog|QMessageBox|QLabel|QLayout|QStyle|QMenu"
    "|QAction|QPushButton|QToolTip|QSystemTrayIcon|QFileDialog)[/>]"_s;
const QString chartHeader =
    u"^#include <(QtCharts/|QChart|QLegend|QPolarChart|Q\\w*(Series|BarSet|PieSlice|Axis)>)"_s;

QString mayInclude(const QString &folder, const QString &used)
{
    if (used == folder || folder == u"ui"_s || allowed[folder].contains(used))
        return {};
    return u"%1 must not include %2"_s.arg(folder, used);
}

Complaints layerComplaints(const QString &file, const QString &text)
{
    const auto folder = QFileInfo(file).path();
    if (folder != u"ui"_s && !allowed.contains(folder))
        return {u"new folder: add it to the table of tst_layers"_s};

    Complaints complaints;
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    auto matches = include.globalMatch(text);
    while (matches.hasNext()) {
        const auto used = matches.next().captured(1);
        if (used.endsWith(u".moc"_s))
            continue;
        const auto broken = used.contains(u'/') ? mayInclude(folder, QFileInfo(used).path())
                                                : u"write %1 from the root of the repository"_s.arg(used);
        if (!broken.isEmpty())
            complaints += broken;
    }
    if (folder.startsWith(u"app/"_s))
        complaints += places(text, widgetHeader, u"app/ knows no widgets"_s);
    if (folder != u"ui/see"_s)
        complaints += places(text, chartHeader, u"Qt Charts only in ui/see"_s);
    return complaints;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesFollowTheTable_data() { addRows(sourceFiles({u"app"_s, u"ui"_s})); }

    void includesFollowTheTable()
    {
        QFETCH(QString, file);

        QCOMPARE(layerComplaints(file, sourceText(file)).join(u'\n'), QString());
    }

    void theTableHasNoCycle()
    {
        const QStringList together{u"ui/theme"_s, u"ui/widgets"_s, u"ui/models"_s};
        for (auto it = allowed.begin(); it != allowed.end(); ++it) {
            for (const auto &used : it.value()) {
                if (together.contains(it.key()) && together.contains(used))
                    continue;
                QVERIFY2(allowed.contains(used), qPrintable(used));
                QVERIFY2(!allowed[used].contains(it.key()), qPrintable(it.key() + u" and "_s + used));
            }
        }
    }

    void aBrokenRuleIsSeen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, const QString &file, const QString &line,
                            const QString &complaint) {
            QTest::newRow(name) << file << line << complaint;
        };
        row("upwards", u"app/domain/x.h"_s, u"#include \"app/desk/desk.h\""_s,
            u"app/domain must not include app/desk"_s);
        row("app includes ui", u"app/desk/x.h"_s, u"#include \"ui/mainwindow.h\""_s,
            u"app/desk must not include ui"_s);
        row("the CLI is nobody's library", u"app/assembly/x.h"_s, u"#include \"app/cli/command.h\""_s,
            u"app/assembly must not include app/cli"_s);
        row("a zone includes a zone", u"ui/do/x.h"_s, u"#include \"ui/see/chart.h\""_s,
            u"ui/do must not include ui/see"_s);
        row("a zone reads plans", u"ui/strip/x.h"_s, u"#include \"app/runbook/plan.h\""_s,
            u"ui/strip must not include app/runbook"_s);
        row("a sheet reads plans", u"ui/sheets/x.h"_s, u"#include \"app/runbook/plan.h\""_s, {});
        row("the window knows all", u"ui/mainwindow.cpp"_s, u"#include \"ui/see/chart.h\""_s, {});
        row("its own header", u"app/base/x.cpp"_s, u"#include \"app/base/x.h\"\n#include \"x.moc\""_s, {});
        row("not from the root", u"app/base/x.cpp"_s, u"#include \"x.h\""_s,
            u"write x.h from the root of the repository"_s);
        row("a new folder", u"app/magic/x.h"_s, {}, u"new folder: add it to the table of tst_layers"_s);
        row("a folder in a folder", u"app/base/deep/x.h"_s, {},
            u"new folder: add it to the table of tst_layers"_s);
        row("a widget in app", u"app/paper/x.cpp"_s, u"\n#include <QWidget>"_s,
            u"line 2: app/ knows no widgets"_s);
        row("a chart outside ui/see", u"ui/do/x.cpp"_s, u"#include <QLineSeries>"_s,
            u"line 1: Qt Charts only in ui/see"_s);
        row("a chart view outside ui/see", u"ui/x.cpp"_s, u"#include <QChartView>"_s,
            u"line 1: Qt Charts only in ui/see"_s);
        row("a chart in ui/see", u"ui/see/x.cpp"_s, u"#include <QValueAxis>"_s, {});
        row("a painter in paper", u"app/paper/x.cpp"_s, u"#include <QPainter>"_s, {});
    }

    void aBrokenRuleIsSeen()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(QString, complaint);

        QCOMPARE(layerComplaints(file, line).join(u'\n'), complaint);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
