// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "ui/models/certificatetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;

class TestCertificateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhoseAndWhenAndWhetherItIsOver()
    {
        const QDateTime ends(QDate(2026, 11, 26), QTime(0, 0), Qt::UTC);
        const Words words(Language::English);
        const monitor::CertificateState certificate{u"api.example.sa\u202e"_s, ends, true};

        const auto before = withoutIsolates(ui::certificateText(certificate, ends.addDays(-3), words));
        const auto after = withoutIsolates(ui::certificateText(certificate, ends.addSecs(1), words));

        QVERIFY2(before.contains(u"api.example.sa␦ ends at Thu 26 Nov 2026 03:00"_s), qPrintable(before));
        QVERIFY2(after.contains(u"ended at"_s), qPrintable(after));
    }
};

QTEST_APPLESS_MAIN(TestCertificateText)
#include "tst_certificatetext.moc"
