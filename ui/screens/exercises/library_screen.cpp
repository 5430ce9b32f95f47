// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/library_screen.h"

#include "screens/exercises/exercise_row.h"
#include "screens/exercises/family_icon.h"
#include "screens/exercises/family_row.h"
#include "screens/exercises/library_filters.h"
#include "screens/exercises/library_notices.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/page_header.h"
#include "widgets/search_field.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kFamilyWidth = 252;
constexpr int kSearchWidth = 300;
constexpr int kFamiliesFrom = 780; ///< narrower pages have no room for them

void empty(QLayout& layout)
{
    while (auto* item = layout.takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

LibraryScreen::LibraryScreen(const Theme& theme, LibraryModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model}
{
    auto* page = new QVBoxLayout{this};
    page->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, 0);
    page->setSpacing(space::kCardGap);
    auto* header = new PageHeader{theme, tr("Exercises"), this};
    m_search = new SearchField{theme, tr("Search all %1").arg(model.total()), this};
    m_search->setKeyCap(QStringLiteral("/"));
    m_search->edit()->setObjectName(QStringLiteral("library/search"));
    m_search->setFixedWidth(theme.px(kSearchWidth));
    m_favourites = new QPushButton{tr("Favourites"), this};
    m_favourites->setObjectName(QStringLiteral("library/favourites"));
    m_favourites->setCheckable(true);
    m_favourites->setProperty("kind", QStringLiteral("quiet"));
    m_favourites->setToolTip(tr("Only favourites. F marks one, or takes the mark off."));
    m_cards = new QPushButton{tr("Cards"), this};
    m_cards->setObjectName(QStringLiteral("library/cards"));
    m_cards->setProperty("kind", QStringLiteral("quiet"));
    m_cards->setToolTip(tr("Look through the cards, write your own, bring back hidden ones."));
    setButtonIcon(theme, *m_cards, QStringLiteral("note"), &Tokens::text2);
    connect(m_cards, &QPushButton::clicked, this, &LibraryScreen::cardsWanted);
    header->addAction(m_cards);
    header->addAction(m_favourites);
    header->addAction(m_search);
    page->addWidget(header);
    m_filters = new LibraryFilters{theme, model, this};
    page->addWidget(m_filters);

    auto* body = new QHBoxLayout;
    body->setSpacing(space::kStep6);
    m_side = new QWidget{this};
    m_side->setFixedWidth(theme.px(kFamilyWidth));
    m_familyColumn = new QVBoxLayout{m_side};
    m_familyColumn->setContentsMargins({});
    m_familyColumn->setSpacing(0);
    body->addWidget(m_side, 0, Qt::AlignTop);
    m_families = new QButtonGroup{this};

    m_scroll = new QScrollArea{this};
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* list = new QWidget{m_scroll};
    list->setMaximumWidth(size::kPageMeasure);
    m_exerciseColumn = new QVBoxLayout{list};
    m_exerciseColumn->setContentsMargins(0, 0, space::kStep1, space::kPageTop);
    m_exerciseColumn->setSpacing(space::kStep3);
    m_scroll->setWidget(list);
    body->addWidget(m_scroll, 1);
    page->addLayout(body, 1);

    connectFilters();
    fill();
}

void LibraryScreen::connectFilters()
{
    connect(m_favourites, &QPushButton::toggled, this, [this](bool on) { m_model.setFavouritesOnly(on); });
    connect(m_search, &SearchField::edited, this, [this](const QString& text) { m_model.setText(text); });
    connect(&m_model, &LibraryModel::changed, this, &LibraryScreen::fill);
    connect(&m_theme, &Theme::changed, this, &LibraryScreen::fill);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &LibraryScreen::followScroll);
    connect(m_families, &QButtonGroup::idClicked, this, &LibraryScreen::showFamily);
}

void LibraryScreen::refresh()
{
    m_model.refresh();
}

void LibraryScreen::focusSearch()
{
    m_search->edit()->setFocus(Qt::ShortcutFocusReason);
}

void LibraryScreen::focusCards()
{
    m_cards->setFocus(Qt::OtherFocusReason);
}

void LibraryScreen::setOffersOwn(bool offers)
{
    m_offersOwn = offers;
    fill();
}

void LibraryScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= m_theme.px(kFamiliesFrom));
}

void LibraryScreen::keyPressEvent(QKeyEvent* event)
{
    // Keys that a text field did not want.
    if (event->key() == Qt::Key_Slash || event->matches(QKeySequence::Find))
        focusSearch();
    else if (event->key() == Qt::Key_F && event->modifiers() == Qt::NoModifier && focusedRow() != nullptr)
        toggleFavourite(focusedRow()->exercise());
    else
        QWidget::keyPressEvent(event);
}

ExerciseRow* LibraryScreen::focusedRow() const
{
    auto* row = qobject_cast<ExerciseRow*>(QApplication::focusWidget());
    return row != nullptr && isAncestorOf(row) ? row : nullptr;
}

void LibraryScreen::toggleFavourite(const QString& exercise)
{
    m_model.setFavourite(exercise, !m_model.isFavourite(exercise));
}

void LibraryScreen::showMenu(const ExerciseRow& row, const QPoint& at)
{
    const auto exercise = row.exercise();
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("library/menu"));
    connect(menu->addAction(tr("Open")), &QAction::triggered, this,
            [this, exercise] { Q_EMIT exerciseChosen(exercise); });
    if (m_model.canBeFavourite(exercise))
        connect(
            menu->addAction(m_model.isFavourite(exercise) ? tr("No longer a favourite") : tr("Make it a favourite")),
            &QAction::triggered, this, [this, exercise] { toggleFavourite(exercise); });
    menu->popup(at);
}

void LibraryScreen::fill()
{
    const auto* row = focusedRow();
    const auto focused = row != nullptr ? row->exercise() : QString{};
    m_filters->showMix();
    const QSignalBlocker quiet{m_favourites};
    const bool only = m_model.favouritesOnly();
    m_favourites->setChecked(only);
    setButtonIcon(m_theme, *m_favourites, only ? QStringLiteral("check") : QStringLiteral("ribbon"),
                  only ? &Tokens::text : &Tokens::text2);
    if (m_search->text() != m_model.text())
        m_search->setText(m_model.text());
    m_search->setName(tr("Search all %1").arg(m_model.total()));
    fillFamilies();
    fillExercises();
    if (!focused.isEmpty())
        focusRow(focused);
}

void LibraryScreen::focusRow(const QString& exercise)
{
    if (auto* row = m_rows.value(exercise))
        row->setFocus(Qt::OtherFocusReason);
    else
        m_favourites->setFocus(Qt::OtherFocusReason); // it is no longer among those that are shown
}

void LibraryScreen::fillFamilies()
{
    empty(*m_familyColumn);
    for (const auto family : families()) {
        const int count = m_model.countIn(family);
        if (count == 0)
            continue;
        auto* row = new FamilyRow{m_theme, familyIcon(family), familyShortTitle(family), count, this};
        row->setObjectName(QStringLiteral("library/family-%1").arg(static_cast<int>(family)));
        m_families->addButton(row, static_cast<int>(family));
        m_familyColumn->addWidget(row);
    }
    if (auto* first = m_familyColumn->count() > 0 ? m_familyColumn->itemAt(0)->widget() : nullptr)
        qobject_cast<QAbstractButton*>(first)->setChecked(true);
}

void LibraryScreen::fillExercises()
{
    empty(*m_exerciseColumn);
    m_sections.clear();
    m_rows.clear();
    for (const auto family : families()) {
        if (m_model.countIn(family) == 0)
            continue;
        auto* section = new QWidget{m_scroll->widget()};
        auto* column = new QVBoxLayout{section};
        column->setContentsMargins(0, 0, 0, space::kStep5);
        column->setSpacing(space::kStep4);
        auto* head = new QHBoxLayout;
        head->setSpacing(space::kStep3);
        auto* mark = new QLabel{section};
        mark->setFixedWidth(m_theme.px(40));
        mark->setPixmap(m_theme.pixmap(familyIcon(family), m_theme.tokens().text, m_theme.px(36), devicePixelRatioF()));
        head->addWidget(mark);
        head->addWidget(new TextLabel{m_theme, TextRole::Section, familyTitle(family), section}, 1);
        column->addLayout(head);
        auto* card = new Card{m_theme, section};
        card->column()->setContentsMargins(1, 0, 1, 0);
        ExerciseRow* first = nullptr;
        ExerciseRow* previous = nullptr;
        for (const auto& item : m_model.items()) {
            if (item.family != family)
                continue;
            if (previous != nullptr) {
                card->addHairline();
                card->column()->setContentsMargins(1, 0, 1, 0);
            }
            auto* row = new ExerciseRow{m_theme, item, card};
            row->setRounded(previous == nullptr, false);
            card->column()->addWidget(row);
            connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT exerciseChosen(row->exercise()); });
            connect(row, &ExerciseRow::menuWanted, this, [this, row](const QPoint& at) { showMenu(*row, at); });
            m_rows.insert(item.id, row);
            previous = row;
            if (first == nullptr)
                first = row;
        }
        if (previous != nullptr)
            previous->setRounded(previous == first, true);
        column->addWidget(card);
        m_exerciseColumn->addWidget(section);
        m_sections.insert(static_cast<int>(family), section);
    }
    if (m_model.items().isEmpty())
        m_exerciseColumn->addWidget(makeEmptyMix(m_theme, m_model, m_scroll->widget()));
    if (!m_model.faults().isEmpty())
        m_exerciseColumn->addWidget(makeFaultList(m_theme, m_model, m_scroll->widget()));
    if (m_offersOwn) {
        const auto own = makeOwnPart(m_theme, m_scroll->widget());
        m_exerciseColumn->addWidget(own.box);
        connect(own.write, &QPushButton::clicked, this, &LibraryScreen::writeOwnWanted);
        connect(own.bringIn, &QPushButton::clicked, this, &LibraryScreen::bringInWanted);
    }
    m_exerciseColumn->addStretch();
}

void LibraryScreen::showFamily(int family)
{
    if (auto* section = m_sections.value(family))
        m_scroll->verticalScrollBar()->setValue(section->y());
    if (auto* row = m_families->button(family))
        row->setChecked(true); // also where the list is too short to scroll that far
}

void LibraryScreen::followScroll()
{
    const int top = m_scroll->verticalScrollBar()->value();
    int current = -1;
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it)
        if (current < 0 || it.value()->y() <= top + space::kStep8)
            current = it.key();
    if (auto* row = m_families->button(current))
        row->setChecked(true);
}

} // namespace inglenook::ui
