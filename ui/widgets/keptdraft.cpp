// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptdraft.h"

#include "app/base/files.h"
#include "app/base/log.h"
#include "app/domain/incidentid.h"

#include <QFile>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestDraft = 256 * 1024;

} // namespace

KeptDraft::KeptDraft(QString folder, QString part, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_part(std::move(part))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms); // the other half of the second is for the disk
    m_worker.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &KeptDraft::write);
}

KeptDraft::~KeptDraft()
{
    write();
}

QString KeptDraft::open(const QString &incident)
{
    write();
    m_incident = incident;
    if (const auto known = m_texts.find(incident); known != m_texts.end())
        return known->second;
    const auto path = pathOf(incident);
    if (path.isEmpty() || !QFile::exists(path))
        return {};
    const auto bytes = readFile(path, longestDraft);
    return m_texts[incident] = bytes ? QString::fromUtf8(*bytes) : QString();
}

void KeptDraft::keep(const QString &text)
{
    auto &known = m_texts[m_incident];
    if (known == text)
        return;
    known = text;
    m_unwritten = true;
    if (!m_timer.isActive())
        m_timer.start();
    if (text.isEmpty())
        write(); // a saved note must not come back after a crash
}

void KeptDraft::forget(const QString &incident)
{
    m_texts[incident].clear();
    put(incident, {});
}

void KeptDraft::write()
{
    m_timer.stop();
    if (!std::exchange(m_unwritten, false))
        return;
    put(m_incident, m_texts[m_incident]);
}

void KeptDraft::put(const QString &incident, const QString &text)
{
    const auto path = pathOf(incident);
    if (path.isEmpty())
        return;
    m_worker.start([path, text] {
        if (text.isEmpty()) {
            QFile::remove(path);
            return;
        }
        if (const auto written = writeFile(path, text.toUtf8()); !written)
            log(LogArea::Ui).warn("draft not kept: {}", written.error().message);
    });
}

//! Ids can come from other desks, so only one that cannot leave the folder becomes a file name.
QString KeptDraft::pathOf(const QString &incident) const
{
    return domain::isIncidentId(incident) ? u"%1/%2%3.txt"_s.arg(m_folder, incident, m_part) : QString();
}

} // namespace thabat::ui
