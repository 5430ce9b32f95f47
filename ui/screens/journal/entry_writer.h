// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_model.h"
#include "models/session_feelings.h"
#include "models/whose.h"
#include "models/writing.h"
#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class FeelingsBar;
class MarkdownEditor;
class PictureChooser;
class TagLine;
class TextLabel;
class WriterHead;

/// Where an entry is written: when it was, title, words, how it is, tags. What is typed is saved as a draft by itself.
class EntryWriter : public QWidget {
    Q_OBJECT

public:
    /// All outlive the widget.
    EntryWriter(const Theme& theme, EntryModel& entry, Writing& writing,
                const exercises::FeelingsVocabulary& vocabulary, const Clock& clock, QWidget* parent);

    /// Fills the fields from the model and puts the focus where writing begins.
    void begin();
    void focusText();
    void addFeeling(const QString& word);
    void setCompact(bool compact);
    /// Into which of two journals it goes; nothing: there is one alone. `mayMove`: it can be chosen.
    void setWhose(std::optional<Whose> whose, bool mayMove);
    void focusWhose();
    /// Nothing but the words: all else fades.
    void setQuiet(bool quiet);
    [[nodiscard]] bool isQuiet() const { return m_quiet; }

Q_SIGNALS:
    void wheelWanted();
    void failed(const QString& sentence);
    void quietChanged(bool quiet);
    void whoseWanted(inglenook::ui::Whose whose); ///< these words into the other journal

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeFoot();
    void addKeys();
    void wirePictures();
    void fill();
    void takeOver();
    void beginWith(const QString& id);
    void count();
    void askToDiscard();

    const Theme& m_theme;
    EntryModel& m_entry;
    Writing& m_writing;
    WriterHead* m_head = nullptr;
    QLineEdit* m_title = nullptr;
    MarkdownEditor* m_text = nullptr;
    PictureChooser* m_pictures = nullptr;
    QVBoxLayout* m_body = nullptr;
    QVBoxLayout* m_foot = nullptr;
    QWidget* m_rest = nullptr; ///< below the words
    TextLabel* m_quietHint = nullptr;
    FeelingsBar* m_feelings = nullptr;
    TagLine* m_tags = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_words = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_discard = nullptr;
    QTimer m_countSoon;
    bool m_filling = false;
    bool m_compact = false;
    bool m_quiet = false;
};

} // namespace inglenook::ui
