// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/cards_page.h"

#include "screens/exercises/card_form.h"
#include "screens/exercises/card_list.h"
#include "screens/exercises/family_icon.h"
#include "screens/exercises/family_row.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "widgets/clear_layout.h"
#include "widgets/page_header.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kDecksWidth = 268;
constexpr int kDecksFrom = 860; ///< narrower pages have room for one column

} // namespace

CardsPage::CardsPage(const Theme& theme, CardsModel& model, CardWriting& writing, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model},
      m_writing{writing}
{
    setObjectName(QStringLiteral("cards"));
    auto* page = new QVBoxLayout{this};
    page->setContentsMargins(space::kPageSide, space::kStep5, space::kPageSide, space::kStep5);
    page->setSpacing(space::kStep4);
    page->addWidget(makeTop());
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep6);
    m_side = new QWidget{this};
    m_deckColumn = new QVBoxLayout{m_side};
    m_deckColumn->setContentsMargins({});
    m_deckColumn->setSpacing(0);
    m_decks = new QButtonGroup{this};
    row->addWidget(m_side, 0, Qt::AlignTop);
    m_column = new QVBoxLayout;
    m_list = new CardList{theme, model, this};
    m_column->addWidget(m_list, 1);
    row->addLayout(m_column, 1);
    page->addLayout(row, 1);
    connect(m_list, &CardList::writeWanted, this, &CardsPage::write);
    connect(m_list, &CardList::deckChanged, this, &CardsPage::fillDecks);
}

QWidget* CardsPage::makeTop()
{
    auto* top = new QWidget{this};
    auto* column = new QVBoxLayout{top};
    column->setContentsMargins({});
    column->setSpacing(space::kStep1);
    const auto add = [&](const QString& text, const char* kind, const char* name) {
        auto* button = new QPushButton{text, top};
        button->setProperty("kind", QLatin1String{kind});
        button->setObjectName(QLatin1String{name});
        return button;
    };
    auto* row = new QHBoxLayout;
    row->setContentsMargins(-space::kStep3, 0, 0, 0);
    m_back = add({}, "quiet", "cards/back");
    setButtonIcon(m_theme, *m_back, QStringLiteral("left"), &Tokens::text2);
    connect(m_back, &QPushButton::clicked, this, &CardsPage::backWanted);
    row->addWidget(m_back);
    row->addStretch();
    column->addLayout(row);
    m_header = new PageHeader{m_theme, tr("Cards"), top};
    m_others = add(tr("Another deck"), "quiet", "cards/others");
    connect(m_others, &QPushButton::clicked, this, &CardsPage::openDeckMenu);
    m_write = add(tr("Write a card"), "secondary", "cards/write");
    m_write->setToolTip(tr("Write a card, N"));
    setButtonIcon(m_theme, *m_write, QStringLiteral("pen"), &Tokens::text);
    connect(m_write, &QPushButton::clicked, this, [this] { write({}); });
    m_header->addAction(m_others);
    m_header->addAction(m_write);
    column->addWidget(m_header);
    return top;
}

void CardsPage::open(const QString& deck, const QString& backTo)
{
    m_back->setText(backTo);
    m_list->restart();
    const auto decks = m_model.decks();
    const bool isThere =
        std::any_of(decks.begin(), decks.end(), [&](const CardsModel::DeckRow& row) { return row.id == deck; });
    showDeck(isThere || decks.isEmpty() ? deck : decks.front().id);
}

void CardsPage::goOnWriting(const QString& card)
{
    write({card, {}, {}, {}});
}

void CardsPage::showDeck(const QString& id)
{
    leaveForm();
    if (!m_model.showDeck(id))
        return;
    m_header->setTitle(m_model.deckTitle());
    fillDecks();
    tellWriting();
    m_list->choose(0);
}

void CardsPage::tellWriting()
{
    m_write->setText(m_writing.begun(m_model.deck(), {}) ? tr("Go on with your card") : tr("Write a card"));
}

void CardsPage::fillDecks()
{
    const bool hadFocus = m_side->isAncestorOf(QApplication::focusWidget());
    clearLayout(*m_deckColumn);
    for (const auto& deck : m_model.decks()) {
        auto* row = new FamilyRow{m_theme, familyIcon(deck.family), deck.title, deck.count, m_side};
        row->setObjectName(QStringLiteral("cards/deck-") + deck.id);
        row->setAccessibleName(tr("%1, %n cards", "name of a deck", deck.count).arg(deck.title));
        m_decks->addButton(row);
        m_deckColumn->addWidget(row);
        row->setChecked(deck.id == m_model.deck());
        if (row->isChecked() && hadFocus)
            row->setFocus(Qt::OtherFocusReason);
        connect(row, &QAbstractButton::clicked, this, [this, id = deck.id] { showDeck(id); });
    }
}

void CardsPage::openDeckMenu()
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("cards/deck-menu"));
    for (const auto& deck : m_model.decks()) {
        auto* action = menu->addAction(deck.title);
        action->setCheckable(true);
        action->setChecked(deck.id == m_model.deck());
        connect(action, &QAction::triggered, this, [this, id = deck.id] {
            showDeck(id);
            focusFirst();
        });
    }
    menu->popup(m_others->mapToGlobal(QPoint{0, m_others->height()}));
}

void CardsPage::write(const CardsModel::Form& form)
{
    leaveForm();
    m_form = new CardForm{m_theme, m_model, m_writing, form, this};
    m_column->insertWidget(0, m_form, 0, Qt::AlignTop);
    m_list->hide();
    m_write->hide();
    connect(m_form, &CardForm::left, this, [this] {
        leaveForm();
        focusFirst();
    });
    connect(m_form, &CardForm::saved, this, [this, id = form.id] { keepForm(id); });
    m_form->focusFirst();
}

void CardsPage::keepForm(const QString& card)
{
    leaveForm();
    if (card.isEmpty())
        m_list->showOnly(CardsModel::Shown::Own); // where the new one comes first
    fillDecks();
    m_list->choose(m_model.rowOf(card));
    focusFirst();
}

void CardsPage::leaveForm()
{
    if (m_form == nullptr)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_list->setVisible(true);
    m_write->show();
    tellWriting();
}

void CardsPage::focusFirst()
{
    m_list->focusFirst();
}

void CardsPage::focusSearch()
{
    if (m_form == nullptr)
        m_list->focusSearch();
}

void CardsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_side->setFixedWidth(m_theme.px(kDecksWidth));
    const bool beside = width() >= m_theme.px(kDecksFrom);
    m_side->setVisible(beside);
    m_others->setVisible(!beside);
}

void CardsPage::keyPressEvent(QKeyEvent* event)
{
    const bool altLeft = event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape || altLeft)
        Q_EMIT backWanted();
    else if (event->key() == Qt::Key_Slash)
        focusSearch();
    else if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier && m_form == nullptr)
        write({});
    else
        QWidget::keyPressEvent(event);
}

} // namespace inglenook::ui
