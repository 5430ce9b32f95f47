// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/question_model.h"

#include "models/guarded.h"
#include "models/wall_days.h"
#include "models/who_comes_in.h"

#include <algorithm>
#include <array>

namespace inglenook::ui {
namespace {

constexpr std::string_view kExercise = "daily-question";
constexpr int kEarlier = 20;
constexpr int kStillNew = 14; ///< days; what was kept before is found in the journal

constexpr int kSaveAfterMs = 800;

using State = journal::SharedQuestion::State;

} // namespace

QuestionModel::QuestionModel(app::Workspace& workspace, const exercises::Catalogue& catalogue, app::KeyDeriver& deriver,
                             const Clock& clock, QObject* parent)
    : QObject{parent},
      m_workspace{workspace},
      m_definition{catalogue.find(kExercise)},
      m_catalogue{catalogue},
      m_deriver{deriver},
      m_clock{clock}
{
    if (m_definition != nullptr) {
        for (const auto& step : m_definition->steps) {
            if (step.daily && m_step == nullptr)
                m_step = &step;
            if (step.kind == exercises::StepKind::Reveal && m_reveal == nullptr)
                m_reveal = &step;
        }
    }
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &QuestionModel::flush);
    refresh();
}

QuestionModel::~QuestionModel()
{
    flush();
    if (m_working)
        m_deriver.abandon();
}

template <typename Act>
bool QuestionModel::act(Act&& what)
{
    const bool done = guarded(std::forward<Act>(what), [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
    return done;
}

Date QuestionModel::day() const
{
    return localDate(m_clock.localNow());
}

std::string QuestionModel::key(const char* name) const
{
    return std::string{"today.question-"} + name + '/' + journal().me().id.toString();
}

std::optional<exercises::Deck> QuestionModel::deck() const
{
    const auto& decks = m_catalogue.decks();
    const auto found =
        std::find_if(decks.begin(), decks.end(), [this](const auto& deck) { return deck.id == m_step->deck; });
    return found == decks.end()
               ? std::nullopt
               : std::optional{journal().decks().inJournal(*found, static_cast<std::uint64_t>(m_clock.now().ms))};
}

void QuestionModel::refresh()
{
    guarded(
        [this] {
            m_today.reset();
            m_earlier.clear();
            if (m_step == nullptr)
                return;
            readToday();
            readEarlier();
        },
        [](const QString&) {}); // looking stores the card of the day; a full disk is told of when one writes
    Q_EMIT changed();
}

void QuestionModel::readToday()
{
    const auto today = day();
    if (journal().preference(key("away")) == toIso8601(today))
        return;
    const auto asked = journal().questions().find(kExercise, today);
    if (const bool isBegun = asked && std::any_of(asked->asked.begin(), asked->asked.end(),
                                                  [](const auto& one) { return one.state != State::Asked; });
        isBegun) {
        const auto me = journal().me().id;
        const bool isMine =
            std::any_of(asked->asked.begin(), asked->asked.end(), [&me](const auto& one) { return one.member == me; });
        if (isMine && (asked->isComplete() || asked->stateOf(me) != State::Declined))
            m_today = questionOf(*asked);
        return;
    }
    if (const auto done = journal().entries().lastDone(kExercise); done && localDate(*done) == today)
        return; // in an exercise
    const auto cards = deck();
    const auto* card = cards ? cards->find(journal().decks().cardOfDay(*cards, today)) : nullptr;
    if (card == nullptr)
        return;
    m_asks = {std::string{kExercise}, m_definition->version, cards->id, card->id, card->text, today};
    if (asked && asked->asks.card == card->id) {
        m_today = questionOf(*asked);
        return;
    }
    Question question;
    question.text = QString::fromStdString(card->text);
    question.canChange = true;
    const auto& me = journal().me().id;
    for (const auto& member : whoComesIn(m_workspace.ways()))
        question.seats.append({peopleOf({member}).front(), member.id == me});
    m_today = question;
}

QuestionModel::Question QuestionModel::questionOf(const journal::SharedQuestion& shared) const
{
    return askedQuestion(journal(), shared, day());
}

void QuestionModel::readEarlier()
{
    const auto today = day();
    const auto me = journal().me().id;
    const auto waits = [&](const journal::SharedQuestion& shared) {
        if (shared.asks.exercise != kExercise || shared.asks.day == today || shared.stateOf(me) == State::Declined)
            return false;
        if (shared.isOpen)
            return !isRead(journal(), shared.id);
        const bool anyGiven = std::any_of(shared.asked.begin(), shared.asked.end(),
                                          [](const auto& one) { return one.state == State::Given; });
        return anyGiven || !shared.mine.empty();
    };
    auto all = journal().questions().unfinished(kEarlier);
    for (int back = 1; back <= kStillNew; ++back) {
        const auto earlier = dateFromDays(daysFromDate(today) - back);
        auto shared = journal().questions().find(kExercise, earlier);
        if (shared && shared->kept) // the others are among those that are not finished
            all.push_back(std::move(*shared));
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.asks.day > b.asks.day; });
    for (const auto& shared : all)
        if (waits(shared))
            m_earlier.append(questionOf(shared));
}

std::optional<QuestionModel::Question> QuestionModel::find(const QString& id) const
{
    if (m_today && m_today->id == id)
        return m_today;
    for (const auto& question : m_earlier)
        if (question.id == id)
            return question;
    return std::nullopt;
}

QuestionId QuestionModel::idFor(const QString& id)
{
    if (!id.isEmpty())
        return QuestionId::parse(id.toStdString()).value_or(QuestionId{});
    std::vector<MemberId> everyone;
    for (const auto& member : whoComesIn(m_workspace.ways()))
        everyone.push_back(member.id);
    return journal().questions().ask(m_asks, everyone);
}

void QuestionModel::withdraw(const QString& id)
{
    (void)act([&] { (void)journal().questions().withdraw(idFor(id)); });
}

void QuestionModel::leaveOpen(const QString& id)
{
    (void)act([&] { (void)journal().questions().decline(idFor(id)); });
}

void QuestionModel::letGo(const QString& id)
{
    const auto question = find(id);
    if (question && question->canChange && !id.isEmpty())
        (void)act([&] { journal().questions().setAside(idFor(id)); });
}

void QuestionModel::drawAnother()
{
    if (!m_today || !m_today->canChange)
        return;
    (void)act([this] {
        if (!m_today->id.isEmpty())
            journal().questions().setAside(idFor(m_today->id));
        // Drawn, it is passed over: the next one takes its place.
        journal().decks().recordDrawn(std::array{exercises::DrawnCard{m_asks.deck, m_asks.card}});
    });
}

void QuestionModel::waveAway()
{
    (void)act([this] { journal().setPreference(key("away"), toIso8601(day())); });
}

} // namespace inglenook::ui
