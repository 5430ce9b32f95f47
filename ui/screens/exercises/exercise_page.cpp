// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/exercise_page.h"

#include "models/exercise_words.h"
#include "models/library_model.h"
#include "screens/exercises/begin_card.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/reading_width.h"
#include "widgets/flow_layout.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kCardWidth = 340;
constexpr int kBesideFrom = 820;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

ExercisePage::ExercisePage(const Theme& theme, SessionPlan& plan, LibraryModel& library, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_plan{plan},
      m_library{library}
{
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    m_scroll = new QScrollArea{this};
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto* page = new QWidget{m_scroll};
    m_scroll->setWidget(page);
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(space::kPageSide, space::kStep5, space::kPageSide, space::kPageTop);
    column->setSpacing(space::kStep2);

    column->addWidget(makeTop(page));
    auto* both = new QWidget{page};
    limitWidth(theme, *both, size::kReadingMeasure + kCardWidth, space::kStep8);
    m_grid = new QGridLayout{both};
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::kStep8);
    m_grid->setVerticalSpacing(space::kStep5);
    m_head = new QWidget{both};
    auto* head = new QVBoxLayout{m_head};
    head->setContentsMargins({});
    head->setSpacing(space::kStep2);
    m_family = new TextLabel{theme, TextRole::Caption, &Tokens::text3, {}, m_head};
    m_title = new TextLabel{theme, TextRole::Page, {}, m_head};
    m_title->setObjectName(QStringLiteral("exercise/title"));
    m_summary = new TextLabel{theme, TextRole::Lead, &Tokens::text2, {}, m_head};
    m_who = new TextLabel{theme, TextRole::Body, &Tokens::text2, {}, m_head};
    for (auto* label : {m_family, m_title, m_summary, m_who})
        head->addWidget(label);
    m_words = new QWidget{both};
    m_parts = new QVBoxLayout{m_words};
    m_parts->setContentsMargins({});
    m_parts->setSpacing(space::kStep2);
    addOwnButtons();
    m_begin = new BeginCard{theme, plan, both};
    m_grid->setColumnStretch(0, 1);
    arrange(true);
    column->addWidget(both);
    column->addStretch();
    connect(m_begin, &BeginCard::beginWanted, this, &ExercisePage::beginWanted);
    connect(m_begin, &BeginCard::apartWanted, this, &ExercisePage::apartWanted);
    connect(m_begin, &BeginCard::continueWanted, this, &ExercisePage::continueWanted);
    connect(m_begin, &BeginCard::safetyWanted, this, &ExercisePage::safetyWanted);
    connect(&library, &LibraryModel::changed, this, &ExercisePage::showFavourite);
}

QWidget* ExercisePage::makeTop(QWidget* page)
{
    auto* top = new QWidget{page};
    limitWidth(m_theme, *top, size::kReadingMeasure + kCardWidth, space::kStep8);
    auto* row = new QHBoxLayout{top};
    row->setContentsMargins(-space::kStep3, 0, -space::kStep3, 0);
    auto* back = new QPushButton{tr("Exercises"), top};
    back->setObjectName(QStringLiteral("exercise/back"));
    back->setProperty("kind", QStringLiteral("quiet"));
    setButtonIcon(m_theme, *back, QStringLiteral("left"), &Tokens::text2);
    connect(back, &QPushButton::clicked, this, &ExercisePage::backWanted);
    row->addWidget(back);
    row->addStretch();
    m_present = new QPushButton{tr("Show it large"), top};
    m_present->setObjectName(QStringLiteral("exercise/present"));
    m_present->setProperty("kind", QStringLiteral("quiet"));
    m_present->hide();
    setButtonIcon(m_theme, *m_present, QStringLiteral("stage"), &Tokens::text2);
    connect(m_present, &QPushButton::clicked, this, [this] { Q_EMIT presentWanted(text(m_plan.definition()->id)); });
    row->addWidget(m_present);
    m_handout = new QPushButton{tr("On paper"), top};
    m_handout->setObjectName(QStringLiteral("exercise/handout"));
    m_handout->setProperty("kind", QStringLiteral("quiet"));
    m_handout->setToolTip(tr("A sheet to print and hand out, with lines to write on."));
    setButtonIcon(m_theme, *m_handout, QStringLiteral("print"), &Tokens::text2);
    connect(m_handout, &QPushButton::clicked, this, [this] { Q_EMIT handoutWanted(text(m_plan.definition()->id)); });
    row->addWidget(m_handout);
    m_cards = new QPushButton{tr("Its cards"), top};
    m_cards->setObjectName(QStringLiteral("exercise/cards"));
    m_cards->setProperty("kind", QStringLiteral("quiet"));
    m_cards->setToolTip(tr("Look through the cards, write your own, bring back hidden ones."));
    setButtonIcon(m_theme, *m_cards, QStringLiteral("note"), &Tokens::text2);
    connect(m_cards, &QPushButton::clicked, this, &ExercisePage::cardsWanted);
    row->addWidget(m_cards);
    m_favourite = new QPushButton{top};
    m_favourite->setObjectName(QStringLiteral("exercise/favourite"));
    m_favourite->setProperty("kind", QStringLiteral("quiet"));
    m_favourite->setToolTip(tr("Favourite, F"));
    connect(m_favourite, &QPushButton::clicked, this, [this] {
        const auto id = text(m_plan.definition()->id);
        m_library.setFavourite(id, !m_library.isFavourite(id));
    });
    row->addWidget(m_favourite);
    return top;
}

void ExercisePage::addOwnButtons()
{
    m_own = new QWidget{m_head};
    m_own->setObjectName(QStringLiteral("exercise/own"));
    auto* flow = new FlowLayout{m_own, space::kStep1, space::kStep1};
    flow->setContentsMargins(-space::kStep3, 0, 0, 0);
    const auto add = [&](const QString& words, const char* icon, const char* name, Wish wish) {
        auto* button = new QPushButton{words, m_own};
        button->setObjectName(QLatin1String{name});
        button->setProperty("kind", QStringLiteral("quiet"));
        setButtonIcon(m_theme, *button, QLatin1String{icon}, &Tokens::text2);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, wish] {
            Q_EMIT(this->*wish)(text(m_plan.definition()->id));
        });
        return button;
    };
    auto* change = add(tr("Change it"), "pen", "exercise/change", &ExercisePage::changeWanted);
    add(tr("Change a copy of this"), "note", "exercise/copy", &ExercisePage::copyWanted);
    auto* give = add(tr("Give it to others"), "up", "exercise/give-away", &ExercisePage::giveAwayWanted);
    give->setToolTip(tr("As one file, with its cards. Nothing of your journal is in it."));
    auto* out = add(tr("Take it out of the library"), "x", "exercise/take-out", &ExercisePage::takeOutWanted);
    m_ofOwn = {change, give, out};
    m_own->hide();
    m_head->layout()->addWidget(m_own);
}

void ExercisePage::showOwnButtons()
{
    m_own->setVisible(m_offersOwn);
    for (auto* button : std::as_const(m_ofOwn))
        button->setVisible(!m_plan.definition()->isOurs);
}

void ExercisePage::showFavourite()
{
    if (m_plan.definition() == nullptr)
        return;
    const auto id = text(m_plan.definition()->id);
    const bool marked = m_library.isFavourite(id);
    m_favourite->setVisible(m_library.canBeFavourite(id));
    m_favourite->setText(marked ? tr("A favourite") : tr("Make it a favourite"));
    m_favourite->setAccessibleDescription(marked ? tr("Press to take the mark off.") : QString{});
    setButtonIcon(m_theme, *m_favourite, QStringLiteral("ribbon"), marked ? &Tokens::accentText : &Tokens::text2);
}

bool ExercisePage::hasCards() const
{
    const auto& steps = m_plan.definition()->steps;
    return std::any_of(steps.begin(), steps.end(), [](const exercises::Step& step) { return !step.deck.empty(); });
}

void ExercisePage::fill()
{
    const auto* definition = m_plan.definition();
    if (definition == nullptr)
        return;
    m_family->setText(familyTitle(definition->family));
    m_title->setText(text(definition->title));
    m_summary->setText(text(definition->summary));
    m_who->setText(whoText(*definition));
    while (auto* item = m_parts->takeAt(0)) {
        if (auto* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    addPart(tr("Why it helps"), text(definition->why));
    addPart(tr("When it fits"), text(definition->whenToUse));
    addPart(tr("When not"), text(definition->whenNot));
    addPart(tr("For therapists"), text(definition->therapist), true);
    addPart(tr("Where this comes from"), sourcesText(*definition), true);
    showOwnButtons();
    m_begin->fill();
    m_present->setVisible(m_isPresentable && definition->who != exercises::Who::Alone);
    m_cards->setVisible(hasCards());
    showFavourite();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ExercisePage::addPart(const QString& heading, const QString& words, bool folded)
{
    if (words.isEmpty())
        return;
    auto* parent = m_scroll->widget();
    auto* body = new TextLabel{m_theme, TextRole::Body, words, parent};
    if (folded) {
        auto* toggle = new QPushButton{heading, parent};
        toggle->setObjectName(QStringLiteral("exercise/fold-%1").arg(m_parts->count()));
        toggle->setProperty("kind", QStringLiteral("link"));
        toggle->setCheckable(true);
        const auto& theme = m_theme;
        const auto draw = [&theme, toggle, body](bool open) {
            setButtonIcon(theme, *toggle, open ? QStringLiteral("up") : QStringLiteral("down"), &Tokens::accentText,
                          IconSide::Leading, 18);
            toggle->setAccessibleDescription(open ? tr("unfolded") : tr("folded"));
            body->setVisible(open);
        };
        connect(toggle, &QPushButton::toggled, this, draw);
        m_parts->addWidget(toggle, 0, Qt::AlignLeft);
        m_parts->addWidget(body);
        draw(false);
    } else {
        m_parts->addWidget(new TextLabel{m_theme, TextRole::Heading, heading, parent});
        m_parts->addWidget(body);
        m_parts->addSpacing(space::kStep3);
    }
}

void ExercisePage::arrange(bool beside)
{
    for (auto* part : {m_head, static_cast<QWidget*>(m_begin), m_words})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_head, 0, 0, Qt::AlignTop);
    if (beside) {
        m_grid->addWidget(m_words, 1, 0, Qt::AlignTop);
        m_grid->addWidget(m_begin, 0, 1, 2, 1, Qt::AlignTop);
    } else {
        m_grid->addWidget(m_begin, 1, 0, Qt::AlignTop);
        m_grid->addWidget(m_words, 2, 0, Qt::AlignTop);
    }
    m_grid->setRowStretch(beside ? 1 : 2, 1);
}

void ExercisePage::setPresentable(bool presentable)
{
    m_isPresentable = presentable;
}

void ExercisePage::setOffersOwn(bool offers)
{
    m_offersOwn = offers;
}

void ExercisePage::setOffersApart(bool offers)
{
    m_begin->setOffersApart(offers);
}

void ExercisePage::focusFirst()
{
    m_begin->focusFirst();
}

void ExercisePage::focusSafety()
{
    m_begin->focusSafety();
}

void ExercisePage::focusCards()
{
    m_cards->setFocus(Qt::OtherFocusReason);
}

void ExercisePage::focusHandout()
{
    m_handout->setFocus(Qt::OtherFocusReason);
}

void ExercisePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= m_theme.px(kBesideFrom);
    arrange(beside);
    m_begin->setMinimumWidth(beside ? m_theme.px(kCardWidth) : 0);
    m_begin->setMaximumWidth(m_theme.px(beside ? kCardWidth : size::kReadingMeasure));
}

void ExercisePage::keyPressEvent(QKeyEvent* event)
{
    const bool altLeft = event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape || altLeft)
        Q_EMIT backWanted();
    else if (event->key() == Qt::Key_F && event->modifiers() == Qt::NoModifier && m_favourite->isVisible())
        m_favourite->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace inglenook::ui
