// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cards_model.h"
#include "theme/theme.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace inglenook::ui {

class SearchField;
class Segments;
class TextLabel;

/// The cards of one deck: which of them are seen, the cards, and what can be done with the one that is chosen.
class CardList : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    CardList(const Theme& theme, CardsModel& model, QWidget* parent);

    void restart(); ///< nothing is narrowed
    void showOnly(CardsModel::Shown shown);
    /// As near to `row` as there are cards.
    void choose(int row);
    void focusFirst();
    void focusSearch();

Q_SIGNALS:
    void writeWanted(const inglenook::ui::CardsModel::Form& form);
    /// A card was hidden, brought back or taken away.
    void deckChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFilters();
    QWidget* makeList();
    QWidget* makeFoot();
    void tell();
    void tellCard();
    void change();
    void hideOrBringBack();
    void askToTakeAway();
    [[nodiscard]] bool obey(int key);

    const Theme& m_theme;
    CardsModel& m_model;
    Segments* m_shown = nullptr;
    Segments* m_depth = nullptr;
    SearchField* m_search = nullptr;
    TextLabel* m_note = nullptr;
    QListView* m_list = nullptr;
    QWidget* m_foot = nullptr;
    QPushButton* m_hide = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_takeAway = nullptr;
};

} // namespace inglenook::ui
