// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cards_model.h"
#include "theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class CardForm;
class CardList;
class PageHeader;

/// The decks of this journal, one at a time: every card, those that were hidden and the way back, and own ones.
class CardsPage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    CardsPage(const Theme& theme, CardsModel& model, CardWriting& writing, QWidget* parent = nullptr);

    /// The first one when this journal has no such deck. `backTo` names where the way back leads.
    void open(const QString& deck, const QString& backTo);
    /// With the card that was begun there; an empty `card` is a new one.
    void goOnWriting(const QString& card);
    void focusFirst();
    void focusSearch();

Q_SIGNALS:
    void backWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTop();
    void fillDecks();
    void showDeck(const QString& id);
    void openDeckMenu();
    void write(const CardsModel::Form& form);
    void keepForm(const QString& card);
    void leaveForm();
    void tellWriting();

    const Theme& m_theme;
    CardsModel& m_model;
    CardWriting& m_writing;
    QPushButton* m_back = nullptr;
    QPushButton* m_others = nullptr; ///< where there is no room for the column of decks
    QPushButton* m_write = nullptr;
    PageHeader* m_header = nullptr;
    QWidget* m_side = nullptr;
    QVBoxLayout* m_deckColumn = nullptr;
    QButtonGroup* m_decks = nullptr;
    QVBoxLayout* m_column = nullptr;
    CardList* m_list = nullptr;
    CardForm* m_form = nullptr; ///< while one is written
};

} // namespace inglenook::ui
