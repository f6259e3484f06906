// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/envfile.h"

#include "app/base/files.h"
#include "app/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

struct EnvText
{
    Q_DECLARE_TR_FUNCTIONS(thabat::cli::EnvFile)
};

Error conflict(const QString &why)
{
    return {Error::Code::Conflict, why};
}

bool isName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    return form.match(name).hasMatch();
}

bool isPlain(const QString &value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && !u"\"'`$#\\"_s.contains(c);
    });
}

//! Holds the folder of a file as long as it lives; nothing is left behind, whatever happens.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder)
        : m_handle(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        m_held = m_handle >= 0 && ::flock(m_handle, LOCK_EX) == 0;
    }
    ~FolderLock()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(FolderLock)
    bool isHeld() const { return m_held; }

private:
    int m_handle;
    bool m_held = false;
};

} // namespace

EnvFile::EnvFile(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

std::vector<EnvFile::Place> EnvFile::placesOf(const QByteArray &name) const
{
    // Latin-1 keeps one character a byte, so that positions are those of the file.
    const auto text = QString::fromLatin1(m_bytes);
    const QRegularExpression line(
        u"^[ \\t]*(?:export[ \\t]+)?%1[ \\t]*=[ \\t]*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|((?:(?![ \\t]+#|[ \\t]*\\r?$).)*))"_s
            .arg(QString::fromLatin1(name)),
        QRegularExpression::MultilineOption);
    std::vector<Place> out;
    for (auto it = line.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int group = match.capturedStart(1) >= 0 ? 1 : match.capturedStart(2) >= 0 ? 2 : 3;
        out.push_back({match.capturedStart(group), match.capturedEnd(group)});
    }
    return out;
}

Result<QString> EnvFile::value(const QString &name) const
{
    const auto places = isName(name) ? placesOf(name.toLatin1()) : std::vector<Place>();
    if (places.empty())
        return Error{Error::Code::NotFound, EnvText::tr("%1 is not set in the file.").arg(ltr(name))};
    if (places.size() > 1)
        return conflict(EnvText::tr("%1 is set more than once in the file.").arg(ltr(name)));
    return QString::fromUtf8(m_bytes.mid(places[0].from, places[0].to - places[0].from));
}

Result<Done> EnvFile::set(const QString &name, const QString &value)
{
    if (!isName(name))
        return Error{Error::Code::InvalidInput,
                     EnvText::tr("“%1” is not the name of a variable.").arg(shown(name, 100))};
    if (!isPlain(value))
        return Error{
            Error::Code::InvalidInput,
            EnvText::tr(
                "“%1” cannot be written: a value has no spaces, quotes, $, # or \\, and is not empty.")
                .arg(shown(value, 100))};
    const auto places = placesOf(name.toLatin1());
    if (places.size() > 1)
        return conflict(EnvText::tr("%1 is set more than once in the file.").arg(ltr(name)));
    if (!places.empty()) {
        m_bytes.replace(places[0].from, places[0].to - places[0].from, value.toLatin1());
        return Done{};
    }
    if (!m_bytes.isEmpty() && !m_bytes.endsWith('\n'))
        m_bytes += '\n';
    m_bytes += name.toLatin1() + '=' + value.toLatin1() + '\n';
    return Done{};
}

Result<EnvChange> setInEnvFile(const QString &path, const QString &name, const QString &value,
                               const std::optional<QString> &was)
{
    const QFileInfo info(path);
    const auto real = info.exists() ? info.canonicalFilePath() : path;
    const FolderLock lock(QFileInfo(real).absolutePath());
    if (info.exists() && !lock.isHeld())
        return Error{Error::Code::Io, EnvText::tr("The folder of %1 cannot be locked.").arg(ltr(path))};
    const auto bytes = readFile(real);
    if (!bytes)
        return bytes.error();
    EnvFile file(*bytes);
    EnvChange change;
    const auto before = file.value(name);
    if (before)
        change.before = *before;
    else if (before.error().code == Error::Code::Conflict)
        return before.error();
    if (was && !change.before)
        return conflict(EnvText::tr("%1 is not set in %2. Nothing was changed.").arg(ltr(name), ltr(path)));
    if (was && *change.before != *was)
        return conflict(
            EnvText::tr("%1 is %2 in %3, not %4. Nothing was changed.")
                .arg(ltr(name), ltr(shown(*change.before, 100)), ltr(path), ltr(shown(*was, 100))));
    const auto set = file.set(name, value);
    if (!set)
        return set.error();
    if (file.bytes() == *bytes)
        return change;
    const auto me = ::geteuid();
    if (me != 0 && QFileInfo(real).ownerId() != me) // the new file would be ours
        return conflict(EnvText::tr("%1 belongs to somebody else. Nothing was changed.").arg(ltr(path)));
    const auto written = writeFile(real, file.bytes());
    if (!written)
        return written.error();
    change.written = true;
    return change;
}

} // namespace thabat::cli
