// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/today/today_page.h"

class QPlainTextEdit;

namespace inglenook::ui {

class LabelledField;

/// Where one's own answer to a question is written, and sealed.
class AnswerPage : public TodayPage {
    Q_OBJECT

public:
    AnswerPage(const Theme& theme, QuestionModel& model, const QuestionModel::Question& question, QWidget* parent);

    void begin() override;

Q_SIGNALS:
    void given(const QString& id);

protected:
    void leave() override;

private:
    void give();

    QuestionModel& m_model;
    QString m_id;
    QPlainTextEdit* m_words;
    LabelledField* m_field;
};

} // namespace inglenook::ui
