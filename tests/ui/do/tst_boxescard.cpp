// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "tests/ui/zonehouse.h"
#include "ui/do/boxescard.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>

#include <optional>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

//! A time box counts down, and asks at its end.
class TestBoxesCard : public QObject
{
    Q_OBJECT

private:
    void start(Language language = Language::English)
    {
        m_card.reset();
        m_house.emplace(language);
        m_house->house.declare();
        m_card.emplace(m_house->parts());
        present(*m_card, {356, 300});
    }
    void open(const QString &note) { m_house->write(u"note"_s, {{u"text"_s, note}}); }
    QPushButton *button(const QString &answer) const
    {
        for (auto *found : m_card->findChildren<QPushButton *>(u"boxAnswer_"_s + answer)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    QString label(const QString &name) const
    {
        for (const auto *found : m_card->findChildren<PlainLabel *>(name)) {
            if (found->isVisible())
                return withoutIsolates(found->text());
        }
        return {};
    }
    const domain::Crew &crew() const { return m_house->incident().crew; }

    std::optional<ZoneHouse> m_house;
    std::optional<BoxesCard> m_card;

private Q_SLOTS:
    void cleanup()
    {
        m_card.reset();
        m_house.reset();
    }

    void withoutABoxThereIsNoCard()
    {
        start();
        QTRY_VERIFY(!m_card->isVisible());

        open(u"/box 10m @ops check the pool"_s);

        QTRY_VERIFY(m_card->isVisible());
        QCOMPARE(label(u"boxText"_s), u"check the pool"_s);
        QVERIFY2(label(u"boxMeta"_s).startsWith(u"Ops Lead · "_s) && label(u"boxMeta"_s).endsWith(u" left"_s),
                 qPrintable(label(u"boxMeta"_s)));
        QVERIFY(!button(u"on"_s));
    }

    void whatIsDoneEarlyEndsItsBox()
    {
        start();
        open(u"/box 10m check the pool"_s);
        QTRY_VERIFY(button(u"stop"_s));

        button(u"stop"_s)->click();

        QTRY_VERIFY(crew().openBoxes().empty());
        QTRY_VERIFY(!m_card->isVisible());
    }

    void atItsEndItAsksAndPeopleGoOn()
    {
        start();
        open(u"/box 1s check the pool"_s);
        QTRY_VERIFY(button(u"on"_s));
        QVERIFY2(label(u"boxMeta"_s).contains(u"go on?"_s), qPrintable(label(u"boxMeta"_s)));
        QVERIFY(button(u"switch"_s));

        button(u"on"_s)->click();

        QTRY_COMPARE(crew().openBoxes().front()->extended, 1);
    }

    void orTheySwitchToSomethingElse()
    {
        start();
        open(u"/box 1s check the pool"_s);
        QTRY_VERIFY(button(u"switch"_s));

        button(u"switch"_s)->click();
        auto *field = m_card->findChild<QLineEdit *>();
        QTRY_VERIFY(field->isVisible());
        field->setText(u"look at DNS"_s);
        QTest::keyClick(field, Qt::Key_Return);

        QTRY_COMPARE(crew().boxes.size(), size_t(2));
        QCOMPARE(crew().openBoxes().front()->what.text, u"look at DNS"_s);
        QCOMPARE(crew().boxes.front().instead, u"look at DNS"_s);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("ar") << Language::Arabic;
    }
    void nothingIsCut()
    {
        QFETCH(Language, language);
        start(language);
        open(u"/box 10m @ops read the log of the last deploy, from the first error on"_s);
        open(u"/box 1s @عمليات فحص الاتصالات"_s);
        QTRY_VERIFY(button(u"switch"_s));
        button(u"switch"_s)->click();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        m_card->resize(300, m_card->heightForWidth(300) > 0 ? m_card->heightForWidth(300) : 320);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        keepPicture(*m_card, u"boxes_"_s + QString::fromLatin1(QTest::currentDataTag()));

        QCOMPARE(clippedLabels(*m_card).join(u" | "_s), QString());
    }
};

QTEST_MAIN(TestBoxesCard)
#include "tst_boxescard.moc"
