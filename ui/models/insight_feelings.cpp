// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feelings: the words chosen most, families over time, and the grid of pleasantness and energy.
#include "models/insight_view.h"

#include <QMap>

#include <algorithm>
#include <map>

namespace inglenook::ui {
namespace {

using Tr = InsightWords;
using What = journal::InsightSelection::What;

constexpr qsizetype kWordsDrawn = 6;
constexpr qsizetype kWordsInTable = 200;
constexpr qint64 kEnoughToSay = 4;

QString timesText(qint64 count)
{
    return count == 1 ? Tr::tr("once") : Tr::tr("%n times", nullptr, static_cast<int>(count));
}

struct WordCount {
    QString word;
    QString family;
    qint64 count = 0;
};

/// The most frequent first.
QVector<WordCount> wordsOf(const InsightView& view)
{
    QVector<WordCount> words;
    for (const auto& [word, counted] : view.figures.words())
        if (const auto count = view.shown(counted.shares); count > 0)
            words.append({QString::fromStdString(word), QString::fromStdString(counted.family), count});
    std::stable_sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    return words;
}

QString wordsSentence(const QVector<WordCount>& words)
{
    if (words.isEmpty())
        return Tr::tr("No feelings were named in this time.");
    qint64 all = 0;
    for (const auto& word : words)
        all += word.count;
    if (all < kEnoughToSay)
        return Tr::tr("Too early to say.");
    if (words.size() == 1)
        return Tr::tr("%1, each time.", "a feeling").arg(words.at(0).word);
    if (words.at(0).family != words.at(1).family)
        return Tr::tr("Often %1, and %2 as well.", "two feelings").arg(words.at(0).word, words.at(1).word);
    return Tr::tr("Often %1, or %2.", "two feelings of one family").arg(words.at(0).word, words.at(1).word);
}

QString titleOf(const InsightView& view, const QString& family)
{
    const auto* found = view.feelings.family(family.toStdString());
    return found != nullptr ? QString::fromStdString(found->title) : Tr::tr("In your own words");
}

/// The families of the wheel in its order, and one's own words last.
QStringList familyKeys(const InsightView& view)
{
    QStringList keys;
    for (const auto& family : view.feelings.families())
        keys.append(QString::fromStdString(family.key));
    keys.append(QString{});
    return keys;
}

QString placeInWords(const journal::MoodPlace& place)
{
    constexpr int kMiddle = 2;
    const int side = place.pleasantness > kMiddle ? 2 : place.pleasantness < -kMiddle ? 0 : 1;
    const int height = place.energy > kMiddle ? 2 : place.energy < -kMiddle ? 0 : 1;
    switch (side * 3 + height) {
    case 0:
        return Tr::tr("unpleasant and low in energy");
    case 1:
        return Tr::tr("unpleasant");
    case 2:
        return Tr::tr("unpleasant and full of energy");
    case 3:
        return Tr::tr("in the middle, low in energy");
    case 5:
        return Tr::tr("in the middle, full of energy");
    case 6:
        return Tr::tr("pleasant and calm");
    case 7:
        return Tr::tr("pleasant");
    case 8:
        return Tr::tr("pleasant and full of energy");
    default:
        return Tr::tr("in the middle");
    }
}

QString moodsSentence(const std::map<journal::MoodPlace, qint64>& counts)
{
    qint64 all = 0;
    QMap<QString, qint64> byWords;
    for (const auto& [place, count] : counts) {
        all += count;
        byWords[placeInWords(place)] += count;
    }
    if (all == 0)
        return Tr::tr("No moments were marked in this time.");
    if (all < kEnoughToSay)
        return Tr::tr("Too early to say.");
    const auto most = std::max_element(byWords.cbegin(), byWords.cend());
    if (*most * 2 > all)
        return Tr::tr("Mostly %1.", "how moments were").arg(most.key());
    return Tr::tr("A bit of everything, most often %1.", "how moments were").arg(most.key());
}

} // namespace

InsightPicture wordsPicture(const InsightView& view)
{
    InsightPicture picture;
    picture.kind = InsightPicture::Kind::Words;
    picture.caption = Tr::tr("Words chosen most");
    picture.headers = {Tr::tr("Feeling"), Tr::tr("Family"), Tr::tr("How often")};
    const auto words = wordsOf(view);
    for (qsizetype i = 0; i < std::min(words.size(), kWordsInTable); ++i) {
        const auto& word = words.at(i);
        const bool isDrawn = i < kWordsDrawn;
        picture.rows.append({{word.word, -1},
                             {titleOf(view, word.family), -1},
                             {QString::number(word.count), isDrawn ? static_cast<int>(i) : -1}});
        if (!isDrawn)
            continue;
        picture.series.append({word.word, -1, word.family});
        InsightPoint point;
        point.series = static_cast<int>(i);
        point.x = static_cast<int>(i);
        point.count = word.count;
        point.label = word.word;
        point.amount = QString::number(word.count);
        point.spoken = Tr::tr("%1, %2", "a feeling, how often").arg(word.word, timesText(word.count));
        point.entries.what = What::Feeling;
        point.entries.days = view.range();
        point.entries.whose = view.whose();
        point.entries.name = word.word.toStdString();
        picture.points.append(point);
    }
    picture.sentence = wordsSentence(words);
    if (words.size() > kWordsDrawn)
        picture.note = Tr::tr("The table has the others too.");
    return picture;
}

InsightPicture familiesPicture(const InsightView& view)
{
    InsightPicture picture;
    picture.kind = InsightPicture::Kind::Families;
    picture.caption = Tr::tr("Feelings, as time went on");
    picture.columns = view.columnNames();
    const auto keys = familyKeys(view);
    std::map<int, std::vector<qint64>> columns;
    std::vector<qint64> sums(static_cast<std::size_t>(keys.size()), 0);
    for (const auto& [day, families] : view.figures.families()) {
        const auto date = toQDate(day);
        if (date < view.from || date > view.until)
            continue;
        for (const auto& [family, shares] : families) {
            const auto place = std::max<qsizetype>(0, keys.indexOf(QString::fromStdString(family)));
            const auto key = static_cast<std::size_t>(place);
            const auto count = view.shown(shares);
            if (count == 0)
                continue;
            auto& column = columns[view.columnOf(date)];
            column.resize(sums.size(), 0);
            column[key] += count;
            sums[key] += count;
        }
    }
    picture.headers = {Tr::tr("When")};
    std::vector<int> seriesOf(sums.size(), -1);
    for (std::size_t key = 0; key < sums.size(); ++key) {
        if (sums[key] == 0)
            continue;
        seriesOf[key] = static_cast<int>(picture.series.size());
        const auto& family = keys.at(static_cast<qsizetype>(key));
        picture.series.append({titleOf(view, family), -1, family});
        picture.headers.append(titleOf(view, family));
    }
    for (const auto& [column, counts] : columns) {
        QVector<InsightCell> row{{view.columnInWords(column), -1}};
        for (std::size_t key = 0; key < sums.size(); ++key) {
            if (sums[key] == 0)
                continue;
            if (counts[key] == 0) {
                row.append({QStringLiteral("0"), -1});
                continue;
            }
            InsightPoint point;
            point.series = seriesOf[key];
            point.x = column;
            point.count = counts[key];
            point.spoken =
                Tr::tr("%1, %2: %3", "when, family of feelings, how often")
                    .arg(view.columnInWords(column), picture.series.at(point.series).name, timesText(point.count));
            point.entries.what = What::Family;
            point.entries.days = view.rangeOf(column);
            point.entries.whose = view.whose();
            point.entries.name = picture.series.at(point.series).family.toStdString();
            row.append({QString::number(point.count), static_cast<int>(picture.points.size())});
            picture.points.append(point);
        }
        picture.rows.append(row);
    }
    const auto most = std::max_element(sums.begin(), sums.end());
    if (picture.points.isEmpty())
        picture.sentence = Tr::tr("No feelings were named in this time.");
    else if (picture.series.size() == 1)
        picture.sentence =
            Tr::tr("All of one kind: %1.", "family of feelings").arg(picture.series.at(0).name.toLower());
    else
        picture.sentence = Tr::tr("Many kinds, and %1 most often.", "family of feelings")
                               .arg(titleOf(view, keys.at(most - sums.begin())).toLower());
    return picture;
}

InsightPicture moodsPicture(const InsightView& view)
{
    InsightPicture picture;
    picture.kind = InsightPicture::Kind::Moods;
    picture.caption = Tr::tr("How moments were");
    picture.axis = {Tr::tr("unpleasant"), Tr::tr("pleasant"), Tr::tr("low in energy"), Tr::tr("full of energy")};
    picture.headers = {Tr::tr("How it was"), Tr::tr("Pleasant, -10 to 10"), Tr::tr("Energy, -10 to 10"),
                       Tr::tr("Whose"), Tr::tr("How often")};
    for (int member = 0; member < view.people.size(); ++member)
        picture.series.append({view.people.at(member).name, member, {}});
    std::map<journal::MoodPlace, qint64> counts;
    for (const auto& [place, shares] : view.figures.moods()) {
        for (int member = 0; member <= view.people.size(); ++member) {
            const auto count = shares.of(static_cast<std::size_t>(member));
            const bool together = member == view.people.size();
            if (count == 0 || (!together && !view.shows(member)))
                continue;
            counts[place] += count;
            InsightPoint point;
            point.series = together ? -1 : member;
            point.x = place.pleasantness;
            point.y = place.energy;
            point.count = count;
            const auto name = together ? Tr::tr("together") : view.nameOf(member);
            point.spoken = Tr::tr("%1: %2, %3", "name, how moments were, how often")
                               .arg(name, placeInWords(place), timesText(count));
            point.entries.what = What::Mood;
            point.entries.days = view.range();
            point.entries.whose = together ? std::vector<std::optional<MemberId>>{std::nullopt} : view.only(member);
            point.entries.mood = place;
            picture.rows.append({{placeInWords(place), -1},
                                 {QString::number(place.pleasantness), -1},
                                 {QString::number(place.energy), -1},
                                 {name, -1},
                                 {QString::number(count), static_cast<int>(picture.points.size())}});
            picture.points.append(point);
        }
    }
    picture.sentence = moodsSentence(counts);
    return picture;
}

} // namespace inglenook::ui
