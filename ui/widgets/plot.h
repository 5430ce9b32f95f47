// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/plot_data.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace inglenook::ui {

/// Where and in which colours a plot is painted: in its widget, or on paper. Plots compute from the leading edge; the
/// frame turns that round where people read from right to left.
struct PlotFrame {
    QRectF area;
    const Theme& theme;
    const Tokens& tokens;
    bool mirrored = false;

    [[nodiscard]] QRectF place(const QRectF& leading) const;
    [[nodiscard]] QPointF place(const QPointF& leading) const;
    /// Leading and trailing alignments follow the direction.
    void write(QPainter& painter, const QRectF& leading, Qt::Alignment alignment, const QString& text) const;
};

/// A picture of figures whose points can be gone through by keys and chosen: one tab stop, the arrows move, Enter or
/// Space or a press chooses. The point that the keyboard is at has a ring; each point says what it is in words, and a
/// shape or a pattern goes with every colour.
class Plot : public QWidget {
    Q_OBJECT

public:
    Plot(const Theme& theme, QWidget* parent);

    void setData(const PlotData& data);
    [[nodiscard]] const PlotData& data() const { return m_data; }
    /// What it shows, and the sentence that says it.
    void setTexts(const QString& name, const QString& sentence);

    [[nodiscard]] int cursor() const { return m_cursor; } ///< -1: at none
    /// The point stays marked while its entries are looked at; -1: none.
    void setChosen(int point);
    [[nodiscard]] int pointAt(const QPointF& position) const; ///< -1: none is near
    [[nodiscard]] QRectF placeOf(int point) const;
    /// Paints it anywhere, as large as asked.
    void paintOn(QPainter& painter, const QRectF& area, const Tokens& tokens) const;
    /// How high it would like to be at that width.
    [[nodiscard]] virtual int heightAt(int width) const = 0;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int point);

protected:
    /// The place of every point, in their order.
    [[nodiscard]] virtual QVector<QRectF> places(const PlotFrame& frame) const = 0;
    virtual void paint(QPainter& painter, const PlotFrame& frame) const = 0;
    /// The point that a key leads to; `from` itself when there is none. Right is where reading goes on.
    [[nodiscard]] virtual int step(int from, Qt::Key key) const;
    /// Through columns with several points each.
    [[nodiscard]] int stepByColumn(int from, Qt::Key key) const;

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] PlotFrame frame() const;
    [[nodiscard]] const QVector<QRectF>& placed() const;
    void moveTo(int point);
    void tell();

    const Theme& m_theme;
    PlotData m_data;
    QString m_name;
    QString m_sentence;
    int m_cursor = -1;
    int m_chosen = -1;
    mutable QVector<QRectF> m_places; ///< as it is shown; empty: to be computed
};

/// A brush that tells one part of a stack from its neighbours without any colour.
[[nodiscard]] Qt::BrushStyle patternOf(int part);
/// The label of a column of `width`, no two overlapping: every so many.
[[nodiscard]] int labelStep(const QStringList& labels, const QFont& font, double columnWidth);
/// Colours of a part of a plot.
struct PlotColours {
    QColor fill;
    QColor outline;
    QColor text; ///< on the fill
};
[[nodiscard]] PlotColours coloursOf(const PlotSeries* series, const Tokens& tokens);

} // namespace inglenook::ui
