// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/support_page.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace inglenook::ui {

SupportPage::SupportPage(const Theme& theme, QWidget* parent) : QWidget{parent}
{
    setObjectName(QStringLiteral("support"));
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget{scroll};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    column->setSpacing(10);
    auto* back = new QPushButton{tr("Back"), page};
    back->setObjectName(QStringLiteral("support/back"));
    back->setProperty("kind", QStringLiteral("quiet"));
    setButtonIcon(theme, *back, QStringLiteral("left"), &Tokens::text2);
    column->addWidget(back, 0, Qt::AlignLeading);
    m_back = back;
    connect(back, &QPushButton::clicked, this, &SupportPage::closed);

    const auto paragraph = [&](TextRole role, TextLabel::Colour colour, const QString& text) {
        auto* label = new TextLabel{theme, role, colour, text, page};
        label->setMaximumWidth(theme.px(size::kReadingMeasure));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    };
    const auto heading = [&](const QString& text) {
        column->addSpacing(14);
        paragraph(TextRole::Section, &Tokens::text, text);
    };
    paragraph(TextRole::Page, &Tokens::text, tr("Get support"));
    paragraph(TextRole::Lead, &Tokens::text2, tr("This page asks nothing, and nobody can see that you opened it."));
    heading(tr("When the exercises are not the right place"));
    paragraph(
        TextRole::Body, &Tokens::text,
        tr("The exercises for two are made for people who are safe with each other and want to be closer. They are "
           "not for times when one of you is afraid of the other: afraid to say no, afraid of what happens later, "
           "watched, threatened, forced or hurt."));
    paragraph(
        TextRole::Body, &Tokens::text,
        tr("If that is how it is, please don’t try to talk it out here. Openness can be used against you. Someone "
           "outside, who knows about this, is the better first step."));
    heading(tr("Who can help"));
    paragraph(TextRole::Body, &Tokens::text,
              tr("In danger right now: your country’s emergency number. It is 112 in most of Europe, and 911 in North "
                 "America."));
    paragraph(
        TextRole::Body, &Tokens::text,
        tr("Most countries have a free and confidential line for people who are hurt or controlled at home, and one "
           "for people who think of ending their life. A doctor, a library or a community centre can give you the "
           "number without asking why."));
    paragraph(TextRole::Body, &Tokens::text,
              tr("For two who are stuck but safe, a couples therapist can do what no program can."));
    heading(tr("If someone may look at this computer"));
    paragraph(
        TextRole::Body, &Tokens::text,
        tr("F9 covers this window at once; Ctrl+L locks the journal. Neither helps against a program that records the "
           "screen or the keys. If you think there may be one, use a computer or a phone that nobody else has had."));
    paragraph(TextRole::Body, &Tokens::text, tr("Inglenook is not therapy and no substitute for it."));
    column->addStretch();
    scroll->setWidget(page);
    outer->addWidget(scroll);
}

void SupportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
