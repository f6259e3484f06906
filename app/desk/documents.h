// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/workplace.h"

namespace thabat::desk {

struct DocumentFile; //!< one document on its way to the disk

//! Writes the documents of incidents into files: as Markdown that people go on writing in, and, where the
//! command says html or pdf, what stands in that file then as a page too. Disk and paper are worked on beside
//! the event loop.
class Documents : public QObject
{
    Q_OBJECT

public:
    Documents(Workplace &workplace, QObject *parent = nullptr);

    //! Arguments lang, out (folder), html and pdf. Data: path, and html and pdf when they were asked for.
    Later<Answer> postMortem(const Command &command);

private:
    Later<Answer> write(const DocumentFile &file);

    Workplace &m_workplace;
};

} // namespace thabat::desk
