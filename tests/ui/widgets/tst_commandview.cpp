// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commandview.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;

class TestCommandView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_appearance.setLanguage(Language::Arabic);
        m_appearance.apply(*qApp);
        QGuiApplication::clipboard()->clear();
    }

    void aCopiedCommandIsTheCommandByteForByte_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("migration") << u"alembic downgrade 9f8e7d"_s;
        QTest::newRow("leading dot") << u"./deploy.sh --force"_s;
        QTest::newRow("trailing dot") << u"git checkout -- ."_s;
        QTest::newRow("quotes") << u"psql -c \"SELECT 1;\""_s;
        QTest::newRow("tab and hard space") << u"printf 'a\tb\u00A0c'"_s;
        QTest::newRow("Arabic inside") << u"echo 'تم الإرجاع' > /tmp/x"_s;
        QTest::newRow("several lines") << u"docker compose pull app\ndocker compose up -d"_s;
        QTest::newRow("markup") << u"grep '<b>' index.html"_s;
    }

    void aCopiedCommandIsTheCommandByteForByte()
    {
        QFETCH(QString, command);
        CommandView view(m_appearance);
        view.setCommands(command);
        view.selectAll();
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), command.toUtf8());

        QGuiApplication::clipboard()->clear();
        view.copyAll();
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), command.toUtf8());
    }

    void aPartCopiesAsThatPart()
    {
        CommandView view(m_appearance);
        view.setCommands(u"alembic downgrade 9f8e7d"_s);
        auto cursor = view.textCursor();
        cursor.setPosition(8);
        cursor.setPosition(17, QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"downgrade"_s);
    }

    void copyWithoutASelectionTakesAll()
    {
        CommandView view(m_appearance);
        view.setCommands(u"curl -fv https://api.example/health"_s);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"curl -fv https://api.example/health"_s);
    }

    void hiddenDirectionMarksAreShownAndNotCopied()
    {
        CommandView view(m_appearance);
        view.setCommands(u"rm \u202Etxt.exe"_s);
        QCOMPARE(view.toPlainText(), u"rm \u2426txt.exe"_s);
        view.copyAll();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"rm txt.exe"_s);
    }

    void everyLineRunsLeftToRight()
    {
        CommandView view(m_appearance);
        view.setCommands(u"./deploy.sh\nتم"_s);
        view.resize(400, 200);
        view.show();
        QCOMPARE(view.layoutDirection(), Qt::LeftToRight);
        for (auto block = view.document()->begin(); block.isValid(); block = block.next()) {
            QCOMPARE(block.textDirection(), Qt::LeftToRight);
            QVERIFY(block.layout()->lineAt(0).naturalTextRect().left() < 40);
        }
    }

    void aWrappedLineHangs()
    {
        CommandView view(m_appearance);
        view.setCommands(
            u"docker compose --project-directory /srv/app --file compose.yaml up --detach --wait"_s);
        view.resize(260, 200);
        view.show();
        const auto *layout = view.document()->begin().layout();
        QVERIFY(layout->lineCount() > 1);
        QVERIFY(layout->lineAt(1).x() > layout->lineAt(0).x() + 8);
        QVERIFY(!view.horizontalScrollBar()->isVisible());
    }

    void aFewCommandsAreSeenWithoutScrolling()
    {
        CommandView view(m_appearance);
        view.setCommands(
            u"docker compose pull app\ndocker compose up -d\ncurl -fv https://api.example/health"_s);
        view.resize(600, 20);
        view.show();
        QTRY_COMPARE(view.verticalScrollBar()->maximum(), 0);
        QVERIFY(view.height() > 3 * view.fontMetrics().height());
    }

    void manyCommandsScroll()
    {
        CommandView view(m_appearance);
        view.setCommands(u"true\n"_s.repeated(60));
        view.resize(600, 20);
        view.show();
        QTRY_VERIFY(view.verticalScrollBar()->maximum() > 0);
        QVERIFY(view.height() < 400);
    }

    void itCannotBeEdited()
    {
        CommandView view(m_appearance);
        view.setCommands(u"ls"_s);
        QTest::keyClicks(&view, u"rm"_s);
        QCOMPARE(view.toPlainText(), u"ls"_s);
    }

private:
    Appearance m_appearance;
};

QTEST_MAIN(TestCommandView)
#include "tst_commandview.moc"
