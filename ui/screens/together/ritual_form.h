// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rituals_model.h"
#include "theme/theme.h"
#include "widgets/card.h"

class QLineEdit;
class QPlainTextEdit;

namespace inglenook::ui {

class BegunLine;
class ChoiceChip;
class LabelledField;
class Segments;

/// Makes a ritual or changes one. What is typed and not saved waits, and is there again in the next form for the same
/// ritual.
class RitualForm : public Card {
    Q_OBJECT

public:
    RitualForm(const Theme& theme, RitualsModel& model, RitualsModel::Form form, QWidget* parent);

    void focusFirst();

Q_SIGNALS:
    void finished(); ///< saved, or left as it was

private:
    void makeWords();
    void makeDays();
    void makeTimes();
    void makeAnswers();
    void takeUpDraft();
    [[nodiscard]] QVector<QLineEdit*> lines() const;
    [[nodiscard]] FormDrafts::Fields typed() const;
    void put(const FormDrafts::Fields& fields);
    void remember();
    void showFor(int index);
    void save();
    LabelledField* addLine(const QString& label, const QString& name, const QString& text);
    [[nodiscard]] QString lineOf(const LabelledField* field) const;

    const Theme& m_theme;
    RitualsModel& m_model;
    RitualsModel::Form m_form;
    FormDrafts::Fields m_before; ///< as it is without what somebody typed
    BegunLine* m_begun = nullptr;
    LabelledField* m_name = nullptr;
    QPlainTextEdit* m_about = nullptr;
    Segments* m_every = nullptr;
    Segments* m_month = nullptr;
    QWidget* m_weekdays = nullptr;
    QVector<ChoiceChip*> m_chips;
    LabelledField* m_first = nullptr;
    LabelledField* m_time = nullptr;
    LabelledField* m_minutes = nullptr;
    Segments* m_remind = nullptr;
};

} // namespace inglenook::ui
