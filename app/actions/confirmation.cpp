// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/confirmation.h"

#include "app/base/text.h"

#include <QCoreApplication>

namespace thabat::actions {

namespace {

struct ConfirmationText
{
    Q_DECLARE_TR_FUNCTIONS(thabat::actions::Confirmation)
};

Error refused(const QString &why)
{
    return {Error::Code::Conflict, why};
}

//! People type a tag with stray spaces, and Arabic keyboards give Arabic digits. Nothing else is forgiven.
bool typedRight(const Confirmation &confirmation, const Preview &preview)
{
    return !preview.target.isEmpty() && withLatinDigits(confirmation.typed.trimmed()) == preview.target;
}

Result<Done> checkToken(const Preview &recorded, const Confirmation &confirmation,
                        const QStringList &usedTokens, const QDateTime &now)
{
    if (confirmation.token.isEmpty() || confirmation.token != recorded.token)
        return refused(ConfirmationText::tr("This token belongs to no preview of this plan. Nothing ran. "
                                            "Preview the plan and use the token it prints."));
    if (usedTokens.contains(confirmation.token))
        return refused(
            ConfirmationText::tr("This preview was already carried out. Nothing ran again. Preview "
                                 "the plan once more to repeat it."));
    // A clock that was set back must not make an old preview young again.
    if (now < recorded.made || now > recorded.expires)
        return refused(ConfirmationText::tr("This preview is older than 60 s. Nothing ran. Preview the plan "
                                            "again."));
    return Done{};
}

Result<Done> checkSecondPerson(const Confirmation &confirmation)
{
    const auto second = confirmation.second.simplified();
    if (second.isEmpty())
        return refused(ConfirmationText::tr("Nothing ran. Name the second person who agreed."));
    if (second.compare(confirmation.author.simplified(), Qt::CaseInsensitive) == 0)
        return refused(
            ConfirmationText::tr("Nothing ran. The second person must be somebody else than you."));
    if (confirmation.why.simplified().isEmpty())
        return refused(ConfirmationText::tr("Nothing ran. Write why this is needed."));
    return Done{};
}

Result<Done> checkReason(const Preview &preview, const Confirmation &confirmation)
{
    if (!preview.needsReason || !confirmation.why.simplified().isEmpty())
        return Done{};
    return refused(ConfirmationText::tr("Nothing ran. Write why this is needed. %1").arg(preview.age));
}

Result<Done> checkClass(const Preview &preview, const Confirmation &confirmation)
{
    if (preview.planClass == runbook::PlanClass::A)
        return Done{};
    if (preview.planClass == runbook::PlanClass::B && confirmation.means == Confirmation::Means::Hold)
        return Done{};
    if (preview.planClass == runbook::PlanClass::C) {
        auto agreed = checkSecondPerson(confirmation);
        if (!agreed)
            return agreed;
    }
    if (typedRight(confirmation, preview))
        return Done{};
    if (preview.target.isEmpty())
        return refused(ConfirmationText::tr("Nothing ran. This plan has no target to type, so typing cannot "
                                            "confirm it."));
    return refused(ConfirmationText::tr("Nothing ran. Type %1 exactly to confirm.").arg(ltr(preview.target)));
}

} // namespace

Result<Done> checkConfirmation(const Preview &recorded, const Preview &fresh,
                               const Confirmation &confirmation, const QStringList &usedTokens,
                               const QDateTime &now)
{
    if (auto good = checkToken(recorded, confirmation, usedTokens, now); !good)
        return good;
    if (!fresh.blockers.isEmpty())
        return Error{Error::Code::Conflict, fresh.blockers.first()};
    if (tokenAgain(fresh, recorded) != recorded.token)
        return refused(ConfirmationText::tr("Facts changed since this preview. Read it again."));
    if (auto good = checkReason(fresh, confirmation); !good)
        return good;
    return checkClass(fresh, confirmation);
}

} // namespace thabat::actions
