// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans_model.h"

#include "app/job_result.h"
#include "app/plan_file.h"
#include "app/startup.h"
#include "journal/member_details.h"
#include "models/exercise_words.h"
#include "models/guarded.h"
#include "models/plan_words.h"
#include "models/wall_days.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kTellsTheEnd = 7; ///< days

QString toQString(const std::string& text)
{
    return QString::fromStdString(text);
}

journal::PlanId planId(const QString& id)
{
    return journal::PlanId::parse(id.toStdString()).value_or(journal::PlanId{});
}

} // namespace

PlansModel::PlansModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                       QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_catalogue{catalogue},
      m_clock{clock},
      m_ids{app::makeIds(clock)},
      m_store{journal, *m_ids, clock}
{
    refresh();
}

Date PlansModel::today() const
{
    return localDate(m_clock.localNow());
}

void PlansModel::refresh()
{
    guarded(
        [this] {
            m_plans.clear();
            m_cards.clear();
            QVector<Card> ended;
            for (const auto& kept : m_store.all()) {
                std::vector<bool> isHere;
                for (const auto& planned : kept.plan.exercises)
                    isHere.push_back(whyNotHere(planned).isEmpty());
                const auto done = journal::doneOf(kept, m_journal.entries());
                const auto course = journal::courseOf(kept, done, isHere, today());
                m_plans.append(rowOf(kept, course));
                if (const auto card = cardOf(kept, course, m_plans.constLast()))
                    (card->isOver ? ended : m_cards).append(*card);
            }
            m_cards += ended;
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    Q_EMIT changed();
}

QString PlansModel::whyNotHere(const exercises::PlannedExercise& planned) const
{
    const auto* definition = m_catalogue.find(planned.exercise);
    if (definition == nullptr)
        return tr("This Inglenook doesn’t have it any more.");
    if (definition->who == exercises::Who::Together && !hasCompany(m_journal))
        return tr("It is for two. In a journal that you share it would be on Today.");
    return {};
}

PlansModel::Plan PlansModel::described(const exercises::Plan& plan) const
{
    Plan row;
    row.note = noteText(plan.note);
    for (const auto& planned : plan.exercises) {
        const auto* definition = m_catalogue.find(planned.exercise);
        Exercise one;
        one.id = toQString(planned.exercise);
        one.title = definition == nullptr ? one.id : toQString(definition->title);
        one.who = definition == nullptr ? QString{} : whoText(*definition);
        one.often = oftenText(planned.often);
        one.note = noteText(planned.note);
        one.notHere = whyNotHere(planned);
        row.exercises.append(one);
    }
    return row;
}

PlansModel::Plan PlansModel::rowOf(const journal::KeptPlan& kept, const journal::PlanCourse& course) const
{
    auto row = described(kept.plan);
    const auto now = toQDate(today());
    row.id = toQString(kept.id.toString());
    row.isAway = kept.isAway;
    row.isOver = course.over.has_value();
    row.span = tr("Here since %1.", "a day").arg(dayFromToday(toQDate(localDate(kept.since)), now));
    if (row.isOver)
        row.span = tr("It has come to its end.");
    else if (kept.plan.until)
        row.span = tr("%1 %2", "two sentences").arg(row.span, untilText(kept.plan, now));
    for (int place = 0; place < row.exercises.size(); ++place) {
        auto& one = row.exercises[place];
        const auto& done = course.exercises.at(static_cast<std::size_t>(place));
        one.done = planDoneText(done, kept.plan.exercises[static_cast<std::size_t>(place)].often, now);
        one.isOpen = !row.isOver && one.notHere.isEmpty() && done.isOpen();
        one.isDoneElsewhere =
            std::any_of(kept.elsewhere.begin(), kept.elsewhere.end(), [&](const journal::DoneElsewhere& elsewhere) {
                return toQString(elsewhere.exercise) == one.id && localDate(elsewhere.at) == today();
            });
    }
    return row;
}

std::optional<PlansModel::Card> PlansModel::cardOf(const journal::KeptPlan& kept, const journal::PlanCourse& course,
                                                   const Plan& row) const
{
    if (kept.isAway)
        return std::nullopt;
    Card card;
    card.plan = row.id;
    card.isOver = row.isOver;
    if (course.over) {
        if (daysFromDate(today()) - daysFromDate(*course.over) >= kTellsTheEnd)
            return std::nullopt;
        card.words = tr("Your plan for at home has come to its end. What did you good may stay, and the rest may go.");
        return card;
    }
    QStringList done;
    bool isForToday = false;
    bool isAllDone = true;
    for (std::size_t place = 0; place < course.exercises.size(); ++place) {
        const auto& one = course.exercises[place];
        if (one.done > 0)
            done.append(row.exercises.at(static_cast<int>(place)).title);
        isForToday = isForToday || one.isToday;
        isAllDone =
            isAllDone && (one.done >= one.wanted || !row.exercises.at(static_cast<int>(place)).notHere.isEmpty());
    }
    if (!done.isEmpty())
        card.done = tr("Done this week: %1.", "names of exercises").arg(done.join(tr(", ")));
    if (course.next) {
        const auto& next = row.exercises.at(static_cast<int>(*course.next));
        card.exercise = next.id;
        card.title = next.title;
        card.words = next.note.isEmpty() ? tr("%1.", "how often").arg(next.often)
                                         : tr("%1. %2", "how often, and a note").arg(next.often, next.note);
    } else if (isForToday) {
        card.title = isAllDone ? tr("That was it for this week") : tr("That was it for today");
    } else {
        return std::nullopt;
    }
    return card;
}

void PlansModel::open(const std::filesystem::path& file)
{
    const auto told = m_postbox.deliver<Read>([this](const Read& read) { take(read); });
    const bool begun = m_reading.start([file, &catalogue = m_catalogue, told] {
        auto read = app::resultOf<Read>(
            [&] {
                return std::visit([](auto&& found) { return Read{std::forward<decltype(found)>(found)}; },
                                  app::readPlanFile(file, catalogue));
            },
            "A plan could not be read, in a way that it should not.");
        return [read = std::move(read), told] { told(read); };
    });
    if (!begun)
        take(ErrorCode::VaultBusy);
}

void PlansModel::take(const Read& read)
{
    if (const auto* plan = std::get_if<exercises::Plan>(&read))
        show(*plan);
    else if (const auto* fault = std::get_if<exercises::PlanFault>(&read))
        Q_EMIT refused(planTroubleText(fault->trouble));
    else if (const auto code = std::get<ErrorCode>(read); code == ErrorCode::NotFound)
        Q_EMIT refused(tr("There is no file of that name any more."));
    else
        Q_EMIT refused(tr("This file could not be read. Perhaps it may not be opened by you, or its disk is gone."));
}

void PlansModel::show(const exercises::Plan& plan)
{
    lookAway();
    const auto now = today();
    std::vector<journal::KeptPlan> kept;
    if (!guarded([&] { kept = m_store.all(); }, [this](const QString& sentence) { Q_EMIT failed(sentence); }))
        return;
    m_opened = plan;
    m_inView = described(plan);
    m_isPast = plan.until && *plan.until < now;
    m_inView->span =
        m_isPast
            ? tr("It was meant until %1, which is past.", "a day").arg(dayFromToday(toQDate(*plan.until), toQDate(now)))
            : untilText(plan, toQDate(now));
    const auto& all = m_inView->exercises;
    const bool isThere = std::any_of(kept.begin(), kept.end(), [&](const auto& other) { return other.plan == plan; });
    if (std::none_of(all.begin(), all.end(), [](const Exercise& one) { return one.notHere.isEmpty(); }))
        m_whyNot = tr("All of it is for two, and this is a journal for one. It can be opened in the journal that you "
                      "share.");
    else if (isThere)
        m_whyNot = tr("This plan is in your journal already.");
    else if (kept.size() >= journal::kMaxPlans)
        m_whyNot = tr("There are five plans in this journal already. Remove one of them, then open this one again.");
    Q_EMIT opened();
}

bool PlansModel::takeIn()
{
    if (!m_opened || !m_whyNot.isEmpty())
        return false;
    return act([this] {
        auto plan = *m_opened;
        if (m_isPast)
            plan.until.reset();
        (void)m_store.add(plan);
        lookAway();
    });
}

void PlansModel::lookAway()
{
    m_opened.reset();
    m_inView.reset();
    m_whyNot.clear();
}

template <typename Act>
bool PlansModel::act(Act&& what)
{
    const bool done = guarded(std::forward<Act>(what), [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
    return done;
}

void PlansModel::setAway(const QString& plan, bool away)
{
    (void)act([&] { (void)m_store.setAway(planId(plan), away); });
}

void PlansModel::addElsewhere(const QString& plan, const QString& exercise)
{
    (void)act([&] { (void)m_store.addElsewhere(planId(plan), exercise.toStdString()); });
}

void PlansModel::takeElsewhereBack(const QString& plan, const QString& exercise)
{
    (void)act([&] { (void)m_store.takeElsewhereBack(planId(plan), exercise.toStdString()); });
}

void PlansModel::remove(const QString& plan)
{
    (void)act([&] { m_store.remove(planId(plan)); });
}

} // namespace inglenook::ui
