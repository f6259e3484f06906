// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/markdownimport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;

class TestMarkdownImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadingWithANumberedListIsAPlaybook()
    {
        const auto draft =
            runbook::draftFromMarkdown("# Runbook\n\nWords.\n\n### 2.2 Postgres unavailable\nSymptoms: "
                                       "`asyncpg.PostgresError`,\nmany 5xx.\n"
                                       "1. Check container.\n2. Run `alembic downgrade <revision>` "
                                       "now.\n\nPrevention: test restores.\n\n## Roles\n- IC\n");

        QVERIFY(draft);
        const auto &playbooks = (*draft)["playbooks"];
        QCOMPARE(playbooks.size(), size_t(1));
        QCOMPARE(textOf(playbooks[0], "id"), u"postgres-unavailable"_s);
        QCOMPARE(textOf(playbooks[0], "section"), u"2.2"_s);
        QCOMPARE(localizedOf(playbooks[0], "symptoms").en, u"asyncpg.PostgresError, many 5xx."_s);
        QCOMPARE(localizedOf(playbooks[0], "prevention").en, u"test restores."_s);
        QCOMPARE(playbooks[0]["steps"].size(), size_t(2));
        QCOMPARE(textOf(playbooks[0]["steps"][0], "kind"), u"verify"_s);
        QCOMPARE(textOf(playbooks[0]["steps"][1], "command"), u"alembic downgrade <revision>"_s);
    }

    void aPlaceholderInAngleBracketsIsKept()
    {
        const auto draft = runbook::draftFromMarkdown("## App\n1. Pull version <prev> and restart.\n");

        QVERIFY(draft);
        QCOMPARE(localizedOf((*draft)["playbooks"][0]["steps"][0], "title").en,
                 u"Pull version <prev> and restart."_s);
    }

    void proseAloneIsNoRunbook()
    {
        QCOMPARE(runbook::draftFromMarkdown("# Hello\n\nJust words.\n- a\n- b\n").error().code,
                 Error::Code::InvalidInput);
        QVERIFY(!runbook::draftFromMarkdown({}));
        QVERIFY(!runbook::draftFromMarkdown("\xff\xfe\x00 1. x"));
    }
};

QTEST_GUILESS_MAIN(TestMarkdownImport)
#include "tst_markdownimport.moc"
