// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"

class QLineEdit;

namespace thabat::ui {

class OptionList;

//! Raises or lowers the severity, with the reason.
class SeveritySheet : public Sheet
{
    Q_OBJECT

public:
    SeveritySheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                  QWidget *parent = nullptr);

    //! Preselects @p severity, as a key with it does.
    void choose(domain::Severity severity);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;
    Action actionOf(const QKeyEvent &key) const override;

private:
    OptionList *m_severity;
    PlainLabel *m_severityCaption;
    QLineEdit *m_why;
    PlainLabel *m_whyCaption;
};

} // namespace thabat::ui
