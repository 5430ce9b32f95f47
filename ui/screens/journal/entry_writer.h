// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_model.h"
#include "models/session_feelings.h"
#include "theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

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
    void focusText();
    void addFeeling(const QString& word);
    void setCompact(bool compact);

Q_SIGNALS:
    void wheelWanted();

private:
    QWidget* makeFoot();
    QWidget* makeTags(QWidget* foot);
    void suggestTags();
    void takeTag(const QString& tag);
    void takeOver();
    void askToDiscard();

    const Theme& m_theme;
    EntryModel& m_entry;
    QLineEdit* m_title = nullptr;
    MarkdownEditor* m_text = nullptr;
    QLineEdit* m_tags = nullptr;
    QWidget* m_suggestions = nullptr; ///< tags that begin like what is typed
    QVBoxLayout* m_body = nullptr;
    QVBoxLayout* m_foot = nullptr;
    FeelingsBar* m_feelings = nullptr;
    TextLabel* m_note = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_discard = nullptr;
    bool m_filling = false;
};

} // namespace inglenook::ui
