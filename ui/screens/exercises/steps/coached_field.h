// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_context.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class FlowText;
class TextLabel;
class TypedField;

/// A field with its label above and, joined below it, what the coach noticed: it names what it saw, asks one question,
/// and never takes the focus.
class CoachedField : public QWidget {
    Q_OBJECT

public:
    enum class Size { Answer, Slot };

    /// `name` makes the object name "session/NAME".
    CoachedField(const StepContext& context, const QString& name, const QString& label, int lines, QWidget* parent,
                 Size size = Size::Answer);

    void setCoach(exercises::CoachSlot slot) { m_slot = slot; }
    /// One coach for several fields, so that only one hint shows; otherwise it has its own.
    void shareCoach(CoachModel& coach);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] TypedField* edit() const { return m_edit; }
    void setPlaceholder(const QString& text);

Q_SIGNALS:
    void edited(const QString& text);
    void wheelWanted(); ///< the coach offered to look underneath

private:
    void makeLabel(const QString& label, Size size);
    void makeNote();
    void useCoach(CoachModel& coach);
    void showHint();

    const Theme& m_theme;
    QString m_name;
    exercises::CoachSlot m_slot = exercises::CoachSlot::None;
    CoachModel* m_own;
    CoachModel* m_coach = nullptr;
    QVBoxLayout* m_column;
    TypedField* m_edit = nullptr;
    QFrame* m_note = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_words = nullptr;
    TextLabel* m_examples = nullptr;
    QPushButton* m_showExamples = nullptr;
    QPushButton* m_wheel = nullptr;
};

} // namespace inglenook::ui
