// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/exercise_row.h"

#include "theme/metrics.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kSide = 20;
constexpr int kAbove = 12;
constexpr int kMarkWidth = 26;
constexpr int kMarkGap = 8;
constexpr int kColumnGap = 16;
constexpr int kNoteGap = 10;
constexpr int kRibbon = 18;
constexpr int kLeastWords = 240; ///< narrower than that, who and how long go below

QString noteOf(const LibraryItem& item)
{
    return item.unfinished ? ExerciseRow::tr("waits to be continued") : item.note;
}

/// Two people: a circle and a diamond side by side, or one of them.
void paintWho(QPainter& painter, const QRectF& box, const QColor& colour, bool together)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{colour, stroke::kIcon});
    const double side = 9;
    const double y = box.center().y();
    painter.drawEllipse(QRectF{box.left() + 1, y - side / 2 - 0.5, side + 1, side + 1});
    if (!together)
        return;
    painter.save();
    painter.translate(box.left() + 18.5, y);
    painter.rotate(45);
    painter.drawRoundedRect(QRectF{-side / 2, -side / 2, side, side}, 2, 2);
    painter.restore();
}

} // namespace

ExerciseRow::ExerciseRow(const Theme& theme, LibraryItem item, QWidget* parent)
    : QAbstractButton{parent},
      m_theme{theme},
      m_item{std::move(item)}
{
    setText(m_item.title);
    setObjectName(QStringLiteral("library/") + m_item.id);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto policy = QSizePolicy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(m_item.title);
    QStringList facts{tr("%1 %2, %3").arg(m_item.summary, m_item.who, m_item.minutes)};
    if (m_item.favourite)
        facts.append(tr("favourite"));
    if (const auto note = noteOf(m_item); !note.isEmpty())
        facts.append(note);
    setAccessibleDescription(facts.join(tr(", ")));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ExerciseRow::setRounded(bool top, bool bottom)
{
    m_top = top;
    m_bottom = bottom;
}

int ExerciseRow::whoWidth() const
{
    const QFontMetrics metrics{m_theme.font(TextRole::Small)};
    const int widest = metrics.horizontalAdvance(tr("Together, alone"));
    return kMarkWidth + kMarkGap + std::max(widest, metrics.horizontalAdvance(m_item.who)) + 2;
}

int ExerciseRow::minutesWidth() const
{
    const QFontMetrics metrics{m_theme.font(TextRole::Small)};
    return std::max(metrics.horizontalAdvance(tr("%1–%2 min").arg(15).arg(25)),
                    metrics.horizontalAdvance(m_item.minutes)) +
           2;
}

bool ExerciseRow::isCompact(int width) const
{
    return width - 2 * kSide - whoWidth() - minutesWidth() - 2 * kColumnGap < m_theme.px(kLeastWords);
}

int ExerciseRow::wordsWidth(int width) const
{
    return width - 2 * kSide - (isCompact(width) ? 0 : whoWidth() + minutesWidth() + 2 * kColumnGap);
}

int ExerciseRow::summaryHeight(int width) const
{
    const QFontMetrics metrics{m_theme.font(TextRole::Body)};
    const QRect words{0, 0, std::max(60, wordsWidth(width)), 1 << 16};
    const int natural = metrics.boundingRect(words, Qt::TextWordWrap, m_item.summary).height();
    return std::max(natural, m_theme.lineHeight(TextRole::Body));
}

int ExerciseRow::heightForWidth(int width) const
{
    const int below = isCompact(width) ? m_theme.lineHeight(TextRole::Body) : 0;
    return 2 * kAbove + m_theme.lineHeight(TextRole::Body) + summaryHeight(width) + below;
}

QSize ExerciseRow::sizeHint() const
{
    return {m_theme.px(640), heightForWidth(m_theme.px(640))};
}

QSize ExerciseRow::minimumSizeHint() const
{
    const int width = 2 * kSide + std::max(whoWidth() + kColumnGap + minutesWidth(), m_theme.px(180));
    // Not as high as it would be at that width: the page that holds it would end in a gap.
    return {width, 2 * kAbove + 2 * m_theme.lineHeight(TextRole::Body)};
}

void ExerciseRow::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        QPainterPath path;
        const double round = radius::kCard - 1;
        path.addRoundedRect(QRectF{rect()}.adjusted(0, m_top ? 0 : -round, 0, m_bottom ? 0 : round), round, round);
        painter.setClipRect(rect());
        painter.fillPath(path, isDown() ? tokens.pressed : tokens.hover);
    }
    const int line = m_theme.lineHeight(TextRole::Body);
    const int room = wordsWidth(width());
    const auto titleFont = m_theme.font(TextRole::BodyStrong);
    const QFontMetrics titleMetrics{titleFont};
    painter.setFont(titleFont);
    painter.setPen(tokens.text);
    const auto title = titleMetrics.elidedText(m_item.title, Qt::ElideRight, room);
    painter.drawText(QRect{kSide, kAbove, room, line}, Qt::AlignLeft | Qt::AlignVCenter, title);
    const int after = titleMetrics.horizontalAdvance(title) + kNoteGap;
    paintNote(painter, kSide + after, room - after);
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(tokens.text2);
    painter.drawText(QRect{kSide, kAbove + line, room, height() - kAbove - line}, Qt::TextWordWrap | Qt::AlignTop,
                     m_item.summary);

    paintFacts(painter);
}

void ExerciseRow::paintNote(QPainter& painter, int from, int room) const
{
    const auto& tokens = m_theme.tokens();
    const int line = m_theme.lineHeight(TextRole::Body);
    if (m_item.favourite && room > 0) {
        const int side = m_theme.px(kRibbon);
        painter.drawPixmap(from - kNoteGap / 2, kAbove + (line - side) / 2,
                           m_theme.pixmap(QStringLiteral("ribbon"), tokens.accentText, side, devicePixelRatioF()));
        from += side;
        room -= side;
    }
    const auto note = noteOf(m_item);
    if (note.isEmpty() || room <= 0)
        return;
    const auto font = m_theme.font(TextRole::Small);
    painter.setFont(font);
    painter.setPen(m_item.unfinished ? tokens.accentText : tokens.text3);
    painter.drawText(QRect{from, kAbove, room, line}, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics{font}.elidedText(note, Qt::ElideRight, room));
}

void ExerciseRow::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? mapToGlobal(QPoint{kSide, height() / 2}) : event->globalPos());
}

void ExerciseRow::paintFacts(QPainter& painter) const
{
    const auto& colour = m_theme.tokens().text2;
    const bool below = isCompact(width());
    const int line = m_theme.lineHeight(TextRole::Body);
    const QRect row = below ? QRect{0, height() - kAbove - line, width(), line} : rect();
    const int whoAt = below ? kSide : width() - kSide - minutesWidth() - kColumnGap - whoWidth();
    painter.setFont(m_theme.font(TextRole::Small));
    paintWho(painter, QRectF(whoAt, row.top(), kMarkWidth, row.height()), colour, m_item.together);
    painter.setPen(colour);
    const int textAt = whoAt + kMarkWidth + kMarkGap;
    painter.drawText(QRect{textAt, row.top(), whoWidth(), row.height()}, Qt::AlignLeft | Qt::AlignVCenter, m_item.who);
    painter.drawText(row.adjusted(0, 0, -kSide, 0), Qt::AlignRight | Qt::AlignVCenter, m_item.minutes);
}

void ExerciseRow::enterEvent(QEnterEvent*)
{
    update();
}

void ExerciseRow::leaveEvent(QEvent*)
{
    update();
}

} // namespace inglenook::ui
