// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/member_mark.h"
#include "widgets/session_scale.h"

#include <QWidget>

namespace inglenook::ui {

class TimerRing;

enum class BandSize {
    Tall,  ///< 168 px: read from two metres.
    Short, ///< 96 px: someone types in the page below.
    Half,  ///< 84 px: both at once.
};

/// Name and verb as they fit into `width`: the font shrinks down to `smallest` px, then the name is elided. The verb
/// is always whole.
struct BandLine {
    QString text;
    QFont font;
};
[[nodiscard]] BandLine fitBandLine(const QString& name, const QString& verb, QFont font, int smallest, double width);

/// The solid band of the seat on turn: mark, name and verb in one line, a timer at the far end.
class TurnBand : public QWidget {
    Q_OBJECT

public:
    TurnBand(const Theme& theme, QWidget* parent);

    void setTurn(const PersonLook& person, const QString& verb);
    void setSize(BandSize size);
    void setScale(double scale);
    /// While it glides: how much of it is there (0 to 1), and how wide it will be, so that the words stay still.
    void setPresence(double presence, int finalWidth);

    /// Made by the band, hidden until someone shows it.
    [[nodiscard]] TimerRing* timer() const { return m_timer; }
    void setTimerVisible(bool visible);
    /// What it says, as it fits now.
    [[nodiscard]] BandLine line() const;
    [[nodiscard]] int bandHeight() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Parts {
        double padding, mark, gap;
        TextRole role;
        int smallest;
    };
    [[nodiscard]] Parts parts() const;
    void restyle();
    void place();

    SessionScale m_measures;
    PersonLook m_person;
    QString m_verb;
    BandSize m_size = BandSize::Tall;
    double m_presence = 1;
    int m_finalWidth = 0;
    bool m_timed = false;
    TimerRing* m_timer;
};

} // namespace inglenook::ui
