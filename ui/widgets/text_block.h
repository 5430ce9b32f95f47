// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextCharFormat>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace inglenook::ui {

/// Text broken into lines of one fixed height, which neither QLabel nor a style sheet can do. For painting by hand.
///
/// Line breaks in the text are kept; each paragraph has its own direction.
class TextBlock {
public:
    TextBlock();
    ~TextBlock();
    TextBlock(TextBlock&&) noexcept;
    TextBlock& operator=(TextBlock&&) noexcept;

    /// Breaks `text` for `width` px.
    void layOut(const QString& text, const QFont& font, int lineHeight, int width);
    /// The same, with lines of about the same length and no word alone in the last one.
    void layOutBalanced(const QString& text, const QFont& font, int lineHeight, int width);

    [[nodiscard]] int lineCount() const { return m_lines; }
    [[nodiscard]] int height() const { return m_lines * m_lineHeight; }
    [[nodiscard]] double naturalWidth() const { return m_naturalWidth; }
    void paint(QPainter& painter, QPointF topLeft, const QColor& colour) const;
    /// These parts of the text, QPoint(begin, length), are painted so; the lines stay as they are broken.
    void mark(QList<QPoint> parts, const QTextCharFormat& look);
    /// Every line in the middle of `box`, from its top.
    void paintCentred(QPainter& painter, const QRectF& box, const QColor& colour) const;

private:
    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    QList<QPoint> m_marks;
    QTextCharFormat m_look;
    int m_lines = 0;
    int m_lineHeight = 0;
    double m_naturalWidth = 0;
    int m_shift = 0; ///< A right-to-left text of less than the whole width lies at its far end.
};

} // namespace inglenook::ui
