// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/safety_page.h"

#include "theme/metrics.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

QWidget* point(const Theme& theme, const QString& text, QWidget* parent)
{
    auto* row = new QWidget{parent};
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins({});
    layout->setSpacing(space::kStep3);
    auto* mark = new QLabel{row};
    mark->setAlignment(Qt::AlignTop);
    const auto draw = [&theme, mark] {
        mark->setPixmap(
            theme.pixmap(QStringLiteral("dash"), theme.tokens().text3, theme.px(22), mark->devicePixelRatioF()));
    };
    QObject::connect(&theme, &Theme::changed, mark, draw);
    draw();
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(new TextLabel{theme, TextRole::Lead, text, row}, 1);
    return row;
}

} // namespace

SafetyPage::SafetyPage(const Theme& theme, QWidget* parent) : QWidget{parent}
{
    setObjectName(QStringLiteral("safety"));
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    auto* scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* sheet = new QWidget{scroll};
    scroll->setWidget(sheet);
    auto* page = new QVBoxLayout{sheet};
    page->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    auto* text = new QWidget{sheet};
    text->setMaximumWidth(theme.px(size::kReadingMeasure));
    auto* column = new QVBoxLayout{text};
    column->setContentsMargins({});
    column->setSpacing(space::kStep4);
    page->addWidget(text);
    page->addStretch();

    column->addWidget(new TextLabel{theme, TextRole::Page, tr("Is this right for us?"), text});
    column->addWidget(new TextLabel{
        theme, TextRole::Lead,
        tr("These exercises are made for two people who can disagree and still feel safe with each other. They ask for "
           "openness, and openness is only good where it can’t be turned against you."),
        text});
    column->addSpacing(space::kStep2);
    column->addWidget(
        new TextLabel{theme, TextRole::Heading, tr("They are not the right place where one of you"), text});
    for (const auto& line : {tr("is afraid of how the other will react,"),
                             tr("is hurt, threatened, watched, or kept from friends, money or the phone,"),
                             tr("would pay for an honest answer later,"),
                             tr("or is only here because it did not feel possible to say no.")})
        column->addWidget(point(theme, line, text));
    column->addSpacing(space::kStep2);
    column->addWidget(new TextLabel{
        theme, TextRole::Lead,
        tr("Talking better does not end fear or violence, and being hurt is never the fault of the one it happens to. "
           "If something here sounds familiar, you can leave this page without a word about it. There are people who "
           "listen and know what helps."),
        text});
    column->addWidget(new TextLabel{
        theme, TextRole::Lead, &Tokens::text2,
        tr("This page asks nothing and keeps no answer. It comes once, and you find it again in Get support. Either of "
           "you can stop any exercise at any step, without a reason."),
        text});
    column->addSpacing(space::kStep3);

    auto* answers = new QHBoxLayout;
    answers->setSpacing(space::kStep3);
    m_notNow = new QPushButton{tr("Not now"), text};
    auto* goOn = new QPushButton{tr("Go on"), text};
    for (auto* button : {m_notNow, goOn}) {
        button->setProperty("kind", QStringLiteral("secondary"));
        button->setProperty("buttonSize", QStringLiteral("large"));
        button->setMinimumWidth(theme.px(160));
        answers->addWidget(button);
    }
    m_notNow->setObjectName(QStringLiteral("safety/not-now"));
    goOn->setObjectName(QStringLiteral("safety/go-on"));
    auto* support = new QPushButton{tr("Get support"), text};
    support->setObjectName(QStringLiteral("safety/support"));
    support->setProperty("kind", QStringLiteral("link"));
    answers->addSpacing(space::kStep3);
    answers->addWidget(support);
    answers->addStretch();
    column->addLayout(answers);

    connect(m_notNow, &QPushButton::clicked, this, &SafetyPage::notNow);
    connect(goOn, &QPushButton::clicked, this, &SafetyPage::goOn);
    connect(support, &QPushButton::clicked, this, &SafetyPage::supportWanted);
}

void SafetyPage::focusFirst()
{
    m_notNow->setFocus(Qt::OtherFocusReason);
}

void SafetyPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT notNow();
    else
        QWidget::keyPressEvent(event);
}

} // namespace inglenook::ui
