// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::actions;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreMaskedAndTheRestStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing secret", u"v1.4.1 healthy, 3 of 3"_s, u"v1.4.1 healthy, 3 of 3"_s);
        row("a digest", u"sha256:9f86d081884c7d65"_s, u"sha256:9f86d081884c7d65"_s);
        row("the known secret", u"key is Tr0ub4dor&3!"_s, u"key is •••"_s);
        row("in an address", u"key is Tr0ub4dor%263%21"_s, u"key is •••"_s);
        row("password in an assignment", u"password=hunter2hunter2 user=me"_s, u"password=••• user=me"_s);
        row("a variable", u"export WHATSAPP_APP_SECRET=\"abcd1234\""_s,
            u"export WHATSAPP_APP_SECRET=\"•••\""_s);
        row("in JSON", u"{\"api_key\": \"abcd1234\", \"n\": 1}"_s, u"{\"api_key\": \"•••\", \"n\": 1}"_s);
        row("an authorization header", u"Authorization: Basic dXNlcjpwYXNz"_s, u"Authorization: •••"_s);
        row("a bearer", u"sent Bearer abc.def-ghi to it"_s, u"sent Bearer ••• to it"_s);
        row("user and password in an address", u"postgres://app:pw@db:5432/x"_s,
            u"postgres://•••@db:5432/x"_s);
        row("a token of GitHub", u"with ghp_%1 done"_s.arg(QString(36, u'a')), u"with ••• done"_s);
        row("a key of AWS", u"id AKIAIOSFODNN7EXAMPLE."_s, u"id •••."_s);
        row("a JSON web token", u"t eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln x"_s, u"t ••• x"_s);
    }
    void secretsAreMaskedAndTheRestStays()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);

        QCOMPARE(Redaction({u"Tr0ub4dor&3!"_s}).redacted(text), expected);
    }

    void base64IsFoundAtEveryPositionInItsGroup()
    {
        const QByteArray secret = "correct horse battery staple";
        const Redaction redaction({QString::fromUtf8(secret)});

        for (const QByteArray before : {"", "a", "ab", "abc"}) {
            const auto encoded = QString::fromLatin1((before + secret + "end").toBase64());
            const auto left = redaction.redacted(encoded);
            QVERIFY2(left.contains(u"•••") && left.size() < 16, qPrintable(left));
        }
    }

    void aSecretIsFoundWhereverTheStreamIsCut()
    {
        const QByteArray text = "first line\nuse Tr0ub4dor&3! and ghp_" + QByteArray(36, 'a')
            + " here\nAuthorization: Bearer zzzzzzzzzz\npostgres://u:p4ssw0rd@h/ end\n"
              "-----BEGIN RSA PRIVATE KEY-----\nMIIEsecretsecret\nmore\n-----END RSA PRIVATE KEY-----\nlast";
        const QStringList secrets{u"Tr0ub4dor&3!"_s};
        Redaction whole(secrets);
        auto expected = whole.add(text);
        expected += whole.finish();

        for (qsizetype cut = 1; cut < text.size(); ++cut) {
            Redaction redaction(secrets);
            auto out = redaction.add(text.left(cut));
            out += redaction.add(text.mid(cut));
            out += redaction.finish();
            QCOMPARE(out, expected);
        }
        Redaction bytewise(secrets);
        QByteArray out;
        for (const char c : text)
            out += bytewise.add(QByteArray(1, c));
        QCOMPARE(out + bytewise.finish(), expected);
        for (const char *leaked : {"Tr0ub", "ghp_a", "zzzz", "p4ss", "MIIE", "more"})
            QVERIFY2(!expected.contains(leaked), leaked);
        QVERIFY(expected.endsWith("-----END RSA PRIVATE KEY-----\nlast"));
    }

    void aLineWithoutEndIsPassedOnAndKeepsItsSecrets()
    {
        Redaction redaction({u"Tr0ub4dor&3!"_s});
        QByteArray out;
        qsizetype largest = 0;

        for (int i = 0; i < 3000; ++i) {
            const auto piece = redaction.add("some words, Tr0ub4dor&3! and more; ");
            largest = std::max(largest, piece.size());
            out += piece;
        }
        QVERIFY(!out.isEmpty()); // before the end
        out += redaction.finish();

        QVERIFY(!out.contains("Tr0ub"));
        QVERIFY(!out.contains("dor&3"));
        QCOMPARE(out.count("•••"), 3000);
        QVERIFY(largest < 64 * 1024);
    }

    void anEndlessTokenIsSwallowed()
    {
        Redaction redaction;
        auto out = redaction.add("x Bearer " + QByteArray(100'000, 'a'));
        out += redaction.add(QByteArray(100'000, 'b'));
        out += redaction.add("bbb rest\n");
        out += redaction.finish();

        QVERIFY(!out.contains("aaaa"));
        QVERIFY(!out.contains("bbbb"));
        QVERIFY(out.endsWith(" rest\n"));
    }

    void bytesThatAreNotTextSurvive()
    {
        const QByteArray raw("\xff\xfe\x00\x80 x\n", 7);

        Redaction redaction;

        QCOMPARE(redaction.add(raw), raw);
    }

    void namesOfSecretsAreKnown()
    {
        for (const auto &name : {u"APP_SECRET"_s, u"GH_TOKEN"_s, u"OPENAI_API_KEY"_s, u"PGPASSWORD"_s,
                                 u"Authorization"_s, u"X-Api-Key"_s})
            QVERIFY2(isSecretName(name), qPrintable(name));
        for (const auto &name : {u"TAG"_s, u"KEYBOARD"_s, u"Content-Type"_s, u"HOME"_s})
            QVERIFY2(!isSecretName(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
