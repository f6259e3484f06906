// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hiddeninput.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace thabat::cli {

namespace {

constexpr qsizetype longest = 4096;

//! While it lives, the terminal does not show what is typed.
class Silence
{
public:
    Silence()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        auto quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        m_changed = m_changed && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~Silence()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

    bool isSilent() const { return m_changed; }

private:
    termios m_before = {};
    bool m_changed = false;
};

Result<QByteArray> readLine(bool isTerminal)
{
    QFile in;
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Code::Io, QCoreApplication::translate("Cli", "Standard input cannot be read.")};
    QByteArray bytes = isTerminal ? in.readLine(longest + 2) : QByteArray();
    for (QByteArray part = isTerminal ? QByteArray() : in.read(longest);
         !part.isEmpty() && bytes.size() <= longest + 2; part = in.read(longest))
        bytes += part;
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty() || bytes.size() > longest || bytes.contains('\n'))
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate(
                         "Cli", "Give the secret on standard input: one line of at most 4096 bytes.")};
    return bytes;
}

} // namespace

Result<QByteArray> readHidden(const QString &prompt)
{
    if (::isatty(STDIN_FILENO) == 0)
        return readLine(false);
    std::fputs(qPrintable(prompt), stderr);
    const Silence silence;
    if (!silence.isSilent())
        return Error{Error::Code::Io,
                     QCoreApplication::translate("Cli", "The terminal cannot hide what is typed.")};
    return readLine(true);
}

} // namespace thabat::cli
