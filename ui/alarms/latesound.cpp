// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/latesound.h"

#include "app/base/files.h"
#include "ui/alarms/sounddevice.h"
#include "ui/alarms/tones.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QTemporaryDir>

#include <memory>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long patience = 2000; //!< ms, for a sound server that does not answer while we end

} // namespace

//! The part of LateSound that may wait. A file is written for each pattern when it is first played, because
//! Qt plays effects from files only.
class SoundThread : public QObject
{
    Q_OBJECT

public:
    explicit SoundThread(const QString &library)
        : m_library(library)
    {
    }

    void play(desk::SoundPattern pattern, int volume)
    {
        if (!m_looked)
            load();
        if (!m_device || !m_device->isThere())
            return Q_EMIT missing();
        const auto file = m_folder.filePath(u"%1.wav"_s.arg(int(pattern)));
        if (QFile::exists(file) || writeFile(file, wavOf(tonesOf(pattern))))
            m_device->play(file, volume / 100.0);
    }

Q_SIGNALS:
    void missing();

private:
    void load()
    {
        m_looked = true;
        QLibrary library(m_library);
        if (const auto make = reinterpret_cast<SoundDeviceMaker>(library.resolve("thabatSoundDevice")))
            m_device.reset(make());
    }

    const QString m_library;
    bool m_looked = false;
    QTemporaryDir m_folder;
    std::unique_ptr<SoundDevice> m_device;
};

LateSound::LateSound(const QString &library, QObject *parent)
    : SoundPlayer(parent)
    , m_worker(new SoundThread(library))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SoundThread::missing, this, &SoundPlayer::missing);
    m_thread.setObjectName(u"sound"_s);
    m_thread.start(QThread::LowPriority);
}

LateSound::~LateSound()
{
    m_thread.quit();
    if (!m_thread.wait(patience))
        m_thread.terminate(); // it hangs in a sound server, and holds nothing of ours
    m_thread.wait();
}

QString LateSound::shippedLibrary()
{
    return QCoreApplication::applicationDirPath() + u"/thabat-sound"_s;
}

void LateSound::play(desk::SoundPattern pattern, int volume)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, pattern, volume] {
        worker->play(pattern, volume);
    });
}

} // namespace thabat::ui

#include "latesound.moc"
