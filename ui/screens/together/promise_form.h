// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promises_model.h"
#include "theme/theme.h"
#include "widgets/card.h"

class QPlainTextEdit;

namespace inglenook::ui {

class BegunLine;
class LabelledField;
class MemberMark;
class Segments;
class TextLabel;

/// A promise is put into words, and then asked about once: "Will I really?" Smaller is always an offer. What is typed
/// and not saved waits, and is there again in the next form for the same promise.
class PromiseForm : public Card {
    Q_OBJECT

public:
    PromiseForm(const Theme& theme, PromisesModel& model, PromisesModel::Form form, QWidget* parent);

    void focusFirst();

Q_SIGNALS:
    void finished(); ///< saved, or left as it was

private:
    QWidget* makeWords();
    QWidget* makeQuestion();
    void takeUpDraft();
    [[nodiscard]] FormDrafts::Fields typed() const;
    void put(const FormDrafts::Fields& fields);
    void remember();
    void tellDue();
    void showWords();
    void goOn();
    void save();
    [[nodiscard]] bool isNew() const { return m_form.id.isEmpty(); }

    const Theme& m_theme;
    PromisesModel& m_model;
    PromisesModel::Form m_form;
    FormDrafts::Fields m_before; ///< as it is without what somebody typed
    BegunLine* m_begun = nullptr;
    Segments* m_by = nullptr;
    LabelledField* m_what = nullptr;
    LabelledField* m_due = nullptr;
    LabelledField* m_why = nullptr;
    MemberMark* m_mark = nullptr;
    TextLabel* m_who = nullptr;
    TextLabel* m_said = nullptr;
    QWidget* m_yes = nullptr;
    QWidget* m_words;
    QWidget* m_question;
};

} // namespace inglenook::ui
