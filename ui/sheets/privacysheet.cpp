// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/privacysheet.h"

#include "app/base/text.h"
#include "app/desk/telling.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/peoplebox.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

PrivacySheet::PrivacySheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                           QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_which(addLabel(TextStyle::Body))
    , m_desks(new QWidget(body()->parentWidget()))
    , m_why(new QLineEdit)
    , m_type(new QLineEdit)
{
    setObjectName(u"privacySheet"_s);
    m_which->setObjectName(u"which"_s);
    m_desks->setObjectName(u"desks"_s);
    setRole(*m_desks, Role::Plain);
    auto *lines = new QVBoxLayout(m_desks);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    m_desksCaption = addCaption(*m_desks);
    m_alone = addLabel(TextStyle::Meta);
    m_alone->setObjectName(u"alone"_s);
    m_sealing = addLabel(TextStyle::Meta);
    m_erasing = addLabel(TextStyle::Strong);
    m_whyCaption = addCaption(*m_why);
    m_why->setObjectName(u"why"_s);
    m_typeCaption = addCaption(*m_type);
    m_type->setObjectName(u"type"_s);
    m_type->setLayoutDirection(Qt::LeftToRight);
    for (auto *field : {m_why, m_type}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            renew();
        });
    }
    connect(&desk, &desk::Desk::recorded, this, [this] {
        if (isVisible())
            askForDesks();
    });
}

const domain::Incident *PrivacySheet::about() const
{
    if (incident())
        return incident();
    const auto all = desk().replay().incidents();
    return all.empty() ? nullptr : all.front();
}

void PrivacySheet::askForDesks()
{
    whenDone(desk().knownDesks(), this, [this](const Result<std::vector<desk::KnownDesk>> &desks) {
        if (desks)
            showDesks(*desks);
        else
            showProblem(desks.error().message);
    });
}

void PrivacySheet::showDesks(const std::vector<desk::KnownDesk> &desks)
{
    const bool same = std::equal(desks.begin(), desks.end(), m_lines.begin(), m_lines.end(),
                                 [](const desk::KnownDesk &now, const Line &shown) {
                                     return now == shown.known;
                                 });
    if (same)
        return;
    const auto before = ticked();
    const bool isFirst = m_lines.empty();
    for (const auto &line : m_lines) {
        delete line.box;
        delete line.print;
    }
    m_lines.clear();
    for (const auto &known : desks) {
        auto *box = new QCheckBox(m_desks);
        box->setObjectName(u"desk-"_s + known.id);
        box->setChecked(known.isOwn || before.contains(known.id));
        box->setEnabled(!known.isOwn); // a desk cannot shut itself out
        m_lines.push_back({known, box, new PlainLabel(TextStyle::Meta, m_desks)});
        m_desks->layout()->addWidget(box);
        m_desks->layout()->addWidget(m_lines.back().print);
        name(m_lines.back());
        connect(box, &QCheckBox::toggled, this, [this] {
            renew();
        });
    }
    if (isFirst)
        tickAsItIs();
    renew();
}

void PrivacySheet::name(const Line &line)
{
    const auto who = line.known.isOwn ? tr("this desk")
        : line.known.person.isEmpty() ? tr("nobody has written there yet")
                                      : named(line.known.person);
    setButtonText(*line.box, tr("%1 · %2").arg(ltr(line.known.id), who));
    //: of a desk's key, to be compared by voice
    line.print->setText(tr("Fingerprint %1").arg(ltr(line.known.fingerprint)));
    line.box->setAccessibleDescription(withoutIsolates(line.print->text()));
}

void PrivacySheet::tickAsItIs()
{
    const auto *which = about();
    for (const auto &line : m_lines)
        line.box->setChecked(line.known.isOwn || (which && which->restrictedTo.contains(line.known.id)));
}

QStringList PrivacySheet::ticked() const
{
    QStringList ids;
    for (const auto &line : m_lines) {
        if (line.box->isChecked())
            ids += line.known.id;
    }
    return ids;
}

void PrivacySheet::retranslate()
{
    m_desksCaption->setText(tr("Desks that can read what follows"));
    m_desks->setAccessibleName(tr("Desks that can read what follows"));
    m_alone->setText(tr("No other desk is known here yet."));
    m_sealing->setText(tr(
        "What is written from now on is sealed for these desks: here, at the hub and in every export. What "
        "was written before stays as it is. Who wrote, when, and what kind of entry it is stay open."));
    m_erasing->setText(
        tr("What is erased does not come back. Other desks, the hub, exports, documents and the evidence "
           "folder are not touched. The chain stays provable."));
    m_whyCaption->setText(tr("Why? (one line, goes to the timeline)"));
    m_why->setAccessibleName(tr("Why? (one line, goes to the timeline)"));
    for (const auto &line : m_lines)
        name(line);
}

void PrivacySheet::renew()
{
    const auto *which = about();
    if (m_about != (which ? which->id : QString())) {
        m_about = which ? which->id : QString();
        m_why->clear();
        m_type->clear();
        tickAsItIs();
    }
    const bool open = which && which->isOpen();
    const bool over = which && !which->isOpen();
    m_which->setVisible(which != nullptr);
    setShown({m_desksCaption, m_desks, m_sealing}, open);
    m_alone->setVisible(open && m_lines.size() == 1);
    setShown({m_erasing, m_whyCaption, m_why, m_typeCaption, m_type}, over && !which->textsErased);
    if (!which) {
        setHead(tr("Who can read this incident"), {});
        setMain({});
        return block(tr("There is no incident yet."));
    }
    m_which->setText(tr("%1 · %2").arg(ltr(which->id), isolate(shown(which->title, 300))));
    if (open)
        renewOpen(*which);
    else
        renewOver(*which);
}

void PrivacySheet::renewOpen(const domain::Incident &incident)
{
    const auto count = int(incident.restrictedTo.size());
    setHead(tr("Who can read this incident"),
            count == 0 ? tr("Every desk can read it. Nothing has changed yet.")
                       : tr("%n desk(s) can read it. Nothing has changed yet.", nullptr, count));
    setMain(tr("Restrict to %n desk(s)", nullptr, int(ticked().size())));
    block(whyNotRestricted(incident));
}

void PrivacySheet::renewOver(const domain::Incident &incident)
{
    setHead(tr("Erase the texts"), tr("The incident is over. Nothing has changed yet."));
    setMain(tr("Erase the texts"));
    m_typeCaption->setText(tr("Type the incident: %1").arg(ltr(incident.id)));
    m_type->setAccessibleName(tr("Type the incident: %1").arg(incident.id));
    block(whyNotErased(incident));
}

QString PrivacySheet::whyNotRestricted(const domain::Incident &incident) const
{
    if (m_lines.empty())
        return tr("Reading which desks there are.");
    auto now = incident.restrictedTo;
    auto wanted = ticked();
    now.sort();
    wanted.sort();
    return now == wanted ? tr("It is so already.") : QString();
}

QString PrivacySheet::whyNotErased(const domain::Incident &incident) const
{
    if (incident.textsErased)
        return tr("The texts are erased already.");
    if (m_why->text().trimmed().isEmpty())
        return tr("Say why the texts are erased.");
    return m_type->text().trimmed() == incident.id ? QString() : tr("Type the incident to go on.");
}

void PrivacySheet::begin()
{
    askForDesks();
    const auto *which = about();
    if (which && !which->isOpen())
        return m_why->setFocus();
    for (const auto &line : m_lines) {
        if (line.box->isEnabled())
            return line.box->setFocus();
    }
    mainButton().setFocus();
}

void PrivacySheet::act()
{
    const auto *which = about();
    if (which && which->isOpen())
        restrict(*which);
    else if (which)
        erase(*which);
}

void PrivacySheet::restrict(const domain::Incident &incident)
{
    const auto desks = ticked();
    submit({u"restrict"_s, {{u"desks"_s, desks.join(u',')}}, incident.id, {}},
           [this, count = int(desks.size())](const desk::Answer &) {
               finish(tr("%n desk(s) can read what follows.", nullptr, count));
           });
}

void PrivacySheet::erase(const domain::Incident &incident)
{
    submit({u"erase"_s,
            {{u"why"_s, m_why->text().trimmed()}, {u"type"_s, m_type->text().trimmed()}},
            incident.id,
            {}},
           [this](const desk::Answer &answer) {
               m_why->clear();
               m_type->clear();
               finish(answer.text);
           });
}

} // namespace thabat::ui
