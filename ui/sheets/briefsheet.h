// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"

namespace thabat::ui {

class BriefLists;
class TextView;

//! The situation brief, to be read aloud or copied, and under it the lists of the living brief to write in.
//! The text is made when the sheet opens, and when something is written here; otherwise it does not move
//! under the reader.
class BriefSheet : public Sheet
{
    Q_OBJECT

public:
    BriefSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
               QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;

private:
    void change(const QString &command, const std::map<QString, QString> &arguments);

    TextView *m_brief;
    PlainLabel *m_listsCaption;
    BriefLists *m_lists;
};

} // namespace thabat::ui
