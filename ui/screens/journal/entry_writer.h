// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_model.h"
#include "models/session_feelings.h"
#include "theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace inglenook::ui {

class FeelingsBar;
class MarkdownEditor;
class TextLabel;

/// Where an entry is written: title, words, tags, feelings. What is typed is saved as a draft by itself.
class EntryWriter : public QWidget {
    Q_OBJECT

public:
    /// `vocabulary` outlives the widget.
    EntryWriter(const Theme& theme, EntryModel& entry, const exercises::FeelingsVocabulary& vocabulary,
                QWidget* parent);

    /// Fills the fields from the model and puts the focus where writing begins.
    void begin();

private:
    QWidget* makeFoot();
    void takeOver();
    void askToDiscard();

    const Theme& m_theme;
    EntryModel& m_entry;
    QLineEdit* m_title = nullptr;
    MarkdownEditor* m_text = nullptr;
    QLineEdit* m_tags = nullptr;
    FeelingsBar* m_feelings = nullptr;
    TextLabel* m_note = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_discard = nullptr;
    bool m_filling = false;
};

} // namespace inglenook::ui
