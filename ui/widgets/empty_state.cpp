// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "theme/metrics.h"
#include "widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kMark = 44;

} // namespace

EmptyState::EmptyState(const Theme& theme, const QString& icon, const QString& title, const QString& sentence,
                       const QString& action, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_iconName{icon},
      m_icon{new QLabel{this}},
      m_title{new TextLabel{theme, TextRole::Section, title, this}},
      m_sentence{new TextLabel{theme, TextRole::Body, &Tokens::text2, sentence, this}},
      m_button{new QPushButton{action, this}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::kStep6, space::kStep5, space::kStep6, space::kStep5);
    column->setSpacing(space::kStep1);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    column->addWidget(m_icon);
    column->addSpacing(space::kStep3);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(space::kStep3 - space::kStep1);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    m_button->setVisible(!action.isEmpty());
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionChosen);
    connect(&theme, &Theme::changed, this, &EmptyState::restyle);
    restyle();
}

void EmptyState::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyState::restyle()
{
    m_icon->setPixmap(m_theme.pixmap(m_iconName, m_theme.tokens().text2, m_theme.px(kMark), devicePixelRatioF()));
}

} // namespace inglenook::ui
