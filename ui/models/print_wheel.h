// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/feelings.h"
#include "models/print_part.h"
#include "models/print_type.h"

#include <QFont>
#include <QStringList>

namespace inglenook::ui {

/// The feelings wheel as wide as the page, black on white: families in the middle, a word for a little around them, and
/// a lot at the rim.
class WheelPart : public PrintPart {
public:
    /// `families` outlive it.
    WheelPart(const std::vector<exercises::FeelingFamily>& families, PrintSize size);

    [[nodiscard]] double layOut(double width) override;
    [[nodiscard]] std::vector<PrintLine> lines() const override { return {{0, m_width}}; }
    void draw(QPainter& painter, double top, double bottom) const override;
    [[nodiscard]] QString text() const override;

private:
    void drawRings(QPainter& painter) const;
    void drawFamily(QPainter& painter, const exercises::FeelingFamily& family, double from, double span) const;
    /// Along the radius in the middle of a field, upright enough to be read.
    void drawWord(QPainter& painter, const QString& word, double angle, double inner, double outer,
                  const QFont& font) const;
    /// The largest up to `font` in which each of them fits between these radii.
    [[nodiscard]] QFont fitted(QFont font, const QStringList& words, double inner, double outer) const;

    const std::vector<exercises::FeelingFamily>& m_families;
    PrintSize m_size;
    double m_width = 0;
    QFont m_titles;
    QFont m_words;
};

} // namespace inglenook::ui
