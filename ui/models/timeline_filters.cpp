// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guarded.h"
#include "models/timeline_model.h"

namespace inglenook::ui {
namespace {

constexpr int kMostTags = 20;

} // namespace

QVector<TimelineModel::FilterGroup> TimelineModel::filterGroups() const
{
    FilterGroup plain{{},
                      {{QStringLiteral("is:starred"), tr("Starred")},
                       {QStringLiteral("has:picture"), tr("With pictures")},
                       {QStringLiteral("is:free"), tr("Written freely")},
                       {QStringLiteral("is:exercise"), tr("From an exercise")}}};
    FilterGroup people{tr("Written by"), {}};
    for (const auto& member : m_journal.members()) {
        const auto name = QString::fromStdString(member.name);
        people.choices.append({filterPart(QStringLiteral("by"), name), name});
    }
    if (people.choices.size() > 1)
        people.choices.append({QStringLiteral("by:together"), tr("Together")});
    FilterGroup tags{tr("Tags"), {}};
    guarded(
        [&] {
            for (const auto& [tag, uses] : m_journal.entries().tags({}, kMostTags)) {
                const auto name = QString::fromStdString(tag);
                tags.choices.append({filterPart(QStringLiteral("tag"), name), QLatin1Char{'#'} + name});
            }
        },
        [](const QString&) {});
    FilterGroup feelings{tr("Feelings"), {}};
    for (const auto& family : m_journal.search().names().families)
        feelings.choices.append({filterPart(QStringLiteral("feeling"), QString::fromStdString(family.key)),
                                 QString::fromStdString(family.title)});
    QVector<FilterGroup> groups{plain};
    if (people.choices.size() > 1)
        groups.append(people);
    for (const auto& group : {tags, feelings})
        if (!group.choices.isEmpty())
            groups.append(group);
    return groups;
}

QString TimelineModel::filterLabel(const QString& part) const
{
    for (const auto& group : filterGroups())
        for (const auto& choice : group.choices)
            if (choice.part == part)
                return choice.text;
    const auto colon = part.indexOf(QLatin1Char{':'});
    auto value = part.mid(colon + 1);
    if (value.size() > 1 && value.startsWith(QLatin1Char{'"'}))
        value = value.mid(1, value.size() - 2);
    return part.startsWith(QLatin1String{"tag:"}) ? QLatin1Char{'#'} + value : value;
}

} // namespace inglenook::ui
