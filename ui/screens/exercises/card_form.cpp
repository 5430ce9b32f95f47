// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/card_form.h"

#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/labelled_field.h"
#include "widgets/note_line.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace inglenook::ui {
namespace {

using exercises::Depth;

constexpr std::array kDepths{Depth::Light, Depth::Medium, Depth::Deep};
constexpr int kLines = 2;
constexpr qsizetype kMostTopics = 14; ///< to choose from; more are no help

QPushButton* answer(const QString& text, const char* kind, const char* name, QWidget* parent)
{
    auto* button = new QPushButton{text, parent};
    button->setProperty("kind", QLatin1String{kind});
    button->setObjectName(QLatin1String{name});
    return button;
}

} // namespace

CardForm::CardForm(const Theme& theme, CardsModel& model, CardWriting& writing, CardsModel::Form form, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme},
      m_model{model},
      m_writing{writing},
      m_stored{std::move(form)},
      m_form{m_stored}
{
    if (const auto begun = writing.begun(model.deck(), m_form.id)) {
        m_form = *begun;
        m_isBegun = true;
    }
    setOutlined(true);
    column()->setSpacing(space::kStep3);
    column()->addWidget(new TextLabel{theme, TextRole::Heading,
                                      m_form.id.isEmpty() ? tr("A card of your own") : tr("Change the card"), this});
    addWords();
    addDepth();
    addTopics();
    addAnswers();
    const auto key = [this](const QKeySequence& keys, auto&& act) {
        auto* shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(act)>(act));
    };
    key(Qt::CTRL | Qt::Key_Return, [this] { save(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { save(); });
    key(Qt::Key_Escape, [this] { Q_EMIT left(); });
}

void CardForm::addWords()
{
    m_words = new QPlainTextEdit{m_form.text};
    m_words->setObjectName(QStringLiteral("card/words"));
    m_words->setTabChangesFocus(true);
    m_words->moveCursor(QTextCursor::End);
    m_words->setFixedHeight(m_theme.px(kLines * 24 + 24));
    m_field = new LabelledField{m_theme, tr("What stands on it"), m_words, this};
    m_field->setHint(tr("One question or one idea, in a sentence. “What did your street sound like in the morning?”"));
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        m_field->setError({});
        keepWords();
    });
    column()->addWidget(m_field);
}

void CardForm::addDepth()
{
    column()->addWidget(new TextLabel{m_theme, TextRole::BodyMedium, tr("How deep it goes"), this});
    m_depth = new Segments{m_theme, tr("How deep it goes"), this};
    m_depth->setObjectName(QStringLiteral("card/depth"));
    for (const auto depth : kDepths) {
        const int place = m_depth->addSegment(depthText(depth));
        if (depth == m_form.depth)
            m_depth->setCurrent(place);
    }
    connect(m_depth, &Segments::chosen, this, &CardForm::keepWords);
    column()->addWidget(m_depth, 0, Qt::AlignLeft);
}

void CardForm::addTopics()
{
    auto topics = m_model.topics().mid(0, kMostTopics);
    for (const auto& topic : m_model.topics().mid(kMostTopics))
        if (m_form.topics.contains(topic.id))
            topics.append(topic); // what it says already can be taken off
    if (topics.isEmpty())
        return;
    column()->addWidget(new TextLabel{m_theme, TextRole::BodyMedium, tr("What it is about, if you like"), this});
    auto* box = new QWidget{this};
    box->setObjectName(QStringLiteral("card/topics"));
    box->setAccessibleName(tr("What it is about, if you like"));
    auto* flow = new FlowLayout{box, space::kStep2, space::kStep1};
    flow->setContentsMargins({});
    for (const auto& topic : std::as_const(topics)) {
        auto* chip = new ChoiceChip{m_theme, topic.label, box};
        chip->setObjectName(QStringLiteral("card/topic-") + topic.id);
        chip->setAccessibleDescription(box->accessibleName());
        chip->setChecked(m_form.topics.contains(topic.id));
        connect(chip, &QAbstractButton::toggled, this, &CardForm::keepWords);
        flow->addWidget(chip);
        m_topics.insert(topic.id, chip);
    }
    column()->addWidget(box);
    column()->addWidget(new NoteLine{m_theme, NoteLine::Kind::Hint,
                                     tr("A card about nothing in particular comes whatever you choose."), this});
}

void CardForm::addAnswers()
{
    column()->addWidget(
        new NoteLine{m_theme, NoteLine::Kind::Info, tr("Everyone who opens this journal can read the card."), this});
    if (m_isBegun) {
        auto* note = new NoteLine{m_theme, NoteLine::Kind::Hint, tr("You had begun this. It is as you left it."), this};
        note->setObjectName(QStringLiteral("card/begun"));
        column()->insertWidget(1, note);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep2);
    auto* keep =
        answer(m_form.id.isEmpty() ? tr("Put it into the deck") : tr("Keep it so"), "primary", "card/save", this);
    auto* leave = answer(tr("Not now"), "quiet", "card/leave", this);
    auto* letGo =
        answer(m_form.id.isEmpty() ? tr("Let it go") : tr("Leave it as it was"), "quiet", "card/let-go", this);
    letGo->setVisible(m_isBegun || !m_form.id.isEmpty());
    row->addWidget(keep);
    row->addWidget(leave);
    row->addWidget(letGo);
    row->addStretch();
    column()->addSpacing(space::kStep2);
    column()->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &CardForm::save);
    connect(leave, &QPushButton::clicked, this, &CardForm::left);
    connect(letGo, &QPushButton::clicked, this, [this] {
        m_writing.letGo(m_model.deck(), m_form.id);
        Q_EMIT left();
    });
}

void CardForm::focusFirst()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

CardsModel::Form CardForm::current() const
{
    auto form = m_form;
    form.text = m_words->toPlainText();
    form.depth = kDepths.at(static_cast<std::size_t>(m_depth->current()));
    for (auto chip = m_topics.cbegin(); chip != m_topics.cend(); ++chip) {
        form.topics.removeAll(chip.key());
        if (chip.value()->isChecked())
            form.topics.append(chip.key());
    }
    return form;
}

void CardForm::keepWords()
{
    const auto now = current();
    const auto sameTopics = [](QStringList a, QStringList b) {
        a.sort();
        b.sort();
        return a == b;
    };
    if (now.text == m_stored.text && now.depth == m_stored.depth && sameTopics(now.topics, m_stored.topics))
        m_writing.letGo(m_model.deck(), m_form.id);
    else
        m_writing.write(m_model.deck(), now);
}

void CardForm::save()
{
    switch (m_model.save(current())) {
    case CardsModel::Saved::Yes:
        m_writing.letGo(m_model.deck(), m_form.id); // it is a card now
        Q_EMIT saved();
        return;
    case CardsModel::Saved::NoWords:
        m_field->setError(tr("What would you like to stand on it?"));
        break;
    case CardsModel::Saved::TooLong:
        m_field->setError(tr("This is long for a card. %n characters fit; what is the one thing in it?", nullptr,
                             static_cast<int>(journal::kMaxCard)));
        break;
    case CardsModel::Saved::IsThere:
        m_field->setError(tr("The deck has this card already. It may be among the hidden ones."));
        break;
    case CardsModel::Saved::Failed:
        return; // failed() has said why; what was typed is still here
    }
    focusFirst();
}

} // namespace inglenook::ui
