// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session_plan.h"
#include "theme/theme.h"

#include <QVector>
#include <QWidget>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace inglenook::ui {

class BeginCard;
class LibraryModel;
class TextLabel;

/// An exercise before it begins: what it is, why it helps, when it fits and when not, and the way in.
class ExercisePage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    ExercisePage(const Theme& theme, SessionPlan& plan, LibraryModel& library, QWidget* parent = nullptr);

    void setPresentable(bool presentable);
    /// One of their own can be given to others and taken out.
    void setOffersOwn(bool offers);
    void setOffersApart(bool offers);
    void fill(); ///< after the plan has chosen an exercise
    void focusFirst();
    void focusSafety();  ///< the way to "Is this right for us?"
    void focusCards();   ///< the way to its cards
    void focusHandout(); ///< the way to paper

Q_SIGNALS:
    void presentWanted(const QString& exercise);
    void handoutWanted(const QString& exercise);
    void changeWanted(const QString& exercise);
    void copyWanted(const QString& exercise);
    void giveAwayWanted(const QString& exercise);
    void takeOutWanted(const QString& exercise);
    void backWanted();
    void beginWanted();
    void apartWanted();
    void continueWanted(const QString& runId);
    void safetyWanted(); ///< to read "Is this right for us?" again
    void cardsWanted();  ///< those that it draws from

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Wish = void (ExercisePage::*)(const QString&);
    void arrange(bool beside);
    QWidget* makeTop(QWidget* page);
    void addOwnButtons();
    void showOwnButtons();
    void showFavourite();
    [[nodiscard]] bool hasCards() const;
    void addPart(const QString& heading, const QString& text, bool folded = false);

    const Theme& m_theme;
    SessionPlan& m_plan;
    LibraryModel& m_library;
    QPushButton* m_favourite = nullptr;
    QPushButton* m_present = nullptr;
    QPushButton* m_handout = nullptr;
    bool m_isPresentable = false;
    bool m_offersOwn = false;
    QPushButton* m_cards = nullptr;
    QWidget* m_own = nullptr;  ///< what can be done with one of theirs
    QVector<QWidget*> m_ofOwn; ///< only of one of theirs
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    QWidget* m_head;
    QWidget* m_words;
    TextLabel* m_family;
    TextLabel* m_title;
    TextLabel* m_summary;
    TextLabel* m_who;
    QVBoxLayout* m_parts;
    BeginCard* m_begin;
};

} // namespace inglenook::ui
