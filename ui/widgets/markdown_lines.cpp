// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

std::optional<ListLine> listLineIn(const QString& line)
{
    static const QRegularExpression kItem{u"^(\\s*)(?:([-*+]|>)|(\\d{1,9})([.)]))(\\s+)(\\[([ xX])\\]\\s+)?"_s};
    const auto match = kItem.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    ListLine item;
    item.indent = int(match.capturedLength(1));
    item.isQuote = match.captured(2) == u">"_s;
    item.isTask = !item.isQuote && match.capturedLength(6) > 0;
    item.isTicked = item.isTask && match.captured(7) != u" "_s;
    item.begin = int(item.isQuote ? match.capturedEnd(5) : match.capturedEnd());
    const auto sign = match.capturedLength(3) > 0
                          ? QString::number(match.captured(3).toLongLong() + 1) + match.captured(4)
                          : match.captured(2);
    item.next = match.captured(1) + sign + match.captured(5) + (item.isTask ? u"[ ] "_s : QString{});
    return item;
}

std::optional<int> indentBelow(const QString& line, const QString& above)
{
    const auto item = listLineIn(line);
    const auto before = listLineIn(above);
    if (!item || !before || item->isQuote || before->isQuote || item->indent > before->indent)
        return std::nullopt;
    // To where the words of the item above begin; a box belongs to the words.
    static const QRegularExpression kSign{u"^\\s*\\S+\\s+"_s};
    return int(kSign.match(above).capturedLength());
}

std::optional<int> indentOut(const QString& line)
{
    const auto item = listLineIn(line);
    if (!item || item->indent == 0)
        return std::nullopt;
    constexpr int kLevel = 2;
    constexpr int kNumberLevel = 3;
    const int level = item->indent % kNumberLevel == 0 ? kNumberLevel : kLevel;
    return std::max(0, item->indent - level);
}

QString withTickChanged(const QString& line)
{
    static const QRegularExpression kBox{u"^(\\s*(?:[-*+]|\\d{1,9}[.)])\\s+\\[)([ xX])(\\]\\s)"_s};
    static const QRegularExpression kItem{u"^(\\s*(?:[-*+]|\\d{1,9}[.)])\\s+)"_s};
    auto changed = line;
    if (const auto box = kBox.match(line); box.hasMatch())
        return changed.replace(box.capturedStart(2), 1, box.captured(2) == u" "_s ? u"x"_s : u" "_s);
    if (const auto item = kItem.match(line); item.hasMatch())
        return changed.insert(item.capturedEnd(), u"[ ] "_s);
    return u"- [ ] "_s + line;
}

QList<PicturePlace> picturesInLine(const QString& line)
{
    if (!line.contains(u"(picture:"_s))
        return {};
    static const QRegularExpression kPicture{u"!\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\](\\(picture:([0-9a-fA-F-]{36})\\))"_s};
    static const QRegularExpression kEscaped{u"\\\\([\\[\\]\\\\])"_s};
    QList<PicturePlace> places;
    for (auto it = kPicture.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        places.append({int(match.capturedStart()), int(match.capturedStart(1)), int(match.capturedStart(2)),
                       int(match.capturedEnd()), match.captured(3).toLower(),
                       match.captured(1).replace(kEscaped, u"\\1"_s)});
    }
    return places;
}

} // namespace inglenook::ui
