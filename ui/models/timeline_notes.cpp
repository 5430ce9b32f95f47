// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/query_completion.h"
#include "models/guarded.h"
#include "models/timeline_model.h"

namespace inglenook::ui {

QStringList TimelineModel::notes() const
{
    using Kind = journal::QueryFault::Kind;
    std::vector<journal::QueryFault> faults;
    guarded([&] { faults = m_journal.search().faults(query().toStdString()); }, [](const QString&) {});
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
            journal::CompletionSource source{m_journal.search().names(), m_journal.entries(), {}};
            for (const auto& member : m_journal.members())
                source.people.push_back(member.name);
            const auto found = journal::completionsOf(bytes, at, source, kMost);
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
