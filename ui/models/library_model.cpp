// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library_model.h"

#include "journal/member_details.h"
#include "models/guarded.h"
#include "models/habits.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <set>

namespace inglenook::ui {
namespace {

constexpr auto kFavourites = "library.favourites";

QDate toQDate(Date date)
{
    return {date.year, date.month, date.day};
}

bool changesOver(const exercises::Definition& definition)
{
    return std::any_of(definition.steps.begin(), definition.steps.end(),
                       [](const auto& step) { return step.kind == exercises::StepKind::Swap; });
}

} // namespace

LibraryModel::LibraryModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                           QObject* parent)
    : QAbstractListModel{parent},
      m_journal{journal},
      m_catalogue{catalogue},
      m_clock{clock}
{
    setFaults(catalogue.faults());
    refresh();
}

void LibraryModel::setFaults(const exercises::Faults& faults)
{
    m_faults.clear();
    for (const auto& fault : faults)
        m_faults.append(QString::fromStdString(fault.toString()));
}

bool LibraryModel::isForTwo() const
{
    return hasCompany(m_journal);
}

void LibraryModel::refresh()
{
    QVector<Known> all;
    guarded(
        [&] {
            m_favourites = QString::fromStdString(m_journal.preference(kFavourites)).split(u' ', Qt::SkipEmptyParts);
            std::set<std::string> waiting;
            for (const auto& run : m_journal.runs().unfinished())
                waiting.insert(run.exercise);
            const auto due = whoIsDue();
            for (const auto& definition : m_catalogue.all()) {
                auto found = known(*definition);
                if (!found)
                    continue;
                found->item.unfinished = waiting.count(definition->id) > 0;
                // Who opens first is said where it matters most.
                if (!due.isEmpty() && found->item.together && definition->family == exercises::Family::Vulnerable &&
                    changesOver(*definition))
                    found->item.note = found->item.note.isEmpty() ? due : tr("%1, %2").arg(found->item.note, due);
                all.append(*std::move(found));
            }
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    std::stable_sort(all.begin(), all.end(),
                     [](const Known& a, const Known& b) { return a.item.family < b.item.family; });
    m_all = std::move(all);
    narrow();
}

std::optional<LibraryModel::Known> LibraryModel::known(const exercises::Definition& definition) const
{
    const bool alone = definition.who != exercises::Who::Together;
    const bool isShared = m_journal.kind() == journal::JournalKind::Shared;
    if ((isShared && definition.personalJournalOnly) || (!isForTwo() && !alone))
        return std::nullopt;
    LibraryItem item;
    item.id = QString::fromStdString(definition.id);
    item.title = QString::fromStdString(definition.title);
    item.summary = QString::fromStdString(definition.summary);
    QStringList notes;
    if (!definition.isOurs)
        notes.append(tr("your own"));
    if (const auto done = lastDone(definition.id); !done.isEmpty())
        notes.append(done);
    item.note = notes.join(tr(", "));
    item.together = isForTwo() && definition.who != exercises::Who::Alone;
    item.alone = alone;
    item.who = item.together && item.alone ? tr("Together, alone") : item.together ? tr("Together") : tr("Alone");
    item.minutes = minutesText(definition.minutes);
    item.family = definition.family;
    item.favourite = definition.leavesTrace && m_favourites.contains(item.id);
    return Known{item, &definition, searchWords(definition)};
}

QString LibraryModel::whoIsDue() const
{
    const auto members = presentMembers(m_journal);
    if (!isForTwo() || members.size() != 2 || beginnerIn(m_journal) != Beginner::TakesTurns)
        return {};
    const auto begun = m_journal.runs().beginnings(members[0].id, members[1].id);
    if (begun.first == begun.second)
        return {};
    return tr("%1 begins this time").arg(QString::fromStdString(members[begun.first < begun.second ? 0 : 1].name));
}

QString LibraryModel::lastDone(const std::string& exercise) const
{
    const auto done = m_journal.entries().lastDone(exercise);
    if (!done)
        return {};
    const auto day = toQDate(localDate(*done));
    const auto today = toQDate(localDate(m_clock.localNow()));
    const auto days = day.daysTo(today);
    const QLocale locale;
    if (days <= 0)
        return tr("last done today");
    if (days == 1)
        return tr("last done yesterday");
    if (days < 7)
        return tr("last on %1").arg(locale.standaloneDayName(day.dayOfWeek()));
    if (day.year() == today.year())
        return tr("last on %1").arg(locale.toString(day, QStringLiteral("d MMMM")));
    return tr("last on %1").arg(locale.toString(day, QStringLiteral("d MMMM yyyy")));
}

void LibraryModel::narrow()
{
    beginResetModel();
    m_shown.clear();
    for (const auto& known : m_all)
        if (fits(known, m_mix))
            m_shown.append(known.item);
    endResetModel();
    Q_EMIT changed();
}

bool LibraryModel::canBeFavourite(const QString& exercise) const
{
    const auto* definition = m_catalogue.find(exercise.toStdString());
    return definition != nullptr && definition->leavesTrace;
}

bool LibraryModel::isFavourite(const QString& exercise) const
{
    return canBeFavourite(exercise) && m_favourites.contains(exercise);
}

void LibraryModel::setFavourite(const QString& exercise, bool favourite)
{
    if (!canBeFavourite(exercise) || favourite == isFavourite(exercise))
        return;
    auto next = m_favourites;
    if (favourite)
        next.append(exercise);
    else
        next.removeAll(exercise);
    guarded([&] { m_journal.setPreference(kFavourites, next.join(u' ').toStdString()); },
            [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
}

int LibraryModel::countIn(exercises::Family family) const
{
    return static_cast<int>(
        std::count_if(m_shown.begin(), m_shown.end(), [&](const LibraryItem& item) { return item.family == family; }));
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const auto& item = m_shown.at(index.row());
    if (role == Qt::DisplayRole)
        return item.title;
    if (role == Qt::ToolTipRole)
        return item.summary;
    if (role == Qt::UserRole)
        return item.id;
    return {};
}

} // namespace inglenook::ui
