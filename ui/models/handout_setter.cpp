// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handout_setter.h"

#include "models/print_marks.h"

#include <QTextDocument>

#include <utility>

namespace inglenook::ui {
namespace {

constexpr double kMarginMm = 42; ///< the column of headings
constexpr double kGapMm = 6;
constexpr double kMostWhole = 0.3; ///< of a page
constexpr int kTogether = 4;       ///< lines, where a piece is higher than that

} // namespace

HandoutSetter::HandoutSetter(HandoutPages& pages) : m_pages{pages} {}

double HandoutSetter::left() const
{
    return isLarge() ? 0 : PrintPaper::fromMm(kMarginMm + kGapMm);
}

PrintPiece HandoutSetter::begin(const QString& number, const QString& heading, const QString& below,
                                const QString& over) const
{
    auto document = PrintPiece::newDocument();
    QTextCursor cursor{document.get()};
    const double gap = PrintPaper::fromPoints(2);
    const auto start = number.isEmpty() ? QString{} : number + QStringLiteral("\u2002");
    addParagraph(cursor, PrintType::Heading, {}, start + heading, gap, size());
    if (!below.isEmpty())
        addParagraph(cursor, PrintType::Small, {}, below, gap, size());
    PrintPiece piece{m_pages.width()};
    if (!over.isEmpty()) {
        piece.add(std::make_unique<PrintRule>(false), 0);
        piece.add(paragraphOf(PrintType::Prompt, size(), over, {}), PrintPaper::fromMm(2));
    }
    const double above = PrintPaper::fromMm(3);
    if (isLarge())
        piece.add(std::move(document), above);
    else
        piece.addAside(std::make_unique<TextPart>(std::move(document)), PrintPaper::fromMm(kMarginMm), above);
    return piece;
}

void HandoutSetter::words(PrintPiece& piece, PrintType type, const QString& text, double aboveMm) const
{
    if (!text.isEmpty())
        piece.add(paragraphOf(type, size(), {}, text), PrintPaper::fromMm(aboveMm) * enlargement(size()), left());
}

void HandoutSetter::part(PrintPiece& piece, std::unique_ptr<PrintPart> part, double aboveMm) const
{
    piece.add(std::move(part), PrintPaper::fromMm(aboveMm) * enlargement(size()), left());
}

void HandoutSetter::lines(PrintPiece& piece, int count, const QString& label, double aboveMm) const
{
    part(piece, std::make_unique<WritingLines>(count, size(), label), aboveMm);
}

void HandoutSetter::gap(PrintPiece& piece, int count, const QString& label, const QString& example,
                        double aboveMm) const
{
    PrintPiece whole{m_pages.width() - left()};
    whole.add(std::make_unique<WritingLines>(count, size(), label), 0);
    if (!example.isEmpty())
        whole.add(paragraphOf(PrintType::Example, size(), {}, example), PrintPaper::fromMm(0.8));
    part(piece, std::make_unique<WholePart>(std::move(whole)), aboveMm);
}

void HandoutSetter::together(PrintPiece& piece, std::unique_ptr<QTextDocument> words, std::unique_ptr<PrintPart> below,
                             double aboveMm) const
{
    PrintPiece whole{m_pages.width() - left()};
    whole.add(std::move(words), 0);
    whole.add(std::move(below), 0);
    part(piece, std::make_unique<WholePart>(std::move(whole)), aboveMm);
}

void HandoutSetter::tick(PrintPiece& piece, const QString& words, double aboveMm) const
{
    part(piece, std::make_unique<TickLine>(words, size()), aboveMm);
}

void HandoutSetter::finish(PrintPiece piece, double aboveMm) const
{
    const double above = PrintPaper::fromMm(aboveMm) * enlargement(size());
    const auto measured = piece.measureWhole(above, kTogether, m_pages.bodyHeight() * kMostWhole);
    m_pages.add(std::move(piece), measured);
}

void HandoutSetter::twice(const std::function<PrintPiece()>& make) const
{
    finish(make(), 0);
    PrintPiece cut{width()};
    cut.add(std::make_unique<PrintRule>(true), 0);
    finish(std::move(cut), kCutMm);
    finish(make(), kCutMm);
}

void HandoutSetter::section(const QString& heading, const QString& text) const
{
    if (text.isEmpty())
        return;
    auto piece = begin({}, heading);
    words(piece, PrintType::Text, text);
    finish(std::move(piece), 4);
}

void HandoutSetter::title(const QString& above, const QString& title, const QString& lead, const QString& below) const
{
    PrintPiece piece{m_pages.width()};
    const auto add = [&](PrintType type, const QString& words, double aboveMm) {
        if (!words.isEmpty())
            piece.add(paragraphOf(type, size(), {}, words), PrintPaper::fromMm(aboveMm));
    };
    add(PrintType::Label, above, 0);
    add(PrintType::Title, title, 0.5);
    add(PrintType::Lead, lead, 1);
    add(PrintType::Label, below, 2);
    piece.add(std::make_unique<PrintRule>(false), PrintPaper::fromMm(3));
    finish(std::move(piece), 0);
}

} // namespace inglenook::ui
