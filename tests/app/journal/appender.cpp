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

// Appends for ever, and prints the number of each event once it is acknowledged, until someone kills us.
void appendNext(journal::Journal &journal, int n)
{
    whenDone(journal.append({test::note(u"note %1"_s.arg(n))}), &journal,
             [&journal, n](const Result<std::vector<domain::Event>> &answer) {
                 if (!answer)
                     qFatal("%s", qPrintable(answer.error().message));
                 std::printf("%lld\n", answer->front().header.number);
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
