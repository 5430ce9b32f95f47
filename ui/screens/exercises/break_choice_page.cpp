// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/break_choice_page.h"

#include "models/session_days.h"
#include "screens/exercises/steps/scrolled.h"
#include "screens/exercises/steps/step_view.h"
#include "theme/metrics.h"
#include "widgets/choice_button.h"
#include "widgets/flow_text.h"
#include "widgets/labelled_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kMeasure = 640;
constexpr int kMostChoices = 5; ///< that breakChoices() gives

} // namespace

BreakChoicePage::BreakChoicePage(const Theme& theme, SessionModel& model, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_model{model}
{
    setObjectName(QStringLiteral("break-choice"));
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(space::kStep9, space::kStep6, space::kStep9, space::kStep6);
    auto* sheet = new QWidget;
    outer->addWidget(scrolled(sheet));
    auto* middle = new QHBoxLayout{sheet};
    middle->setContentsMargins({});
    auto* box = new QWidget{sheet};
    box->setMaximumWidth(theme.px(kMeasure));
    middle->addStretch(1);
    middle->addWidget(box, 100);
    middle->addStretch(1);
    auto* column = new QVBoxLayout{box};
    column->setSpacing(space::kStep3);
    column->addStretch(1);
    m_title = new FlowText{theme, TextRole::PromptBesideQuote, &Tokens::text, box};
    column->addWidget(m_title);
    m_lead = new FlowText{theme, TextRole::Lead, &Tokens::text2, box};
    column->addWidget(m_lead);
    column->addSpacing(space::kStep3);
    makeChoices(*column, box);

    auto* own = new QHBoxLayout;
    own->setSpacing(space::kStep3);
    m_own = new QLineEdit{box};
    m_own->setObjectName(QStringLiteral("break/own-time"));
    m_own->setMaxLength(8);
    connect(m_own, &QLineEdit::returnPressed, this, &BreakChoicePage::agreeOnOwn);
    m_field = new LabelledField{theme, tr("Or at a time of your own"), m_own, box};
    own->addWidget(m_field, 0, Qt::AlignBottom);
    auto* agree = new QPushButton{tr("Agree on this time"), box};
    agree->setObjectName(QStringLiteral("break/agree"));
    agree->setProperty("kind", QStringLiteral("secondary"));
    agree->setProperty("buttonSize", QStringLiteral("large"));
    connect(agree, &QPushButton::clicked, this, &BreakChoicePage::agreeOnOwn);
    own->addWidget(agree, 0, Qt::AlignBottom);
    own->addStretch(1);
    column->addLayout(own);
    column->addStretch(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

/// Made once, above the field: Tab leads the way one reads.
void BreakChoicePage::makeChoices(QVBoxLayout& column, QWidget* box)
{
    auto* choices = new QVBoxLayout;
    choices->setSpacing(space::kStep3);
    column.addLayout(choices);
    for (int number = 1; number <= kMostChoices; ++number) {
        auto* button = new ChoiceButton{m_measures.theme(), {}, QString::number(number), box};
        button->setObjectName(QStringLiteral("break/choice-%1").arg(number));
        connect(button, &QPushButton::clicked, this, [this, number] { Q_EMIT agreed(m_offered[number - 1].until); });
        choices->addWidget(button);
        m_choices.append(button);
    }
}

void BreakChoicePage::fillWords()
{
    const auto& view = m_model.view();
    if (view.phase == exercises::Phase::OnBreak) {
        m_title->setText(tr("How much longer?"));
        m_lead->setText(tr("Once more, and then you come back, even if it is only to say so."));
        return;
    }
    const bool asks = view.step != nullptr && view.step->kind == exercises::StepKind::Pause;
    m_title->setText(asks                 ? QString::fromStdString(view.prompt)
                     : m_model.isForTwo() ? tr("When will you be back together?")
                                          : tr("When will you go on?"));
    const auto help = asks ? QString::fromStdString(view.help) : QString{};
    m_lead->setText(help.isEmpty() ? tr("A time makes the break a safe one. Your place is kept, also when you lock.")
                                   : help);
}

void BreakChoicePage::fill()
{
    fillWords();
    m_offered = breakChoices(m_model.now(), m_model.breakMinutes());
    for (int i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setVisible(i < m_offered.size());
        if (i < m_offered.size())
            m_choices[i]->setText(tr("%1, until %2").arg(m_offered[i].label, m_offered[i].time));
    }
    m_own->clear();
    m_field->setError({});
}

void BreakChoicePage::agreeOnOwn()
{
    const auto time = timeFromText(m_own->text());
    const auto until = time ? breakUntil(*time, m_model.now()) : std::nullopt;
    if (until)
        Q_EMIT agreed(*until);
    else if (!time)
        m_field->setError(tr("Write the time as on a clock, such as 21:30."));
    else
        m_field->setError(tr("A break takes at least 20 minutes. Choose a later time."));
}

bool BreakChoicePage::choose(int number)
{
    if (number < 1 || number > m_offered.size())
        return false;
    m_choices[number - 1]->click();
    return true;
}

QWidget* BreakChoicePage::firstControl() const
{
    return m_choices.first();
}

void BreakChoicePage::setScale(double scale)
{
    m_measures.setScale(scale);
    rescaleSession(*this, scale);
}

void BreakChoicePage::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_measures.tokens().sidebar);
    painter.drawRoundedRect(rect(), radius::kSeat, radius::kSeat);
}

} // namespace inglenook::ui
