// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_plan.h"

#include "exercises/apart.h"
#include "journal/member_details.h"
#include "journal/plain_text.h"
#include "models/balance.h"
#include "models/guarded.h"
#include "models/habits.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr auto kSeatsKnown = "session.seats-known";
constexpr auto kSafetyShown = "session.safety-shown";

bool fits(const exercises::Definition& definition, const journal::Journal& journal)
{
    if (!hasCompany(journal) && definition.who == exercises::Who::Together)
        return false;
    return journal.kind() == journal::JournalKind::Personal || !definition.personalJournalOnly;
}

} // namespace

SessionPlan::SessionPlan(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                         QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_catalogue{catalogue},
      m_clock{clock}
{
}

template <typename Work>
bool SessionPlan::attempt(Work&& work)
{
    return guarded(std::forward<Work>(work), [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

bool SessionPlan::choose(const QString& exercise)
{
    const auto* found = m_catalogue.find(exercise.toStdString());
    if (found == nullptr || !fits(*found, m_journal))
        return false;
    m_definition = found;
    m_partner = 0;
    m_left.reset();
    m_together = found->who != exercises::Who::Alone && hasCompany(m_journal);
    readPeople();
    readBeginnings();
    readUnfinished();
    readGroundRules();
    Q_EMIT changed();
    return true;
}

bool SessionPlan::canChooseCompany() const
{
    return m_definition != nullptr && m_definition->who == exercises::Who::Either && hasCompany(m_journal);
}

bool SessionPlan::isSharedJournal() const
{
    return m_journal.kind() == journal::JournalKind::Shared;
}

int SessionPlan::othersWhoComeIn() const
{
    return static_cast<int>(others().size());
}

void SessionPlan::setTogether(bool together)
{
    if (!canChooseCompany() || together == m_together)
        return;
    m_together = together;
    readPeople();
    readBeginnings();
    Q_EMIT changed();
}

std::vector<journal::Member> SessionPlan::others() const
{
    auto others = presentMembers(m_journal);
    const auto& me = m_journal.me().id;
    others.erase(std::remove_if(others.begin(), others.end(), [&me](const auto& member) { return member.id == me; }),
                 others.end());
    return others;
}

QVector<Person> SessionPlan::partners() const
{
    const auto all = others();
    return m_together && all.size() > 1 ? peopleOf(all) : QVector<Person>{};
}

void SessionPlan::setPartner(int person)
{
    if (person < 0 || person >= partners().size() || person == m_partner)
        return;
    m_partner = person;
    m_left.reset();
    readPeople();
    readBeginnings();
    Q_EMIT changed();
}

bool SessionPlan::canBeApart() const
{
    return m_definition != nullptr && m_people.size() == 2 && isSharedJournal() &&
           !exercises::stepsApart(*m_definition).empty();
}

bool SessionPlan::choosePair(const QString& exercise, const std::vector<MemberId>& members)
{
    const auto isOne = [&members](const MemberId& id) {
        return std::find(members.begin(), members.end(), id) != members.end();
    };
    const auto all = others();
    const auto partner =
        std::find_if(all.begin(), all.end(), [&](const journal::Member& member) { return isOne(member.id); });
    if (members.size() != 2 || !isOne(m_journal.me().id) || partner == all.end() || !choose(exercise))
        return false;
    setTogether(true);
    setPartner(static_cast<int>(partner - all.begin()));
    return m_people.size() == 2;
}

std::vector<journal::Member> SessionPlan::pair() const
{
    const auto all = others();
    if (all.empty())
        return {m_journal.me()};
    const auto partner = all[std::min(static_cast<std::size_t>(m_partner), all.size() - 1)].id;
    std::vector<journal::Member> two;
    for (const auto& member : m_journal.members())
        if (member.id == m_journal.me().id || member.id == partner)
            two.push_back(member);
    if (m_left && two[1].id == *m_left)
        std::swap(two[0], two[1]);
    return two;
}

void SessionPlan::readPeople()
{
    m_people = peopleOf(m_together ? pair() : std::vector{m_journal.me()});
}

void SessionPlan::readBeginnings()
{
    m_firstSpeaker = 0;
    m_hasBeginnings = false;
    m_balance.clear();
    if (m_people.size() != 2)
        return;
    attempt([this] {
        const auto members = pair();
        const auto beginner = beginnerIn(m_journal);
        if (beginner != Beginner::TakesTurns) {
            m_firstSpeaker = beginner == Beginner::OnTheLeft || members[0].id == m_journal.me().id ? 0 : 1;
            return;
        }
        const auto begun = m_journal.runs().beginnings(members[0].id, members[1].id);
        const auto balance = balanceOf(m_journal, members[0].id, members[1].id, m_clock.localNow());
        m_hasBeginnings = begun.last.has_value();
        m_balance = balanceInWords(balance, m_people[0].name, m_people[1].name);
        if (begun.first != begun.second)
            m_firstSpeaker = begun.first < begun.second ? 0 : 1;
        else if (const int less = balance.whoSpokeLess(); less >= 0)
            m_firstSpeaker = less;
        else
            m_firstSpeaker = begun.last == members[0].id ? 1 : 0;
    });
}

void SessionPlan::readGroundRules()
{
    m_groundRules.clear();
    const auto& needs = m_definition->needs;
    const bool isHard = std::any_of(needs.begin(), needs.end(), [](const auto need) {
        return need == exercises::NeedNow::Fight || need == exercises::NeedNow::Stuck;
    });
    if (m_together && isHard)
        attempt([this] {
            const auto rules = m_journal.agreements().current();
            QStringList lines;
            for (const auto& line : QString::fromStdString(rules ? rules->text : std::string{}).split(u'\n'))
                if (const auto plain = journal::plainText(line.toStdString()); !plain.empty())
                    lines.append(QString::fromStdString(plain).trimmed());
            m_groundRules = lines.join(u'\n');
        });
}

void SessionPlan::readUnfinished()
{
    m_unfinished.reset();
    attempt([this] {
        for (const auto& run : m_journal.runs().unfinished()) {
            if (run.exercise != m_definition->id)
                continue;
            m_unfinished = QString::fromStdString(run.id.toString());
            const auto when = QDateTime::fromMSecsSinceEpoch(run.changed.ms);
            m_unfinishedSince = QLocale{}.toString(when, QStringLiteral("dddd d MMMM, HH:mm"));
            return;
        }
    });
}

void SessionPlan::setFirstSpeaker(int person)
{
    if (person < 0 || person >= m_people.size() || person == m_firstSpeaker)
        return;
    m_firstSpeaker = person;
    Q_EMIT changed();
}

bool SessionPlan::asksForSeats() const
{
    return m_people.size() == 2 && (!partners().isEmpty() || m_journal.preference(kSeatsKnown).empty());
}

void SessionPlan::setLeft(int person)
{
    if (m_people.size() != 2 || person < 0 || person > 1)
        return;
    const auto speaker = m_people[m_firstSpeaker].id;
    if (!partners().isEmpty()) {
        m_left = MemberId::parse(m_people[person].id.toStdString());
    } else {
        attempt([&] {
            m_journal.setPreference(kSeatsKnown, "yes");
            if (person == 1)
                m_journal.swapSeats();
        });
    }
    readPeople();
    m_firstSpeaker = m_people[0].id == speaker ? 0 : 1;
    Q_EMIT changed();
}

bool SessionPlan::showsSafetyFirst() const
{
    return m_together && m_journal.preference(kSafetyShown).empty();
}

void SessionPlan::rememberSafetyShown()
{
    attempt([this] { m_journal.setPreference(kSafetyShown, "yes"); });
}

void SessionPlan::discardUnfinished()
{
    if (!m_unfinished)
        return;
    if (const auto id = RunId::parse(m_unfinished->toStdString()))
        attempt([&] { m_journal.runs().discard(*id); });
    readUnfinished();
    Q_EMIT changed();
}

} // namespace inglenook::ui
