// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/workplace.h"

namespace thabat::desk {

//! The documents of incidents: writes post-mortems into files that people go on writing in, and keeps what
//! was filed. Disk and paper are worked on beside the event loop.
class Documents : public QObject
{
    Q_OBJECT

public:
    Documents(Workplace &workplace, QObject *parent = nullptr);

    //! Arguments lang, out (folder), html and pdf. Data: path, and html and pdf when they were asked for.
    Later<Answer> postMortem(const Command &command);

    //! A notice went to the authority. Arguments file (or text), receipt and at; its bytes are copied to the
    //! evidence of the incident, and their SHA-256 is recorded. Data: copy, sha256.
    Later<Answer> noticeFiled(const Command &command);

private:
    Later<Answer> recordFiling(const Command &command, const domain::NoticeFiled &filed);

    Workplace &m_workplace;
};

} // namespace thabat::desk
