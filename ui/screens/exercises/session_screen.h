// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_context.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace inglenook::ui {

class AwayPage;
class BreakChoicePage;
class BreakPage;
class ClosingView;
class HandOverPage;
class NoteLine;
class SeatStage;
class SessionButton;
class SessionFoot;
class SoloStage;
class StepHeader;
class StepView;

/// A run of an exercise on the whole window: where you are above, the two seats, and below always the same ways out.
/// Draws what the model says and sends it what people do; it keeps nothing itself.
class SessionScreen : public QWidget {
    Q_OBJECT

public:
    /// All of the context outlives the screen.
    explicit SessionScreen(const StepContext& context, QWidget* parent = nullptr);

    /// For menus and shortcuts of the window; each does nothing where it makes no sense.
    void goForward();
    void goBack();
    void takeBreak();
    void askToStop();
    void swapSeats();
    void toggleTimer();
    /// Of the time away that is shown, in seconds; 0 where none is.
    [[nodiscard]] int awaySeconds() const;

Q_SIGNALS:
    void supportWanted();
    void textSizeWanted();
    void curtainWanted();
    /// Nobody looks at the screen from now on, or somebody does again.
    void awayChanged(bool away);
    /// One sentence about something that failed; the words are still on the screen.
    void failed(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Page { Turn, Alone, Closing, Break, BreakChoice, Whole };

    void makeTools();
    void makeHandOver();
    void connectModel();
    void draw();
    void tick();
    void drawHandOver();
    [[nodiscard]] bool drawAway(bool same); ///< false where they are not away
    void tellAway();
    void drawHeader();
    void drawTurn();
    void placeStep();
    void drawReveal();
    void drawClosing();
    void drawTimer();
    void drawFoot();
    void drawTurnFoot();
    void drawBreakFoot();
    void showSkip(const QString& text);
    /// Whether the page is the one on which they agree on a time.
    [[nodiscard]] bool asksForTime() const;
    void showPage(Page page);
    void setAround(QWidget* above, QWidget* below);
    [[nodiscard]] QByteArray moment() const;
    void focusFirst();
    void stopWanted();
    void keepNothing();
    void rescale();

    StepContext m_context;
    QStackedLayout* m_pages;
    QWidget* m_session;
    HandOverPage* m_handOver;
    AwayPage* m_away;
    StepHeader* m_header;
    QToolButton* m_swap = nullptr;
    QVBoxLayout* m_around;
    QStackedWidget* m_middle;
    SeatStage* m_stage;
    SoloStage* m_solo;
    QWidget* m_wholePlace;
    QWidget* m_closingPlace;
    QPointer<ClosingView> m_closing;
    BreakPage* m_break;
    BreakChoicePage* m_breakChoice;
    NoteLine* m_problem;
    SessionFoot* m_foot;
    QPointer<QWidget> m_above;
    QPointer<QWidget> m_below;
    QPointer<StepView> m_step;
    QPointer<SessionButton> m_skip;
    QByteArray m_moment;
    bool m_isAway = false;
    bool m_choosingBreak = false; ///< a break without a time-out, or a longer one
};

} // namespace inglenook::ui
