// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session_model.h"
#include "theme/theme.h"
#include "widgets/session_scale.h"

#include <QWidget>

class QVBoxLayout;

namespace inglenook::ui {

class FlowText;
class PairMark;

/// The time to be back at, large and alone, and a few things to do until then. Nobody is on turn.
class BreakPage : public QWidget {
    Q_OBJECT

public:
    BreakPage(const Theme& theme, SessionModel& model, QWidget* parent);

    void fill();
    void tick(); ///< once a second
    void setScale(double scale);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTime();
    QWidget* makeIdeas();
    [[nodiscard]] QString leadLine(bool tomorrow) const;
    [[nodiscard]] int shownIdeas() const;
    void showIdeas();
    void fillQuote();
    void restyle();
    void fitTime();

    SessionScale m_measures;
    SessionModel& m_model;
    PairMark* m_marks = nullptr;
    FlowText* m_lead = nullptr;
    FlowText* m_time = nullptr;
    QWidget* m_bar = nullptr;
    FlowText* m_left = nullptr;
    FlowText* m_quote = nullptr;
    QWidget* m_ideasSide = nullptr;
    QVBoxLayout* m_ideas = nullptr;
    std::size_t m_firstIdea = 0;
};

} // namespace inglenook::ui
