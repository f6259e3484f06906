// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace thabat::report {

//! How a document is made ready for its reader.
struct HtmlPage
{
    enum class For { Screen, Paper };

    QString title = {}; //!< of the window or the file
    Language language = Language::English;
    For reader =
        For::Screen; //!< Paper is for app/paper, which knows less CSS and does not turn tables around
    std::map<QString, QByteArray> pictures = {}; //!< PNG files that the text may show, by file name
};

//! @p markdown (CommonMark with tables and task lists) as one HTML file that needs nothing else and loads
//! nothing: no scripts, no styles of its text, no pictures but the given ones. HTML in the text shows as
//! text; the comments that writePostMortem() needs are left out.
QString toHtml(const QString &markdown, const HtmlPage &page);

} // namespace thabat::report
