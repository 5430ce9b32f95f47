// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown_highlighter.h"

#include "widgets/markdown_lines.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace inglenook::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kHeadingText = 26;
constexpr int kSubheadingText = 20;
constexpr int kInFence = 1;

} // namespace

MarkdownHighlighter::MarkdownHighlighter(const Theme& theme, QTextDocument* document)
    : QSyntaxHighlighter{document},
      m_theme{theme}
{
}

void MarkdownHighlighter::setFocus(const QTextCursor& cursor)
{
    const bool all = m_focus.isNull() != cursor.isNull();
    const auto before = m_focus.block();
    m_focus = cursor;
    if (all)
        rehighlight();
    else if (!cursor.isNull() && before != cursor.block()) {
        rehighlightBlock(before);
        rehighlightBlock(cursor.block());
    }
}

void MarkdownHighlighter::highlightBlock(const QString& text)
{
    m_code.clear();
    if (!highlightFence(text)) {
        const int from = highlightStart(text);
        highlightCode(text, from);
        highlightPairs(text, from);
        highlightLinks(text, from);
        highlightSpelling(text);
    }
    highlightPictures(text);
    if (!m_focus.isNull() && m_focus.block() != currentBlock())
        add(0, int(text.size()), dimmed());
}

QTextCharFormat MarkdownHighlighter::dimmed() const
{
    QTextCharFormat format;
    format.setForeground(m_theme.tokens().text3);
    return format;
}

bool MarkdownHighlighter::highlightFence(const QString& text)
{
    static const QRegularExpression kFence{u"^\\s{0,3}(```|~~~)"_s};
    const bool inside = previousBlockState() == kInFence;
    const bool isFence = kFence.match(text).hasMatch();
    setCurrentBlockState(inside != isFence ? kInFence : 0);
    if (!inside && !isFence)
        return false;
    QTextCharFormat code;
    code.setFontFixedPitch(true);
    code.setFontFamilies({u"monospace"_s});
    code.setProperty(QTextFormat::FontPixelSize, m_theme.px(16));
    add(0, int(text.size()), code);
    if (isFence)
        add(0, int(text.size()), dimmed());
    return true;
}

int MarkdownHighlighter::highlightStart(const QString& text)
{
    static const QRegularExpression kStart{
        u"^\\s*(?:(#{1,6})\\s|(>)\\s?|(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[([ xX])\\]\\s)?)"_s};
    const auto match = kStart.match(text);
    if (!match.hasMatch())
        return 0;
    QTextCharFormat line;
    if (const auto level = match.capturedLength(1); level > 0) {
        line.setProperty(QTextFormat::FontPixelSize, m_theme.px(level == 1 ? kHeadingText : kSubheadingText));
        if (level > 1)
            line.setFontWeight(QFont::Bold);
    } else if (match.capturedLength(2) > 0) {
        line.setFontItalic(true);
    } else if (match.capturedLength(3) > 0 && match.captured(3) != u" "_s) {
        line = dimmed();
        line.setFontStrikeOut(true);
    }
    add(int(match.capturedLength(3) > 0 ? match.capturedLength() : 0),
        int(text.size() - (match.capturedLength(3) > 0 ? match.capturedLength() : 0)), line);
    add(0, int(match.capturedLength()), dimmed());
    if (match.capturedLength(3) > 0) {
        QTextCharFormat box;
        box.setForeground(m_theme.tokens().accentText);
        box.setFontWeight(QFont::Bold);
        add(int(match.capturedStart(3)) - 1, 3, box);
    }
    return int(match.capturedLength());
}

void MarkdownHighlighter::highlightCode(const QString& text, int from)
{
    static const QRegularExpression kCode{u"(`+)(?!`)(.+?)(?<!`)\\1(?!`)"_s};
    QTextCharFormat code;
    code.setFontFamilies({u"monospace"_s});
    code.setFontFixedPitch(true);
    code.setBackground(m_theme.tokens().hover);
    for (auto it = kCode.globalMatch(text, from); it.hasNext();) {
        const auto match = it.next();
        const int sign = int(match.capturedLength(1));
        m_code.append({int(match.capturedStart()), int(match.capturedEnd())});
        add(int(match.capturedStart(2)), int(match.capturedLength(2)), code);
        add(int(match.capturedStart()), sign, dimmed());
        add(int(match.capturedEnd()) - sign, sign, dimmed());
    }
}

bool MarkdownHighlighter::isInCode(int place) const
{
    return std::any_of(m_code.begin(), m_code.end(),
                       [place](const auto& range) { return place >= range.first && place < range.second; });
}

void MarkdownHighlighter::highlightPairs(const QString& text, int from)
{
    static const QRegularExpression kBold{u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s};
    static const QRegularExpression kItalic{u"(?<![*_\\w])([*_])(?=[^\\s*_])(.+?)(?<=[^\\s*_])\\1(?![*_\\w])"_s};
    static const QRegularExpression kStruck{u"(~~)(?=\\S)(.+?)(?<=\\S)\\1"_s};
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QTextCharFormat italic;
    italic.setFontItalic(true);
    QTextCharFormat struck;
    struck.setFontStrikeOut(true);
    for (const auto& [pattern, format] :
         {std::pair{&kBold, bold}, std::pair{&kItalic, italic}, std::pair{&kStruck, struck}}) {
        for (auto it = pattern->globalMatch(text, from); it.hasNext();) {
            const auto match = it.next();
            const auto sign = int(match.capturedLength(1));
            if (isInCode(int(match.capturedStart())))
                continue;
            add(int(match.capturedStart(2)), int(match.capturedLength(2)), format);
            add(int(match.capturedStart()), sign, dimmed());
            add(int(match.capturedEnd()) - sign, sign, dimmed());
        }
    }
}

void MarkdownHighlighter::highlightLinks(const QString& text, int from)
{
    static const QRegularExpression kLink{u"\\[([^\\]]+)\\]\\([^)]*\\)"_s};
    QTextCharFormat link;
    link.setForeground(m_theme.tokens().accentText);
    for (auto it = kLink.globalMatch(text, from); it.hasNext();) {
        const auto match = it.next();
        if (isInCode(int(match.capturedStart())))
            continue;
        add(int(match.capturedStart()), int(match.capturedLength()), dimmed());
        add(int(match.capturedStart(1)), int(match.capturedLength(1)), link);
    }
}

void MarkdownHighlighter::highlightPictures(const QString& text)
{
    // The words stay to be changed; the address is there, but takes no room.
    QTextCharFormat words;
    words.setForeground(m_theme.tokens().text2);
    words.setProperty(QTextFormat::FontPixelSize, m_theme.px(15));
    QTextCharFormat hidden;
    hidden.setForeground(Qt::transparent);
    hidden.setProperty(QTextFormat::FontPixelSize, 1);
    hidden.setProperty(QTextFormat::FontLetterSpacingType, QFont::AbsoluteSpacing);
    hidden.setProperty(QTextFormat::FontLetterSpacing, -0.6);
    for (const auto& picture : picturesInLine(text)) {
        add(picture.begin, picture.hidden - picture.begin, words);
        add(picture.begin, 2, dimmed());
        add(picture.hidden - 1, 1, dimmed());
        add(picture.hidden, picture.end - picture.hidden, hidden);
    }
}

void MarkdownHighlighter::highlightSpelling(const QString& text)
{
    if (!m_misspelled)
        return;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wave.setUnderlineColor(m_theme.tokens().warn);
    for (const auto& [begin, length] : m_misspelled(text))
        if (!isInCode(begin))
            add(begin, length, wave);
}

void MarkdownHighlighter::add(int from, int count, const QTextCharFormat& format)
{
    for (int place = from; place < from + count; ++place) {
        auto merged = this->format(place);
        merged.merge(format);
        setFormat(place, 1, merged);
    }
}

} // namespace inglenook::ui
