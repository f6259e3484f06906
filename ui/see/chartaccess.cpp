// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/chartaccess.h"

#include "ui/see/chartcard.h"

#include <QAccessibleWidget>

namespace thabat::ui {

namespace {

//! The picture in words; the lines themselves mean nothing to a screen reader.
class ChartAccess : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartCard *card)
        : QAccessibleWidget(card, QAccessible::Chart)
        , m_card(card)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_card->spoken() : QAccessibleWidget::text(kind);
    }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

private:
    ChartCard *m_card;
};

} // namespace

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *card = qobject_cast<ChartCard *>(object);
    return card ? new ChartAccess(card) : nullptr;
}

} // namespace thabat::ui
