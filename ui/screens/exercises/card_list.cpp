// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/card_list.h"

#include "screens/exercises/announce.h"
#include "screens/exercises/card_delegate.h"
#include "theme/metrics.h"
#include "widgets/dialog.h"
#include "widgets/flow_layout.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kSearchWidth = 260;

QPushButton* button(const QString& text, const char* kind, const char* name, QWidget* parent)
{
    auto* made = new QPushButton{text, parent};
    made->setProperty("kind", QLatin1String{kind});
    made->setObjectName(QLatin1String{name});
    return made;
}

} // namespace

CardList::CardList(const Theme& theme, CardsModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    column->addWidget(makeFilters());
    m_note = new TextLabel{theme, TextRole::Small, &Tokens::text2, {}, this};
    m_note->setObjectName(QStringLiteral("cards/note"));
    column->addWidget(m_note);
    column->addWidget(makeList(), 1);
    column->addWidget(makeFoot());
    connect(&model, &CardsModel::changed, this, &CardList::tell);
    connect(&theme, &Theme::changed, m_list, &QListView::doItemsLayout);
}

QWidget* CardList::makeFilters()
{
    auto* bar = new QWidget{this};
    auto* row = new FlowLayout{bar, space::kStep3, space::kStep2};
    row->setContentsMargins({});
    m_shown = new Segments{m_theme, tr("Which cards"), bar};
    m_shown->setObjectName(QStringLiteral("cards/shown"));
    for (const auto& text : {tr("In the deck"), tr("Your own"), tr("Hidden")})
        m_shown->addSegment(text);
    row->addWidget(m_shown);
    connect(m_shown, &Segments::chosen, this,
            [this](int place) { m_model.setShown(static_cast<CardsModel::Shown>(place)); });
    m_depth = new Segments{m_theme, tr("How deep the cards go"), bar};
    m_depth->setObjectName(QStringLiteral("cards/depth"));
    m_depth->addSegment(tr("Any depth"));
    for (const auto depth : {exercises::Depth::Light, exercises::Depth::Medium, exercises::Depth::Deep})
        m_depth->addSegment(depthText(depth));
    row->addWidget(m_depth);
    connect(m_depth, &Segments::chosen, this, [this](int place) {
        m_model.setDepth(place == 0 ? std::nullopt : std::optional{static_cast<exercises::Depth>(place - 1)});
    });
    m_search = new SearchField{m_theme, tr("Search this deck"), bar};
    m_search->setKeyCap(QStringLiteral("/"));
    m_search->edit()->setObjectName(QStringLiteral("cards/search"));
    m_search->setFixedWidth(m_theme.px(kSearchWidth));
    row->addWidget(m_search);
    connect(m_search, &SearchField::edited, this, [this](const QString& text) { m_model.setText(text); });
    return bar;
}

QWidget* CardList::makeList()
{
    auto* frame = new QFrame{this};
    frame->setProperty("surface", QStringLiteral("card"));
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(1, 1, 1, 1);
    m_list = new QListView{frame};
    m_list->setObjectName(QStringLiteral("cards/list"));
    m_list->setAccessibleName(tr("Cards"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CardDelegate{m_theme, m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CardList::tellCard);
    inside->addWidget(m_list);
    return frame;
}

QWidget* CardList::makeFoot()
{
    m_foot = new QWidget{this};
    auto* row = new QHBoxLayout{m_foot};
    row->setContentsMargins({});
    row->setSpacing(space::kStep2);
    m_hide = button({}, "secondary", "cards/hide", m_foot);
    m_hide->setToolTip(tr("Hide it or bring it back, H"));
    m_change = button(tr("Change it"), "quiet", "cards/change", m_foot);
    m_takeAway = button(tr("Take it away"), "quiet", "cards/take-away", m_foot);
    for (auto* action : {m_hide, m_change, m_takeAway})
        row->addWidget(action);
    row->addStretch();
    connect(m_hide, &QPushButton::clicked, this, &CardList::hideOrBringBack);
    connect(m_change, &QPushButton::clicked, this, &CardList::change);
    connect(m_takeAway, &QPushButton::clicked, this, &CardList::askToTakeAway);
    return m_foot;
}

void CardList::restart()
{
    m_search->setText({});
    m_depth->setCurrent(0);
    m_model.setText({});
    m_model.setDepth({});
    showOnly(CardsModel::Shown::InTheDeck);
}

void CardList::showOnly(CardsModel::Shown shown)
{
    m_shown->setCurrent(static_cast<int>(shown));
    m_model.setShown(shown);
}

void CardList::tell()
{
    const int inDeck = m_model.countOf(CardsModel::Shown::InTheDeck);
    const int hidden = m_model.countOf(CardsModel::Shown::Hidden);
    const bool isEmpty = m_model.rowCount() == 0;
    QString words;
    if (m_model.isNarrowed() && isEmpty)
        words = tr("No card here is like that.");
    else if (m_model.shown() == CardsModel::Shown::Own)
        words = isEmpty ? tr("You have written none for this deck yet. “What did your street sound like in the "
                             "morning?” could be one.")
                        : tr("Cards of your own come among the others.");
    else if (m_model.shown() == CardsModel::Shown::Hidden)
        words = isEmpty ? tr("No card of this deck is hidden.")
                        : tr("These are not drawn. Bring back any of them, whenever you like.");
    else
        words = hidden > 0
                    ? tr("%n cards, and %1 hidden. None comes again before all have come.", nullptr, inDeck).arg(hidden)
                    : tr("%n cards. None comes again before all have come.", nullptr, inDeck);
    m_note->setText(words);
    tellCard();
}

void CardList::tellCard()
{
    const auto* card = m_model.at(m_list->currentIndex().row());
    m_foot->setVisible(card != nullptr);
    if (card == nullptr)
        return;
    m_hide->setText(card->hidden ? tr("Bring it back") : tr("Hide this card"));
    m_change->setVisible(card->own);
    m_takeAway->setVisible(card->own);
}

void CardList::choose(int row)
{
    const int last = m_model.rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, last)));
    tellCard();
}

void CardList::hideOrBringBack()
{
    const int row = m_list->currentIndex().row();
    const auto* card = m_model.at(row);
    if (card == nullptr)
        return;
    const bool hides = !card->hidden;
    const bool fromFoot = m_hide->hasFocus();
    if (!m_model.setHidden(card->id, hides))
        return;
    Q_EMIT deckChanged();
    choose(row);
    announce(*m_note, hides ? tr("Hidden. It waits under Hidden.") : tr("It is back in the deck."));
    if (fromFoot && m_foot->isHidden())
        m_shown->setFocus(Qt::OtherFocusReason);
}

void CardList::change()
{
    if (const auto* card = m_model.at(m_list->currentIndex().row()); card != nullptr && card->own)
        Q_EMIT writeWanted({card->id, card->text, card->depth, card->topics});
}

void CardList::askToTakeAway()
{
    const int row = m_list->currentIndex().row();
    const auto* card = m_model.at(row);
    if (card == nullptr || !card->own)
        return;
    constexpr int kTake = 0;
    constexpr int kKeep = 1;
    auto* dialog =
        new Dialog{m_theme, tr("Take this card away?"),
                   tr("“%1” is removed for good. A card that is only hidden can come back.").arg(card->text), this};
    dialog->setObjectName(QStringLiteral("cards/take-away-dialog"));
    dialog->addAnswer(kTake, tr("Take it away"), Dialog::Weight::Final);
    dialog->addAnswer(kKeep, tr("Keep it"), Dialog::Weight::Secondary);
    dialog->setSafeAnswer(kKeep);
    connect(dialog, &Dialog::answered, this, [this, row, id = card->id](int chosen) {
        if (chosen != kTake || !m_model.takeAway(id))
            return;
        Q_EMIT deckChanged();
        choose(row);
        focusFirst();
    });
    dialog->open();
}

void CardList::focusFirst()
{
    if (m_model.rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_shown->setFocus(Qt::OtherFocusReason);
}

void CardList::focusSearch()
{
    m_search->edit()->setFocus(Qt::ShortcutFocusReason);
}

bool CardList::obey(int key)
{
    switch (key) {
    case Qt::Key_H:
        hideOrBringBack();
        return true;
    case Qt::Key_N:
        Q_EMIT writeWanted({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        change();
        return true;
    case Qt::Key_Delete:
        askToTakeAway();
        return true;
    case Qt::Key_Slash:
        focusSearch();
        return true;
    default:
        return false;
    }
}

/// Letters would be looked up in the list.
bool CardList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if ((key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && obey(key.key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inglenook::ui
