// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_model.h"

#include "exercises/placeholders.h"
#include "journal/member_details.h"
#include "models/guarded.h"
#include "models/habits.h"
#include "models/session_decks.h"
#include "models/session_plan.h"
#include "models/session_run.h"

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kSecondMs = 1000;

bool isPrivate(const exercises::RunView& view)
{
    return view.step != nullptr && view.step->actor == exercises::Actor::EachInPrivate &&
           view.phase == exercises::Phase::Acting;
}

bool timeMatters(const exercises::RunView& view)
{
    if (view.phase == exercises::Phase::OnBreak)
        return true;
    return view.phase == exercises::Phase::Acting && view.timer && view.timer->running && view.timer->leftSeconds > 0;
}

} // namespace

SessionModel::SessionModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                           QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_catalogue{catalogue},
      m_clock{clock}
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &SessionModel::flush);
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, &SessionModel::tick);
}

SessionModel::~SessionModel()
{
    setAside();
}

template <typename Work>
bool SessionModel::attempt(Work&& work)
{
    return guarded(std::forward<Work>(work), [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

const exercises::Definition* SessionModel::timeOut() const
{
    return m_catalogue.find(exercises::kTimeOut);
}

bool SessionModel::begin(const SessionPlan& plan)
{
    return beginWith(plan, nullptr);
}

bool SessionModel::beginRevealed(const SessionPlan& plan, const std::vector<journal::MemberAnswers>& answers)
{
    return beginWith(plan, &answers);
}

bool SessionModel::beginWith(const SessionPlan& plan, const std::vector<journal::MemberAnswers>* answers)
{
    close();
    m_next.clear();
    const auto* definition = plan.definition();
    if (definition == nullptr)
        return false;
    const auto now = m_clock.now();
    exercises::RunSetup setup;
    setup.firstSpeaker = plan.firstSpeaker();
    setup.seed = static_cast<std::uint64_t>(now.ms);
    std::vector<MemberId> members;
    for (const auto& person : plan.people()) {
        setup.participants.push_back({person.id.toStdString(), person.name.toStdString()});
        members.push_back(MemberId::parse(person.id.toStdString()).value_or(MemberId{}));
    }
    const bool begun = attempt([&] {
        if (keepsToGentleCards(m_journal))
            for (const auto& step : definition->steps)
                if (step.agree)
                    setup.leftOut.push_back(step.id);
        m_decks = decksFor(*definition, m_catalogue, m_journal, m_clock.localNow());
        auto run = runFor(*definition, std::move(setup), now, m_decks, timeOut(), answers);
        if (definition->leavesTrace)
            m_id = m_journal.runs().begin(definition->id, definition->title, members, run.save());
        m_run.emplace(std::move(run));
        m_recorded = 0;
    });
    if (!begun)
        return false;
    m_people = plan.people();
    seat();
    readView();
    Q_EMIT changed();
    return true;
}

bool SessionModel::restore(const QString& runId)
{
    close();
    const auto id = RunId::parse(runId.toStdString());
    std::optional<journal::SavedRun> saved;
    const exercises::Definition* definition = nullptr;
    if (id)
        attempt([&] { saved = m_journal.runs().find(*id); });
    if (saved)
        definition = m_catalogue.find(saved->exercise);
    const bool restored = definition != nullptr &&
                          guarded(
                              [&] {
                                  m_decks = decksFor(*definition, m_catalogue, m_journal, m_clock.localNow());
                                  m_run.emplace(exercises::Run::restore(*definition, saved->state, m_decks, timeOut()));
                              },
                              [](const QString&) {});
    if (!restored) {
        Q_EMIT failed(
            tr("This exercise has changed since you stopped, so it can’t go on from there. You can begin it anew."));
        return false;
    }
    m_id = *id;
    std::vector<journal::Member> members;
    for (const auto& member : saved->participants)
        if (const auto* known = m_journal.member(member))
            members.push_back(*known);
    m_people = peopleOf(members);
    if (m_people.size() != static_cast<qsizetype>(m_run->participants().size())) {
        m_run.reset();
        Q_EMIT failed(tr("Someone who took part in this is no longer in the journal, so it can’t go on."));
        return false;
    }
    seat();
    m_recorded = m_run->drawnCards().size(); // saved together with the run
    m_run->apply(exercises::event::TakeUp{}, m_clock.now());
    readView();
    m_asksWhoIsThere = isForTwo() && isPrivate(m_view);
    Q_EMIT changed();
    return true;
}

void SessionModel::seat()
{
    // Two have seats of their own. Of three or more the plan has asked, and put whoever sits on the left first.
    const auto members = presentMembers(m_journal);
    const auto leftmost = QString::fromStdString(members.front().id.toString());
    m_left = isForTwo() && members.size() == 2 && m_people[1].id == leftmost ? 1 : 0;
}

void SessionModel::swapSeats()
{
    if (!isOpen() || !isForTwo())
        return;
    if (presentMembers(m_journal).size() == 2)
        attempt([this] { m_journal.swapSeats(); });
    m_left = 1 - m_left;
    Q_EMIT changed();
}

QString SessionModel::filled(const std::string& text) const
{
    const auto name = [this](int person) { return m_people.value(person).name.toStdString(); };
    const auto partner = tr("your partner").toStdString();
    exercises::Names names;
    names.speaker = name(m_run->speaker());
    names.listener = isForTwo() ? name(1 - m_run->speaker()) : partner;
    if (m_view.acting.size() == 1) {
        names.me = name(m_view.acting.front());
        names.other = isForTwo() ? name(1 - m_view.acting.front()) : partner;
    } else {
        names.me = tr("you").toStdString();
        names.other = tr("each other").toStdString();
    }
    return QString::fromStdString(exercises::fillIn(text, names));
}

QString SessionModel::titleOf(const QString& exercise) const
{
    const auto* known = m_catalogue.find(exercise.toStdString());
    return known == nullptr ? QString{} : QString::fromStdString(known->title);
}

void SessionModel::readView()
{
    m_view = m_run->view(m_clock.now());
    if (timeMatters(m_view) != m_second.isActive())
        timeMatters(m_view) ? m_second.start() : m_second.stop();
}

void SessionModel::tick()
{
    if (!isOpen())
        return;
    const bool couldForward = m_view.canForward;
    readView();
    if (m_view.canForward != couldForward)
        Q_EMIT changed();
    else
        Q_EMIT ticked();
}

void SessionModel::apply(const exercises::Event& event)
{
    if (!isOpen())
        return;
    if (std::holds_alternative<exercises::event::HandedOver>(event) && m_asksWhoIsThere) {
        m_asksWhoIsThere = false;
    } else {
        m_run->apply(event, m_clock.now());
        m_unsaved = true;
        flush();
    }
    readView();
    // Whoever comes back first must not find the other's sealed words on the screen.
    if (std::holds_alternative<exercises::event::EndBreak>(event))
        m_asksWhoIsThere = isForTwo() && isPrivate(m_view);
    Q_EMIT changed();
}

void SessionModel::setAnswer(const exercises::Answer& answer)
{
    if (!isOpen() || answer == m_view.answer)
        return;
    m_run->apply(exercises::event::SetAnswer{answer}, m_clock.now());
    m_unsaved = true;
    if (!m_saveSoon.isActive())
        m_saveSoon.start();
    readView();
    Q_EMIT answered();
}

bool SessionModel::callBreak()
{
    if (!isOpen() || !leavesTrace() || m_view.isTimeOut)
        return false;
    apply(exercises::event::CallBreak{});
    return m_view.isTimeOut;
}

void SessionModel::goOn()
{
    apply(exercises::event::GoOn{});
}

void SessionModel::setMark(const std::string& card, exercises::Mark mark)
{
    if (!isOpen())
        return;
    m_run->apply(exercises::event::SetMark{card, mark}, m_clock.now());
    readView();
    Q_EMIT answered();
}

void SessionModel::takeBreak(Timestamp until)
{
    apply(exercises::event::TakeBreak{until});
}

void SessionModel::hideCard()
{
    if (!isOpen() || !m_view.canDraw || !m_view.card)
        return;
    const exercises::DrawnCard card{m_view.step->deck, m_view.cardId};
    if (attempt([&] { m_journal.decks().setHidden(card, true); }))
        apply(exercises::event::HideCard{});
}

void SessionModel::close()
{
    flush();
    m_second.stop();
    m_run.reset();
    m_decks.clear();
    m_view = {};
    m_people.clear();
    m_asksWhoIsThere = false;
    m_unsaved = false;
    m_trouble.clear();
}

void SessionModel::finish()
{
    if (!isOpen())
        return;
    std::optional<EntryId> entry;
    if (!leavesTrace()) {
        close();
        Q_EMIT left();
        return;
    }
    const auto first = MemberId::parse(m_people[m_run->firstSpeaker()].id.toStdString()).value_or(MemberId{});
    if (!attempt([&] { entry = m_journal.runs().finish(m_id, m_run->transcript(), first); }))
        return; // everything is still there, and so is the closing view
    attempt([this] { putNotesAway(m_journal, m_run->drawnCards()); });
    m_unsaved = false;
    const auto* next = m_view.suggestion;
    Q_EMIT suggested(next == nullptr ? QString{} : QString::fromStdString(next->exercise),
                     next == nullptr ? QString{} : QString::fromStdString(next->why));
    close();
    if (entry)
        Q_EMIT kept(QString::fromStdString(entry->toString()));
    else
        Q_EMIT left();
}

void SessionModel::discard()
{
    if (!isOpen())
        return;
    if (leavesTrace() && !attempt([this] { m_journal.runs().discard(m_id); }))
        return;
    m_unsaved = false;
    close();
    Q_EMIT left();
}

} // namespace inglenook::ui
