// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/library_screen.h"

#include "screens/exercises/exercise_row.h"
#include "screens/exercises/family_icon.h"
#include "screens/exercises/family_row.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/page_header.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
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
    header->addAction(m_search);
    page->addWidget(header);
    page->addWidget(makeFilters());

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

QWidget* LibraryScreen::makeFilters()
{
    auto* bar = new QWidget{this};
    auto* row = new FlowLayout{bar, space::kStep3, space::kStep2};
    row->setContentsMargins({});
    if (m_model.isForTwo()) {
        m_company = new Segments{m_theme, tr("Who"), bar};
        m_company->setObjectName(QStringLiteral("library/company"));
        m_company->addSegment(tr("All"));
        m_company->addSegment(tr("Together"));
        m_company->addSegment(tr("Alone"));
        row->addWidget(m_company);
    }
    m_length = new Segments{m_theme, tr("Length"), bar};
    m_length->setObjectName(QStringLiteral("library/length"));
    for (const auto& text : {tr("Any length"), tr("5 min"), tr("10"), tr("20"), tr("Longer")})
        m_length->addSegment(text);
    row->addWidget(m_length);
    m_demonstrate = new QPushButton{tr("Good to demonstrate"), bar};
    m_demonstrate->setObjectName(QStringLiteral("library/demonstrate"));
    m_demonstrate->setCheckable(true);
    m_demonstrate->setProperty("kind", QStringLiteral("quiet"));
    row->addWidget(m_demonstrate);
    showFilters();
    return bar;
}

void LibraryScreen::connectFilters()
{
    if (m_company != nullptr)
        connect(m_company, &Segments::chosen, this,
                [this](int index) { m_model.setCompany(static_cast<Company>(index)); });
    connect(m_length, &Segments::chosen, this, [this](int index) { m_model.setLength(static_cast<Length>(index)); });
    connect(m_demonstrate, &QPushButton::toggled, this, [this](bool on) { m_model.setDemonstrateOnly(on); });
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
    else
        QWidget::keyPressEvent(event);
}

void LibraryScreen::showFilters()
{
    if (m_company != nullptr)
        m_company->setCurrent(static_cast<int>(m_model.company()));
    m_length->setCurrent(static_cast<int>(m_model.length()));
    const QSignalBlocker quiet{m_demonstrate};
    const bool only = m_model.demonstrateOnly();
    m_demonstrate->setChecked(only);
    setButtonIcon(m_theme, *m_demonstrate, only ? QStringLiteral("check") : QStringLiteral("stage"),
                  only ? &Tokens::text : &Tokens::text2);
}

void LibraryScreen::fill()
{
    showFilters();
    if (m_search->text() != m_model.text())
        m_search->setText(m_model.text());
    m_search->setName(tr("Search all %1").arg(m_model.total()));
    fillFamilies();
    fillExercises();
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
        addEmptyMix();
    addFaults();
    m_exerciseColumn->addStretch();
}

void LibraryScreen::addEmptyMix()
{
    auto* box = new QWidget{m_scroll->widget()};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, space::kStep6, 0, 0);
    column->setSpacing(space::kStep3);
    column->addWidget(new TextLabel{m_theme, TextRole::Section, tr("Nothing fits all of that at once."), box});
    column->addWidget(new TextLabel{m_theme, TextRole::Body, &Tokens::text2, tr("One of these can be let go:"), box});
    for (const auto& looser : m_model.loosenings()) {
        using Filter = LibraryModel::Loosening::Filter;
        QString verb;
        switch (looser.filter) {
        case Filter::Text:
            verb = tr("Search for anything");
            break;
        case Filter::Company:
            verb = tr("Together or alone");
            break;
        case Filter::Length:
            verb = tr("Any length");
            break;
        case Filter::Demonstrate:
            verb = tr("Also what is not made for demonstrating");
            break;
        }
        auto* button = new QPushButton{looser.count > 0 ? tr("%1 (%2)").arg(verb).arg(looser.count) : verb, box};
        button->setProperty("kind", QStringLiteral("secondary"));
        button->setObjectName(QStringLiteral("library/loosen-%1").arg(static_cast<int>(looser.filter)));
        connect(button, &QPushButton::clicked, this, [this, filter = looser.filter] { m_model.loosen(filter); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    m_exerciseColumn->addWidget(box);
}

void LibraryScreen::addFaults()
{
    if (m_model.faults().isEmpty())
        return;
    auto* box = new QWidget{m_scroll->widget()};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, space::kStep3, 0, 0);
    column->setSpacing(space::kStep2);
    column->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("Files of yours that could not be used"), box});
    for (const auto& fault : m_model.faults())
        column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, fault, box});
    m_exerciseColumn->addWidget(box);
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
