// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session_break.h"
#include "models/session_model.h"
#include "widgets/session_scale.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace inglenook::ui {

class ChoiceButton;
class FlowText;
class LabelledField;

/// Before a break they agree on when to be back.
class BreakChoicePage : public QWidget {
    Q_OBJECT

public:
    BreakChoicePage(const Theme& theme, SessionModel& model, QWidget* parent);

    void fill();
    bool choose(int number);
    [[nodiscard]] QWidget* firstControl() const;
    void setScale(double scale);

Q_SIGNALS:
    void agreed(inglenook::Timestamp until);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void agreeOnOwn();
    void makeChoices(QVBoxLayout& column, QWidget* box);
    void fillWords();

    SessionScale m_measures;
    SessionModel& m_model;
    FlowText* m_title = nullptr;
    FlowText* m_lead = nullptr;
    QVector<ChoiceButton*> m_choices;
    QVector<BreakChoice> m_offered;
    QLineEdit* m_own = nullptr;
    LabelledField* m_field = nullptr;
};

} // namespace inglenook::ui
