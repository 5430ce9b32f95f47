// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/today_screen.h"

#include "theme/button_icon.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/dialog.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

QFrame* makeCard(QWidget* parent)
{
    auto* card = new QFrame{parent};
    card->setProperty("surface", QStringLiteral("card"));
    return card;
}

QVBoxLayout* columnOf(QFrame* card)
{
    auto* column = new QVBoxLayout{card};
    column->setContentsMargins(24, 22, 24, 20);
    column->setSpacing(8);
    return column;
}

} // namespace

TodayScreen::TodayScreen(const Theme& theme, TodayModel& today, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_today{today}
{
    setObjectName(QStringLiteral("today"));
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget{scroll};
    page->setMaximumWidth(1120 + 80);
    m_column = new QVBoxLayout{page};
    m_column->setContentsMargins(40, 30, 40, 30);
    m_column->setSpacing(20);
    m_column->addWidget(makeHead());
    m_column->addStretch();
    auto* row = new QWidget{scroll};
    auto* rowLayout = new QHBoxLayout{row};
    rowLayout->setContentsMargins({});
    rowLayout->addWidget(page, 1);
    scroll->setWidget(row);
    outer->addWidget(scroll);
    connect(&today, &TodayModel::changed, this, &TodayScreen::fill);
    fill();
}

QWidget* TodayScreen::makeHead()
{
    auto* head = new QWidget{this};
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins({});
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    m_date = new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, QString{}, head};
    m_greeting = new TextLabel{m_theme, TextRole::Page, QString{}, head};
    m_greeting->setObjectName(QStringLiteral("today/greeting"));
    words->addWidget(m_date);
    words->addWidget(m_greeting);
    row->addLayout(words, 1);
    auto* write = button(tr("Write"), "secondary", QStringLiteral("today/write"), head);
    setButtonIcon(m_theme, *write, QStringLiteral("pen"), &Tokens::text);
    write->setToolTip(tr("Write an entry, Ctrl+N"));
    row->addWidget(write, 0, Qt::AlignBottom);
    connect(write, &QPushButton::clicked, this, &TodayScreen::writeWanted);
    return head;
}

QPushButton* TodayScreen::button(const QString& text, const char* kind, const QString& name, QWidget* parent)
{
    auto* made = new QPushButton{text, parent};
    made->setProperty("kind", QLatin1String{kind});
    made->setObjectName(name);
    return made;
}

void TodayScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_today.refresh();
}

void TodayScreen::fill()
{
    m_date->setText(m_today.dateLine());
    m_greeting->setText(m_today.greeting());
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget{this};
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    auto* wide = new QVBoxLayout;
    wide->setSpacing(20);
    auto* narrow = new QVBoxLayout;
    narrow->setSpacing(20);
    const auto& unfinished = m_today.unfinished();
    for (const auto& run : unfinished)
        wide->addWidget(run.meeting.isEmpty() ? unfinishedCard(run) : breakCard(run));
    const bool suggests = m_today.suggestion().has_value();
    if (suggests)
        (unfinished.isEmpty() ? wide : narrow)->addWidget(suggestionCard(*m_today.suggestion()));
    if (m_today.hasDraft())
        narrow->addWidget(draftCard());
    if (unfinished.isEmpty() && !suggests && !m_today.hasDraft())
        wide->addWidget(quietCard());
    wide->addStretch();
    columns->addLayout(wide, 12);
    if (narrow->count() > 0) {
        narrow->addStretch();
        columns->addLayout(narrow, 7);
    } else {
        delete narrow;
        columns->addStretch(5);
    }
    auto* body = new QVBoxLayout{m_body};
    body->setContentsMargins({});
    body->setSpacing(20);
    body->addLayout(columns);
    if (m_today.memory())
        body->addWidget(memoryLine(*m_today.memory()));
    m_column->insertWidget(1, m_body);
    m_body->show();
}

QWidget* TodayScreen::unfinishedCard(const TodayModel::Unfinished& run)
{
    auto* card = makeCard(m_body);
    auto* column = columnOf(card);
    column->addWidget(
        new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, tr("Continue where you stopped"), card});
    column->addWidget(new TextLabel{m_theme, TextRole::Question, run.title, card});
    column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                    tr("%1. It waits at the same step, as long as you like.").arg(run.when), card});
    column->addSpacing(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* go = button(tr("Continue"), "primary", QStringLiteral("today/continue"), card);
    auto* let = button(tr("Let it go"), "quiet", QStringLiteral("today/let-go"), card);
    row->addWidget(go);
    row->addWidget(let);
    row->addStretch();
    column->addLayout(row);
    connect(go, &QPushButton::clicked, this, [this, id = run.runId] { Q_EMIT continueWanted(id); });
    connect(let, &QPushButton::clicked, this, [this, run] { askToLetGo(run); });
    return card;
}

QWidget* TodayScreen::breakCard(const TodayModel::Unfinished& run)
{
    auto* card = makeCard(m_body);
    card->setObjectName(QStringLiteral("today/break"));
    auto* column = columnOf(card);
    column->addWidget(new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, tr("You are on a break"), card});
    column->addWidget(new TextLabel{m_theme, TextRole::Question, run.meeting, card});
    column->addWidget(new TextLabel{m_theme, TextRole::Body, &Tokens::text2,
                                    run.isDue
                                        ? tr("%1 waits at the same step. Ready, or a little longer?").arg(run.title)
                                        : tr("Nothing to solve until then. %1 waits at the same step.").arg(run.title),
                                    card});
    column->addSpacing(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* go =
        button(tr("Open the break"), run.isDue ? "primary" : "secondary", QStringLiteral("today/continue"), card);
    auto* let = button(tr("Let it go"), "quiet", QStringLiteral("today/let-go"), card);
    row->addWidget(go);
    row->addWidget(let);
    row->addStretch();
    column->addLayout(row);
    connect(go, &QPushButton::clicked, this, [this, id = run.runId] { Q_EMIT continueWanted(id); });
    connect(let, &QPushButton::clicked, this, [this, run] { askToLetGo(run); });
    return card;
}

void TodayScreen::askToLetGo(const TodayModel::Unfinished& run)
{
    constexpr int kLetGo = 1;
    constexpr int kLeave = 2;
    auto* dialog =
        new Dialog{m_theme, tr("Let this one go?"),
                   tr("What you wrote in %1 so far would be gone, and can’t be brought back.").arg(run.title), this};
    dialog->addAnswer(kLetGo, tr("Let it go"), Dialog::Weight::Final);
    dialog->addAnswer(kLeave, tr("Leave it here"), Dialog::Weight::Secondary);
    dialog->setSafeAnswer(kLeave);
    connect(dialog, &Dialog::answered, this, [this, id = run.runId](int answer) {
        if (answer == kLetGo)
            m_today.discardRun(id);
    });
    dialog->open();
}

QWidget* TodayScreen::suggestionCard(const TodayModel::Suggestion& suggestion)
{
    auto* card = makeCard(m_body);
    auto* column = columnOf(card);
    column->addWidget(new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, tr("Perhaps today"), card});
    column->addWidget(new TextLabel{m_theme, TextRole::Question, suggestion.title, card});
    column->addWidget(new TextLabel{m_theme, TextRole::Body, suggestion.summary, card});
    column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                    QStringLiteral("%1. %2").arg(suggestion.who, suggestion.because), card});
    column->addSpacing(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* go = button(tr("Have a look"), "secondary", QStringLiteral("today/suggestion"), card);
    auto* later = button(tr("Not now"), "quiet", QStringLiteral("today/not-now"), card);
    row->addWidget(go);
    row->addWidget(later);
    row->addStretch();
    column->addLayout(row);
    connect(go, &QPushButton::clicked, this, [this, id = suggestion.exercise] { Q_EMIT exerciseWanted(id); });
    connect(later, &QPushButton::clicked, &m_today, &TodayModel::waveSuggestionAway);
    return card;
}

QWidget* TodayScreen::draftCard()
{
    auto* card = makeCard(m_body);
    auto* column = columnOf(card);
    column->addWidget(new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, tr("You were writing"), card});
    column->addWidget(new TextLabel{m_theme, TextRole::JournalText, m_today.draftTitle(), card});
    if (const int more = m_today.moreDrafts(); more > 0) {
        auto* others = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, tr("and %n more", nullptr, more), card};
        others->setObjectName(QStringLiteral("today/more-drafts"));
        column->addWidget(others);
    }
    column->addSpacing(6);
    auto* go = button(tr("Go on writing"), "secondary", QStringLiteral("today/draft"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(go);
    row->addStretch();
    column->addLayout(row);
    connect(go, &QPushButton::clicked, this, &TodayScreen::draftWanted);
    return card;
}

QWidget* TodayScreen::quietCard()
{
    auto* card = makeCard(m_body);
    auto* column = columnOf(card);
    column->addWidget(new TextLabel{m_theme, TextRole::Question, tr("Nothing is waiting for you"), card});
    column->addWidget(new TextLabel{m_theme, TextRole::Body, &Tokens::text2,
                                    tr("Write a line, or look through the exercises. Or leave it for another day."),
                                    card});
    column->addSpacing(10);
    auto* go = button(tr("Look through the exercises"), "secondary", QStringLiteral("today/library"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(go);
    row->addStretch();
    column->addLayout(row);
    connect(go, &QPushButton::clicked, this, &TodayScreen::libraryWanted);
    return card;
}

QWidget* TodayScreen::memoryLine(const TodayModel::Memory& memory)
{
    auto* line = new QWidget{m_body};
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(4, 8, 4, 8);
    row->setSpacing(16);
    auto* when = new TextLabel{m_theme, TextRole::Body, &Tokens::text2, memory.when, line};
    when->setWordWrap(false);
    auto* words = new TextLabel{m_theme, TextRole::JournalTextSmall, tr("“%1”").arg(memory.words), line};
    auto* open = button(tr("Open the entry"), "link", QStringLiteral("today/memory"), line);
    row->addWidget(when);
    row->addWidget(words, 1);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, id = memory.entryId] { Q_EMIT entryWanted(id); });
    return line;
}

} // namespace inglenook::ui
