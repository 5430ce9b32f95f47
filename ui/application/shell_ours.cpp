// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A shared journal that opens beside one's own: what the pages around the journal say of it.
#include "application/shell.h"
#include "models/finder_model.h"
#include "screens/journal/journal_screen.h"
#include "widgets/notice_bar.h"

namespace inglenook::ui {

void Shell::followOurs()
{
    auto& ours = m_open.ours();
    connect(&ours, &OursModel::came, this, [this, &ours] {
        takeOurs();
        // Where the bar says something already, the draft waits for the next time that somebody writes there.
        if (!ours.desk()->hasDraft() || !m_notice->sentence().isEmpty())
            return;
        m_draftIsOurs = true;
        m_notice->present(NoticeBar::Kind::GoodNews,
                          tr("What you were writing in %1 is here, as a draft.", "a journal").arg(ours.name()),
                          tr("Continue writing"));
    });
    connect(&ours, &OursModel::goes, this, [this] { m_finder->setOurs(nullptr); });
    if (ours.desk() != nullptr)
        takeOurs();
}

void Shell::takeOurs()
{
    auto* desk = m_open.ours().desk();
    m_finder->setOurs(&desk->journal);
    const auto tell = [this](NoticeBar::Kind kind, const QString& sentence) {
        if (!m_isStuck) // what is said of one's own words stays
            m_notice->present(kind, sentence);
    };
    connect(&desk->entry, &EntryModel::stuck, this,
            [tell](const QString& sentence) { tell(NoticeBar::Kind::Trouble, sentence); });
    connect(&desk->entry, &EntryModel::savedAgain, this,
            [tell] { tell(NoticeBar::Kind::GoodNews, tr("Everything is saved again.")); });
}

} // namespace inglenook::ui
