// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_words.h"

#include "models/wall_days.h"

#include <QCoreApplication>

namespace inglenook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

} // namespace

QString oftenText(exercises::Often often)
{
    switch (often) {
    case exercises::Often::Once:
        return Words::tr("Once");
    case exercises::Often::Weekly:
        return Words::tr("Once a week");
    case exercises::Often::TwiceAWeek:
        return Words::tr("Twice a week");
    case exercises::Often::ThreeTimesAWeek:
        return Words::tr("Three times a week");
    case exercises::Often::Daily:
        break;
    }
    return Words::tr("Every day");
}

QString oftenShort(exercises::Often often)
{
    switch (often) {
    case exercises::Often::Once:
        return Words::tr("Once", "how often; short");
    case exercises::Often::Weekly:
        return Words::tr("Weekly", "how often; short");
    case exercises::Often::TwiceAWeek:
        return Words::tr("Twice a week", "how often; short");
    case exercises::Often::ThreeTimesAWeek:
        return Words::tr("3 times a week", "how often; short");
    case exercises::Often::Daily:
        break;
    }
    return Words::tr("Daily", "how often; short");
}

QString noteText(const std::string& note)
{
    constexpr int kLongWord = 24;
    constexpr char16_t kMayBreak = 0x200B;
    QString shown;
    int letters = 0;
    for (const auto& c : QString::fromStdString(note)) {
        letters = c.isSpace() ? 0 : letters + 1;
        if (letters > kLongWord && !c.isLowSurrogate() && !c.isMark()) {
            shown += QChar{kMayBreak};
            letters = 1;
        }
        shown += c;
    }
    return shown;
}

QString untilText(const exercises::Plan& plan, QDate today)
{
    return plan.until ? Words::tr("Until %1.", "a day").arg(dayFromToday(toQDate(*plan.until), today)) : QString{};
}

QString planTroubleText(exercises::PlanTrouble trouble)
{
    using exercises::PlanTrouble;
    switch (trouble) {
    case PlanTrouble::NotAPlan:
        return Words::tr("This file is no plan that Inglenook knows. Perhaps it is another file, or a part of it is "
                         "missing.");
    case PlanTrouble::TooLong:
        return Words::tr("This file is too long for a plan. Perhaps it is another file.");
    case PlanTrouble::TooNew:
        return Words::tr("This plan was made with a later Inglenook. It opens here after an update.");
    case PlanTrouble::OtherLicence:
        return Words::tr("This plan doesn’t say that it may be passed on. Whoever made it can make it anew with "
                         "Inglenook.");
    case PlanTrouble::UnknownExercise:
        return Words::tr("This plan names an exercise that this Inglenook doesn’t have. It may open after an update.");
    case PlanTrouble::OddCharacters:
        break;
    }
    return Words::tr(
        "A note in this plan has hidden characters, so it isn’t shown. Whoever made it can write it anew.");
}

QString planDoneText(const journal::PlanCourse::Exercise& done, exercises::Often often, QDate today)
{
    using exercises::Often;
    if (done.isToday && (often == Often::Daily || often == Often::Once || done.done < 2))
        return Words::tr("Done today.");
    if (done.done == 0)
        return {};
    if (often == Often::Once)
        return done.last ? Words::tr("Done, %1.", "a day").arg(dayFromToday(toQDate(*done.last), today)) : QString{};
    if (done.done == 1)
        return Words::tr("Done once this week.");
    if (done.done == 2)
        return Words::tr("Done twice this week.");
    return Words::tr("Done %n times this week.", nullptr, done.done);
}

} // namespace inglenook::ui
