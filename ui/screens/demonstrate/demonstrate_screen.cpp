// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/demonstrate/demonstrate_screen.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/reading_width.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/labelled_field.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kLongestName = 60;

} // namespace

DemonstrateScreen::DemonstrateScreen(const Theme& theme, const PresentationModel& model, const QVector<Shown>& shown,
                                     QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model}
{
    setObjectName(QStringLiteral("demonstrate"));
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    m_scroll = new QScrollArea{this};
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget{m_scroll};
    auto* across = new QHBoxLayout{sheet};
    across->setContentsMargins({});
    m_page = new QWidget{sheet};
    limitWidth(theme, *m_page, size::kReadingMeasure + 2 * space::kCardHorizontal, 2 * space::kPageSide);
    auto* column = new QVBoxLayout{m_page};
    column->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    column->setSpacing(space::kStep4);
    column->addWidget(new TextLabel{theme, TextRole::Page, tr("What would you like to show?"), m_page});
    column->addWidget(new TextLabel{theme, TextRole::Lead, &Tokens::text2,
                                    tr("Large, one thing at a time. Page Down leads on, Esc leads back here. "
                                       "The notes below are yours; F2 hides them, F11 is full screen."),
                                    m_page});
    addWays(*column);
    addExercises(*column, shown);
    addNames(*column);
    column->addStretch();
    across->addWidget(m_page);
    across->addStretch();
    across->setStretch(0, 1);
    m_scroll->setWidget(sheet);
    outer->addWidget(m_scroll);
}

QPushButton* DemonstrateScreen::button(const QString& text, const char* kind, const QString& name)
{
    auto* made = new QPushButton{text, m_page};
    made->setObjectName(name);
    made->setProperty("kind", QLatin1String{kind});
    return made;
}

void DemonstrateScreen::addWays(QVBoxLayout& column)
{
    auto* ways = new QWidget{m_page};
    auto* flow = new FlowLayout{ways, space::kStep5, 0};
    flow->setContentsMargins({});
    auto* library = button(tr("All exercises"), "link", QStringLiteral("demonstrate/library"));
    auto* journal = button(tr("Look into the journal of the two"), "link", QStringLiteral("demonstrate/journal"));
    auto* names = button(tr("Call the two otherwise"), "link", QStringLiteral("demonstrate/names"));
    m_handouts = button(tr("Sheets to hand out"), "link", QStringLiteral("demonstrate/handouts"));
    m_plan = button(tr("A plan for at home"), "link", QStringLiteral("demonstrate/plan"));
    for (auto* way : {library, journal, m_handouts, m_plan, names})
        flow->addWidget(way);
    column.addWidget(ways);
    connect(library, &QPushButton::clicked, this, &DemonstrateScreen::libraryWanted);
    connect(journal, &QPushButton::clicked, this, &DemonstrateScreen::journalWanted);
    connect(m_handouts, &QPushButton::clicked, this, &DemonstrateScreen::handoutsWanted);
    connect(m_plan, &QPushButton::clicked, this, &DemonstrateScreen::planWanted);
    connect(names, &QPushButton::clicked, this, &DemonstrateScreen::showNames);
}

void DemonstrateScreen::addExercises(QVBoxLayout& column, const QVector<Shown>& shown)
{
    QString family;
    Card* card = nullptr;
    for (const auto& exercise : shown) {
        if (card == nullptr || exercise.family != family) {
            family = exercise.family;
            column.addWidget(new TextLabel{m_theme, TextRole::Section, family, m_page});
            card = new Card{m_theme, m_page};
            column.addWidget(card);
        } else {
            card->addHairline();
        }
        addExercise(*card, exercise);
    }
}

void DemonstrateScreen::addExercise(Card& card, const Shown& exercise)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep3);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kStep1);
    words->addWidget(new TextLabel{m_theme, TextRole::Heading, exercise.title, &card});
    words->addWidget(new TextLabel{m_theme, TextRole::Body, &Tokens::text2, exercise.summary, &card});
    words->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text3, exercise.minutes, &card});
    row->addLayout(words, 1);
    const auto id = exercise.id;
    if (m_model.hasExample(id)) {
        auto* example = button(tr("Worked example"), "secondary", QStringLiteral("demonstrate/example-") + id);
        example->setAccessibleName(tr("Worked example of %1").arg(exercise.title));
        connect(example, &QPushButton::clicked, this, [this, id] { Q_EMIT exampleWanted(id); });
        row->addWidget(example, 0, Qt::AlignVCenter);
    }
    auto* present =
        button(tr("Show"), m_first == nullptr ? "primary" : "secondary", QStringLiteral("demonstrate/present-") + id);
    present->setAccessibleName(tr("Show %1").arg(exercise.title));
    connect(present, &QPushButton::clicked, this, [this, id] { Q_EMIT presentWanted(id); });
    row->addWidget(present, 0, Qt::AlignVCenter);
    card.column()->addLayout(row);
    if (m_first == nullptr)
        m_first = present;
}

void DemonstrateScreen::addNames(QVBoxLayout& column)
{
    auto* card = new Card{m_theme, m_page};
    card->column()->setSpacing(space::kStep3);
    card->column()->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("How the two are called"), card});
    auto* presets = new QHBoxLayout;
    presets->setSpacing(space::kStep2);
    const QStringList names{tr("Noor, Kit"), tr("Speaker, Listener"), tr("A, B")};
    for (int i = 0; i < names.size(); ++i) {
        auto* preset = button(names.at(i), "secondary", QStringLiteral("demonstrate/names-%1").arg(i));
        connect(preset, &QPushButton::clicked, this, [this, i] { chooseNames(i); });
        presets->addWidget(preset);
    }
    presets->addStretch();
    card->column()->addLayout(presets);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::kStep4);
    const auto field = [&](const QString& label, const QString& name, const QString& text) {
        auto* edit = new QLineEdit{text};
        edit->setObjectName(name);
        edit->setMaxLength(kLongestName);
        connect(edit, &QLineEdit::returnPressed, this, &DemonstrateScreen::takeNames);
        return std::pair{new LabelledField{m_theme, label, edit, card}, edit};
    };
    const auto [leftField, left] =
        field(tr("On the left"), QStringLiteral("demonstrate/left"), m_model.people().at(0).name);
    const auto [rightField, right] =
        field(tr("On the right"), QStringLiteral("demonstrate/right"), m_model.people().at(1).name);
    m_left = left;
    m_right = right;
    m_rightField = rightField;
    fields->addWidget(leftField, 1);
    fields->addWidget(rightField, 1);
    card->column()->addLayout(fields);
    auto* take = button(tr("Use these names"), "secondary", QStringLiteral("demonstrate/use-names"));
    card->column()->addWidget(take, 0, Qt::AlignLeading);
    card->column()->addWidget(new TextLabel{
        m_theme, TextRole::Small, &Tokens::text3,
        tr("The journal of the two begins anew with other names; what was tried in it until then is forgotten."),
        card});
    connect(take, &QPushButton::clicked, this, &DemonstrateScreen::takeNames);
    column.addWidget(card);
    m_names = card;
}

void DemonstrateScreen::showNames()
{
    m_scroll->ensureWidgetVisible(m_names);
    m_left->setFocus(Qt::OtherFocusReason);
    m_left->selectAll();
}

void DemonstrateScreen::chooseNames(int preset)
{
    const std::array<std::pair<QString, QString>, 3> names{
        {{tr("Noor"), tr("Kit")}, {tr("Speaker"), tr("Listener")}, {tr("A"), tr("B")}}};
    m_left->setText(names.at(static_cast<std::size_t>(preset)).first);
    m_right->setText(names.at(static_cast<std::size_t>(preset)).second);
    takeNames();
}

void DemonstrateScreen::takeNames()
{
    const auto left = m_left->text().simplified();
    const auto right = m_right->text().simplified();
    const bool canBe = !left.isEmpty() && !right.isEmpty() && left.compare(right, Qt::CaseInsensitive) != 0;
    m_rightField->setError(canBe ? QString{} : tr("Two names that differ, please: each of them is shown alone."));
    if (canBe && (left != m_model.people().at(0).name || right != m_model.people().at(1).name))
        Q_EMIT namesWanted(left, right);
}

void DemonstrateScreen::focusHandouts()
{
    m_handouts->setFocus(Qt::OtherFocusReason);
}

void DemonstrateScreen::focusPlan()
{
    m_plan->setFocus(Qt::OtherFocusReason);
}

void DemonstrateScreen::focusFirst()
{
    if (m_first != nullptr)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
