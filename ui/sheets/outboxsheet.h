// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"

class QLineEdit;

namespace thabat::ui {

class OptionList;
class TextView;

//! How far each message is and why, what waits for a person, and a test of each channel.
class OutboxSheet : public Sheet
{
    Q_OBJECT

public:
    OutboxSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;
    Action actionOf(const QKeyEvent &key) const override;

private:
    void build();
    void showMessages();
    void showChosen();
    void showChannels();
    void copyText();
    void carryOut(const QString &command, const std::map<QString, QString> &arguments);
    const domain::Message *chosen() const;

    PlainLabel *m_messagesCaption;
    OptionList *m_messages;
    PlainLabel *m_none;
    TextView *m_text;
    PlainLabel *m_whyCaption;
    QLineEdit *m_why; //!< for giving it up
    PlainLabel *m_channelsCaption;
    OptionList *m_channels;
    QPushButton *m_copy;
    QPushButton *m_retry;
    QPushButton *m_drop;
    QPushButton *m_test;
};

} // namespace thabat::ui
