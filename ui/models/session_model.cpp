// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_model.h"

#include "exercises/placeholders.h"
#include "models/guarded.h"
#include "models/session_plan.h"

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kSaveAfterMs = 800;
constexpr int kTryAgainMs = 4000;
constexpr int kSecondMs = 1000;

bool isPrivate(const exercises::RunView& view)
{
    return view.step != nullptr && view.step->actor == exercises::Actor::EachInPrivate &&
           (view.phase == exercises::Phase::Acting || view.phase == exercises::Phase::OnBreak);
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
    flush();
}

template <typename Work>
bool SessionModel::attempt(Work&& work)
{
    return guarded(std::forward<Work>(work), [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

bool SessionModel::begin(const SessionPlan& plan)
{
    close();
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
        auto run = exercises::Run::start(*definition, std::move(setup), now, m_catalogue.decks());
        m_id = m_journal.runs().begin(definition->id, definition->title, members, run.save());
        m_run.emplace(std::move(run));
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
    const bool restored =
        definition != nullptr &&
        guarded([&] { m_run.emplace(exercises::Run::restore(*definition, saved->state, m_catalogue.decks())); },
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
    m_breakFrom = saved->changed;
    readView();
    m_asksWhoIsThere = isForTwo() && isPrivate(m_view);
    Q_EMIT changed();
    return true;
}

void SessionModel::seat()
{
    const auto leftmost = QString::fromStdString(m_journal.members().front().id.toString());
    m_left = isForTwo() && m_people[1].id == leftmost ? 1 : 0;
}

void SessionModel::swapSeats()
{
    if (!isOpen() || !isForTwo())
        return;
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

void SessionModel::takeBreak(Timestamp until)
{
    if (!isOpen())
        return;
    m_breakFrom = m_clock.now();
    apply(exercises::event::TakeBreak{until});
}

void SessionModel::flush()
{
    m_saveSoon.stop();
    if (!isOpen() || !m_unsaved)
        return;
    const auto before = m_trouble;
    m_unsaved = !guarded([this] { m_journal.runs().save(m_id, m_run->save()); },
                         [this](const QString& sentence) { m_trouble = sentence; });
    m_saveSoon.setInterval(m_unsaved ? kTryAgainMs : kSaveAfterMs);
    if (!m_unsaved) {
        m_trouble.clear();
        Q_EMIT saved();
        return;
    }
    m_saveSoon.start();
    if (m_trouble != before)
        Q_EMIT failed(m_trouble);
}

std::optional<journal::SavedRun> SessionModel::unsaved() const
{
    if (!isOpen() || !m_unsaved)
        return std::nullopt;
    journal::SavedRun run;
    run.id = m_id;
    run.exercise = m_run->definition().id;
    run.exerciseTitle = m_run->definition().title;
    run.state = m_run->save();
    for (const auto& person : m_people)
        run.participants.push_back(MemberId::parse(person.id.toStdString()).value_or(MemberId{}));
    return run;
}

void SessionModel::close()
{
    flush();
    m_second.stop();
    m_run.reset();
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
    const auto first = MemberId::parse(m_people[m_run->firstSpeaker()].id.toStdString()).value_or(MemberId{});
    if (!attempt([&] { entry = m_journal.runs().finish(m_id, m_run->transcript(), first); }))
        return; // everything is still there, and so is the closing view
    m_unsaved = false;
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
    if (!attempt([this] { m_journal.runs().discard(m_id); }))
        return;
    m_unsaved = false;
    close();
    Q_EMIT left();
}

void SessionModel::leave()
{
    flush();
    if (!isOpen())
        return;
    if (m_unsaved) {
        Q_EMIT failed(m_trouble); // the words stay on the screen
        return;
    }
    close();
    Q_EMIT left();
}

} // namespace inglenook::ui
