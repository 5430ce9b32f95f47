// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print_type.h"

#include "models/print_paper.h"
#include "models/print_piece.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kStruckThrough = 0x0200; ///< md4c's own numbers, of which Qt names only their sum
constexpr int kThingsToTick = 0x0800;
constexpr double kLine = 130; ///< of the letters' height, in hundredths

double pointsOf(PrintType type)
{
    switch (type) {
    case PrintType::Title:
        return 20;
    case PrintType::Lead:
    case PrintType::Prompt:
        return 13;
    case PrintType::Example:
        return 10.5;
    case PrintType::Heading:
        return 12;
    case PrintType::Small:
        return 8.5;
    case PrintType::Label:
        return 9.5;
    case PrintType::Text:
        break;
    }
    return 11;
}

bool isSlanted(PrintType type)
{
    return type == PrintType::Lead || type == PrintType::Example;
}

bool isWritten(PrintType type)
{
    return type == PrintType::Text || type == PrintType::Title || type == PrintType::Prompt || isSlanted(type);
}

QTextBlockFormat paragraph(double below)
{
    QTextBlockFormat format;
    format.setLineHeight(kLine, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(below);
    return format;
}

/// "![words](address)" as words: nothing of a picture leaves the journal with a report.
QString withoutPictures(QString markdown)
{
    static const QRegularExpression picture{QStringLiteral(R"(!\[([^\]\n]{0,1400})\]\([^)\n]{0,400}\))")};
    const auto named = QCoreApplication::translate("Report", "(a picture: %1)").arg(QStringLiteral("\\1"));
    static const QRegularExpression nameless{QStringLiteral(R"(!\[\s*\]\([^)\n]{0,400}\))")};
    markdown.replace(nameless, QCoreApplication::translate("Report", "(a picture)"));
    return markdown.replace(picture, named);
}

/// Qt's own sizes and gaps are those of a screen.
void setBlock(const QTextBlock& block)
{
    QTextCursor cursor{block};
    auto format = block.blockFormat();
    const int quoted = format.intProperty(QTextFormat::BlockQuoteLevel);
    const int heading = format.headingLevel();
    format.setLineHeight(kLine, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(0);
    format.setBottomMargin(PrintPaper::fromPoints(block.textList() != nullptr ? 1.5 : 5));
    if (quoted > 0) {
        format.setLeftMargin(PrintPaper::fromPoints(14) * quoted);
        format.setRightMargin(0);
    }
    cursor.setBlockFormat(format);
    if (heading == 0)
        return;
    QTextCharFormat letters;
    letters.setFont(printFont(PrintType::Heading));
    letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(letters);
}

} // namespace

double enlargement(PrintSize size)
{
    return size == PrintSize::Large ? 1.5 : 1;
}

QFont printFont(PrintType type, PrintSize size)
{
    QFont font;
    if (isWritten(type) && size == PrintSize::Usual)
        font.setFamilies({QStringLiteral("Caladea"), QStringLiteral("Gentium Book Plus"), QStringLiteral("Noto Serif"),
                          QStringLiteral("serif")});
    else
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    // What is small to begin with grows more, so that nothing is below sixteen points, and what is large grows less.
    const double points = size == PrintSize::Usual ? pointsOf(type)
                          : type == PrintType::Title
                              ? 28
                              : std::max(type == PrintType::Small ? 13.0 : 16.0, pointsOf(type) * enlargement(size));
    font.setPixelSize(qRound(PrintPaper::fromPoints(points)));
    font.setWeight(type == PrintType::Heading ? QFont::DemiBold : QFont::Normal);
    font.setItalic(isSlanted(type) && size == PrintSize::Usual);
    font.setHintingPreference(QFont::PreferNoHinting); // drawn smaller on a screen
    return font;
}

void addParagraph(QTextCursor& cursor, PrintType type, const QString& bold, const QString& words, double below,
                  PrintSize size)
{
    const bool isFirst = cursor.document()->isEmpty();
    const auto format = paragraph(below);
    if (isFirst)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
    QTextCharFormat letters;
    letters.setFont(printFont(type, size));
    if (!bold.isEmpty()) {
        auto strong = letters;
        strong.setFontWeight(QFont::DemiBold);
        cursor.insertText(bold, strong);
    }
    cursor.insertText(words, letters);
}

std::unique_ptr<QTextDocument> paragraphOf(PrintType type, PrintSize size, const QString& bold, const QString& words)
{
    auto document = PrintPiece::newDocument();
    QTextCursor cursor{document.get()};
    addParagraph(cursor, type, bold, words, 0, size);
    return document;
}

std::unique_ptr<QTextDocument> documentOf(const QString& markdown)
{
    auto document = PrintPiece::newDocument();
    document->setDefaultFont(printFont(PrintType::Text));
    document->setIndentWidth(PrintPaper::fromPoints(16));
    document->setMarkdown(
        withoutPictures(markdown),
        QTextDocument::MarkdownFeatures::fromInt(QTextDocument::MarkdownNoHTML | kStruckThrough | kThingsToTick));
    for (auto block = document->begin(); block.isValid(); block = block.next())
        setBlock(block);
    return document;
}

} // namespace inglenook::ui
