// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_type.h"

#include "models/report_paper.h"
#include "models/report_piece.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace inglenook::ui {
namespace {

constexpr int kStruckThrough = 0x0200; ///< md4c's own numbers, of which Qt names only their sum
constexpr int kThingsToTick = 0x0800;
constexpr double kLine = 130; ///< of the letters' height, in hundredths

double pointsOf(ReportType type)
{
    switch (type) {
    case ReportType::Title:
        return 20;
    case ReportType::Heading:
        return 12;
    case ReportType::Small:
        return 8.5;
    case ReportType::Label:
        return 9.5;
    case ReportType::Text:
        break;
    }
    return 11;
}

bool isWritten(ReportType type)
{
    return type == ReportType::Text || type == ReportType::Title;
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
    format.setBottomMargin(ReportPaper::fromPoints(block.textList() != nullptr ? 1.5 : 5));
    if (quoted > 0) {
        format.setLeftMargin(ReportPaper::fromPoints(14) * quoted);
        format.setRightMargin(0);
    }
    cursor.setBlockFormat(format);
    if (heading == 0)
        return;
    QTextCharFormat letters;
    letters.setFont(reportFont(ReportType::Heading));
    letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(letters);
}

} // namespace

QFont reportFont(ReportType type)
{
    QFont font;
    if (isWritten(type))
        font.setFamilies({QStringLiteral("Caladea"), QStringLiteral("Gentium Book Plus"), QStringLiteral("Noto Serif"),
                          QStringLiteral("serif")});
    else
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(ReportPaper::fromPoints(pointsOf(type))));
    font.setWeight(type == ReportType::Heading ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // drawn smaller on a screen
    return font;
}

void addParagraph(QTextCursor& cursor, ReportType type, const QString& bold, const QString& words, double below)
{
    const bool isFirst = cursor.document()->isEmpty();
    const auto format = paragraph(below);
    if (isFirst)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
    QTextCharFormat letters;
    letters.setFont(reportFont(type));
    if (!bold.isEmpty()) {
        auto strong = letters;
        strong.setFontWeight(QFont::DemiBold);
        cursor.insertText(bold, strong);
    }
    cursor.insertText(words, letters);
}

std::unique_ptr<QTextDocument> documentOf(const QString& markdown)
{
    auto document = ReportPiece::newDocument();
    document->setDefaultFont(reportFont(ReportType::Text));
    document->setIndentWidth(ReportPaper::fromPoints(16));
    document->setMarkdown(
        withoutPictures(markdown),
        QTextDocument::MarkdownFeatures::fromInt(QTextDocument::MarkdownNoHTML | kStruckThrough | kThingsToTick));
    for (auto block = document->begin(); block.isValid(); block = block.next())
        setBlock(block);
    return document;
}

} // namespace inglenook::ui
