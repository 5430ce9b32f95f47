// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resting_seat.h"

#include "widgets/text_block.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kNoteIcon = 26;
constexpr int kNoteIconLeft = 34;
constexpr int kNoteLeft = 78;
constexpr int kNotesBelow = 24; ///< Below the line of the other seat's band.
constexpr int kNoteGap = 28;
constexpr int kFarSide = 20;
constexpr double kSmallestNotes = 0.6;

struct HeadParts {
    int markLeft, mark, textLeft;
    TextRole name, verb;
};

HeadParts headParts(BandSize size)
{
    if (size == BandSize::Tall)
        return {31, 66, 116, TextRole::RestingName, TextRole::RestingVerb};
    return {28, 52, 96, TextRole::RestingNameTyping, TextRole::RestingVerbTyping};
}

struct Brush {
    QPainter& painter;
    QRect box;
    const SessionScale& measures;
    Qt::LayoutDirection direction;

    [[nodiscard]] QRect shown(const QRect& rect) const { return QStyle::visualRect(direction, box, rect); }
};

/// Smaller until it fits below the name.
TextBlock fittedVerb(const QString& verb, QFont font, int line, int width, int height)
{
    constexpr int kSmallest = 13;
    TextBlock block;
    block.layOut(verb, font, line, width);
    while (block.height() > height && font.pixelSize() > kSmallest) {
        line = qRound(line * (font.pixelSize() - 1.0) / font.pixelSize());
        font.setPixelSize(font.pixelSize() - 1);
        block.layOut(verb, font, line, width);
    }
    return block;
}

void paintHead(const Brush& brush, const SeatContent& content, BandSize size, int bandHeight)
{
    const auto& measures = brush.measures;
    const auto& tokens = measures.tokens();
    const auto parts = headParts(size);
    const int mark = measures.gap(parts.mark);
    const int middle = brush.box.top() + bandHeight / 2;
    paintMark(brush.painter, brush.shown({measures.gap(parts.markLeft), middle - mark / 2, mark, mark}), content.person,
              MarkForm::Resting, tokens);

    const int left = measures.gap(parts.textLeft);
    const int width = brush.box.width() - left - measures.gap(kFarSide);
    const auto verb = fittedVerb(content.verb, measures.font(parts.verb), measures.line(parts.verb), width,
                                 bandHeight - measures.line(parts.name) - measures.gap(space::kStep2));
    const int verbHeight = content.verb.isEmpty() ? 0 : verb.height();
    const int top = middle - (measures.line(parts.name) + verbHeight) / 2;

    const auto font = measures.font(parts.name);
    const auto name = QFontMetricsF{font}.elidedText(content.person.name, Qt::ElideRight, width);
    brush.painter.setFont(font);
    brush.painter.setPen(tokens.text);
    const auto nameBox = brush.shown({left, top, width, measures.line(parts.name)});
    const auto side = brush.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    brush.painter.drawText(nameBox, side | Qt::AlignAbsolute | Qt::AlignVCenter, name);
    if (verbHeight > 0)
        verb.paint(brush.painter, brush.shown({left, top + measures.line(parts.name), width, verbHeight}).topLeft(),
                   tokens.text2);
}

/// The notes at `factor` of their size; gives back where they end.
int layNotes(const Brush& brush, const SeatContent& content, int top, double factor, bool paint)
{
    const auto& measures = brush.measures;
    const auto& tokens = measures.tokens();
    auto font = measures.font(TextRole::SeatNote);
    font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    const int line = qRound(measures.line(TextRole::SeatNote) * factor);
    const int left = measures.gap(kNoteLeft);
    const int width = brush.box.width() - left - measures.gap(kFarSide);
    const int icon = measures.text(kNoteIcon);
    int y = top;
    for (const auto& note : content.notes) {
        TextBlock block;
        block.layOut(note.text, font, line, width);
        // Breaks at sense hold while the lines do; otherwise the words flow.
        if (block.lineCount() > note.text.count(u'\n') + 1)
            block.layOut(QString{note.text}.replace(u'\n', u' '), font, line, width);
        if (paint) {
            const QRect iconBox{measures.gap(kNoteIconLeft), y + (line - icon) / 2, icon, icon};
            const double ratio = brush.painter.device()->devicePixelRatioF();
            brush.painter.drawPixmap(brush.shown(iconBox).topLeft(),
                                     measures.theme().pixmap(note.icon, tokens.text2, icon, ratio));
            block.paint(brush.painter, brush.shown({left, y, width, block.height()}).topLeft(), tokens.text);
        }
        y += block.height() + qRound(measures.gap(kNoteGap) * factor);
    }
    return y - qRound(measures.gap(kNoteGap) * factor);
}

} // namespace

void paintRestingSeat(QPainter& painter, const QRect& box, const SeatContent& content, BandSize size, int bandHeight,
                      const SessionScale& measures, Qt::LayoutDirection direction)
{
    const Brush brush{painter, box, measures, direction};
    paintHead(brush, content, size, size == BandSize::Short ? box.height() : bandHeight);
    if (size != BandSize::Tall || content.notes.isEmpty())
        return;
    const int top = box.top() + bandHeight + measures.gap(kNotesBelow);
    const int bottom = box.bottom() - measures.gap(space::kStep4);
    constexpr double kStep = 0.05;
    double factor = 1;
    while (factor > kSmallestNotes && layNotes(brush, content, top, factor, false) > bottom)
        factor -= kStep;
    layNotes(brush, content, top, factor, true);
}

} // namespace inglenook::ui
