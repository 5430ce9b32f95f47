// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/member_mark.h"
#include "widgets/session_scale.h"

#include <QAbstractSlider>

namespace inglenook::ui {

/// Where a person stood on the line.
struct ScaleMark {
    PersonLook person;
    int value = 0;
};

/// A line of eleven ticks between two words, without numbers. To answer with: a slider for keys and mouse, empty until
/// it is touched. To look at: one or two marks with their names, side by side when they are equal.
class ScaleLine : public QAbstractSlider {
    Q_OBJECT

public:
    static constexpr int kLargest = 10;

    ScaleLine(const Theme& theme, QWidget* parent);

    void setEnds(const QString& low, const QString& high);
    /// Who answers: their mark is the handle.
    void setPerson(const PersonLook& person);
    /// An answer given before. Without one the line is empty and begins in the middle.
    void setAnswer(int value);
    void clearAnswer();
    [[nodiscard]] bool hasAnswer() const { return m_answered; }
    /// Turns it into something to look at.
    void setMarks(const QVector<ScaleMark>& marks);
    void setScale(double scale);

    /// As by key or mouse.
    void choose(int value);

    /// The value in words: "nearer to very close".
    [[nodiscard]] QString valueInWords(int value) const;
    [[nodiscard]] QString answerInWords() const;
    /// Where a value lies, and which value lies at a place.
    [[nodiscard]] double positionOf(int value) const;
    [[nodiscard]] int valueAt(double x) const;
    /// The boxes of the marks as drawn.
    [[nodiscard]] QVector<QRectF> markBoxes() const;
    [[nodiscard]] bool isDisplay() const { return !m_marks.isEmpty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose: by key, mouse or screen reader.
    void answered(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    void describe();
    [[nodiscard]] QRectF lineBox() const;
    [[nodiscard]] QRectF markBox(double x) const;
    [[nodiscard]] int endWidth() const;
    [[nodiscard]] int nameHeight() const;
    void paintLine(QPainter& painter) const;
    void paintEnds(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintNames(QPainter& painter, const QVector<QRectF>& boxes) const;

    SessionScale m_measures;
    QString m_low;
    QString m_high;
    PersonLook m_person;
    QVector<ScaleMark> m_marks;
    bool m_answered = false;
};

} // namespace inglenook::ui
