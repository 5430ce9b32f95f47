// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_context.h"

#include <QDate>
#include <QTime>
#include <QVector>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLineEdit;

namespace inglenook::ui {

class FlowLayout;
class LabelledField;

/// One or a few days: quick choices, or a day that is typed; with a time of the day where the step asks for one.
class DaysField : public QWidget {
    Q_OBJECT

public:
    /// `most`: how many days at most. `days` as in answers.
    DaysField(const StepContext& context, const QString& label, int most, bool withTime,
              const std::vector<std::string>& days, QWidget* parent);

Q_SIGNALS:
    void edited(const std::vector<std::string>& days);

private:
    void readAnswer(const std::vector<std::string>& days);
    void makeTyped(bool withTime);
    void fillChips();
    void pick(QDate day, bool chosen);
    void takeTyped();
    void takeTime();
    void tell();

    StepContext m_context;
    int m_most;
    QVector<QDate> m_days;
    std::optional<QTime> m_time;
    QWidget* m_chips;
    QLineEdit* m_typed = nullptr;
    LabelledField* m_typedField = nullptr;
    QLineEdit* m_typedTime = nullptr;
    LabelledField* m_timeField = nullptr;
};

} // namespace inglenook::ui
