// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library_model.h"

#include <QCoreApplication>

namespace inglenook::ui {

QString familyTitle(exercises::Family family)
{
    using exercises::Family;
    switch (family) {
    case Family::Listening:
        return QCoreApplication::translate("Families", "Listening and speaking");
    case Family::Vulnerable:
        return QCoreApplication::translate("Families", "Being vulnerable");
    case Family::Safety:
        return QCoreApplication::translate("Families", "Safety and acceptance");
    case Family::Appreciation:
        return QCoreApplication::translate("Families", "Appreciation and support");
    case Family::Disagreeing:
        return QCoreApplication::translate("Families", "Disagreeing and repairing");
    case Family::CheckingIn:
        return QCoreApplication::translate("Families", "Checking in");
    case Family::TimeTogether:
        return QCoreApplication::translate("Families", "Time together");
    case Family::Physical:
        return QCoreApplication::translate("Families", "Physical closeness");
    case Family::KeepingFaith:
        return QCoreApplication::translate("Families", "Keeping faith");
    case Family::Yourself:
        return QCoreApplication::translate("Families", "Yourself, and beyond the two of you");
    }
    return {};
}

QString familyShortTitle(exercises::Family family)
{
    using exercises::Family;
    switch (family) {
    case Family::Appreciation:
        return QCoreApplication::translate("Families", "Appreciation, support");
    case Family::Disagreeing:
        return QCoreApplication::translate("Families", "Disagreeing, repairing");
    case Family::Yourself:
        return QCoreApplication::translate("Families", "Yourself, and beyond");
    default:
        return familyTitle(family);
    }
}

const QVector<exercises::Family>& families()
{
    using exercises::Family;
    static const QVector<Family> kFamilies{
        Family::Listening,  Family::Vulnerable,   Family::Safety,   Family::Appreciation, Family::Disagreeing,
        Family::CheckingIn, Family::TimeTogether, Family::Physical, Family::KeepingFaith, Family::Yourself};
    return kFamilies;
}

QString needText(exercises::NeedNow need)
{
    using exercises::NeedNow;
    switch (need) {
    case NeedNow::Stuck:
        return QCoreApplication::translate("Needs", "We are stuck");
    case NeedNow::Fight:
        return QCoreApplication::translate("Needs", "We had a fight");
    case NeedNow::Apart:
        return QCoreApplication::translate("Needs", "We are far apart");
    case NeedNow::More:
        return QCoreApplication::translate("Needs", "We are fine and want more");
    case NeedNow::Myself:
        return QCoreApplication::translate("Needs", "I need to sort myself out");
    }
    return {};
}

const QVector<exercises::NeedNow>& needs()
{
    using exercises::NeedNow;
    static const QVector<NeedNow> kNeeds{NeedNow::Stuck, NeedNow::Fight, NeedNow::Apart, NeedNow::More,
                                         NeedNow::Myself};
    return kNeeds;
}

QString minutesText(const exercises::Minutes& minutes)
{
    if (minutes.from == minutes.to)
        return QCoreApplication::translate("Families", "%1 min").arg(minutes.to);
    return QCoreApplication::translate("Families", "%1–%2 min").arg(minutes.from).arg(minutes.to);
}

} // namespace inglenook::ui
