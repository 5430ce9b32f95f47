// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guarded.h"
#include "models/shown_tag.h"
#include "models/timeline_model.h"

#include <QHash>

#include <algorithm>
#include <utility>

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
    QStringList names;
    for (auto* journal : journals())
        for (const auto& member : journal->members())
            if (const auto name = QString::fromStdString(member.name); !names.contains(name, Qt::CaseInsensitive))
                names.append(name);
    for (const auto& name : std::as_const(names))
        people.choices.append({filterPart(QStringLiteral("by"), name), name});
    if (people.choices.size() > 1)
        people.choices.append({QStringLiteral("by:together"), tr("Together")});
    FilterGroup tags{tr("Tags"), {}};
    guarded(
        [&] {
            QHash<QString, int> uses;
            for (auto* journal : journals())
                for (const auto& [tag, count] : journal->entries().tags({}, kMostTags))
                    uses[QString::fromStdString(tag)] += count;
            auto known = uses.keys();
            std::sort(known.begin(), known.end(), [&uses](const QString& a, const QString& b) {
                return uses[a] != uses[b] ? uses[a] > uses[b] : a < b;
            });
            for (const auto& name : known.mid(0, kMostTags))
                tags.choices.append({filterPart(QStringLiteral("tag"), name), shownTag(name)});
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
    return part.startsWith(QLatin1String{"tag:"}) ? shownTag(value) : value;
}

} // namespace inglenook::ui
