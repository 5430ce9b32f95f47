// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/code_block.h"

#include "models/secret_text.h"
#include "theme/text_role.h"
#include "theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kColumns = 3;
constexpr int kRows = app::RecoveryCode::kGroups / kColumns;
constexpr int kGroup = app::RecoveryCode::kGroupSize;
/// Of the height of a row.
constexpr double kLetterHeight = 0.5;
/// A group of four capitals is about this many times as wide as it is high, with the gap to the next.
constexpr double kGroupWidth = 3.9;

} // namespace

void paintCode(QPainter& painter, const QRectF& box, const app::RecoveryCode& code)
{
    const auto text = code.text();
    const double row = box.height() / kRows;
    const double column = box.width() / kColumns;
    auto font = painter.font();
    font.setPixelSize(std::max(1, static_cast<int>(std::min(row * kLetterHeight, column / kGroupWidth))));
    font.setLetterSpacing(QFont::PercentageSpacing, 108);
    painter.save();
    painter.setFont(font);
    for (int group = 0; group < app::RecoveryCode::kGroups; ++group) {
        // One more character for the dash that stands between groups.
        const auto first = static_cast<std::size_t>(group) * (kGroup + 1);
        const auto letters = text.view().subspan(first, kGroup);
        auto words = QString::fromLatin1(reinterpret_cast<const char*>(letters.data()), kGroup);
        const QRectF cell{box.left() + group % kColumns * column, box.top() + group / kColumns * row, column, row};
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
        wipe(words);
    }
    painter.restore();
}

CodeBlock::CodeBlock(const Theme& theme, app::RecoveryCode code, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_code{std::move(code)}
{
    setObjectName(QStringLiteral("sheet/code"));
    setAccessibleName(tr("Your recovery code"));
    setAccessibleDescription(tr("For the eyes. It is kept from other programs, and so from a screen reader too. Saved "
                                "as a PDF, it can be read aloud."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize CodeBlock::sizeHint() const
{
    return {m_theme.px(340), m_theme.px(150)};
}

void CodeBlock::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setPen(m_theme.tokens().text);
    painter.setFont(m_theme.font(TextRole::Heading));
    paintCode(painter, QRectF{rect()}, m_code);
}

} // namespace inglenook::ui
