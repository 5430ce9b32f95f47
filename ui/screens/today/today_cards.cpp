// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/icon_label.h"
#include "screens/today/today_screen.h"
#include "theme/text_role.h"
#include "widgets/card.h"
#include "widgets/dialog.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

// What may stand on Today beside the question, the check-in and what is due.
namespace inglenook::ui {

/// Every break, and the newest of what was stopped; the others are one line, so that the day is still on the page.
void TodayScreen::addUnfinished(QVBoxLayout& column)
{
    int stopped = 0;
    for (const auto& run : m_today.unfinished()) {
        if (!run.meeting.isEmpty())
            column.addWidget(breakCard(run));
        else if (stopped++ == 0 || m_showsUnfinished)
            column.addWidget(unfinishedCard(run, stopped == 1));
    }
    if (stopped < 2)
        return;
    auto* all = textButton(m_showsUnfinished ? tr("Only the newest of them")
                                             : tr("%n more that you began", nullptr, stopped - 1),
                           "link", QStringLiteral("today/unfinished"), m_body);
    connect(all, &QPushButton::clicked, this, [this] {
        m_showsUnfinished = !m_showsUnfinished;
        fill();
    });
    column.addLayout(buttonRow({all}));
}

QWidget* TodayScreen::unfinishedCard(const TodayModel::Unfinished& run, bool isNewest)
{
    auto* card = new Card{m_theme, m_body};
    auto* column = card->column();
    column->setSpacing(space::kStep2);
    column->addWidget(
        new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, tr("Continue where you stopped"), card});
    column->addWidget(new TextLabel{m_theme, TextRole::Question, run.title, card});
    column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                    tr("%1. It waits at the same step, as long as you like.").arg(run.when), card});
    column->addSpacing(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* go = textButton(tr("Continue"), isNewest ? "primary" : "secondary", QStringLiteral("today/continue"), card);
    auto* let = textButton(tr("Let it go"), "quiet", QStringLiteral("today/let-go"), card);
    for (auto* button : {go, let})
        button->setAccessibleDescription(run.title);
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
    auto* card = new Card{m_theme, m_body};
    card->setObjectName(QStringLiteral("today/break"));
    auto* column = card->column();
    column->setSpacing(space::kStep2);
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
        textButton(tr("Open the break"), run.isDue ? "primary" : "secondary", QStringLiteral("today/continue"), card);
    auto* let = textButton(tr("Let it go"), "quiet", QStringLiteral("today/let-go"), card);
    for (auto* button : {go, let})
        button->setAccessibleDescription(run.title);
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
    auto* card = new Card{m_theme, m_body};
    card->setObjectName(QStringLiteral("today/suggestion-card"));
    auto* column = card->column();
    column->setSpacing(space::kStep1);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kStep3);
    head->addWidget(new IconLabel{m_theme, QStringLiteral("hint"), card}, 0, Qt::AlignTop);
    head->addWidget(new TextLabel{m_theme, TextRole::Heading,
                                  m_today.isEvening() ? tr("Perhaps tonight") : tr("Perhaps today"), card},
                    1);
    column->addLayout(head);
    column->addSpacing(space::kStep1);
    column->addWidget(new TextLabel{m_theme, TextRole::BodyStrong, suggestion.title, card});
    column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, suggestion.who, card});
    column->addWidget(new TextLabel{m_theme, TextRole::Body, suggestion.summary, card});
    auto* because = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, suggestion.because, card};
    because->setObjectName(QStringLiteral("today/because"));
    column->addWidget(because);
    column->addSpacing(space::kStep2);
    auto* go = textButton(tr("Have a look"), "secondary", QStringLiteral("today/suggestion"), card);
    auto* later = textButton(tr("Not now"), "quiet", QStringLiteral("today/not-now"), card);
    column->addLayout(buttonRow({go, later}));
    connect(go, &QPushButton::clicked, this, [this, id = suggestion.exercise] { Q_EMIT exerciseWanted(id); });
    connect(later, &QPushButton::clicked, &m_today, &TodayModel::waveSuggestionAway);
    return card;
}

QWidget* TodayScreen::draftCard()
{
    auto* card = new Card{m_theme, m_body};
    auto* column = card->column();
    column->setSpacing(space::kStep2);
    column->addWidget(new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, tr("You were writing"), card});
    column->addWidget(new TextLabel{m_theme, TextRole::JournalText, m_today.draftTitle(), card});
    if (const int more = m_today.moreDrafts(); more > 0) {
        auto* others = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, tr("and %n more", nullptr, more), card};
        others->setObjectName(QStringLiteral("today/more-drafts"));
        column->addWidget(others);
    }
    column->addSpacing(6);
    auto* go = textButton(tr("Go on writing"), "secondary", QStringLiteral("today/draft"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(go);
    row->addStretch();
    column->addLayout(row);
    connect(go, &QPushButton::clicked, this, &TodayScreen::draftWanted);
    return card;
}

QWidget* TodayScreen::begunCard(const TodayModel::BegunCard& begun)
{
    auto* card = new Card{m_theme, m_body};
    auto* column = card->column();
    column->setSpacing(space::kStep2);
    column->addWidget(new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, tr("A card you were writing"), card});
    column->addWidget(new TextLabel{m_theme, TextRole::JournalText, begun.words, card});
    column->addSpacing(6);
    auto* go = textButton(tr("Go on with it"), "secondary", QStringLiteral("today/card"), card);
    column->addLayout(buttonRow({go}));
    connect(go, &QPushButton::clicked, this, [this, begun] { Q_EMIT cardWanted(begun.deck, begun.card); });
    return card;
}

QWidget* TodayScreen::quietCard()
{
    auto* card = new Card{m_theme, m_body};
    auto* column = card->column();
    column->setSpacing(space::kStep2);
    column->addWidget(new TextLabel{m_theme, TextRole::Question, tr("Nothing is waiting for you"), card});
    column->addWidget(new TextLabel{m_theme, TextRole::Body, &Tokens::text2,
                                    tr("Write a line, or look through the exercises. Or leave it for another day."),
                                    card});
    column->addSpacing(10);
    auto* go = textButton(tr("Look through the exercises"), "secondary", QStringLiteral("today/library"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(go);
    row->addStretch();
    column->addLayout(row);
    connect(go, &QPushButton::clicked, this, &TodayScreen::libraryWanted);
    return card;
}

QWidget* TodayScreen::notesLine()
{
    auto* line = new QWidget{m_body};
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(16);
    row->addWidget(new IconLabel{m_theme, QStringLiteral("note"), line});
    const auto count = static_cast<int>(m_parts.notes.notes().size());
    row->addWidget(new TextLabel{m_theme, TextRole::Body, &Tokens::text2,
                                 count == 0 ? tr("For the next check-in, nothing is noted yet.")
                                            : tr("For the next check-in, %n things are noted.", nullptr, count),
                                 line},
                   1);
    auto* open = textButton(count == 0 ? tr("Note something") : tr("Open the notes"), "link",
                            QStringLiteral("today/note"), line);
    open->setToolTip(tr("For the next check-in, Ctrl+J"));
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, &TodayScreen::openNotes);
    return line;
}

QWidget* TodayScreen::memoryLine(const TodayModel::Memory& memory)
{
    auto* line = new QWidget{m_body};
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(4, 8, 4, 8);
    row->setSpacing(16);
    row->addWidget(new IconLabel{m_theme, QStringLiteral("book"), line});
    auto* when = new TextLabel{m_theme, TextRole::Body, &Tokens::text2, memory.when, line};
    when->setWordWrap(false);
    auto* words = new TextLabel{m_theme, TextRole::JournalTextSmall, tr("“%1”").arg(memory.words), line};
    auto* open = textButton(tr("Open the entry"), "link", QStringLiteral("today/memory"), line);
    row->addWidget(when);
    row->addWidget(words, 1);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, id = memory.entryId] { Q_EMIT entryWanted(id); });
    return line;
}

} // namespace inglenook::ui
