// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskhouse.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace thabat;
using desk::Answer;
using desk::Command;
using test::DeskHouse;

class TestWorkplace : public QObject
{
    Q_OBJECT

private:
    // As the parts of the desk use it.
    static Result<Answer> record(DeskHouse &house, const std::vector<domain::Happening> &happenings,
                                 const QString &incident)
    {
        auto &workplace = const_cast<desk::Workplace &>(house.desk().workplace());
        return test::answerOf(workplace.record(happenings, incident, u"Noura"_s, {}));
    }

    static domain::Happening note(const QString &text)
    {
        domain::NoteAdded added;
        added.text = text;
        return added;
    }

private Q_SLOTS:
    void anAnswerComesWhenTheEventIsInTheReplay()
    {
        DeskHouse house;
        const auto id = house.declare();
        QSignalSpy recorded(&house.desk(), &desk::Desk::recorded);

        const auto answer = record(house, {note(u"one"_s), note(u"two"_s)}, id);

        QVERIFY(answer);
        QCOMPARE(answer->incident, id);
        QCOMPARE(answer->numbers.size(), size_t(2));
        QCOMPARE(answer->numbers.back(), answer->numbers.front() + 1);
        QCOMPARE(recorded.size(), 1); // one transaction, told once
        const auto &last = house.desk().replay().events().back();
        QCOMPARE(last.header.number, answer->numbers.back());
        QCOMPARE(last.header.author, u"Noura"_s);
    }

    void nothingToRecordIsDoneAtOnce()
    {
        DeskHouse house;

        const auto answer = record(house, {}, u"INC-1"_s);

        QVERIFY(answer);
        QVERIFY(answer->numbers.empty());
        QVERIFY(house.desk().replay().events().empty());
    }

    void aCommandMeansTheNamedOrTheOnlyOpenIncident()
    {
        DeskHouse house;
        const auto &workplace = house.desk().workplace();
        const auto meant = [&workplace](const QString &incident) {
            const auto found = workplace.incidentOf({u"note"_s, {}, incident, {}});
            return found ? (*found)->id : u"error %1"_s.arg(QString::number(int(found.error().code)));
        };
        const auto error = [](Error::Code code) {
            return u"error %1"_s.arg(QString::number(int(code)));
        };

        QCOMPARE(meant({}), error(Error::Code::Conflict));
        const auto first = house.declare(u"one"_s);
        QCOMPARE(meant({}), first);
        const auto second = house.declare(u"two"_s);
        QCOMPARE(meant({}), error(Error::Code::InvalidInput));
        QCOMPARE(meant(first), first);
        QCOMPARE(meant(u"INC-0"_s), error(Error::Code::InvalidInput));
        QVERIFY(house.submit(u"retract"_s, {}, first));
        QCOMPARE(meant({}), second);
    }

    void whoeverIsNotNamedIsThePersonOfThisDesk()
    {
        DeskHouse house;
        const auto &workplace = house.desk().workplace();

        QCOMPARE(workplace.authorOf({u"note"_s, {}, {}, {}}), u"Sara"_s);
        QCOMPARE(workplace.authorOf({u"note"_s, {}, {}, u"Ahmed"_s}), u"Ahmed"_s);
    }

    void whatAnotherProcessWroteIsFollowed()
    {
        DeskHouse writer;
        DeskHouse onlooker;
        const auto id = writer.declare();
        QSignalSpy recorded(&onlooker.desk(), &desk::Desk::recorded);

        auto &workplace = const_cast<desk::Workplace &>(onlooker.desk().workplace());
        workplace.follow(writer.desk().replay().events());

        QCOMPARE(recorded.size(), 1);
        QVERIFY(onlooker.desk().replay().incident(id));
    }
};

QTEST_GUILESS_MAIN(TestWorkplace)
#include "tst_workplace.moc"
