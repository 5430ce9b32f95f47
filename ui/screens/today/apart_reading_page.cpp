// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/apart_reading_page.h"

#include "screens/today/icon_label.h"
#include "theme/text_role.h"
#include "widgets/answer_panel.h"
#include "widgets/page_parts.h"
#include "widgets/person_look.h"
#include "widgets/scale_line.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace inglenook::ui {

ApartReadingPage::ApartReadingPage(const Theme& theme, const ApartModel::Opened& opened, QWidget* parent)
    : TodayPage{theme, tr("Opened together"), size::kPageMeasure, parent}
{
    setObjectName(QStringLiteral("today/apart-reading"));
    column()->addWidget(new TextLabel{theme, TextRole::Page, opened.title, this});
    for (const auto& step : opened.steps)
        addStep(opened, step);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep4);
    row->addWidget(new IconLabel{theme, QStringLiteral("talk"), this, 28}, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel{theme, TextRole::JournalText, opened.prompt, this});
    if (!opened.help.isEmpty())
        words->addWidget(new TextLabel{theme, TextRole::Body, &Tokens::text2, opened.help, this});
    row->addLayout(words, 1);
    column()->addSpacing(space::kStep3);
    column()->addLayout(row);
    column()->addSpacing(space::kStep2);
    auto* on = textButton(tr("Go on with it together"), "primary", QStringLiteral("today/apart-go-on"), this);
    on->setToolTip(tr("From here, side by side. What you both answered stays in its entry."));
    auto* done = textButton(tr("Done"), "secondary", QStringLiteral("today/apart-done"), this);
    auto* entry = textButton(tr("Open it in the journal"), "quiet", QStringLiteral("today/apart-entry"), this);
    entry->setToolTip(tr("It is kept there for both of you. It can be moved to the bin there, too."));
    connect(on, &QPushButton::clicked, this, &ApartReadingPage::goOnWanted);
    connect(done, &QPushButton::clicked, this, [this] { leave(); });
    connect(entry, &QPushButton::clicked, this, [this, id = opened.entryId] { Q_EMIT entryWanted(id); });
    m_first = done;
    column()->addLayout(buttonRow({on, done, entry}));
    column()->addStretch();
}

void ApartReadingPage::addStep(const ApartModel::Opened& opened, const ApartModel::Opened::Step& step)
{
    column()->addSpacing(space::kStep3);
    column()->addWidget(new TextLabel{theme(), TextRole::Question, step.prompt, this});
    for (const auto& asked : step.lines) {
        if (!asked.text.isEmpty())
            column()->addWidget(new TextLabel{theme(), TextRole::Body, asked.text, this});
        QVector<ScaleMark> marks;
        for (int i = 0; i < asked.places.size() && i < opened.people.size(); ++i)
            if (asked.places[i])
                marks.append({lookOf(opened.people[i]), *asked.places[i]});
        if (marks.isEmpty()) {
            column()->addWidget(
                new TextLabel{theme(), TextRole::Body, &Tokens::text2, tr("Left empty by both."), this});
            continue;
        }
        auto* line = new ScaleLine{theme(), this};
        line->setAccessibleName(asked.text.isEmpty() ? step.prompt : asked.text);
        line->setEnds(asked.low, asked.high);
        line->setMarks(marks);
        column()->addWidget(line);
    }
    if (step.words.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSessionGap);
    for (int i = 0; i < step.words.size() && i < opened.people.size(); ++i) {
        auto* panel = new AnswerPanel{theme(), this};
        panel->setAnswer(lookOf(opened.people[i]), step.words[i], tr("Left open."));
        row->addWidget(panel, 1);
    }
    column()->addLayout(row);
}

void ApartReadingPage::begin()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
