// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"
#include "app/base/json.h"
#include "app/base/language.h"

#include <QObject>

namespace thabat::desk {

//! One document and the files it becomes.
struct DocumentFile
{
    QString path = {}; //!< of the Markdown file, with ".md"
    QString title = {};
    Language language = Language::English;
    QString text = {}; //!< Markdown
    enum class Kind { PostMortem, Draft } kind = Kind::Draft; //!< see writeDocument()
    bool html = false; //!< as one HTML file beside it too
    bool pdf = false; //!< as PDF beside it too

    QString beside(const QString &ending) const { return path.chopped(3) + ending; } // instead of ".md"
};

//! Writes @p file; the pages show what the Markdown file holds then. What people wrote into the file of a
//! post-mortem stays in it; a draft takes the next free name, "x-2.md", when "x.md" holds something else.
//! Works beside the event loop. Answers {"path": …}, with "html" and "pdf" when they were wanted.
Later<Json> writeDocument(const DocumentFile &file, QObject *context);

} // namespace thabat::desk
