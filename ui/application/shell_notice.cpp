// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above the pages: words that can't be saved, and what became of them.
#include "application/shell.h"
#include "screens/journal/journal_screen.h"
#include "widgets/notice_bar.h"

#include <utility>

namespace inglenook::ui {

void Shell::makeNotice()
{
    m_notice = new NoticeBar{m_theme, this};
    connect(&m_open.entry(), &EntryModel::stuck, this, [this](const QString& sentence) {
        m_isStuck = true;
        m_notice->present(NoticeBar::Kind::Trouble, sentence, tr("Save the journal elsewhere"));
    });
    connect(&m_open.entry(), &EntryModel::savedAgain, this, [this] {
        m_isStuck = false;
        m_notice->present(NoticeBar::Kind::GoodNews, tr("Everything is saved again."));
    });
    connect(m_notice, &NoticeBar::actionChosen, this, [this] {
        if (m_isStuck) {
            Q_EMIT saveElsewhereWanted();
            return;
        }
        m_notice->putAway();
        showJournal();
        m_journal->continueDraft(std::exchange(m_draftIsOurs, false) ? Whose::Ours : Whose::Mine);
    });
}

void Shell::tellNews(const GateModel::News& news)
{
    m_draftIsOurs = false;
    m_notice->present(news.isTrouble ? NoticeBar::Kind::Trouble : NoticeBar::Kind::GoodNews, news.sentence,
                      news.hasDraft ? tr("Continue writing") : QString{});
}

void Shell::tellMoved(const QString& sentence)
{
    m_isStuck = false;
    m_notice->present(NoticeBar::Kind::GoodNews, sentence);
}

} // namespace inglenook::ui
