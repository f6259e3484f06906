// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/paper/pdf.h"
#include "app/report/html.h"
#include "app/report/postmortem.h"
#include "tests/app/report/story.h"
#include "tests/places.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using report::HtmlPage;

namespace {

QString paperHtml(Language language)
{
    const auto story = test::wholeStory();
    const auto profile = test::shop();
    const auto markdown = report::postMortem(story.incident(), &profile, story.now(), Words(language));
    return report::toHtml(markdown, {story.incident().title, language, HtmlPage::For::Paper, {}});
}

//! What a reader's search finds: compatibility forms undone, direction marks and line breaks aside.
QString textOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished(20000);
    auto text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    text.remove(QRegularExpression(u"[\u200e\u200f\u202a-\u202e\u2066-\u2069]"_s));
    return text.simplified();
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInItCanBeSearchedInOrder_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("phrases");
        QTest::newRow("English")
            << Language::English
            << QStringList{
                   u"Post-mortem"_s,           u"Declared"_s,        u"Impact"_s,
                   u"30% of leads are lost"_s, u"Root cause"_s,      u"Describe conditions, not people."_s,
                   u"Alert on 503 earlier"_s,  u"Rollback record"_s, u"deploy --tag v1.4.1"_s,
                   u"We are working on it."_s, u"errors are gone"_s};
        QTest::newRow("Arabic")
            << Language::Arabic
            << QStringList{u"مراجعة ما بعد الحادثة"_s, u"درجة الخطورة"_s,        u"الأثر"_s,
                           u"30% of leads are lost"_s, u"السبب الجذري"_s,        u"وصف الظروف لا الأشخاص"_s,
                           u"سجل الإرجاع"_s,           u"deploy --tag v1.4.1"_s, u"نعمل على ذلك"_s,
                           u"السجل الزمني"_s,          u"مسؤول المراجعة"_s};
    }
    void whatIsInItCanBeSearchedInOrder()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, phrases);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext of poppler-utils is not installed");

        const auto pdf = paper::toPdf(paperHtml(language), language);

        QVERIFY(pdf);
        keep(*pdf, u"postmortem.%1.pdf"_s.arg(toKey(language)));
        const auto text = textOf(*pdf);
        qsizetype at = 0;
        for (const auto &phrase : phrases) {
            const auto found = text.indexOf(phrase.normalized(QString::NormalizationForm_KC), at);
            QVERIFY2(found >= 0,
                     qPrintable(u"no “%1” after %2 in\n%3"_s.arg(phrase, QString::number(at), text)));
            at = found;
        }
    }

    void onlyPicturesInsideTheDocumentAreDrawn()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"secret.png"_s);
        QImage picture(300, 300, QImage::Format_RGB32);
        for (int i = 0; i < 300 * 300; ++i) // noise: it shows in the size
            picture.setPixel(i % 300, i / 300, QRgb(unsigned(i) * 2654435761U));
        QVERIFY(picture.save(path));
        const auto inside = u"data:image/png;base64,"_s + QString::fromLatin1(readFile(path)->toBase64());
        const auto sizeWith = [](const QString &source) {
            const auto pdf = paper::toPdf(u"<p>x<img src=\"%1\"></p>"_s.arg(source), Language::English);
            return pdf ? pdf->size() : -1;
        };

        QVERIFY(sizeWith(inside) > sizeWith(u"nothing.png"_s) + 50'000);
        QVERIFY(sizeWith(path) < sizeWith(u"nothing.png"_s) + 1'000);
        QVERIFY(sizeWith(u"file://"_s + path) < sizeWith(u"nothing.png"_s) + 1'000);
    }

    void anEmptyDocumentIsAnError() { QVERIFY(!paper::toPdf({}, Language::English)); }

    void theProgramPrintsWhatItIsGiven()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"x.pdf"_s);
        QProcess program;
        program.start(QStringLiteral(BIN_DIR "/thabat-paper"), {u"ar"_s, path});
        program.write(paperHtml(Language::Arabic).toUtf8());
        program.closeWriteChannel();

        QVERIFY(program.waitForFinished(30000));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(readFile(path)->startsWith("%PDF"));
    }

    void theProgramRefusesWhatItDoesNotKnow()
    {
        QProcess program;
        program.start(QStringLiteral(BIN_DIR "/thabat-paper"), {u"fr"_s, u"x.pdf"_s});
        program.closeWriteChannel();

        QVERIFY(program.waitForFinished(30000));
        QCOMPARE(program.exitCode(), 2);
    }

private:
    //! THABAT_PICTURES=DIR keeps it for a look.
    static void keep(const QByteArray &pdf, const QString &name)
    {
        const auto folder = qEnvironmentVariable("THABAT_PICTURES");
        QVERIFY(folder.isEmpty() || writeFile(folder + u'/' + name, pdf));
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
