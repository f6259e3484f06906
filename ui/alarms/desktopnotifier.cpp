// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/desktopnotifier.h"

#include "app/base/text.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QVariantMap>
#include <QtConcurrentRun>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWithin = 2000; //!< ms
constexpr qsizetype longestText = 400;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                          u"/org/freedesktop/Notifications"_s,
                                          u"org.freedesktop.Notifications"_s, method);
}

//! In a thread that may wait: a bus that does not answer is no reason for the window to stand still.
void send(const Notice &notice)
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QDBusReply<QStringList> abilities =
        bus.call(call(u"GetCapabilities"_s), QDBus::Block, answerWithin);
    if (!abilities.isValid())
        return;
    const auto plain = withoutIsolates(shown(notice.text, longestText));
    const auto text = abilities.value().contains(u"body-markup"_s) ? plain.toHtmlEscaped() : plain;
    auto message = call(u"Notify"_s);
    const uchar urgency = notice.urgent ? 2 : 1;
    message.setArguments({u"Thabat"_s, 0U, u"thabat"_s, withoutIsolates(notice.title), text, QStringList(),
                          QVariantMap{{u"urgency"_s, QVariant::fromValue(urgency)}}, -1});
    bus.call(message, QDBus::Block, answerWithin);
}

} // namespace

void DesktopNotifier::show(const Notice &notice)
{
    [[maybe_unused]] const auto sent = QtConcurrent::run([notice] {
        send(notice);
    });
}

} // namespace thabat::ui
