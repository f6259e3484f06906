// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::test;

namespace {

int mostLines(const QString &file)
{
    if (file.endsWith(u".h"_s))
        return 200;
    return file.startsWith(u"tests/"_s) ? 500 : 400;
}

Complaints sizeComplaints(const QString &file, const QString &text)
{
    const auto lines = text.count(u'\n') + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
    if (lines <= mostLines(file))
        return {};
    return {u"%1 lines, at most %2: make two of it"_s.arg(QString::number(lines),
                                                          QString::number(mostLines(file)))};
}

Complaints headComplaints(const QString &text)
{
    const auto lines = text.split(u'\n');
    // Written in pieces, so that licence scanners do not take these two lines for this file's own.
    const bool whose = lines.value(0).startsWith(u"// SPDX-"_s + u"FileCopyrightText: "_s);
    const bool licence = lines.value(1) == u"// SPDX-"_s + u"License-Identifier: GPL-3.0-or-later"_s;
    return whose && licence ? Complaints() : Complaints{u"begin with the two SPDX lines"_s};
}

} // namespace

class TestSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileFitsAReader_data() { addRows(sourceFiles({u"app"_s, u"ui"_s, u"tests"_s})); }

    void everyFileFitsAReader()
    {
        QFETCH(QString, file);

        QCOMPARE(sizeComplaints(file, sourceText(file)).join(u'\n'), QString());
    }

    void everyFileSaysWhoseItIs_data() { addRows(sourceFiles({u"app"_s, u"ui"_s, u"tests"_s})); }

    void everyFileSaysWhoseItIs()
    {
        QFETCH(QString, file);

        QCOMPARE(headComplaints(sourceText(file)).join(u'\n'), QString());
    }

    void oneLineTooManyIsSeen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("most");
        QTest::newRow("a source") << u"app/base/x.cpp"_s << 400;
        QTest::newRow("a header") << u"ui/do/x.h"_s << 200;
        QTest::newRow("a test") << u"tests/app/base/tst_x.cpp"_s << 500;
        QTest::newRow("a header of a test") << u"tests/support/x.h"_s << 200;
    }

    void oneLineTooManyIsSeen()
    {
        QFETCH(QString, file);
        QFETCH(int, most);

        QVERIFY(sizeComplaints(file, u"\n"_s.repeated(most)).isEmpty());
        QCOMPARE(sizeComplaints(file, u"\n"_s.repeated(most + 1)).size(), 1);
        QCOMPARE(sizeComplaints(file, u"\n"_s.repeated(most) + u'}').size(), 1);
    }

    void aMissingLicenceIsSeen()
    {
        const auto own = sourceText(u"tests/architecture/tst_sizes.cpp"_s);

        QVERIFY(headComplaints(own).isEmpty());
        QCOMPARE(headComplaints(own.section(u'\n', 1)).size(), 1);
        QCOMPARE(headComplaints(QString()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSizes)
#include "tst_sizes.moc"
