// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPushButton>

namespace inglenook::ui {

enum class ChipSize { Normal, Large }; ///< 32 px, or 40 px where chips are the main input.

/// What both chips share: a word in a shape as high as a line of text, twice as round.
class Chip : public QPushButton {
    Q_OBJECT

public:
    Chip(const Theme& theme, const QString& text, ChipSize size, QWidget* parent);

    /// Where the line is too short for it, on several lines; else it stays on one, as wide as it is.
    void setWraps();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QFont chipFont(bool strong) const;
    [[nodiscard]] int chipHeight() const;
    [[nodiscard]] int moreLines(int width) const; ///< how much higher than one line, in pixels
    [[nodiscard]] int iconSide() const;
    /// Room left of the text, where a sign may stand.
    [[nodiscard]] virtual int leadingWidth() const { return 0; }
    [[nodiscard]] virtual int trailingWidth() const { return 0; }
    /// The drawn chip, which may be smaller than the part that can be pressed.
    [[nodiscard]] QRectF body() const;
    void paintText(QPainter& painter, const QColor& colour, bool strong) const;
    void paintSign(QPainter& painter, const QString& icon, const QColor& colour, bool leading) const;

private:
    const Theme& m_theme;
    ChipSize m_size;
};

/// A choice: outlined; chosen, it has a check and a stronger word. Checkable.
class ChoiceChip : public Chip {
    Q_OBJECT

public:
    ChoiceChip(const Theme& theme, const QString& text, QWidget* parent, ChipSize size = ChipSize::Normal);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] int leadingWidth() const override;
};

/// A feeling: a word on the tint of its family. Removable, it has a cross, and Delete or Backspace remove it as well.
class FeelingChip : public Chip {
    Q_OBJECT

public:
    /// `family` is the family's key: "glad", "close", "calm", "drained", "sad", "ashamed", "afraid", "angry".
    FeelingChip(const Theme& theme, const QString& text, const QString& family, QWidget* parent,
                ChipSize size = ChipSize::Normal);

    void setRemovable(bool removable);
    [[nodiscard]] bool isRemovable() const { return m_removable; }

Q_SIGNALS:
    /// The chip stays where it is: whoever made it takes it away.
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    [[nodiscard]] int trailingWidth() const override;

private:
    QString m_family;
    bool m_removable = false;
};

} // namespace inglenook::ui
