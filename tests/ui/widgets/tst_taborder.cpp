// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace thabat::ui;

class TestTabOrder : public QObject
{
    Q_OBJECT

private:
    static QStringList namesOf(const QList<QWidget *> &stops)
    {
        QStringList names;
        for (const auto *stop : stops)
            names += stop->objectName();
        return names;
    }
    static QLineEdit *named(const QString &name)
    {
        auto *field = new QLineEdit;
        field->setObjectName(name);
        return field;
    }

private Q_SLOTS:
    void itIsTheOrderOfTheLayoutAndNotOfTheMaking()
    {
        QWidget window;
        auto *lines = new QVBoxLayout(&window);
        auto *last = named(u"last"_s);
        lines->addWidget(last);
        auto *row = new QHBoxLayout;
        row->addWidget(named(u"second"_s));
        row->addWidget(named(u"third"_s));
        lines->insertLayout(0, row);
        lines->insertWidget(0, named(u"first"_s));

        QCOMPARE(namesOf(tabStops(window)), (QStringList{u"first"_s, u"second"_s, u"third"_s, u"last"_s}));
    }

    void whatIsHiddenOrTakesNoFocusIsLeftOut()
    {
        QWidget window;
        auto *lines = new QVBoxLayout(&window);
        auto *hidden = named(u"hidden"_s);
        lines->addWidget(hidden);
        lines->addWidget(new QLabel(u"text"_s));
        lines->addWidget(named(u"seen"_s));
        hidden->hide();

        QCOMPARE(namesOf(tabStops(window)), QStringList{u"seen"_s});
    }

    void whatScrollsComesWhereItStands()
    {
        QWidget window;
        auto *lines = new QVBoxLayout(&window);
        auto *scroll = new QScrollArea;
        scroll->setFocusPolicy(Qt::NoFocus);
        auto *inside = new QWidget;
        auto *insideLines = new QVBoxLayout(inside);
        insideLines->addWidget(named(u"inside"_s));
        scroll->setWidget(inside);
        lines->addWidget(named(u"before"_s));
        lines->addWidget(scroll);
        lines->addWidget(named(u"after"_s));

        QCOMPARE(namesOf(tabStops(window)), (QStringList{u"before"_s, u"inside"_s, u"after"_s}));
    }

    void tabFollowsIt()
    {
        QWidget window;
        auto *lines = new QVBoxLayout(&window);
        auto *made = named(u"made first"_s);
        lines->addWidget(made);
        auto *above = named(u"above"_s);
        lines->insertWidget(0, above);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        applyTabOrder(window);
        above->setFocus();

        QTest::keyClick(above, Qt::Key_Tab);

        QCOMPARE(QApplication::focusWidget(), made);
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
