// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kSide = 14;
constexpr int kSignGap = 8;
constexpr int kWrapped = 200; ///< narrower than that it is never asked to be
constexpr int kSign = 18;
constexpr int kLargeText = 16;

} // namespace

Chip::Chip(const Theme& theme, const QString& text, ChipSize size, QWidget* parent)
    : QPushButton{text, parent},
      m_theme{theme},
      m_size{size}
{
    setProperty("kind", QStringLiteral("painted"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    const auto follow = [this] {
        setProperty("focusRadius", chipHeight() / 2);
        setProperty("focusInset", (Chip::sizeHint().height() - chipHeight()) / 2);
        updateGeometry();
        update();
    };
    connect(&theme, &Theme::changed, this, follow);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
    follow();
}

QFont Chip::chipFont(bool strong) const
{
    auto font = m_theme.font(TextRole::SmallMedium);
    if (m_size == ChipSize::Large)
        font.setPixelSize(m_theme.px(kLargeText));
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

int Chip::chipHeight() const
{
    return m_theme.px(m_size == ChipSize::Large ? size::kChipLarge : size::kChip);
}

int Chip::iconSide() const
{
    return m_theme.px(kSign);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics{chipFont(isChecked())};
    const int width = metrics.horizontalAdvance(text()) + 2 * m_theme.px(kSide) + leadingWidth() + trailingWidth();
    return {std::max(width, m_theme.px(size::kHit)), std::max(chipHeight(), size::kHit)};
}

void Chip::setWraps()
{
    QSizePolicy policy{QSizePolicy::Maximum, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Chip::minimumSizeHint() const
{
    const auto wanted = sizeHint();
    return sizePolicy().hasHeightForWidth() ? QSize{std::min(wanted.width(), m_theme.px(kWrapped)), wanted.height()}
                                            : wanted;
}

int Chip::moreLines(int width) const
{
    if (!sizePolicy().hasHeightForWidth())
        return 0;
    const QFontMetrics metrics{chipFont(isChecked())};
    const int room = width - 2 * m_theme.px(kSide) - leadingWidth() - trailingWidth();
    if (room >= metrics.horizontalAdvance(text()))
        return 0;
    const auto block = metrics.boundingRect(QRect{0, 0, room, 0}, Qt::TextWordWrap, text());
    return std::max(0, block.height() - metrics.height());
}

int Chip::heightForWidth(int width) const
{
    return sizeHint().height() + moreLines(width);
}

QRectF Chip::body() const
{
    QRectF box{0, 0, double(width()), double(chipHeight() + moreLines(width()))};
    box.moveCenter(QRectF{rect()}.center());
    return box.adjusted(0.5, 0.5, -0.5, -0.5);
}

void Chip::paintText(QPainter& painter, const QColor& colour, bool strong) const
{
    const int side = m_theme.px(kSide);
    const auto logical = rect().adjusted(side + leadingWidth(), 0, -side - trailingWidth(), 0);
    painter.setFont(chipFont(strong));
    painter.setPen(colour);
    const int flags = Qt::AlignCenter | (moreLines(width()) > 0 ? Qt::TextWordWrap : 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical), flags, text());
}

void Chip::paintSign(QPainter& painter, const QString& icon, const QColor& colour, bool leading) const
{
    const int side = iconSide();
    const int edge = m_theme.px(kSide) - 2;
    const QRect logical{leading ? edge : width() - edge - side, (height() - side) / 2, side, side};
    const auto drawn = m_theme.pixmap(icon, colour, side, devicePixelRatioF());
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), logical).topLeft(), drawn);
}

ChoiceChip::ChoiceChip(const Theme& theme, const QString& text, QWidget* parent, ChipSize size)
    : Chip{theme, text, size, parent}
{
    setCheckable(true);
}

int ChoiceChip::leadingWidth() const
{
    return isChecked() ? iconSide() + kSignGap - 2 : 0;
}

void ChoiceChip::paintEvent(QPaintEvent*)
{
    const auto& tokens = theme().tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = tokens.border / 2.0 - 0.5;
    const auto box = body().adjusted(half, half, -half, -half);
    const auto fill = isChecked()                   ? tokens.selected
                      : isDown()                    ? tokens.pressed
                      : underMouse() && isEnabled() ? tokens.hover
                                                    : tokens.raised;
    painter.setBrush(isEnabled() ? fill : tokens.pressed);
    painter.setPen(QPen{isChecked()   ? tokens.text
                        : isEnabled() ? tokens.control
                                      : tokens.pressed,
                        double(tokens.border)});
    const double corner = std::min(box.height(), static_cast<double>(theme().px(size::kChipLarge))) / 2;
    painter.drawRoundedRect(box, corner, corner);
    const auto colour = isEnabled() ? tokens.text : tokens.text3;
    paintText(painter, colour, isChecked());
    if (isChecked())
        paintSign(painter, QStringLiteral("check"), colour, true);
}

FeelingChip::FeelingChip(const Theme& theme, const QString& text, const QString& family, QWidget* parent, ChipSize size)
    : Chip{theme, text, size, parent},
      m_family{family}
{
    setRemovable(false);
}

void FeelingChip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(removable ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleDescription(removable ? tr("Delete takes it away.") : QString{});
    updateGeometry();
    update();
}

int FeelingChip::trailingWidth() const
{
    return m_removable ? iconSide() + kSignGap - 2 : 0;
}

void FeelingChip::paintEvent(QPaintEvent*)
{
    const auto& tokens = theme().tokens();
    const auto& colours = tokens.feeling(m_family);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = body();
    painter.setBrush(colours.tint);
    const bool outlined = tokens.border > 1 || (m_removable && underMouse());
    painter.setPen(outlined ? QPen{colours.solid, double(tokens.border)} : QPen{Qt::NoPen});
    painter.drawRoundedRect(outlined ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box.adjusted(-0.5, -0.5, 0.5, 0.5),
                            box.height() / 2, box.height() / 2);
    paintText(painter, colours.text, false);
    if (m_removable)
        paintSign(painter, QStringLiteral("x"), colours.text, false);
}

void FeelingChip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeWanted();
        return;
    }
    Chip::keyPressEvent(event);
}

void FeelingChip::mouseReleaseEvent(QMouseEvent* event)
{
    const int cross = theme().px(kSide) + trailingWidth();
    const QRect logical{width() - cross, 0, cross, height()};
    const bool onCross = m_removable && isDown() && event->button() == Qt::LeftButton &&
                         QStyle::visualRect(layoutDirection(), rect(), logical).contains(event->pos());
    if (!onCross) {
        Chip::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT removeWanted();
}

} // namespace inglenook::ui
