// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/safety_page.h"

#include "theme/metrics.h"
#include "theme/reading_width.h"
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
    outer->setSpacing(0);
    auto* scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* sheet = new QWidget{scroll};
    scroll->setWidget(sheet);
    auto* page = new QVBoxLayout{sheet};
    page->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kStep4);
    // Beside a stretch the words are measured at the width they get, not at that of the window.
    auto* row = new QHBoxLayout;
    row->addWidget(makeWords(theme, sheet), 100);
    row->addStretch(1);
    page->addLayout(row);
    page->addStretch();
    outer->addWidget(makeAnswers(theme, this)); // below the words, so that no screen is too small for them
    setPurpose(For::Answering);
}

QWidget* SafetyPage::makeWords(const Theme& theme, QWidget* sheet)
{
    auto* text = new QWidget{sheet};
    limitWidth(theme, *text, size::kReadingMeasure);
    auto* column = new QVBoxLayout{text};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    column->addWidget(new TextLabel{theme, TextRole::Page, tr("Is this right for us?"), text});
    column->addWidget(new TextLabel{theme, TextRole::Lead,
                                    tr("These exercises are for two people who can disagree and still feel safe with "
                                       "each other. They ask you to be "
                                       "open, and being open is only good where it can’t be used against you."),
                                    text});
    column->addSpacing(space::kStep1);
    column->addWidget(
        new TextLabel{theme, TextRole::Heading, tr("They are not the right place where one of you"), text});
    for (const auto& line :
         {tr("is afraid of how the other will react, now or later,"),
          tr("is hurt, threatened, watched, or pushed into closeness,"),
          tr("is kept from friends, family, money, work or the phone,"), tr("would pay for an honest answer,"),
          tr("or is only here because it did not feel possible to say no.")})
        column->addWidget(point(theme, line, text));
    column->addSpacing(space::kStep1);
    for (const auto& words :
         {tr("Quarrels are not what is meant here. Fear is, and harm."),
          tr("Talking better does not end fear or violence, and being hurt is never the fault of the one it happens "
             "to. "
             "If something here sounds familiar, you can leave this page without a word about it. There are people "
             "who listen to you alone and know what helps: Get support has their numbers.")})
        column->addWidget(new TextLabel{theme, TextRole::Lead, words, text});
    column->addWidget(new TextLabel{
        theme, TextRole::Body, &Tokens::text2,
        tr("Everyone sees this page before their first exercise for two. It asks nothing and keeps no answer. You find "
           "it again beside every exercise for two and in Get support. Either of you can stop at any step, without a "
           "reason. F9 covers this window at once."),
        text});
    return text;
}

QWidget* SafetyPage::makeAnswers(const Theme& theme, QWidget* parent)
{
    auto* box = new QWidget{parent};
    auto* answers = new QHBoxLayout{box};
    answers->setContentsMargins(space::kPageSide, space::kStep4, space::kPageSide, space::kStep5);
    answers->setSpacing(space::kStep3);
    m_notNow = new QPushButton{tr("Not now"), box};
    m_goOn = new QPushButton{tr("Go on"), box};
    m_back = new QPushButton{tr("Back"), box};
    for (auto* button : {m_notNow, m_goOn, m_back}) {
        button->setProperty("kind", QStringLiteral("secondary"));
        button->setProperty("buttonSize", QStringLiteral("large"));
        button->setMinimumWidth(theme.px(160));
        answers->addWidget(button);
    }
    m_notNow->setObjectName(QStringLiteral("safety/not-now"));
    m_goOn->setObjectName(QStringLiteral("safety/go-on"));
    m_back->setObjectName(QStringLiteral("safety/back"));
    auto* support = new QPushButton{tr("Get support"), box};
    support->setObjectName(QStringLiteral("safety/support"));
    support->setProperty("kind", QStringLiteral("link"));
    answers->addSpacing(space::kStep3);
    answers->addWidget(support);
    answers->addStretch();

    connect(m_notNow, &QPushButton::clicked, this, &SafetyPage::notNow);
    connect(m_goOn, &QPushButton::clicked, this, &SafetyPage::goOn);
    connect(m_back, &QPushButton::clicked, this, &SafetyPage::back);
    connect(support, &QPushButton::clicked, this, &SafetyPage::supportWanted);
    return box;
}

void SafetyPage::setPurpose(For purpose)
{
    m_purpose = purpose;
    m_notNow->setVisible(purpose == For::Answering);
    m_goOn->setVisible(purpose == For::Answering);
    m_back->setVisible(purpose == For::Reading);
}

void SafetyPage::focusFirst()
{
    (m_purpose == For::Answering ? m_notNow : m_back)->setFocus(Qt::OtherFocusReason);
}

void SafetyPage::keyPressEvent(QKeyEvent* event)
{
    const bool altLeft = event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier;
    if (event->key() != Qt::Key_Escape && !altLeft)
        QWidget::keyPressEvent(event);
    else if (m_purpose == For::Answering)
        Q_EMIT notNow();
    else
        Q_EMIT back();
}

} // namespace inglenook::ui
