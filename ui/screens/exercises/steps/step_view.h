// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_context.h"
#include "widgets/prompt_label.h"

#include <QWidget>

class QVBoxLayout;

namespace inglenook::ui {

class CoachedField;
class QuoteBlock;

/// What is done in one moment of a run, in the seat of the person on turn. Made anew for every moment.
class StepView : public QWidget {
    Q_OBJECT

public:
    StepView(const StepContext& context, QWidget* parent);

    /// The moment is the same but something of it changed: a quiet is over, a card was drawn.
    virtual void refresh() {}
    /// What takes the whole page in place of the seats, as the wheel does; null for the seat alone.
    [[nodiscard]] virtual QWidget* wholePage() { return nullptr; }
    /// Once a second while time runs.
    virtual void tick() {}
    /// Where the keyboard goes when the turn arrives; null: to the way forward.
    [[nodiscard]] virtual QWidget* firstControl() const { return nullptr; }
    /// 1, 2, 3: the equal choices. False when there is no such choice.
    virtual bool choose(int number);
    /// Esc, before it means stopping: false when there is nothing of its own to close.
    virtual bool closeTop() { return false; }
    void setScale(double scale);

Q_SIGNALS:
    void wholePageChanged();

protected:
    [[nodiscard]] const Theme& theme() const { return m_context.theme; }
    [[nodiscard]] SessionModel& model() const { return m_context.model; }
    [[nodiscard]] const StepContext& context() const { return m_context; }
    [[nodiscard]] const exercises::RunView& view() const { return m_context.model.view(); }
    [[nodiscard]] const exercises::Step& step() const { return *m_context.model.view().step; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// The one on turn; the first of them when it is both.
    [[nodiscard]] const Person& me() const;

    PromptLabel* addPrompt(PromptLabel::Place place = PromptLabel::Place::Alone);
    void addHelp();
    void addExample();
    /// What the other one said, where the step shows it.
    void addQuote();
    /// On a second try: what was still missing.
    void addMissed();
    /// Where marks were lost by locking: that they were kept nowhere, and are asked once more.
    void addAskedAgain();
    /// A field for words of the whole step; its text goes to the answer.
    CoachedField* addField(const QString& label, int lines);
    void addEnd();

private:
    StepContext m_context;
    QVBoxLayout* m_column;
};

/// The view for the present moment of the model.
[[nodiscard]] StepView* makeStepView(const StepContext& context, QWidget* parent);

/// Scales every session widget below `root`.
void rescaleSession(QWidget& root, double scale);

} // namespace inglenook::ui
