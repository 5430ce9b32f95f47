// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes_model.h"
#include "screens/today/today_page.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace inglenook::ui {

class Card;
class LabelledField;
class ToggleSwitch;

/// Something to bring up in the next check-in: jotted down in a line, private until it is shared.
class NotesPage : public TodayPage {
    Q_OBJECT

public:
    NotesPage(const Theme& theme, NotesModel& model, QWidget* parent);

    void begin() override;

private:
    void fill();
    void addRow(Card& card, const NotesModel::Note& note, int number);
    void keep();

    NotesModel& m_model;
    QPlainTextEdit* m_words;
    LabelledField* m_field;
    ToggleSwitch* m_shared;
    QVBoxLayout* m_list;
    bool m_canBringBack = false;
};

} // namespace inglenook::ui
