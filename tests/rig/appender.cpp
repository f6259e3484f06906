// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"
#include "tests/app/journal/notes.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace thabat;

namespace {

// Appends for ever, and prints number and text of each event once it is acknowledged, until someone kills us.
void appendNext(journal::Journal &journal, int n)
{
    const auto text = u"note %1 of process %2"_s.arg(n).arg(QCoreApplication::applicationPid());
    whenDone(journal.append({test::note(text)}), &journal,
             [&journal, n](const Result<std::vector<domain::Event>> &answer) {
                 if (!answer)
                     qFatal("%s", qPrintable(answer.error().message));
                 const auto &event = answer->front();
                 std::printf("%lld %s\n", event.header.number, event.payload.constData());
                 std::fflush(stdout);
                 appendNext(journal, n + 1);
             });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Clock clock;
    const auto journal = journal::Journal::open(QFile::decodeName(argv[1]), {}, clock);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().message));
    for (int i = 0; i < 3; ++i)
        appendNext(**journal, 0);
    return QCoreApplication::exec();
}
