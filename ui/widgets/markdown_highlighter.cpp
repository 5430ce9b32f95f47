// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown_highlighter.h"

#include <QRegularExpression>

namespace inglenook::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kHeadingText = 26;
constexpr int kSubheadingText = 20;

} // namespace

MarkdownHighlighter::MarkdownHighlighter(const Theme& theme, QTextDocument* document)
    : QSyntaxHighlighter{document},
      m_theme{theme}
{
}

void MarkdownHighlighter::highlightBlock(const QString& text)
{
    const int from = highlightStart(text);
    highlightPairs(text, from);
    highlightLinks(text, from);
}

QTextCharFormat MarkdownHighlighter::dimmed() const
{
    QTextCharFormat format;
    format.setForeground(m_theme.tokens().text3);
    return format;
}

int MarkdownHighlighter::highlightStart(const QString& text)
{
    static const QRegularExpression kStart{u"^\\s*(?:(#{1,6})\\s|(>)\\s?|(?:[-*+]|\\d{1,9}[.)])\\s)"_s};
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
    }
    add(0, int(text.size()), line);
    add(0, int(match.capturedLength()), dimmed());
    return int(match.capturedLength());
}

void MarkdownHighlighter::highlightPairs(const QString& text, int from)
{
    static const QRegularExpression kBold{u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s};
    static const QRegularExpression kItalic{u"(?<![*_\\w])([*_])(?=[^\\s*_])(.+?)(?<=[^\\s*_])\\1(?![*_\\w])"_s};
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QTextCharFormat italic;
    italic.setFontItalic(true);
    for (const auto& [pattern, format] : {std::pair{&kBold, bold}, std::pair{&kItalic, italic}}) {
        for (auto it = pattern->globalMatch(text, from); it.hasNext();) {
            const auto match = it.next();
            const auto sign = int(match.capturedLength(1));
            add(int(match.capturedStart()), int(match.capturedLength()), format);
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
        add(int(match.capturedStart()), int(match.capturedLength()), dimmed());
        add(int(match.capturedStart(1)), int(match.capturedLength(1)), link);
    }
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
