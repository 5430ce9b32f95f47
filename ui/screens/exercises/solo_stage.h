// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/seat_panel.h"

#include <QPointer>

namespace inglenook::ui {

/// The seat of one person who does an exercise alone: the whole width, always on turn.
class SoloStage : public QWidget {
    Q_OBJECT

public:
    SoloStage(const Theme& theme, QWidget* parent);

    void setSeat(const SeatContent& seat, BandSize size);
    void setBody(QWidget* body); ///< takes it over and deletes the former one
    void setScale(double scale);
    [[nodiscard]] TurnBand* band() const { return m_panel->band(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    [[nodiscard]] QRect page() const; ///< below a short band

    SessionScale m_measures;
    SeatPanel* m_panel;
    QPointer<QWidget> m_body;
    BandSize m_size = BandSize::Tall;
    PersonColour m_colour = PersonColour::A;
};

} // namespace inglenook::ui
