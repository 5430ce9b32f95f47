// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print_part.h"
#include "models/print_type.h"

#include <QString>
#include <QStringList>

namespace inglenook::ui {

/// Lines to write on, evenly spaced. The first one may begin with words: "When you …". Never one line alone on a page.
class WritingLines : public PrintPart {
public:
    /// `pitch`: their distance where it isn't the usual one.
    WritingLines(int count, PrintSize size, QString label = {}, double pitch = 0);

    [[nodiscard]] static double usualPitch(PrintSize size);

    [[nodiscard]] double layOut(double width) override;
    [[nodiscard]] std::vector<PrintLine> lines() const override;
    void draw(QPainter& painter, double top, double bottom) const override;
    [[nodiscard]] QString text() const override { return m_label; }

private:
    int m_count;
    PrintSize m_size;
    QString m_label;
    double m_pitch;
    double m_width = 0;
    double m_labelHeight = 0; ///< where the label has its own lines above
    double m_labelWidth = 0;  ///< where it begins the first line
    std::unique_ptr<TextPart> m_above;
};

/// A box to tick, and what it stands for.
class TickLine : public PrintPart {
public:
    TickLine(const QString& words, PrintSize size, PrintType type = PrintType::Text);

    [[nodiscard]] double layOut(double width) override;
    [[nodiscard]] std::vector<PrintLine> lines() const override;
    void draw(QPainter& painter, double top, double bottom) const override;
    [[nodiscard]] QString text() const override { return m_words.text(); }

private:
    PrintSize m_size;
    double m_letters; ///< how high the first line is
    double m_height = 0;
    TextPart m_words;
};

/// A line with eleven places between two ends in words, and no numbers.
class ScaleMarks : public PrintPart {
public:
    ScaleMarks(const QString& low, const QString& high, PrintSize size);

    [[nodiscard]] double layOut(double width) override;
    [[nodiscard]] std::vector<PrintLine> lines() const override { return {{0, m_height}}; }
    void draw(QPainter& painter, double top, double bottom) const override;
    [[nodiscard]] QString text() const override;

private:
    double m_line; ///< where it is
    double m_width = 0;
    double m_height = 0;
    TextPart m_low;
    TextPart m_high;
};

/// Boxes to tick with a short word above each: the days of a week.
class TickRow : public PrintPart {
public:
    TickRow(QStringList words, PrintSize size);

    [[nodiscard]] double layOut(double width) override;
    [[nodiscard]] std::vector<PrintLine> lines() const override { return {{0, m_height}}; }
    void draw(QPainter& painter, double top, double bottom) const override;
    [[nodiscard]] QString text() const override { return m_words.join(QLatin1Char{' '}); }

private:
    QStringList m_words;
    PrintSize m_size;
    double m_width = 0;
    double m_height = 0;
};

/// A thin line across: between two halves of a page it is dashed, to be cut along.
class PrintRule : public PrintPart {
public:
    explicit PrintRule(bool isToCut) : m_isToCut{isToCut} {}

    [[nodiscard]] double layOut(double width) override;
    [[nodiscard]] std::vector<PrintLine> lines() const override { return {}; }
    void draw(QPainter& painter, double top, double bottom) const override;
    [[nodiscard]] QString text() const override { return {}; }

private:
    bool m_isToCut;
    double m_width = 0;
};

} // namespace inglenook::ui
