// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/certificatetext.h"

#include "app/base/text.h"
#include "app/desk/telling.h"

#include <QCoreApplication>

namespace thabat::ui {

QString certificateText(const monitor::CertificateState &certificate, const QDateTime &now,
                        const Words &words)
{
    const auto host = ltr(shown(certificate.host, 120));
    const auto moment = report::momentName(certificate.ends, words);
    return certificate.ends <= now
        ? QCoreApplication::translate("Certificate", "The certificate of %1 ended at %2.").arg(host, moment)
        : QCoreApplication::translate("Certificate", "The certificate of %1 ends at %2.").arg(host, moment);
}

} // namespace thabat::ui
