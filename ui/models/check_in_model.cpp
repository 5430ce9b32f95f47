// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/check_in_model.h"

#include "models/guarded.h"
#include "models/timeline_model.h"
#include "models/wall_days.h"

#include <algorithm>
#include <set>

namespace inglenook::ui {
namespace {

constexpr std::string_view kCheckIn = "quick-check-in";
constexpr int kNear = 3;
constexpr int kLookBack = 40; ///< check-ins of all; enough for the words of a week or two

/// On a day on which nothing was named yet: where to begin.
constexpr const char* kFirst[] = {"at ease", "hopeful", "tired"};

QString capitalised(const QString& word)
{
    return word.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
}

} // namespace

CheckInModel::CheckInModel(journal::Journal& journal, const exercises::FeelingsVocabulary& feelings, const Clock& clock,
                           QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_feelings{feelings},
      m_clock{clock}
{
    refresh();
}

std::string CheckInModel::today() const
{
    return toIso8601(localDate(m_clock.localNow()));
}

std::string CheckInModel::awayKey() const
{
    return "today.check-in-away/" + m_journal.me().id.toString();
}

template <typename Act>
void CheckInModel::act(Act&& what)
{
    guarded(std::forward<Act>(what), [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
}

void CheckInModel::refresh()
{
    guarded(
        [this] {
            readRows();
            readNear();
            m_isAway = !m_mine && m_journal.preference(awayKey()) == today();
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    Q_EMIT changed();
}

CheckInModel::Word CheckInModel::wordOf(const exercises::FeelingPick& pick) const
{
    return {capitalised(QString::fromStdString(pick.word)), QString::fromStdString(pick.family)};
}

void CheckInModel::readRows()
{
    m_rows.clear();
    m_mine.reset();
    m_mood.reset();
    const auto now = m_clock.localNow();
    const auto day = localDate(now);
    journal::EntryFilter filter;
    filter.exercise = kCheckIn;
    // Before the first wall of the earth has this day there is nothing of it.
    constexpr int kEastmost = 1080;
    filter.from = startOfDay(day, kEastmost);
    const auto page = m_journal.entries().page(filter, std::nullopt, kLookBack);
    const auto& me = m_journal.me().id;
    for (const auto& member : m_journal.members()) {
        const auto found = std::find_if(page.entries.begin(), page.entries.end(), [&](const auto& line) {
            return line.author == member.id && localDate(line.created) == day;
        });
        const auto entry = found == page.entries.end() ? std::nullopt : m_journal.entries().find(found->id);
        Row row{peopleOf({member}).front(), member.id == me, entry.has_value(), {}, {}, {}};
        if (entry) {
            const auto& content = entry->content;
            if (!content.feelings.empty())
                row.word = wordOf(content.feelings.front());
            else
                row.mood = QString::fromStdString(content.text).trimmed();
            row.time = timeOfDay(wallTime(content.created).time());
            if (row.isMe) {
                m_mine = entry->id;
                m_mood = content.mood;
            }
        }
        if (row.isMe || row.isDone)
            m_rows.append(row);
    }
}

void CheckInModel::readNear()
{
    m_near.clear();
    std::set<QString> known;
    const auto offer = [&](const exercises::FeelingPick& pick) {
        const auto word = wordOf(pick);
        if (m_near.size() < kNear && known.insert(word.text.toLower()).second)
            m_near.append(word);
    };
    journal::EntryFilter filter;
    filter.exercise = kCheckIn;
    filter.author = m_journal.me().id;
    constexpr int kDays = 60; // so that another's check-ins are not read through for ever
    filter.from = startOfDay(dateFromDays(daysFromDate(localDate(m_clock.localNow())) - kDays), 0);
    for (const auto& line : m_journal.entries().page(filter, std::nullopt, kLookBack / 4).entries)
        if (m_near.size() < kNear)
            if (const auto entry = m_journal.entries().find(line.id); entry && !entry->content.feelings.empty())
                offer(entry->content.feelings.front());
    for (const auto* word : kFirst)
        offer(m_feelings.pick(word));
}

void CheckInModel::keep(journal::EntryContent content)
{
    content.title = tr("Quick check-in").toStdString();
    content.created = m_clock.localNow();
    if (m_mine && m_journal.entries().edit(*m_mine, content))
        return;
    (void)m_journal.entries().add(content, m_journal.me().id, kCheckIn);
}

void CheckInModel::say(const QString& word)
{
    const auto plain = word.simplified();
    if (plain.isEmpty())
        return;
    act([&] {
        journal::EntryContent content;
        auto pick = m_feelings.pick(plain.toLower().toStdString());
        if (pick.family.empty())
            pick = m_feelings.pick(plain.toStdString());
        content.feelings = {pick};
        content.text = QString{capitalised(plain) + u'.'}.toStdString();
        keep(std::move(content));
    });
}

void CheckInModel::place(const std::optional<journal::Mood>& mood, const QString& inWords)
{
    if (!mood)
        return;
    act([&] {
        journal::EntryContent content;
        content.mood = mood;
        content.text = capitalised(inWords).toStdString();
        keep(std::move(content));
    });
}

void CheckInModel::takeBack()
{
    if (m_mine)
        act([this] { (void)m_journal.entries().moveToBin(*m_mine); });
}

void CheckInModel::waveAway()
{
    act([this] { m_journal.setPreference(awayKey(), today()); });
}

} // namespace inglenook::ui
