// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/query_completion.h"
#include "models/guarded.h"
#include "models/timeline_model.h"

#include <algorithm>

namespace inglenook::ui {

QStringList TimelineModel::notes() const
{
    using Kind = journal::QueryFault::Kind;
    std::vector<journal::QueryFault> faults;
    guarded(
        [&] {
            const auto all = journals();
            faults = all.front()->search().faults(query().toStdString());
            // What one of the two knows is no fault.
            for (std::size_t i = 1; i < all.size(); ++i) {
                const auto there = all[i]->search().faults(query().toStdString());
                std::erase_if(faults, [&there](const journal::QueryFault& fault) {
                    return std::none_of(there.begin(), there.end(), [&fault](const journal::QueryFault& other) {
                        return other.kind == fault.kind && other.written == fault.written;
                    });
                });
            }
        },
        [](const QString&) {});
    QStringList notes;
    for (const auto& fault : faults) {
        const auto value = QString::fromStdString(fault.value);
        const auto written = QString::fromStdString(fault.written);
        switch (fault.kind) {
        case Kind::NotADay:
            notes += fault.isUnfinished ? tr("A day is 2026, 2026-03, 12.3.2026, March or “last week”.")
                                        : tr("“%1” is left out: a day is 2026-03, March or “last week”.").arg(written);
            break;
        case Kind::NotAProperty:
            notes +=
                fault.isUnfinished
                    ? tr("There is is:starred, is:exercise, is:free and has:picture.")
                    : tr("“%1” is left out: there is is:starred, is:exercise, is:free and has:picture.").arg(written);
            break;
        case Kind::NoSuchTag:
            notes += tr("No tag is called “%1”.").arg(value);
            break;
        case Kind::NoSuchPerson:
            notes += tr("Nobody here is called “%1”.").arg(value);
            break;
        case Kind::NoSuchExercise:
            notes += tr("No exercise is called “%1”.").arg(value);
            break;
        case Kind::TooLong:
            notes += tr("This is very long: only its beginning is looked for.");
            break;
        }
    }
    return notes;
}

TimelineModel::Completion TimelineModel::complete(const QString& text, int cursor) const
{
    constexpr std::size_t kMost = 8;
    Completion completion;
    guarded(
        [&] {
            const auto bytes = text.toStdString();
            const auto at = static_cast<std::size_t>(text.left(cursor).toUtf8().size());
            journal::QueryCompletion found;
            for (auto* journal : journals()) {
                // Names are of the program, and the same for both.
                journal::CompletionSource source{m_journal.search().names(), journal->entries(), {}};
                for (const auto& member : journal->members())
                    source.people.push_back(member.name);
                const auto there = journal::completionsOf(bytes, at, source, kMost);
                found.begin = there.begin;
                found.end = there.end;
                for (const auto& choice : there.choices)
                    if (std::find(found.choices.begin(), found.choices.end(), choice) == found.choices.end())
                        found.choices.push_back(choice);
            }
            if (found.choices.size() > kMost)
                found.choices.resize(kMost);
            const auto characters = [&](std::size_t place) {
                return static_cast<int>(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(place)).size());
            };
            completion.begin = characters(found.begin);
            completion.end = characters(found.end);
            for (const auto& choice : found.choices)
                completion.choices.append(QString::fromStdString(choice));
        },
        [](const QString&) {});
    return completion;
}

} // namespace inglenook::ui
