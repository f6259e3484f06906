// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/brieflists.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "app/domain/keys.h"
#include "ui/sheets/buttontext.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using domain::allBriefLists;

namespace {

constexpr int longestBriefLine = 300;

QString timeAndAuthor(const domain::BriefLine &line)
{
    return u"%1 · %2"_s.arg(ltr(toRiyadhMinute(line.at)), isolate(shown(line.author, 60)));
}

} // namespace

BriefLists::BriefLists(QWidget *parent)
    : QWidget(parent)
    , m_list(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_lines(new QVBoxLayout)
    , m_none(new PlainLabel(TextStyle::Meta, this))
{
    setObjectName(u"briefLists"_s);
    setRole(*this, Role::Plain);
    m_list->setObjectName(u"briefList"_s);
    m_text->setObjectName(u"briefLine"_s);
    m_none->setObjectName(u"briefNone"_s);
    m_text->setMaxLength(longestBriefLine);
    for (const auto list : allBriefLists)
        m_list->addItem(QString(), domain::toKey(list));
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_list);
    entry->addWidget(m_text, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(entry);
    all->addWidget(m_none);
    all->addLayout(m_lines);
    m_lines->setSpacing(4);
    connect(m_text, &QLineEdit::returnPressed, this, &BriefLists::write);
}

void BriefLists::retranslate(const Words &words)
{
    for (const auto list : allBriefLists)
        m_list->setItemText(int(list), report::briefListName(list, words));
    m_list->setAccessibleName(tr("List of the brief"));
    m_text->setAccessibleName(tr("Next line of the brief"));
    m_text->setPlaceholderText(tr("One line; Enter writes it"));
    m_none->setText(tr("Nothing written yet. A note does it too: /believed the pool is full"));
    m_shown.clear(); // it was said in the other language
}

void BriefLists::write()
{
    const auto text = m_text->text().simplified();
    if (!text.isEmpty())
        Q_EMIT written(m_list->currentData().toString(), text);
}

void BriefLists::lineWritten()
{
    m_text->clear();
}

void BriefLists::showLines(const domain::Incident *incident, const Words &words)
{
    std::vector<const domain::BriefLine *> standing;
    QStringList said{toKey(words.language())};
    for (const auto list : allBriefLists) {
        const auto lines = incident ? incident->crew.lines(list) : std::vector<const domain::BriefLine *>();
        for (const auto *line : lines) {
            standing.push_back(line);
            said += domain::toKey(list) + line->what.id;
        }
    }
    m_none->setVisible(standing.empty());
    if (const auto now = said.join(u' '); std::exchange(m_shown, now) == now)
        return;
    const int focused = focusedRow();
    for (const auto &row : m_rows) {
        row.all->hide();
        row.all->deleteLater(); // its menu may be what brought us here
    }
    m_rows.clear();
    for (const auto *line : standing)
        addRow(*line, words);
    if (focused >= 0 && m_rows.empty())
        m_text->setFocus();
    else if (focused >= 0)
        m_rows[std::min(size_t(focused), m_rows.size() - 1)].change->setFocus();
}

int BriefLists::focusedRow() const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].change->hasFocus())
            return int(i);
    }
    return -1;
}

void BriefLists::addRow(const domain::BriefLine &line, const Words &words)
{
    auto *row = new QWidget(this);
    setRole(*row, Role::Plain);
    auto *text = new PlainLabel(TextStyle::Body, row);
    auto *about = new PlainLabel(TextStyle::Meta, row);
    auto *change = new QPushButton(row);
    //: a list of the brief, such as Believed, and the line
    const auto said = tr("%1: %2").arg(report::briefListName(line.list, words),
                                       isolate(shown(line.what.text, longestBriefLine)));
    text->setObjectName(u"briefText_"_s + line.what.id);
    text->setText(said);
    about->setText(timeAndAuthor(line));
    change->setObjectName(u"briefChange_"_s + line.what.id);
    setRole(*change, Role::Quiet);
    setButtonText(*change, tr("Move…"));
    change->setAccessibleName(tr("Move: %1").arg(withoutIsolates(said)));
    change->setMenu(menuOf(line, words, change));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(text);
    texts->addWidget(about);
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->addLayout(texts, 1);
    cells->addWidget(change, 0, Qt::AlignTop);
    m_lines->addWidget(row);
    m_rows.push_back({line.what.id, row, change});
}

QMenu *BriefLists::menuOf(const domain::BriefLine &line, const Words &words, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    for (const auto list : allBriefLists) {
        if (list == line.list)
            continue;
        menu->addAction(report::briefListName(list, words), this, [this, id = line.what.id, list] {
            Q_EMIT moved(id, domain::toKey(list));
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Strike out"), this, [this, id = line.what.id] {
        Q_EMIT struck(id);
    });
    return menu;
}

} // namespace thabat::ui
