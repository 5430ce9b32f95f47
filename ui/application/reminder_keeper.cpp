// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reminder_keeper.h"

#include "app/journal_reminders.h"
#include "models/guarded.h"
#include "models/presence.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr auto kNamePreference = "reminders.name";

std::string randomName()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16).toStdString();
}

} // namespace

ReminderKeeper::ReminderKeeper(const Clock& clock, SettingsModel& settings, std::filesystem::path file, QObject* parent)
    : QObject{parent},
      m_clock{clock},
      m_settings{settings},
      m_path{std::move(file)},
      m_timer{this}
{
    connect(&settings, &SettingsModel::changed, this, &ReminderKeeper::applySettings);
    connect(&m_timer, &WallTimer::rang, this, &ReminderKeeper::look);
    applySettings();
}

ReminderKeeper::~ReminderKeeper()
{
    if (m_file && m_policy)
        m_file->setSeen(m_policy->seen());
}

bool ReminderKeeper::keepsTimes() const
{
    return m_settings.current().reminders == app::ReminderChoice::Always;
}

void ReminderKeeper::applySettings()
{
    const auto& settings = m_settings.current();
    const auto now = m_clock.now();
    if (!keepsTimes()) {
        app::ReminderFile{m_path}.remove();
        m_file.reset();
    } else if (!m_file) {
        m_file.emplace(m_path);
    }
    if (!m_policy)
        m_policy = std::make_unique<app::ReminderPolicy>(m_file ? std::min(m_file->seen().value_or(now), now) : now);
    const bool remind = settings.reminders != app::ReminderChoice::Never;
    m_policy->setRules({remind, settings.quietFrom, settings.quietTo});
    refresh();
}

void ReminderKeeper::start()
{
    m_isStarted = true;
    refresh();
}

void ReminderKeeper::open(journal::Journal& journal, std::function<bool()> isFree)
{
    look(); // what came before is on its pages
    m_journal = &journal;
    m_isFree = std::move(isFree);
    refresh();
}

void ReminderKeeper::close()
{
    if (m_journal == nullptr)
        return;
    refresh();
    m_journal = nullptr;
    m_open.clear();
    m_name.clear();
    giveTimes();
    look();
}

void ReminderKeeper::refresh()
{
    readJournal();
    giveTimes();
    look();
}

bool ReminderKeeper::mayRead() const
{
    return m_journal != nullptr && (!m_isFree || m_isFree());
}

void ReminderKeeper::readJournal()
{
    if (!mayRead() || m_settings.current().reminders == app::ReminderChoice::Never)
        return;
    guarded(
        [this] {
            m_open = app::remindersOf(*m_journal, m_clock);
            if (!m_file)
                return;
            m_name = m_journal->preference(kNamePreference);
            if (m_name.empty()) {
                m_name = randomName();
                m_journal->setPreference(kNamePreference, m_name);
            }
            m_file->setTimes(m_name, m_open);
        },
        [](const QString&) {});
}

void ReminderKeeper::giveTimes()
{
    auto times = m_file ? m_file->times() : std::vector<app::ReminderTime>{};
    for (const auto& time : m_open)
        if (std::find(times.begin(), times.end(), time) == times.end())
            times.push_back(time);
    m_policy->setTimes(std::move(times));
}

void ReminderKeeper::look()
{
    if (!m_isStarted)
        return;
    const auto step = m_policy->look(m_clock);
    m_timer.setTo(step.next);
    if (!step.remind)
        return;
    if (m_file)
        m_file->setSeen(m_policy->seen());
    Q_EMIT due(words());
}

QString ReminderKeeper::words() const
{
    return mayRead() && presentPeople(*m_journal).size() == 2 ? tr("A moment for the two of you")
                                                              : tr("A moment you set aside");
}

} // namespace inglenook::ui
