// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/watchstate.h"
#include "ui/sheets/optionlist.h"
#include "ui/sheets/sheet.h"

class QLineEdit;

namespace thabat::runbook {
struct Playbook;
}

namespace thabat::ui {

//! Finds the playbook that fits what is seen: the best fitting first, each with its signs as they are now.
class PlaybookSheet : public Sheet
{
    Q_OBJECT

public:
    PlaybookSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                  QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;
    Action actionOf(const QKeyEvent &key) const override;

private:
    void rank();
    Option optionOf(const runbook::Playbook &playbook) const;
    const monitor::Suggestion *suggestionFor(const QString &playbook) const;

    QLineEdit *m_filter;
    PlainLabel *m_filterCaption;
    OptionList *m_list;
    PlainLabel *m_none;
    QStringList m_order; //!< of the moment the sheet opened, so that nothing moves under the hand
};

} // namespace thabat::ui
