// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How close it felt, or any other line: a mark for each person and column, the middle of several.
#include "models/insight_view.h"

#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>

namespace inglenook::ui {
namespace {

using Tr = InsightWords;

constexpr std::size_t kEnoughToSay = 4;
constexpr double kClose = 6.5;
constexpr double kFar = 3.5;
constexpr double kMoved = 0.8; ///< of eleven places
constexpr int kDaysJoined = 10;

/// The steps of our exercises that ask how close it is, in much the same words.
const std::vector<journal::MarkLine>& closeness()
{
    static const std::vector<journal::MarkLine> kLines{
        {"weekly-check-in", "closeness", ""}, {"how-it-is", "closeness", ""}, {"how-close", "felt", ""}};
    return kLines;
}

InsightLine closenessLine()
{
    return {Tr::tr("How close it felt"), closeness(), Tr::tr("far apart"), Tr::tr("very close")};
}

/// By the words of the exercise that asked; nothing for one that isn't there any more.
std::optional<InsightLine> lineOf(const InsightView& view, const journal::MarkLine& mark)
{
    const auto* definition = view.catalogue.find(mark.exercise);
    const auto* step = definition != nullptr ? definition->find(mark.step) : nullptr;
    if (step == nullptr)
        return std::nullopt;
    const auto text = [](const std::string& words) { return QString::fromStdString(words); };
    if (mark.item.empty())
        return InsightLine{text(step->heading.empty() ? step->label : step->heading),
                           {mark},
                           text(step->lowLabel),
                           text(step->highLabel)};
    for (const auto& item : step->items)
        if (item.id == mark.item)
            return InsightLine{text(item.text),
                               {mark},
                               text(item.lowLabel.empty() ? step->lowLabel : item.lowLabel),
                               text(item.highLabel.empty() ? step->highLabel : item.highLabel)};
    return std::nullopt;
}

/// A place on the line, in words.
QString inWords(double value, const InsightLine& line)
{
    if (value < 0.5)
        return line.low;
    if (value < 2)
        return Tr::tr("close to “%1”", "the end of a line").arg(line.low);
    if (value < 4.5)
        return Tr::tr("nearer to “%1”", "the end of a line").arg(line.low);
    if (value <= 5.5)
        return Tr::tr("in between");
    if (value <= 8)
        return Tr::tr("nearer to “%1”", "the end of a line").arg(line.high);
    return value <= 9.5 ? Tr::tr("close to “%1”", "the end of a line").arg(line.high) : line.high;
}

using Columns = QMap<int, std::vector<journal::MarkSum>>;

Columns marksByColumn(const InsightView& view, const InsightLine& line)
{
    Columns columns;
    for (const auto& mark : line.lines) {
        const auto found = view.figures.marks().find(mark);
        if (found == view.figures.marks().end())
            continue;
        for (const auto& [day, sums] : found->second) {
            const auto date = toQDate(day);
            if (date < view.from || date > view.until)
                continue;
            auto& column = columns[view.columnOf(date)];
            column.resize(sums.size());
            for (std::size_t member = 0; member < sums.size(); ++member) {
                column[member].sum += sums[member].sum;
                column[member].count += sums[member].count;
            }
        }
    }
    return columns;
}

double middleOf(const QVector<InsightPoint>& points, qsizetype from, qsizetype to)
{
    double sum = 0;
    for (qsizetype i = from; i < to; ++i)
        sum += points.at(i).y;
    return to > from ? sum / static_cast<double>(to - from) : 0;
}

QString closenessSentence(const InsightView& view, const QVector<InsightPoint>& points)
{
    if (points.isEmpty())
        return Tr::tr("No marks in this time.");
    if (points.size() < static_cast<qsizetype>(kEnoughToSay))
        return Tr::tr("Too early to say.");
    // By column: the last third beside what was before.
    const auto split = points.size() - std::max<qsizetype>(1, points.size() / 3);
    const double moved = middleOf(points, split, points.size()) - middleOf(points, 0, split);
    const double middle = middleOf(points, 0, points.size());
    const auto since = QLocale{}.toString(view.startOf(points.at(split).x),
                                          view.span == InsightSpan::Day ? QStringLiteral("d MMMM")
                                          : view.from.year() == view.until.year() || view.span == InsightSpan::Week
                                              ? QStringLiteral("MMMM")
                                              : QStringLiteral("MMMM yyyy"));
    const int level = middle >= kClose ? 2 : middle > kFar ? 1 : 0;
    const int way = moved > kMoved ? 2 : moved < -kMoved ? 0 : 1;
    const std::array<std::array<QString, 3>, 3> sentences{
        {{Tr::tr("Mostly far apart, and further since %1."), Tr::tr("Mostly far apart."),
          Tr::tr("Mostly far apart, and a little closer since %1.")},
         {Tr::tr("In between, and a little further apart since %1."), Tr::tr("In between, now closer, now further."),
          Tr::tr("In between, and a little closer since %1.")},
         {Tr::tr("Mostly close, and a little less so since %1."), Tr::tr("Mostly close."),
          Tr::tr("Mostly close, and a little closer since %1.")}}};
    const auto& sentence = sentences.at(static_cast<std::size_t>(level)).at(static_cast<std::size_t>(way));
    return way == 1 ? sentence : sentence.arg(since);
}

QString lineSentence(const QVector<InsightPoint>& points, const InsightLine& line)
{
    if (points.isEmpty())
        return Tr::tr("No marks in this time.");
    if (points.size() < static_cast<qsizetype>(kEnoughToSay))
        return Tr::tr("Too early to say.");
    return Tr::tr("Mostly %1.", "a place on a line").arg(inWords(middleOf(points, 0, points.size()), line));
}

QString gapNote(InsightSpan span)
{
    switch (span) {
    case InsightSpan::Day:
        break;
    case InsightSpan::Week:
        return Tr::tr("A gap is a week without a mark.");
    case InsightSpan::Month:
        return Tr::tr("A gap is a month without a mark.");
    case InsightSpan::Year:
        return Tr::tr("A gap is a year without a mark.");
    }
    return {};
}

} // namespace

QVector<InsightLine> linesWithMarks(const InsightView& view)
{
    QVector<InsightLine> lines{closenessLine()};
    for (const auto& [mark, byDay] : view.figures.marks()) {
        if (std::find(closeness().begin(), closeness().end(), mark) != closeness().end())
            continue;
        if (auto line = lineOf(view, mark))
            lines.append(std::move(*line));
    }
    return lines;
}

InsightPicture marksPicture(const InsightView& view, const InsightLine& line)
{
    InsightPicture picture;
    picture.kind = InsightPicture::Kind::Marks;
    picture.caption = line.title;
    picture.columns = view.columnNames();
    picture.axis = {line.low, Tr::tr("in between"), line.high};
    picture.joinedUpTo = view.span == InsightSpan::Day ? kDaysJoined : 1;
    picture.headers = {Tr::tr("When")};
    for (int member = 0; member < view.people.size(); ++member) {
        picture.series.append({view.people.at(member).name, member, {}});
        if (view.shows(member))
            picture.headers.append(view.people.at(member).name);
    }
    const auto columns = marksByColumn(view, line);
    bool hasGap = false;
    std::vector<int> last(static_cast<std::size_t>(view.people.size()), -1);
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        QVector<InsightCell> row{{view.columnInWords(column.key()), -1}};
        for (int member = 0; member < view.people.size(); ++member) {
            if (!view.shows(member))
                continue;
            const auto& sum = column.value()[static_cast<std::size_t>(member)];
            if (sum.count == 0) {
                row.append({Tr::tr("no mark"), -1});
                continue;
            }
            InsightPoint point;
            point.series = member;
            point.x = column.key();
            point.y = double(sum.sum) / sum.count;
            point.count = sum.count;
            const auto words = inWords(point.y, line);
            const auto place = sum.count == 1
                                   ? words
                                   : Tr::tr("%1, the middle of %n marks", "a place on a line", sum.count).arg(words);
            point.spoken = Tr::tr("%1, %2: %3", "name, when, place on a line")
                               .arg(view.nameOf(member), view.columnInWords(column.key()), place);
            point.entries.what = journal::InsightSelection::What::Marked;
            point.entries.days = view.rangeOf(column.key());
            point.entries.whose = view.only(member);
            point.entries.lines = line.lines;
            auto& before = last[static_cast<std::size_t>(member)];
            hasGap = hasGap || (before >= 0 && column.key() - before > picture.joinedUpTo);
            before = column.key();
            row.append({place, static_cast<int>(picture.points.size())});
            picture.points.append(point);
        }
        if (row.size() > 1 && std::any_of(row.begin(), row.end(), [](const auto& cell) { return cell.point >= 0; }))
            picture.rows.append(row);
    }
    picture.sentence =
        line.lines == closeness() ? closenessSentence(view, picture.points) : lineSentence(picture.points, line);
    if (hasGap)
        picture.note = gapNote(view.span);
    return picture;
}

} // namespace inglenook::ui
