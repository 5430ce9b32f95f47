// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown_type.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextImageFormat>
#include <QTextList>

namespace inglenook::ui {
namespace {

constexpr int kCaption = QTextFormat::UserProperty + 1;
constexpr int kParagraphGap = 14;
constexpr int kListGap = 4;
constexpr int kAboveHeading = 12;
constexpr int kQuoteIndent = 24;
constexpr int kListIndent = 30;

bool isQuote(const QTextBlock& block)
{
    return block.isValid() && block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
}

bool hasPicture(const QTextBlock& block)
{
    return block.text().contains(QChar::ObjectReplacementCharacter);
}

} // namespace

TextRole MarkdownType::roleOf(int headingLevel) const
{
    if (headingLevel == 1)
        return m_compact ? TextRole::PageSmall : TextRole::JournalTitle;
    if (headingLevel > 1)
        return TextRole::JournalHeading;
    return m_compact ? TextRole::JournalTextSmall : TextRole::JournalText;
}

void MarkdownType::setTypeOf(QTextDocument& document) const
{
    document.setIndentWidth(kListIndent);
    replacePictures(document);
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        setBlock(block);
        setLetters(block);
    }
}

void MarkdownType::replacePictures(QTextDocument& document) const
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd();) {
            const auto fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat()) {
                ++it;
                continue;
            }
            const auto words = fragment.charFormat().stringProperty(QTextFormat::ImageAltText);
            QTextCursor cursor{block};
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            if (fragment.charFormat().isAnchor() || placePicture(cursor, fragment.charFormat().toImageFormat())) {
                it = block.begin();
                while (!it.atEnd() && it.fragment().position() <= fragment.position())
                    ++it;
                continue;
            }
            cursor.insertText(QCoreApplication::translate("MarkdownView", "[picture: %1]").arg(words), {});
            it = block.begin();
        }
    }
}

// The words for who can't see it are worth reading for everyone.
void MarkdownType::addCaption(QTextCursor& cursor, const QString& words) const
{
    if (words.isEmpty())
        return;
    QTextCharFormat caption;
    caption.setFont(m_theme.font(TextRole::Small));
    caption.setForeground(m_theme.tokens().text2);
    caption.setProperty(kCaption, true);
    cursor.setPosition(cursor.selectionEnd());
    const bool isLast = cursor.atBlockEnd();
    cursor.insertText(QChar{QChar::LineSeparator} + words + (isLast ? QString{} : QString{QChar::LineSeparator}),
                      caption);
}

bool MarkdownType::placePicture(QTextCursor& cursor, const QTextImageFormat& format) const
{
    constexpr QStringView kScheme = u"picture:";
    if (!m_pictures || !format.name().startsWith(kScheme))
        return false;
    const auto size = m_pictures.sizeIn(format.name().mid(kScheme.size()).toLower(), m_column);
    if (!size.isValid())
        return false;
    auto placed = format;
    placed.setWidth(size.width());
    placed.setHeight(size.height());
    // A way to it for the keyboard: Enter opens it large.
    placed.setAnchor(true);
    placed.setAnchorHref(format.name());
    cursor.setCharFormat(placed);
    addCaption(cursor, format.stringProperty(QTextFormat::ImageAltText));
    return true;
}

void MarkdownType::setBlock(const QTextBlock& block) const
{
    const auto role = roleOf(block.blockFormat().headingLevel());
    auto format = block.blockFormat();
    if (hasPicture(block))
        format.setLineHeight(0, QTextBlockFormat::SingleHeight);
    else
        format.setLineHeight(m_theme.lineHeight(role), QTextBlockFormat::FixedHeight);
    const bool first = block.position() == 0;
    const bool quote = isQuote(block);
    format.setTopMargin(format.headingLevel() > 1 && !first ? kAboveHeading : 0);
    format.setBottomMargin(block.textList() ? kListGap : quote && isQuote(block.next()) ? 0 : kParagraphGap);
    if (block.textList() && !(block.next().isValid() && block.next().textList()))
        format.setBottomMargin(kParagraphGap);
    auto* list = block.textList();
    if (list && list->format().style() >= QTextListFormat::ListSquare) {
        // Qt would draw the dot close to the words; MarkdownView draws it where the design has it.
        auto listFormat = list->format();
        listFormat.setStyle(QTextListFormat::ListStyleUndefined);
        list->setFormat(listFormat);
    }
    if (quote) {
        format.setLeftMargin(kQuoteIndent);
        format.setRightMargin(0);
    }
    QTextCursor{block}.setBlockFormat(format);
}

void MarkdownType::setLetters(const QTextBlock& block) const
{
    const int level = block.blockFormat().headingLevel();
    const auto font = m_theme.font(roleOf(level));
    const bool quote = isQuote(block);
    // Collected first: setting a format may join or split the pieces that are being walked.
    QList<QTextFragment> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        pieces.append(it.fragment());
    QList<std::pair<QTextCursor, QTextCharFormat>> settings;
    for (const auto& piece : pieces) {
        auto format = piece.charFormat();
        if (format.isImageFormat() || format.hasProperty(kCaption))
            continue;
        const bool bold = level == 0 && format.fontWeight() > QFont::Medium;
        const bool italic = format.fontItalic() || quote;
        const bool link = format.isAnchor();
        const bool struck = format.fontStrikeOut();
        const bool code = format.fontFixedPitch();
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFont(font, QTextCharFormat::FontPropertiesAll);
        if (bold)
            format.setFontWeight(QFont::Bold);
        format.setFontItalic(italic);
        format.setFontStrikeOut(struck);
        if (code) {
            format.setFontFamilies({QStringLiteral("monospace")});
            format.setFontFixedPitch(true);
        }
        format.setForeground(link ? m_theme.tokens().accentText : m_theme.tokens().text);
        format.setFontUnderline(link);
        if (link)
            format.setToolTip(format.anchorHref());
        QTextCursor cursor{block};
        cursor.setPosition(piece.position());
        cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
        settings.append({cursor, format});
    }
    for (auto& [cursor, format] : settings)
        cursor.setCharFormat(format);
}

} // namespace inglenook::ui
