// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/stepoutput.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::actions;

class TestStepOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreShownWhenTheyAreWhole()
    {
        StepOutput output;

        output.add("pulling\nstart");
        QCOMPARE(output.take(), QStringList{u"pulling\n"_s});
        output.add("ing\n");
        QCOMPARE(output.take(), QStringList{u"starting\n"_s});
        output.add("no end");
        QCOMPARE(output.takeRest(), QStringList{u"no end\n"_s});

        QCOMPARE(output.tail(), "pulling\nstarting\nno end");
        QCOMPARE(output.bytes(), 23);
    }

    void aHugeLineIsShownInPieces()
    {
        StepOutput output;

        output.add(QByteArray(100'000, 'x'));
        const auto texts = output.takeRest();

        QVERIFY(texts.size() > 20);
        for (const auto &text : texts)
            QVERIFY(text.toUtf8().size() <= 4096 && text.endsWith(u'\n'));
    }

    void controlCharactersAreShownAsMarksAndKeptAsTheyAre()
    {
        StepOutput output;

        output.add("\x1b[31mred\x1b]8;;http://evil\x07 \xe2\x80\xae\n");
        const auto shown = output.take().join(QString());

        for (const auto c : shown)
            QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && c.unicode() != 0x202e));
        QVERIFY(output.tail().startsWith("\x1b[31mred"));
    }

    void aCharacterCutInTwoIsWhole()
    {
        StepOutput output;
        const QByteArray text = "تم\n";

        output.add(text.left(1));
        auto shown = output.take();
        output.add(text.mid(1));
        shown += output.take();

        QCOMPARE(shown.join(QString()), u"تم\n"_s);
    }

    void whatAFloodLeavesOutIsCountedAndItsSecretsStayHidden()
    {
        const QByteArray secret = "correct-horse-battery-staple";
        StepOutput output({QString::fromUtf8(secret)});
        QByteArray all;

        for (int i = 0; i < 20'000; ++i)
            all += "use " + secret + " now " + QByteArray::number(i) + '\n';
        for (qsizetype at = 0; at < all.size(); at += 1001) // pieces that cut lines anywhere
            output.add(all.mid(at, 1001));
        const auto shown = output.takeRest().join(QString());

        QCOMPARE(output.bytes(), all.size());
        QVERIFY(output.tail().size() <= 64 * 1024);
        QVERIFY(output.tail().endsWith("now 19999\n"));
        QVERIFY(shown.contains(u"bytes of output left out"));
        QVERIFY(!shown.contains(u"staple") && !shown.contains(u"correct"));
    }
};

QTEST_GUILESS_MAIN(TestStepOutput)
#include "tst_stepoutput.moc"
