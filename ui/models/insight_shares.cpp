// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who began, and how long each spoke: only for two, and never a judgement on one of them.
#include "models/insight_view.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

using Tr = InsightWords;
using What = journal::InsightSelection::What;

constexpr int kEnoughToSay = 4;
constexpr qint64 kMinute = 60;

QString timesOf(const QString& name, int count)
{
    return count == 1 ? Tr::tr("%1, once", "name").arg(name) : Tr::tr("%1, %n times", "name", count).arg(name);
}

QString minutesText(qint64 seconds)
{
    const auto minutes = (seconds + kMinute / 2) / kMinute;
    return minutes <= 1 ? Tr::tr("about a minute") : Tr::tr("about %n minutes", nullptr, static_cast<int>(minutes));
}

} // namespace

InsightPicture beganPicture(const InsightView& view)
{
    InsightPicture picture;
    picture.kind = InsightPicture::Kind::Began;
    picture.caption = Tr::tr("Who began");
    picture.headers = {Tr::tr("Who"), Tr::tr("How often")};
    if (!view.isForTwo())
        return picture;
    std::vector<int> counts(view.members.size(), 0);
    int all = 0;
    int last = -1;
    for (const auto& beginning : view.beginnings) {
        const auto place = std::find(view.members.begin(), view.members.end(), beginning.first);
        if (place == view.members.end())
            continue;
        last = static_cast<int>(place - view.members.begin());
        ++counts[static_cast<std::size_t>(last)];
        ++all;
    }
    for (int member = 0; member < view.people.size(); ++member) {
        const int count = counts[static_cast<std::size_t>(member)];
        picture.series.append({view.people.at(member).name, member, {}});
        if (!view.shows(member))
            continue;
        if (all == 0)
            continue;
        InsightPoint point;
        point.series = member;
        point.x = member;
        point.count = count;
        point.label = count == 0 ? Tr::tr("%1, not this time", "name").arg(view.people.at(member).name)
                                 : timesOf(view.people.at(member).name, count);
        point.spoken = point.label;
        point.entries.what = What::Began;
        point.entries.days = view.range();
        point.entries.whose = view.only(member);
        picture.rows.append(
            {{view.people.at(member).name, -1}, {QString::number(count), static_cast<int>(picture.points.size())}});
        picture.points.append(point);
    }
    if (all == 0) {
        picture.sentence = Tr::tr("No exercises for two in this time.");
    } else if (all < kEnoughToSay) {
        picture.sentence = Tr::tr("Too early to say.");
    } else {
        const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
        picture.sentence = *most - *least <= 1 ? Tr::tr("Close to even.")
                           : *most - *least <= all / 3
                               ? Tr::tr("Now one of you, now the other.")
                               : Tr::tr("Sometimes one begins more often, and sometimes the other.");
    }
    if (all > 0 && view.people.size() == 2 && view.until >= view.today)
        picture.note = Tr::tr("%1 is next to begin, if you both like.", "name").arg(view.nameOf(1 - last));
    return picture;
}

InsightPicture spokenPicture(const InsightView& view)
{
    InsightPicture picture;
    picture.kind = InsightPicture::Kind::Spoken;
    picture.caption = Tr::tr("Time for each to speak");
    picture.headers = {Tr::tr("Who"), Tr::tr("Speaking, in the exercises you kept")};
    if (!view.isForTwo())
        return picture;
    const auto& seconds = view.figures.spokenSeconds();
    qint64 least = -1;
    qint64 most = 0;
    for (int member = 0; member < view.people.size(); ++member) {
        const auto spoken = seconds.of(static_cast<std::size_t>(member));
        least = least < 0 ? spoken : std::min<qint64>(least, spoken);
        most = std::max<qint64>(most, spoken);
        picture.series.append({view.people.at(member).name, member, {}});
        if (spoken == 0 || !view.shows(member))
            continue;
        InsightPoint point;
        point.series = member;
        point.x = member;
        point.count = spoken;
        point.label = view.people.at(member).name;
        point.amount = minutesText(spoken);
        point.spoken = Tr::tr("%1, %2", "name, how long").arg(view.nameOf(member), minutesText(spoken));
        point.entries.what = What::Spoke;
        point.entries.days = view.range();
        point.entries.whose = view.only(member);
        picture.rows.append(
            {{view.people.at(member).name, -1}, {minutesText(spoken), static_cast<int>(picture.points.size())}});
        picture.points.append(point);
    }
    if (most == 0)
        picture.sentence = Tr::tr("No talks with turns in this time.");
    else if (view.person >= 0)
        picture.sentence = Tr::tr("There was room for words.");
    else if (least * 5 >= most * 4)
        picture.sentence = Tr::tr("Much the same for both of you.");
    else if (least > 0)
        picture.sentence = Tr::tr("Sometimes one has more to tell, and sometimes the other.");
    else
        picture.sentence = Tr::tr("Sometimes one tells, and the other listens.");
    return picture;
}

} // namespace inglenook::ui
