// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/breachsheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "ui/sheets/choicerow.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto notifyWithin = 72h; //!< PDPL Implementing Regulation, article 24
constexpr int riyadhOffset = 3 * 3600;

} // namespace

BreachSheet::BreachSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                         QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_affected(new ChoiceRow)
    , m_aware(new QDateTimeEdit)
    , m_why(new QLineEdit)
{
    setObjectName(u"breachSheet"_s);
    m_affected->setObjectName(u"affected"_s);
    m_aware->setObjectName(u"aware"_s);
    m_why->setObjectName(u"why"_s);
    m_aware->setLocale(QLocale::c()); // Latin digits in both languages
    m_aware->setLayoutDirection(Qt::LeftToRight);
    m_aware->setTimeSpec(Qt::UTC); // the field holds Riyadh time and must not shift it
    m_aware->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_affectedCaption = addCaption(*m_affected);
    m_awareCaption = addCaption(*m_aware);
    m_whyCaption = addCaption(*m_why);
    m_left = addLabel(TextStyle::Todo);
    m_left->setObjectName(u"left"_s);
    m_deadline = addLabel(TextStyle::Strong);
    m_deadline->setObjectName(u"deadline"_s);
    m_page = addLabel(TextStyle::Body);
    m_alsoOthers = addLabel(TextStyle::Body);
    m_noAdvice = addLabel(TextStyle::Meta);
    connect(m_affected, &ChoiceRow::changed, this, [this] {
        renew();
    });
    connect(m_aware, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_awareChanged = true;
        renew();
    });
}

void BreachSheet::chooseAware(QTime time)
{
    if (!time.isValid())
        return;
    const auto local = inRiyadh(now());
    const auto today = QDateTime(local.date(), time, Qt::UTC);
    m_aware->setDateTime(time > local.time() ? today.addDays(-1) : today);
}

void BreachSheet::retranslate()
{
    m_affectedCaption->setText(tr("Could personal data be affected?"));
    m_affected->setAccessibleName(tr("Could personal data be affected?"));
    m_affected->setChoices({{u"yes"_s, tr("Yes"), {}}, {u"unknown"_s, tr("Not known yet"), {}}});
    m_awareCaption->setText(tr("When did we become aware?"));
    m_aware->setAccessibleName(tr("When did we become aware?"));
    m_whyCaption->setText(tr("Why? (one line, goes to the timeline)"));
    m_why->setAccessibleName(tr("Why? (one line, goes to the timeline)"));
    m_page->setText(tr("Page DPO, Legal and Security"));
    m_alsoOthers->setText(tr("Other authorities may have to be told as well."));
    m_noAdvice->setText(tr("A reminder, not legal advice."));
    setMain(tr("Start PDPL breach clock"));
}

QDateTime BreachSheet::awareAt() const
{
    const auto local = m_aware->dateTime();
    return QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, riyadhOffset).toUTC();
}

void BreachSheet::renew()
{
    const auto *about = incident();
    const bool runs = about && about->breachAware;
    for (auto *part : std::initializer_list<QWidget *>{m_affectedCaption, m_affected, m_awareCaption, m_aware,
                                                       m_whyCaption, m_why})
        part->setVisible(!runs);
    m_left->setVisible(runs);
    setHead(tr("Personal data breach"),
            runs ? QString() : tr("The clock does not run. Nobody has been told."));
    if (runs) {
        setMain({});
        block({});
        return showClock(*about->breachAware);
    }
    setMain(tr("Start PDPL breach clock"));
    showClock(awareAt());
    block(!about                               ? tr("No incident is open.")
              : m_affected->chosen().isEmpty() ? tr("Answer the first question.")
                                               : QString());
}

void BreachSheet::showClock(const QDateTime &aware)
{
    const auto deadline = aware.addSecs(std::chrono::seconds(notifyWithin).count());
    const Words spoken(appearance().language());
    //: the date of the deadline in the two calendars
    m_deadline->setText(
        tr("Deadline %1 · %2")
            .arg(report::momentName(deadline, spoken), report::hijriName(inRiyadh(deadline).date(), spoken)));
    const auto left = now().secsTo(deadline);
    const auto clock = u"%1%2:%3"_s.arg(left < 0 ? u"−"_s : QString(), QString::number(qAbs(left) / 3600),
                                        QString::number(qAbs(left) / 60 % 60).rightJustified(2, u'0'));
    m_left->setText(tr("%1 left to notify SDAIA").arg(ltr(clock)));
}

void BreachSheet::begin()
{
    if (!m_awareChanged) {
        const QSignalBlocker notByAPerson(m_aware);
        const auto local = inRiyadh(now());
        m_aware->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    }
    renew();
    m_affected->focusChosen();
}

void BreachSheet::act()
{
    auto why = m_why->text().simplified();
    if (m_affected->chosen() == u"unknown"_s)
        why = why.isEmpty() ? u"not known yet"_s : u"not known yet: %1"_s.arg(why);
    std::map<QString, QString> arguments{{u"why"_s, why}};
    if (m_awareChanged)
        arguments[u"at"_s] = toRfc3339(awareAt());
    submit(current().command(u"aware"_s, arguments), [this](const desk::Answer &) {
        m_why->clear();
        m_awareChanged = false;
        renew();
        Q_EMIT done(m_deadline->text());
    });
}

} // namespace thabat::ui
