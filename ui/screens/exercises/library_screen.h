// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library_model.h"
#include "theme/theme.h"

#include <QHash>
#include <QMap>
#include <QWidget>

class QButtonGroup;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace inglenook::ui {

class ExerciseRow;
class LibraryFilters;
class SearchField;

/// All exercises of this journal by family, with filters that combine and a search.
class LibraryScreen : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the screen.
    LibraryScreen(const Theme& theme, LibraryModel& model, QWidget* parent = nullptr);

    void refresh(); ///< when it is shown again
    void focusSearch();
    void focusCards(); ///< the way to the decks
    /// Whether exercises can be brought in here: not where nothing may be written.
    void setOffersOwn(bool offers);

Q_SIGNALS:
    void exerciseChosen(const QString& id);
    void cardsWanted();
    void bringInWanted(); ///< exercises that somebody was given
    void writeOwnWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectFilters();
    void fill();
    void fillFamilies();
    void fillExercises();
    void showFamily(int family);
    void followScroll();
    void focusRow(const QString& exercise);
    [[nodiscard]] ExerciseRow* focusedRow() const;
    void toggleFavourite(const QString& exercise);
    void showMenu(const ExerciseRow& row, const QPoint& at);

    const Theme& m_theme;
    LibraryModel& m_model;
    SearchField* m_search;
    QPushButton* m_favourites = nullptr;
    QPushButton* m_cards = nullptr;
    bool m_offersOwn = false;
    LibraryFilters* m_filters = nullptr;
    QWidget* m_side;
    QVBoxLayout* m_familyColumn;
    QScrollArea* m_scroll;
    QVBoxLayout* m_exerciseColumn;
    QButtonGroup* m_families;
    QMap<int, QWidget*> m_sections;
    QHash<QString, ExerciseRow*> m_rows;
};

} // namespace inglenook::ui
