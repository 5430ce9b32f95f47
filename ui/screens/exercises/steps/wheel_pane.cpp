// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/wheel_pane.h"

#include "screens/exercises/steps/scrolled.h"
#include "theme/metrics.h"
#include "widgets/chip.h"
#include "widgets/feelings_list.h"
#include "widgets/feelings_wheel.h"
#include "widgets/flow_layout.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {

QVector<WheelFamily> wheelFamilies(const exercises::FeelingsVocabulary& vocabulary)
{
    QVector<WheelFamily> families;
    for (const auto& family : vocabulary.families()) {
        WheelFamily wheel{QString::fromStdString(family.key), QString::fromStdString(family.title), {}, {}};
        for (const auto& word : family.words)
            (word.intensity == exercises::Intensity::ALot ? wheel.lot : wheel.little)
                .append(QString::fromStdString(word.word));
        families.append(wheel);
    }
    return families;
}

WheelPane::WheelPane(const StepContext& context, QWidget* parent)
    : QWidget{parent},
      m_theme{context.theme},
      m_context{context},
      m_vocabulary{context.feelings}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(space::kStep6);
    m_forms = new QStackedWidget{this};
    m_wheel = new FeelingsWheel{m_theme, m_forms};
    m_wheel->setObjectName(QStringLiteral("session/wheel"));
    m_wheel->setFamilies(wheelFamilies(m_vocabulary));
    m_wheel->setMultiple(true);
    m_list = new FeelingsList{m_theme, m_forms};
    m_list->setObjectName(QStringLiteral("session/wheel-list"));
    m_list->setFamilies(wheelFamilies(m_vocabulary));
    m_forms->addWidget(m_wheel);
    m_forms->addWidget(m_list);
    row->addWidget(m_forms, 3);
    makeSide();
    row->addWidget(m_side, 2);

    connect(m_wheel, &FeelingsWheel::currentChanged, this,
            [this](const QString&, const QString& word) { lookAt(word); });
    connect(m_wheel, &FeelingsWheel::picked, this, [this](const QString&, const QString& word, WheelRing ring) {
        ring == WheelRing::Family ? lookAt(word) : toggle(word);
    });
    connect(m_list, &FeelingsList::currentPlaceChanged, this,
            [this](const QString&, const QString& word) { lookAt(word); });
    connect(m_list, &FeelingsList::picked, this, [this](const QString&, const QString& word, WheelRing ring) {
        ring == WheelRing::Family ? lookAt(word) : toggle(word);
    });
}

void WheelPane::makeSide()
{
    m_side = new QFrame{this};
    m_side->setProperty("surface", QStringLiteral("card"));
    m_side->setMinimumWidth(m_theme.px(260));
    auto* frame = new QVBoxLayout{m_side};
    frame->setContentsMargins(space::kStep6, space::kStep5, space::kStep6, space::kStep5);
    auto* sheet = new QWidget;
    frame->addWidget(scrolled(sheet), 1);
    auto* column = new QVBoxLayout{sheet};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    const auto& model = m_context.model;
    if (model.isForTwo() && !model.view().acting.empty()) {
        const auto look = lookOf(model.people().at(model.view().acting.front()));
        auto* who = new QHBoxLayout;
        who->setSpacing(space::kStep3);
        auto* mark = new MemberMark{m_theme, m_side};
        mark->setPerson(look);
        mark->setFixedSize(m_theme.px(40), m_theme.px(40));
        who->addWidget(mark);
        who->addWidget(new TextLabel{m_theme, TextRole::Section, look.name, m_side}, 1);
        column->addLayout(who);
    }
    m_asked = new TextLabel{m_theme, TextRole::Lead, &Tokens::text2, {}, m_side};
    m_asked->hide();
    column->addWidget(m_asked);
    m_family = new TextLabel{m_theme, TextRole::BodyMedium, &Tokens::text2, {}, m_side};
    m_word = new TextLabel{m_theme, TextRole::JournalTitle, tr("I feel …"), m_side};
    m_meaning = new TextLabel{m_theme, TextRole::JournalText, tr("Pick a word that is near enough."), m_side};
    m_question = new TextLabel{m_theme, TextRole::Body, &Tokens::text2, tr("Is something underneath?"), m_side};
    m_underneath = new QWidget{m_side};
    new FlowLayout{m_underneath};
    m_sofar = new TextLabel{m_theme, TextRole::TypedAnswerSlot, {}, m_side};
    m_sofar->setObjectName(QStringLiteral("session/wheel-words"));
    for (auto* widget : std::initializer_list<QWidget*>{m_family, m_word, m_meaning, m_question, m_underneath})
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(m_sofar);

    auto* own = new QLineEdit{m_side};
    own->setObjectName(QStringLiteral("session/own-word"));
    own->setAccessibleName(tr("A word of your own"));
    own->setMaxLength(60);
    auto* label =
        new TextLabel{m_theme, TextRole::Small, &Tokens::text2, tr("Or a word of your own, then Enter"), m_side};
    label->setBuddy(own);
    column->addWidget(label);
    column->addWidget(own);
    connect(own, &QLineEdit::returnPressed, this, [this, own] {
        const auto word = own->text().simplified();
        if (!word.isEmpty())
            toggle(word);
        own->clear();
    });
    m_asList = new QPushButton{tr("Show as a list"), m_side};
    m_asList->setObjectName(QStringLiteral("session/wheel-as-list"));
    m_asList->setProperty("kind", QStringLiteral("link"));
    column->addWidget(m_asList, 0, Qt::AlignLeft);
    connect(m_asList, &QPushButton::clicked, this, [this] {
        const bool list = m_forms->currentIndex() == 0;
        m_forms->setCurrentIndex(list ? 1 : 0);
        m_asList->setText(list ? tr("Show as a wheel") : tr("Show as a list"));
    });
    m_question->hide();
}

void WheelPane::setQuestion(const QString& question)
{
    m_asked->setText(question);
    m_asked->setVisible(!question.isEmpty());
}

QPushButton* WheelPane::addWayBack(const QString& text)
{
    auto* back = new QPushButton{text, m_side};
    back->setObjectName(QStringLiteral("session/close-wheel"));
    back->setProperty("kind", QStringLiteral("secondary"));
    m_side->layout()->addWidget(back);
    return back;
}

QWidget* WheelPane::firstControl() const
{
    return m_forms->currentWidget();
}

void WheelPane::setPicks(const std::vector<exercises::FeelingPick>& picks)
{
    m_picks = picks;
    showPicks();
}

void WheelPane::toggle(const QString& word)
{
    const auto pick = m_vocabulary.pick(word.toStdString());
    const auto same = std::find_if(m_picks.begin(), m_picks.end(), [&](const auto& p) { return p.word == pick.word; });
    if (same != m_picks.end())
        m_picks.erase(same);
    else
        m_picks.push_back(pick);
    lookAt(word);
    showPicks();
    Q_EMIT picksChanged();
}

void WheelPane::lookAt(const QString& word)
{
    const auto* family = m_vocabulary.familyOf(word.toStdString());
    const auto* known = m_vocabulary.find(word.toStdString());
    m_word->setText(word);
    m_meaning->setText(known == nullptr ? QString{} : QString::fromStdString(known->meaning));
    QString title;
    if (family != nullptr && known != nullptr)
        title = known->intensity == exercises::Intensity::ALot
                    ? tr("%1, a lot").arg(QString::fromStdString(family->title))
                    : tr("%1, a little").arg(QString::fromStdString(family->title));
    m_family->setText(title);
    showUnderneath(known);
}

void WheelPane::showUnderneath(const exercises::FeelingWord* word)
{
    auto* flow = m_underneath->layout();
    while (auto* item = flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_question->setVisible(word != nullptr && !word->underneath.empty());
    if (word == nullptr)
        return;
    for (const auto& under : word->underneath) {
        const auto text = QString::fromStdString(under);
        auto* chip = new ChoiceChip{m_theme, text, m_underneath, ChipSize::Large};
        const bool picked =
            std::any_of(m_picks.begin(), m_picks.end(), [&](const auto& pick) { return pick.word == under; });
        chip->setChecked(picked);
        connect(chip, &QAbstractButton::toggled, this, [this, under](bool on) {
            std::erase_if(m_picks, [&](const auto& pick) { return pick.word == under; });
            if (on)
                m_picks.push_back(m_vocabulary.pick(under));
            showPicks();
            Q_EMIT picksChanged();
        });
        flow->addWidget(chip);
    }
}

void WheelPane::showPicks()
{
    QStringList words;
    for (const auto& pick : m_picks)
        words.append(QString::fromStdString(pick.word));
    m_wheel->setSelectedWords(words);
    m_sofar->setText(m_picks.empty() ? QString{} : tr("Your words so far: %1").arg(feelingsText(m_picks)));
}

} // namespace inglenook::ui
