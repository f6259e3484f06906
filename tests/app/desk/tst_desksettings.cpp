// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/base/json.h"
#include "app/desk/desksettings.h"
#include "tests/places.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using desk::DeskSettings;

class TestDeskSettings : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Home m_home;

    void keep(const QByteArray &bytes) const { QVERIFY(writeFile(m_home.deskFile(), bytes)); }

private Q_SLOTS:
    void init()
    {
        m_home = {m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s)};
        QFile::remove(m_home.deskFile());
    }

    void withoutAFileThereAreDefaults()
    {
        const auto settings = desk::readDeskSettings(m_home);

        QVERIFY(settings);
        QCOMPARE(settings->language, Language::English);
        QCOMPARE(settings->textScale, 100);
        QVERIFY(settings->person.isEmpty());
        QVERIFY(!settings->personOrLogin().isEmpty());
        QVERIFY(!QFile::exists(m_home.deskFile())); // reading makes nothing
    }

    void whatIsWrittenIsReadAgain()
    {
        const DeskSettings settings{u"سارة"_s, Language::Arabic, u"day"_s,
                                    125,       u"production"_s,  u"Asia/Dubai"_s};

        QVERIFY(desk::writeDeskSettings(m_home, settings));

        const auto read = desk::readDeskSettings(m_home);
        QVERIFY(read);
        QCOMPARE(read->person, settings.person);
        QCOMPARE(read->personOrLogin(), settings.person);
        QCOMPARE(read->language, settings.language);
        QCOMPARE(read->theme, settings.theme);
        QCOMPARE(read->textScale, settings.textScale);
        QCOMPARE(read->profile, settings.profile);
        QCOMPARE(read->zone, settings.zone);
    }

    void membersAreNamedAsTheSchemaNamesThem()
    {
        QVERIFY(desk::writeDeskSettings(
            m_home, {u"Sara"_s, Language::English, u"night"_s, 150, u"practice"_s, u"Asia/Riyadh"_s}));
        const auto schema = readJson(QStringLiteral(SOURCE_ROOT "/resources/schemas/desk.schema.json"));
        const auto file = readJson(m_home.deskFile());
        QVERIFY(schema && file);

        for (const auto &[key, value] : file->value.items())
            QVERIFY2(member(schema->value, "properties").contains(key), key.c_str());
        QCOMPARE(numberOf(file->value, "textScale"), 1.5);
    }

    void membersThatAreNotKnownStay()
    {
        keep("{\"name\": \"Sara\", \"hub\": {\"host\": \"db\", \"database\": \"hub\"}, \"later\": [1, 2]}");

        QVERIFY(desk::writeDeskSettings(m_home, {u"Noura"_s, Language::Arabic, {}, 100, {}, {}}));

        const auto file = readJson(m_home.deskFile());
        QVERIFY(file);
        QCOMPARE(textOf(file->value, "name"), u"Noura"_s);
        QCOMPARE(textOf(member(file->value, "hub"), "host"), u"db"_s);
        QCOMPARE(member(file->value, "later").size(), size_t(2));
    }

    void aBrokenFileIsNamedWithItsPlaceAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{\n  \"name\": Sara\n}") << u"desk.json:2:"_s;
        QTest::newRow("cut off") << QByteArray("{\"name\": \"Sa") << u"desk.json:1:"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"desk.json:1:1: /: "_s;
        QTest::newRow("a key twice") << QByteArray("{\"name\":\"a\",\n\"name\":\"b\"}") << u"desk.json:2:"_s;
        QTest::newRow("a language that does not exist")
            << QByteArray("{\n\n \"language\": \"tlh\"}") << u"desk.json:3:14: /language: "_s;
        QTest::newRow("a name that is a number")
            << QByteArray("{\"name\": 7}") << u"desk.json:1:10: /name: "_s;
        QTest::newRow("a text too small to read")
            << QByteArray("{\"textScale\": 0.1}") << u"desk.json:1:15: /textScale: "_s;
        QTest::newRow("a text size in words")
            << QByteArray("{\"textScale\": \"big\"}") << u"desk.json:1:15: /textScale: "_s;
    }

    void aBrokenFileIsNamedWithItsPlaceAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        keep(bytes);

        const auto settings = desk::readDeskSettings(m_home);

        QVERIFY(!settings);
        QCOMPARE(settings.error().code, Error::Code::InvalidInput);
        QVERIFY2(settings.error().message.contains(place), qPrintable(settings.error().message));
        QCOMPARE(*readFile(m_home.deskFile()), bytes);
    }

    void aFileThatIsNoJsonIsNotOverwritten()
    {
        keep("{\"name\": \"Sa");

        QVERIFY(!desk::writeDeskSettings(m_home, {}));

        QCOMPARE(*readFile(m_home.deskFile()), QByteArray("{\"name\": \"Sa"));
    }
};

QTEST_GUILESS_MAIN(TestDeskSettings)
#include "tst_desksettings.moc"
