// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/seat_panel.h"
#include "widgets/seat_split.h"

#include <QPointer>
#include <QWidget>

class QVariantAnimation;

namespace inglenook::ui {

class TimerRing;

/// The heart of a session: two seats where the two people sit. Whoever is on turn has the width, the colour and the
/// large name; the turn glides from seat to seat.
///
/// What is done in a turn is a widget of the caller's, the body, in the tint of the seat on turn. Left stays left in
/// right-to-left languages as well. Its accessible name is "Sam speaks, Alex listens", announced when it changes.
class SeatStage : public QWidget {
    Q_OBJECT

public:
    SeatStage(const Theme& theme, QWidget* parent);

    void setSeats(const SeatContent& left, const SeatContent& right);
    [[nodiscard]] const SeatContent& left() const;
    [[nodiscard]] const SeatContent& right() const;
    /// Tall has the body in the seat. Short is for typing: low bands, and the body in the whole width below, in the
    /// writer's tint. With both, the bands are halves; with nobody, all is one neutral surface for the body.
    void setTurn(Turn turn, BandSize size = BandSize::Tall);
    [[nodiscard]] Turn turn() const { return m_turn; }
    /// The people change places; whoever is on turn stays on turn.
    void swapSeats();

    /// Takes over `body` and deletes the former one; nullptr for none. It lies inside the padding of its place.
    void setBody(QWidget* body);
    /// One for each half, for Turn::Both.
    void setBodies(QWidget* left, QWidget* right);
    /// Whether the body keeps the padding of a seat; without, it paints to the edges.
    void setBodyPadded(bool padded);

    /// Of the seat on turn; nullptr while both or nobody are.
    [[nodiscard]] TimerRing* timer() const;
    void setTimerVisible(bool visible);

    void setScale(double scale);
    /// While a turn glides: true. Bodies have their final width from the start.
    [[nodiscard]] bool isGliding() const;

Q_SIGNALS:
    /// The turn has arrived: time to move the focus.
    void turnArrived();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString spokenTurn() const;
    [[nodiscard]] bool isActive(const SeatPanel* panel) const;
    [[nodiscard]] QRect pageArea() const;
    void adopt(QPointer<QWidget>& slot, QWidget* frame, QWidget* body);
    void showTurn();
    void tell();
    void glide();
    void arrive();
    void place();
    void placeBody(QWidget* frame, QWidget* body, const QRect& area, int finalWidth);

    SessionScale m_measures;
    Turn m_turn = Turn::Left;
    BandSize m_size = BandSize::Tall;
    double m_share;
    bool m_padded = true;
    bool m_timed = false;
    SeatPanel* m_left;
    SeatPanel* m_right;
    QWidget* m_frame;      ///< Clips the body while it glides.
    QWidget* m_otherFrame; ///< The right half, when both are on turn.
    QPointer<QWidget> m_body;
    QPointer<QWidget> m_otherBody;
    QVariantAnimation* m_glide;
};

} // namespace inglenook::ui
