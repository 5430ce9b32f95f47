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
    const auto take = [this, &ours] {
        auto* desk = ours.desk();
        m_finder->setOurs(&desk->journal);
        connect(&desk->entry, &EntryModel::stuck, this,
                [this](const QString& sentence) { m_notice->present(NoticeBar::Kind::Trouble, sentence); });
        connect(&desk->entry, &EntryModel::savedAgain, this,
                [this] { m_notice->present(NoticeBar::Kind::GoodNews, tr("Everything is saved again.")); });
        m_draftIsOurs = desk->hasDraft();
        if (m_draftIsOurs)
            m_notice->present(NoticeBar::Kind::GoodNews,
                              tr("What you were writing in %1 is here, as a draft.", "a journal").arg(ours.name()),
                              tr("Continue writing"));
    };
    connect(&ours, &OursModel::came, this, take);
    connect(&ours, &OursModel::goes, this, [this] { m_finder->setOurs(nullptr); });
    if (ours.desk() != nullptr)
        take();
}

} // namespace inglenook::ui
