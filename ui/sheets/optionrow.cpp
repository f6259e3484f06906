// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/optionrow.h"

#include "app/base/text.h"
#include "ui/sheets/buttontext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/severitybadge.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int underTheTitle = 28; //!< details start where the title does, after the indicator

} // namespace

OptionRow::OptionRow(const Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_button(new QRadioButton(this))
    , m_badge(new SeverityBadge(appearance, BadgeSize::Small, this))
    , m_key(new Chip(appearance, this))
    , m_details(new PlainLabel(TextStyle::Meta, this))
{
    // One long word must not make the sheet wider than its zone.
    m_button->setSizePolicy(QSizePolicy::Ignored, m_button->sizePolicy().verticalPolicy());
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 2, 0, 2);
    lines->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_button, 1);
    first->addWidget(m_badge);
    first->addWidget(m_key);
    lines->addLayout(first);
    auto *second = new QHBoxLayout;
    second->addSpacing(underTheTitle);
    second->addWidget(m_details, 1);
    lines->addLayout(second);
}

void OptionRow::show(const Option &option)
{
    setButtonText(*m_button, option.title);
    m_badge->setSeverity(option.severity);
    m_badge->setVisible(option.severity.has_value());
    m_key->setText(option.key);
    m_key->setVisible(!option.key.isEmpty());
    const auto details = option.details.join(u'\n');
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_button->setAccessibleDescription(withoutIsolates(details));
}

void OptionRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QFrame::mousePressEvent(event);
    m_button->setChecked(true);
    m_button->setFocus(Qt::MouseFocusReason);
}

void OptionRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT activated();
}

} // namespace thabat::ui
