// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/breachsheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/choicerow.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int riyadhOffset = 3 * 3600;

// What else is recorded besides the items of the notice.
const auto handedIn = u"filed"_s;
const auto peopleTold = u"told-now"_s;
const auto notNeeded = u"not-needed"_s;

void setCaption(PlainLabel &caption, QWidget &field, const QString &text)
{
    caption.setText(text);
    field.setAccessibleName(text);
}

} // namespace

BreachSheet::BreachSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                         QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_affected(new ChoiceRow)
    , m_aware(new QDateTimeEdit)
    , m_why(new QLineEdit)
    , m_item(new QComboBox)
    , m_text(new QLineEdit)
    , m_copyNotice(addButton())
    , m_copyToPeople(addButton())
{
    setObjectName(u"breachSheet"_s);
    m_affected->setObjectName(u"affected"_s);
    m_aware->setObjectName(u"aware"_s);
    m_why->setObjectName(u"why"_s);
    m_item->setObjectName(u"noticeItem"_s);
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names are long
    m_item->setMinimumContentsLength(12);
    m_text->setObjectName(u"noticeText"_s);
    m_copyNotice->setObjectName(u"copyNotice"_s);
    m_copyToPeople->setObjectName(u"copyToPeople"_s);
    m_aware->setLocale(QLocale::c()); // Latin digits in both languages
    m_aware->setLayoutDirection(Qt::LeftToRight);
    m_aware->setTimeSpec(Qt::UTC); // the field holds Riyadh time and must not shift it
    m_aware->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    addParts();
    connectParts();
}

void BreachSheet::addParts()
{
    m_left = addLabel(TextStyle::Todo);
    m_left->setObjectName(u"left"_s);
    m_deadline = addLabel(TextStyle::Strong);
    m_deadline->setObjectName(u"deadline"_s);
    m_state = addLabel(TextStyle::Body);
    m_state->setObjectName(u"noticeState"_s);
    m_affectedCaption = addCaption(*m_affected);
    m_itemCaption = addCaption(*m_item);
    m_textCaption = addCaption(*m_text);
    m_awareCaption = addCaption(*m_aware);
    m_whyCaption = addCaption(*m_why);
    m_planned = addLabel(TextStyle::Strong);
    m_planned->setObjectName(u"planned"_s);
    m_page = addLabel(TextStyle::Body);
    m_alsoOthers = addLabel(TextStyle::Body);
    m_noAdvice = addLabel(TextStyle::Meta);
}

void BreachSheet::connectParts()
{
    connect(m_item, &QComboBox::currentIndexChanged, this, [this] {
        m_text->setText(incident() ? incident()->notice.text(task()) : QString());
        m_why->clear();
        renew();
    });
    connect(m_copyNotice, &QPushButton::clicked, this, [this] {
        copyNotice(report::NoticeFor::Authority);
    });
    connect(m_copyToPeople, &QPushButton::clicked, this, [this] {
        copyNotice(report::NoticeFor::People);
    });
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
    setCaption(*m_affectedCaption, *m_affected, tr("Could personal data be affected?"));
    m_affected->setChoices({{u"yes"_s, tr("Yes"), {}}, {u"unknown"_s, tr("Not known yet"), {}}});
    m_page->setText(tr("Page DPO, Legal and Security"));
    m_alsoOthers->setText(tr("Other authorities may have to be told as well."));
    m_noAdvice->setText(tr("A reminder, not legal advice."));
    setCaption(*m_itemCaption, *m_item, tr("What to write down"));
    setButtonText(*m_copyNotice, tr("Copy notice"));
    setButtonText(*m_copyToPeople, tr("Copy text to people"));
    listTasks();
}

void BreachSheet::listTasks()
{
    const QSignalBlocker notByAPerson(m_item);
    const auto chosen = std::max(0, m_item->currentIndex());
    m_item->clear();
    for (const auto &item : domain::noticeItems())
        m_item->addItem(report::noticeItemName(item, words()), item);
    m_item->insertSeparator(m_item->count());
    m_item->addItem(tr("The notice was handed in"), handedIn);
    m_item->addItem(tr("People were told"), peopleTold);
    m_item->addItem(tr("No notice is needed"), notNeeded);
    m_item->setCurrentIndex(chosen);
}

QDateTime BreachSheet::chosenTime() const
{
    const auto local = m_aware->dateTime();
    return QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, riyadhOffset).toUTC();
}

bool BreachSheet::runs() const
{
    return incident() && incident()->breachAware && !incident()->notice.dismissed;
}

QString BreachSheet::task() const
{
    return m_item->currentData().toString();
}

bool BreachSheet::writesItem() const
{
    return domain::noticeItems().contains(task());
}

void BreachSheet::renew()
{
    const auto *about = incident();
    setShown({m_affectedCaption, m_affected, m_planned}, !runs());
    setShown(
        {m_state, m_item, m_itemCaption, m_text, m_textCaption, m_copyNotice, m_copyToPeople, m_deadline},
        runs());
    setShown({m_left}, runs() && about->countsToNotice());
    setHead(tr("Personal data breach"),
            runs() ? QString() : tr("The clock does not run. Nobody has been told."));
    if (runs()) {
        showTask();
        showNotice(*about);
        return showClock(*about->breachAware);
    }
    setShown({m_awareCaption, m_aware, m_whyCaption, m_why}, true);
    setCaption(*m_awareCaption, *m_aware, tr("When did we become aware?"));
    setCaption(*m_whyCaption, *m_why, tr("Why? (one line, goes to the timeline)"));
    setMain(tr("Start PDPL breach clock"));
    m_state->setVisible(about && about->notice.dismissed);
    if (m_state->isVisibleTo(this))
        m_state->setText(report::breachDismissedSentence(*about->notice.dismissed, words()));
    showClock(chosenTime());
    block(!about                               ? tr("No incident is open.")
              : m_affected->chosen().isEmpty() ? tr("Answer the first question.")
                                               : QString());
}

void BreachSheet::showTask()
{
    setShown({m_awareCaption, m_aware}, task() == handedIn || task() == peopleTold);
    setShown({m_whyCaption, m_why}, task() == notNeeded);
    setCaption(*m_awareCaption, *m_aware, tr("When? (Riyadh time)"));
    setCaption(*m_whyCaption, *m_why, tr("Who decided it? (such as the data protection officer)"));
    QString caption = tr("What it says (empty: not known yet)");
    QString verb = tr("Write into the notice");
    QString missing;
    if (task() == handedIn) {
        caption = tr("What the authority answered, such as a number");
        verb = tr("Record that it was handed in");
        // What was sent is kept byte for byte, so there must be something to keep.
        if (m_copiedOf != incident()->id)
            missing = tr("Copy the notice first: what was copied is kept as what was sent.");
    } else if (task() == peopleTold) {
        caption = tr("How? (such as an e-mail to all of them)");
        verb = tr("Record that people were told");
    } else if (task() == notNeeded) {
        caption = tr("Why is no notice needed?");
        verb = tr("Stop the clock");
    }
    setCaption(*m_textCaption, *m_text, caption);
    setMain(verb);
    block(missing);
}

void BreachSheet::showClock(const QDateTime &aware)
{
    const auto deadline = domain::noticeDeadline(aware);
    const Words spoken(appearance().language());
    //: the date of the deadline in the two calendars
    const auto date =
        tr("Deadline %1 · %2")
            .arg(report::momentName(deadline, spoken), report::hijriName(inRiyadh(deadline).date(), spoken));
    m_deadline->setText(date);
    m_planned->setText(date);
    const auto left = now().secsTo(deadline);
    const auto clock =
        u"%1:%2"_s.arg(QString::number(left / 3600), QString::number(left / 60 % 60).rightJustified(2, u'0'));
    m_left->setText(left < 0 ? report::noticeTimeLeft(aware, now(), spoken)
                             : tr("%1 left to notify SDAIA").arg(ltr(clock)));
}

void BreachSheet::showNotice(const domain::Incident &about)
{
    QStringList lines{report::noticeState(about.notice, words())};
    const auto missing = report::noticeMissing(about, report::NoticeFor::Authority, now(), words());
    if (!missing.isEmpty())
        lines += tr("Missing: %1").arg(missing.join(u" · "_s));
    if (!about.notice.filed.empty())
        lines += tr("Filed: %n time(s)", nullptr, int(about.notice.filed.size()));
    if (!about.notice.told.empty())
        lines += report::peopleToldSentence(about.notice.told.back().what, words());
    m_state->setText(lines.join(u'\n'));
}

void BreachSheet::copyNotice(report::NoticeFor reader)
{
    const auto text = incident() ? report::noticeToSend(*incident(), reader, now(), words())
                                 : Result<QString>(Error{Error::Code::NotFound, tr("No incident is open.")});
    if (!text)
        return showProblem(text.error().message);
    copy(*text);
    if (reader == report::NoticeFor::Authority) {
        m_copied = *text;
        m_copiedOf = incident()->id;
    }
    renew();
    Q_EMIT done(tr("Copied. Check it before you hand it in."));
}

void BreachSheet::begin()
{
    if (!m_awareChanged) {
        const QSignalBlocker notByAPerson(m_aware);
        const auto local = inRiyadh(now());
        m_aware->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    }
    renew();
    if (m_text->isVisible())
        m_text->setFocus();
    else
        m_affected->focusChosen();
}

void BreachSheet::act()
{
    if (runs())
        doTask();
    else
        start();
}

void BreachSheet::doTask()
{
    QString command = u"notice-item"_s;
    std::map<QString, QString> arguments;
    if (task() == handedIn) {
        command = u"notice-filed"_s;
        arguments = {{u"receipt"_s, m_text->text()}, {u"text"_s, m_copied}};
    } else if (task() == peopleTold) {
        command = u"notice-told"_s;
        arguments = {{u"how"_s, m_text->text()}};
    } else if (task() == notNeeded) {
        command = u"notice-not-needed"_s;
        arguments = {{u"why"_s, m_text->text()}, {u"by"_s, m_why->text()}};
    } else {
        arguments = {{u"item"_s, task()}, {u"text"_s, m_text->text()}};
    }
    if (m_awareChanged && m_aware->isVisible())
        arguments[u"at"_s] = toRfc3339(chosenTime());
    submit(current().command(command, arguments), [this](const desk::Answer &) {
        if (!writesItem()) {
            m_text->clear();
            m_why->clear();
            m_awareChanged = false;
        }
        renew();
        Q_EMIT done(m_state->text().section(u'\n', 0, 0));
    });
}

void BreachSheet::start()
{
    auto why = m_why->text().simplified();
    if (m_affected->chosen() == u"unknown"_s)
        why = why.isEmpty() ? u"not known yet"_s : u"not known yet: %1"_s.arg(why);
    std::map<QString, QString> arguments{{u"why"_s, why}};
    if (m_awareChanged)
        arguments[u"at"_s] = toRfc3339(chosenTime());
    submit(current().command(u"aware"_s, arguments), [this](const desk::Answer &) {
        m_why->clear();
        m_awareChanged = false;
        renew();
        Q_EMIT done(m_deadline->text());
    });
}

} // namespace thabat::ui
