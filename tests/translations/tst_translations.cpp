// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/words.h"
#include "tests/places.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace thabat;

namespace {

struct CatalogueEntry
{
    QString context = {};
    QString source = {};
    QStringList forms = {}; //!< one, or as many as the language has plural forms
    bool plural = false;
    QString type = {}; //!< of the translation: "unfinished", "vanished", "obsolete" or empty
};

void takeMessage(QXmlStreamReader &xml, CatalogueEntry &entry)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            entry.type = xml.attributes().value(u"type"_s).toString();
            if (!entry.plural) {
                entry.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
}

std::vector<CatalogueEntry> catalogue(const QString &language)
{
    QFile file(QStringLiteral(SOURCE_ROOT) + u"/translations/thabat_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<CatalogueEntry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        if (xml.name() != u"message"_s)
            continue;
        CatalogueEntry entry;
        entry.context = context;
        entry.plural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
        takeMessage(xml, entry);
        entries.push_back(entry);
    }
    return xml.hasError() ? std::vector<CatalogueEntry>{} : entries;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

QString where(const CatalogueEntry &entry)
{
    return entry.context + u": "_s + entry.source;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_arabic = catalogue(u"ar"_s);
        m_english = catalogue(u"en"_s);
        QVERIFY(m_arabic.size() > 100);
        QVERIFY(!m_english.empty());
    }

    void everyEntryIsFinished()
    {
        QStringList open;
        for (const auto &entry : m_arabic) {
            if (!entry.type.isEmpty() || entry.forms.isEmpty() || entry.forms.contains(QString()))
                open += where(entry);
        }
        for (const auto &entry : m_english) {
            if (!entry.type.isEmpty() || entry.forms.contains(QString()))
                open += where(entry);
        }

        QCOMPARE(open, QStringList());
    }

    void placeholdersAreTheSameInBothLanguages()
    {
        QStringList wrong;
        for (const auto &entry : m_arabic) {
            const auto expected = placeholdersOf(entry.source);
            if (!entry.plural && placeholdersOf(entry.forms.constFirst()) != expected)
                wrong += where(entry);
            if (entry.plural && placeholdersOf(entry.forms.constLast()) != expected)
                wrong += where(entry);
        }

        QCOMPARE(wrong, QStringList());
    }

    void everyLanguageHasAllItsPluralForms()
    {
        int plurals = 0;
        for (const auto &entry : m_arabic) {
            if (!entry.plural)
                continue;
            ++plurals;
            QVERIFY2(entry.forms.size() == 6, qPrintable(where(entry)));
        }
        for (const auto &entry : m_english) {
            QVERIFY2(entry.plural && entry.forms.size() == 2, qPrintable(where(entry)));
            QVERIFY2(!entry.forms.join(u' ').contains(u"(s)"_s), qPrintable(where(entry)));
        }

        QCOMPARE(size_t(plurals), m_english.size());
        QVERIFY(plurals > 0);
    }

    void arabicKeepsToItsSigns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("no Arabic-Indic digits") << u"[٠-٩۰-۹]"_s;
        QTest::newRow("no signs that mirror") << u"[<>]"_s;
        QTest::newRow("no mnemonics") << u"&"_s;
        QTest::newRow("no tatweel but in the abbreviation of the Hijri year") << u"(?<!%3ه)ـ"_s;
        QTest::newRow("no Latin comma after an Arabic letter") << u"[ء-ي],"_s;
        QTest::newRow("no Latin question mark after an Arabic letter") << u"[ء-ي]\\?"_s;
        QTest::newRow("no curly Latin quotes") << u"[“”]"_s;
    }
    void arabicKeepsToItsSigns()
    {
        QFETCH(QString, pattern);
        const QRegularExpression sign(pattern);
        QStringList wrong;

        for (const auto &entry : m_arabic) {
            if (entry.forms.join(u'\n').contains(sign))
                wrong += where(entry);
        }

        QCOMPARE(wrong, QStringList());
    }

    void isolatesPair()
    {
        for (const auto &entry : m_arabic) {
            for (const auto &form : entry.forms)
                QVERIFY2(form.count(QChar(0x2066)) == form.count(QChar(0x2069)), qPrintable(where(entry)));
        }
    }

    void aKnownSentenceSpeaksBothLanguages()
    {
        const Words arabic(Language::Arabic);
        const Words english(Language::English);

        QCOMPARE(arabic("Names", "Incident Commander"), u"قائد الحادثة"_s);
        QCOMPARE(english("Names", "Incident Commander"), u"Incident Commander"_s);
    }

    void countsTakeTheFormOfTheirNumber_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<QString>("english");
        QTest::newRow("none") << 0 << u"لا ملفات"_s << u"0 files"_s;
        QTest::newRow("one") << 1 << u"ملف واحد"_s << u"1 file"_s;
        QTest::newRow("two") << 2 << u"ملفان"_s << u"2 files"_s;
        QTest::newRow("few") << 5 << u"5 ملفات"_s << u"5 files"_s;
        QTest::newRow("many") << 11 << u"11 ملفًا"_s << u"11 files"_s;
        QTest::newRow("a hundred") << 100 << u"100 ملف"_s << u"100 files"_s;
    }
    void countsTakeTheFormOfTheirNumber()
    {
        QFETCH(int, count);
        QFETCH(QString, arabic);
        QFETCH(QString, english);

        QCOMPARE(Words(Language::Arabic).counted("Sentence", "%n file(s)", count), arabic);
        QCOMPARE(Words(Language::English).counted("Sentence", "%n file(s)", count), english);
    }

    //! lupdate does not look for a marked text inside a call of something named tr().
    void noMarkedTextHidesInsideTr()
    {
        static const QRegularExpression hidden(u"\\btr\\(\\s*QT_TR"_s);
        QStringList wrong;

        for (const auto &top : {u"app"_s, u"ui"_s}) {
            QDirIterator it(QStringLiteral(SOURCE_ROOT) + u'/' + top, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (QString::fromUtf8(file.readAll()).contains(hidden))
                    wrong += file.fileName();
            }
        }

        QCOMPARE(wrong, QStringList());
    }

private:
    std::vector<CatalogueEntry> m_arabic;
    std::vector<CatalogueEntry> m_english;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
