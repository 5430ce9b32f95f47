// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_model.h"
#include "models/share_model.h"
#include "theme/theme.h"
#include "widgets/covering_page.h"
#include "widgets/picture_source.h"

class QBoxLayout;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class MarkdownEditor;
class MarkdownView;
class PassphraseField;
class TextLabel;
class TickBox;

/// One entry, or a part of it, on its way into a shared journal: the words that go, which can still be cut, and how
/// they will stand there. Nothing goes before its button is pressed, and the entry itself is never changed.
class SharePage : public CoveringPage {
    Q_OBJECT

public:
    SharePage(const Theme& theme, EntryModel& entry, ShareModel& share, const PictureSource& pictures, QWidget* page);

    /// `part`: the words that were marked in the entry; empty: all of it.
    void open(const QString& part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSide();
    void makeTicks(QVBoxLayout& column, QWidget* side);
    void makeWhere(QVBoxLayout& column, QWidget* side);
    QWidget* makeWords(const PictureSource& pictures);
    QWidget* makePreview(const PictureSource& pictures);
    void wire();
    void fillJournals(const std::filesystem::path& chosen);
    void chooseFile();
    [[nodiscard]] ShareModel::Choice choice() const;
    void preview();
    void send();
    void tell(const QString& sentence); ///< what is missing; empty takes it away

    const Theme& m_theme;
    EntryModel& m_entry;
    ShareModel& m_share;
    QVector<JournalFile> m_journals;
    QBoxLayout* m_row = nullptr;
    QBoxLayout* m_pair = nullptr;
    TickBox* m_title = nullptr;
    TickBox* m_feelings = nullptr;
    TickBox* m_tags = nullptr;
    TickBox* m_mood = nullptr;
    TickBox* m_day = nullptr;
    QListWidget* m_list = nullptr;
    PassphraseField* m_passphrase = nullptr;
    TextLabel* m_problem = nullptr; ///< where no passphrase is asked for
    QPushButton* m_send = nullptr;
    MarkdownEditor* m_words = nullptr;
    MarkdownView* m_view = nullptr;
    TextLabel* m_head = nullptr;
    TextLabel* m_beside = nullptr;
};

} // namespace inglenook::ui
