// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/bothtexts.h"

#include "app/base/text.h"

#include <QStringList>

namespace thabat::ui {

using namespace Qt::StringLiterals;

QString bothTexts(const QString &english, const QString &arabic)
{
    QStringList texts{english, arabic};
    texts.removeAll(QString());
    QStringList lines;
    for (const auto &line : texts.join(u"\n\n"_s).split(u'\n'))
        lines += line.isEmpty() ? line : isolate(shown(line));
    return lines.join(u'\n');
}

} // namespace thabat::ui
