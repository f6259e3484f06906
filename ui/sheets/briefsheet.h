// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"

namespace thabat::ui {

class TextView;

//! The situation brief, to be read aloud or copied. It is made when the sheet opens and does not move under
//! the reader.
class BriefSheet : public Sheet
{
    Q_OBJECT

public:
    BriefSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
               QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void begin() override;
    void act() override;

private:
    TextView *m_brief;
};

} // namespace thabat::ui
