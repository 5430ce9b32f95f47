// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/turn_band.h"

#include <QVector>
#include <QWidget>

namespace inglenook::ui {

/// How to listen, in a few words.
struct SeatNote {
    QString icon;
    QString text;

    bool operator==(const SeatNote&) const = default;
};

/// Who sits there, what they do now, and up to three notes for while they rest.
struct SeatContent {
    PersonLook person;
    QString verb;
    QVector<SeatNote> notes;

    bool operator==(const SeatContent&) const = default;
};

/// One of the two seats: solid and tinted while on turn, otherwise neutral with an outlined mark and notes. Between
/// the two it can be anything, while the turn glides from seat to seat.
class SeatPanel : public QWidget {
    Q_OBJECT

public:
    SeatPanel(const Theme& theme, QWidget* parent);

    void setContent(const SeatContent& content);
    [[nodiscard]] const SeatContent& content() const { return m_content; }
    void setBandSize(BandSize size);
    void setScale(double scale);
    /// 1 is on turn, 0 at rest; with the widths it has at either end, so that nothing reflows on the way.
    void setPresence(double presence, int activeWidth, int restingWidth);

    [[nodiscard]] TurnBand* band() const { return m_band; }
    /// Where the body of the seat on turn lies, below the band.
    [[nodiscard]] QRect bodyArea() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    SessionScale m_measures;
    SeatContent m_content;
    BandSize m_size = BandSize::Tall;
    double m_presence = 0;
    int m_activeWidth = 0;
    int m_restingWidth = 0;
    TurnBand* m_band;
};

} // namespace inglenook::ui
