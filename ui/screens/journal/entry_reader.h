// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_model.h"
#include "models/people.h"
#include "models/whose.h"
#include "models/writing.h"
#include "theme/theme.h"
#include "widgets/picture_sheet.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace inglenook::ui {

class FittingLabel;
class MarkdownView;
class MarkedLabel;
class MemberMark;
class TextLabel;

/// An entry to read: who and when, the words at reading size, its feelings and tags, who can read it.
class EntryReader : public QWidget {
    Q_OBJECT

public:
    /// `entry` and `writing` outlive it.
    EntryReader(const Theme& theme, EntryModel& entry, Writing& writing, QVector<Person> people, QWidget* parent);

    void showEntry();
    /// Words that a search found, to be marked in the text.
    void setHits(const QStringList& words);
    void setCompact(bool compact);
    /// The list is not beside it: a way back to it.
    void setAlone(bool alone);
    /// Says in which of two journals the entry is; nothing: there is one alone.
    void setWhose(std::optional<Whose> whose);
    /// Of an entry of another year the year is told.
    void setToday(const QDate& today) { m_today = today; }
    /// It can be copied into a journal that is shared.
    void setShareable(bool shareable);
    /// The words that are marked in the text; empty: none are.
    [[nodiscard]] QString markedWords() const;
    void focusText();
    [[nodiscard]] QVector<PictureSheet::Line> pictures() const;

Q_SIGNALS:
    void versionsWanted();
    void shareWanted();
    void removalWanted(); ///< for good, of an entry that is in the bin
    void pictureWanted(const QString& id);
    void backWanted();
    void tagChosen(const QString& tag);

private:
    QHBoxLayout* makeHead();
    QToolButton* addTool(QHBoxLayout& row, const char* name, const char* icon, const QString& text);
    void showStar(bool starred);
    QWidget* makeFoot();
    void fillFoot();
    [[nodiscard]] QString whoReads() const;
    void tellWhen();

    const Theme& m_theme;
    EntryModel& m_entry;
    Writing& m_writing;
    QVector<Person> m_people;
    MemberMark* m_mark = nullptr;
    TextLabel* m_who = nullptr;
    FittingLabel* m_when = nullptr;
    QToolButton* m_star = nullptr;
    QToolButton* m_versions = nullptr;
    QToolButton* m_share = nullptr;
    bool m_isShareable = false;
    QPushButton* m_edit = nullptr;
    TextLabel* m_whose = nullptr;
    QDate m_today;
    QPushButton* m_back = nullptr;
    QPushButton* m_bringBack = nullptr;
    QPushButton* m_toBin = nullptr;
    QPushButton* m_remove = nullptr;
    QHBoxLayout* m_head = nullptr;
    QHBoxLayout* m_textRow = nullptr;
    QHBoxLayout* m_foot = nullptr;
    MarkedLabel* m_title = nullptr;
    MarkdownView* m_text = nullptr;
    QWidget* m_chips = nullptr;
    TextLabel* m_readers = nullptr;
};

} // namespace inglenook::ui
