// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/apart_page.h"

#include "theme/text_role.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/note_line.h"
#include "widgets/page_parts.h"
#include "widgets/person_look.h"
#include "widgets/scale_line.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kHeight = 110;

QString numbered(const char* what, std::size_t number)
{
    return QStringLiteral("today/apart-%1-%2").arg(QLatin1String{what}).arg(number);
}

} // namespace

ApartPage::ApartPage(const Theme& theme, ApartModel& model, ApartModel::Sheet sheet, QWidget* parent)
    : TodayPage{theme, tr("%1, answered apart").arg(sheet.title), size::kReadingMeasure + 2 * space::kCardHorizontal,
                parent},
      m_model{model},
      m_sheet{std::move(sheet)}
{
    setObjectName(QStringLiteral("today/apart-page"));
    column()->addWidget(new TextLabel{
        theme, TextRole::Body, &Tokens::text2,
        tr("Only for you, until you have both answered. Nobody else can open it before then, and until then you can "
           "take it back. What you leave out stays out."),
        this});
    for (std::size_t i = 0; i < m_sheet.steps.size(); ++i)
        addStep(i);
    m_missing = new NoteLine{theme, NoteLine::Kind::Error, {}, this};
    m_missing->hide();
    column()->addWidget(m_missing);
    auto* seal = textButton(tr("Seal my answers"), "primary", QStringLiteral("today/apart-give"), this);
    seal->setToolTip(tr("Ctrl+Enter"));
    auto* later = textButton(tr("Another time"), "quiet", QStringLiteral("today/apart-later"), this);
    later->setToolTip(tr("What you answered waits here, sealed. Esc"));
    column()->addLayout(buttonRow({seal, later}));
    column()->addStretch();
    connect(seal, &QPushButton::clicked, this, &ApartPage::give);
    connect(later, &QPushButton::clicked, this, [this] { leave(); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        keyInside(*this, QKeySequence{Qt::CTRL | key}, [this] { ApartPage::give(); });
}

void ApartPage::addStep(std::size_t number)
{
    const auto& step = m_sheet.steps[number];
    column()->addSpacing(space::kStep3);
    column()->addWidget(new TextLabel{theme(), TextRole::Question, step.prompt, this});
    if (!step.help.isEmpty())
        column()->addWidget(new TextLabel{theme(), TextRole::Small, &Tokens::text2, step.help, this});
    if (!step.lines.isEmpty())
        addLines(number);
    else if (!step.choices.isEmpty())
        addChoices(number);
    else if (step.words)
        addWords(number);
}

void ApartPage::takeFirst(QWidget* widget)
{
    if (m_first == nullptr)
        m_first = widget;
}

void ApartPage::addLines(std::size_t number)
{
    const auto& step = m_sheet.steps[number];
    for (int i = 0; i < step.lines.size(); ++i) {
        const auto& asked = step.lines[i];
        if (!asked.id.isEmpty())
            column()->addWidget(new TextLabel{theme(), TextRole::Body, asked.text, this});
        auto* line = new ScaleLine{theme(), this};
        line->setObjectName(numbered("line", number) + (i > 0 ? QStringLiteral("-%1").arg(i) : QString{}));
        line->setEnds(asked.low, asked.high);
        line->setPerson(lookOf(m_sheet.me));
        line->setAccessibleName(asked.text);
        const auto id = asked.id.toStdString();
        if (id.empty() && step.answer.scale)
            line->setAnswer(*step.answer.scale);
        if (const auto found = step.answer.scales.find(id); found != step.answer.scales.end())
            line->setAnswer(found->second);
        connect(line, &ScaleLine::answered, this, [this, number, id](int place) {
            auto& answer = m_sheet.steps[number].answer;
            if (id.empty())
                answer.scale = place;
            else
                answer.scales[id] = place;
            tell(number);
        });
        column()->addWidget(line);
        takeFirst(line);
    }
}

void ApartPage::addChoices(std::size_t number)
{
    const auto& step = m_sheet.steps[number];
    auto* box = new QWidget{this};
    auto* flow = new FlowLayout{box};
    QVector<ChoiceChip*> chips;
    for (int i = 0; i < step.choices.size(); ++i) {
        auto* chip = new ChoiceChip{theme(), step.choices[i].text, box, ChipSize::Large};
        chip->setObjectName(numbered("choice", number) + QStringLiteral("-%1").arg(i));
        const auto& chosen = step.answer.choices;
        chip->setChecked(std::find(chosen.begin(), chosen.end(), step.choices[i].id.toStdString()) != chosen.end());
        chips.append(chip);
        flow->addWidget(chip);
        takeFirst(chip);
    }
    for (int i = 0; i < chips.size(); ++i)
        connect(chips[i], &QAbstractButton::clicked, this, [this, number, i, chips](bool on) {
            auto& asked = m_sheet.steps[number];
            const auto id = asked.choices[i].id.toStdString();
            if (!asked.several) {
                asked.answer.choices.clear();
                for (auto* other : chips)
                    other->setChecked(other == chips[i] && on);
            }
            std::erase(asked.answer.choices, id);
            if (on)
                asked.answer.choices.push_back(id);
            tell(number);
        });
    column()->addWidget(box);
}

void ApartPage::addWords(std::size_t number)
{
    const auto& step = m_sheet.steps[number];
    auto* words = new QPlainTextEdit{this};
    words->setObjectName(numbered("words", number));
    words->setAccessibleName(step.prompt);
    words->setTabChangesFocus(true);
    words->setMinimumHeight(theme().px(kHeight));
    words->setFont(theme().font(TextRole::JournalText));
    words->setPlaceholderText(step.example);
    words->setPlainText(QString::fromStdString(step.answer.text));
    connect(words, &QPlainTextEdit::textChanged, this, [this, number, words] {
        m_sheet.steps[number].answer.text = words->toPlainText().toStdString();
        tell(number);
    });
    column()->addWidget(words);
    takeFirst(words);
}

void ApartPage::tell(std::size_t number)
{
    m_missing->hide();
    m_model.setAnswer(m_sheet.steps[number].id, m_sheet.steps[number].answer);
}

void ApartPage::begin()
{
    if (m_first != nullptr)
        m_first->setFocus(Qt::OtherFocusReason);
}

void ApartPage::leave()
{
    m_model.leaveAnswers();
    TodayPage::leave();
}

void ApartPage::give()
{
    if (!m_model.hasAnswers()) {
        m_missing->setText(tr("One answer is enough. Or leave it for another time."));
        m_missing->show();
        begin();
        return;
    }
    if (m_model.giveAnswers())
        Q_EMIT given();
}

} // namespace inglenook::ui
