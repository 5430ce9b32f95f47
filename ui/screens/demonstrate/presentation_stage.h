// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presentation_model.h"
#include "theme/theme.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace inglenook::ui {

class FlowText;
class PromptLabel;
class SeatStage;

/// What clients look at, from three or four metres: the two seats, one sentence, little else. The same in the window
/// and on a second screen.
class PresentationStage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the stage.
    PresentationStage(const Theme& theme, PresentationModel& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    void drawTimer();
    void rescale();
    void setScale(double scale);
    [[nodiscard]] bool fits() const;
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makePause();

    const Theme& m_theme;
    PresentationModel& m_model;
    QStackedLayout* m_pages;
    SeatStage* m_stage;
    QWidget* m_pause;
    QPointer<QWidget> m_body;
};

} // namespace inglenook::ui
