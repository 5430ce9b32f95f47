// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rituals and promises that were kept. What was not is not counted.
#include "models/insight_view.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

using Tr = InsightWords;

constexpr qsizetype kRitualsDrawn = 6;

struct Kept {
    QString title;
    bool isRitual = false;
    QVector<InsightMoment> moments; ///< newest first
};

QDate dayOf(Date date)
{
    return {date.year, date.month, date.day};
}

/// The most frequent first.
QVector<Kept> ritualsOf(const InsightView& view)
{
    QVector<Kept> rituals;
    for (const auto& ritual : view.kept.rituals) {
        Kept kept{QString::fromStdString(ritual.name), true, {}};
        for (const auto& day : ritual.days)
            kept.moments.append({kept.title, dayOf(day), QString{}});
        rituals.append(std::move(kept));
    }
    std::stable_sort(rituals.begin(), rituals.end(),
                     [](const Kept& a, const Kept& b) { return a.moments.size() > b.moments.size(); });
    return rituals;
}

/// Of the person chosen, and what both gave their word for.
Kept promisesOf(const InsightView& view)
{
    Kept kept{Tr::tr("Promises"), false, {}};
    for (const auto& promise : view.kept.promises) {
        const auto by =
            promise.by ? std::find(view.members.begin(), view.members.end(), *promise.by) : view.members.end();
        if (by != view.members.end() && !view.shows(static_cast<int>(by - view.members.begin())))
            continue;
        kept.moments.append({QString::fromStdString(promise.what), dayOf(localDate(*promise.closed)),
                             promise.entry ? QString::fromStdString(promise.entry->toString()) : QString{}});
    }
    return kept;
}

QString keptSentence(const QVector<Kept>& all)
{
    if (all.isEmpty())
        return Tr::tr("No rituals or promises noted in this time.");
    const auto& first = all.at(0);
    if (!first.isRitual)
        return first.moments.size() == 1 ? Tr::tr("A word that was kept.") : Tr::tr("Words that were kept.");
    if (all.size() == 1)
        return Tr::tr("There was time for “%1”.", "a ritual").arg(first.title);
    return all.at(1).isRitual ? Tr::tr("“%1”, and more.", "a ritual").arg(first.title)
                              : Tr::tr("“%1”, and words that were kept.", "a ritual").arg(first.title);
}

} // namespace

InsightPicture keptPicture(const InsightView& view)
{
    InsightPicture picture;
    picture.kind = InsightPicture::Kind::Kept;
    picture.caption = Tr::tr("Rituals and promises kept");
    picture.headers = {Tr::tr("What"), Tr::tr("How often")};
    auto all = ritualsOf(view);
    const auto rituals = all.size();
    if (auto promises = promisesOf(view); !promises.moments.isEmpty())
        all.append(std::move(promises));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto& kept = all.at(i);
        const int count = static_cast<int>(kept.moments.size());
        const bool isDrawn = i < kRitualsDrawn || !kept.isRitual;
        picture.rows.append(
            {{kept.title, -1}, {QString::number(count), isDrawn ? static_cast<int>(picture.points.size()) : -1}});
        if (!isDrawn)
            continue;
        InsightPoint point;
        point.series = static_cast<int>(picture.series.size());
        point.x = point.series;
        point.count = count;
        point.label = kept.title;
        point.amount = QString::number(count);
        point.spoken = count == 1 ? Tr::tr("%1, kept once", "a ritual, or promises").arg(kept.title)
                                  : Tr::tr("%1, kept %n times", "a ritual, or promises", count).arg(kept.title);
        point.entries.days = view.range();
        point.moments = kept.moments;
        picture.series.append({kept.title, -1, {}});
        picture.points.append(point);
    }
    picture.sentence = keptSentence(all);
    if (rituals > kRitualsDrawn)
        picture.note = Tr::tr("The table has the others too.");
    else if (rituals > 0)
        picture.note = Tr::tr("A day without a mark is just a day.");
    return picture;
}

} // namespace inglenook::ui
