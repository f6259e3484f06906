// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>
#include <QUrl>

namespace thabat::paper {

using namespace Qt::StringLiterals;

namespace {

//! QTextDocument reads any file that a text names; this one has only what is written inside the text. What
//! it says it has not got, it would look for once more elsewhere.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (name.scheme() == u"data"_s)
            return QTextDocument::loadResource(type, name);
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

} // namespace

Result<QByteArray> toPdf(const QString &html, Language language)
{
    ClosedDocument document;
    QFont font;
    // The list is explicit: "Noto Sans" alone would send Arabic to whatever fontconfig thinks of.
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s});
    font.setPointSize(10);
    document.setDefaultFont(font);
    QTextOption option;
    option.setTextDirection(language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(
        QTextOption::WrapAtWordBoundaryOrAnywhere); // long hashes and addresses stay on the page
    document.setDefaultTextOption(option);
    document.setHtml(html);

    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        writer.setCreator(u"Thabat"_s);
        document.print(&writer);
    }
    if (!pdf.startsWith("%PDF") || document.isEmpty())
        return Error{Error::Code::Io, QCoreApplication::translate("Paper", "The PDF could not be made.")};
    return pdf;
}

} // namespace thabat::paper
