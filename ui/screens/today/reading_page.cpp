// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/reading_page.h"

#include "screens/today/icon_label.h"
#include "theme/text_role.h"
#include "widgets/answer_panel.h"
#include "widgets/page_parts.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kNarrowest = 300; ///< of an answer beside another

} // namespace

ReadingPage::ReadingPage(const Theme& theme, const QuestionModel::Reading& reading, QWidget* parent)
    : TodayPage{theme, tr("Opened together"), size::kPageMeasure, parent}
{
    setObjectName(QStringLiteral("today/reading"));
    column()->addWidget(new TextLabel{theme, TextRole::Question, reading.text, this});
    m_answers = new QGridLayout;
    m_answers->setSpacing(space::kSessionGap);
    for (const auto& answer : reading.answers) {
        auto* panel = new AnswerPanel{theme, this};
        panel->setAnswer(lookOf(answer.person), answer.words, tr("Left open."));
        m_panels.append(panel);
    }
    column()->addLayout(m_answers);
    if (!reading.prompt.isEmpty())
        addTalk(reading);
    column()->addSpacing(space::kStep2);
    auto* done = textButton(tr("Done"), "primary", QStringLiteral("today/reading-done"), this);
    auto* entry = textButton(tr("Open it in the journal"), "quiet", QStringLiteral("today/reading-entry"), this);
    entry->setToolTip(tr("It is kept there for all of you. It can be moved to the bin there, too."));
    connect(done, &QPushButton::clicked, this, [this] { leave(); });
    connect(entry, &QPushButton::clicked, this, [this, id = reading.entryId] { Q_EMIT entryWanted(id); });
    m_done = done;
    column()->addLayout(buttonRow({done, entry}));
    column()->addStretch();
    arrange();
}

void ReadingPage::addTalk(const QuestionModel::Reading& reading)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep4);
    row->addWidget(new IconLabel{theme(), QStringLiteral("talk"), this, 28}, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel{theme(), TextRole::JournalText, reading.prompt, this});
    if (!reading.help.isEmpty())
        words->addWidget(new TextLabel{theme(), TextRole::Body, &Tokens::text2, reading.help, this});
    row->addLayout(words, 1);
    column()->addSpacing(space::kStep2);
    column()->addLayout(row);
}

void ReadingPage::arrange()
{
    const int room = std::max(1, width() - 2 * space::kPageSide);
    const int across = std::clamp(room / theme().px(kNarrowest), 1, std::max(1, static_cast<int>(m_panels.size())));
    if (across == m_across)
        return;
    m_across = across;
    while (auto* item = m_answers->takeAt(0))
        delete item;
    for (int i = 0; i < m_panels.size(); ++i)
        m_answers->addWidget(m_panels[i], i / across, i % across);
}

void ReadingPage::resizeEvent(QResizeEvent* event)
{
    TodayPage::resizeEvent(event);
    arrange();
}

void ReadingPage::begin()
{
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
