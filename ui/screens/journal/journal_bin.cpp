// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bin: what goes there, and what is deleted for good.
#include "screens/journal/journal_screen.h"
#include "screens/journal/journal_side.h"
#include "widgets/dialog.h"

#include <QListView>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kKeep = 1;
constexpr int kRemove = 2;

} // namespace

void JournalScreen::refreshList()
{
    const int row = m_side->list()->currentIndex().row();
    m_side->refresh();
    auto& timeline = m_models.timeline;
    if (entry().shown() || entry().isWriting() || timeline.rowCount() == 0)
        return;
    // What was read has gone to the bin; the next one takes its place.
    const auto next = timeline.index(std::clamp(row, 0, timeline.rowCount() - 1));
    QMetaObject::invokeMethod(
        this,
        [this, id = next.data(TimelineModel::IdRole).toString(), of = next.data(TimelineModel::WhoseRole).toInt()] {
            const auto whose = of == static_cast<int>(Whose::Ours) ? Whose::Ours : Whose::Mine;
            if (const int at = m_models.timeline.rowOf(id, whose); at >= 0 && !entry().shown())
                m_side->list()->setCurrentIndex(m_models.timeline.index(at));
        },
        Qt::QueuedConnection);
}

void JournalScreen::forgetRemoved(int count)
{
    if (entry().isBinned())
        entry().close();
    refreshList();
    Q_EMIT entriesRemoved(count);
}

void JournalScreen::binOrRemove()
{
    if (entry().isBinned())
        askToRemove();
    else
        entry().moveToBin();
}

void JournalScreen::askToRemove()
{
    if (!entry().isBinned())
        return;
    auto* dialog = new Dialog{m_theme, tr("Delete this entry for good?"),
                              tr("It goes with its earlier versions, and can’t be brought back. A copy of the journal "
                                 "that was made before still has it."),
                              this};
    dialog->setObjectName(QStringLiteral("journal/ask-to-remove"));
    dialog->addAnswer(kKeep, tr("Keep it"), Dialog::Weight::Secondary);
    dialog->addAnswer(kRemove, tr("Delete for good"), Dialog::Weight::Final);
    dialog->setSafeAnswer(kKeep);
    connect(dialog, &Dialog::answered, this, [this](int answer) {
        if (answer == kRemove && entry().isBinned())
            m_half->bin->remove(EntryId{entry().shown()->id});
    });
    dialog->open();
}

void JournalScreen::askToEmptyBin()
{
    const auto shown = m_models.timeline.shownOf();
    const bool areBoth = m_models.timeline.hasOurs() && shown == ShownOf::Both;
    auto* dialog = new Dialog{m_theme,
                              areBoth ? tr("Delete everything in both bins for good, mine and ours?")
                                      : tr("Delete everything in the bin for good?"),
                              tr("All of it goes, with its earlier versions, and can’t be brought back. A copy of the "
                                 "journal that was made before still has it."),
                              this};
    dialog->setObjectName(QStringLiteral("journal/ask-to-empty-bin"));
    dialog->addAnswer(kKeep, tr("Leave it there"), Dialog::Weight::Secondary);
    dialog->addAnswer(kRemove, tr("Empty the bin"), Dialog::Weight::Final);
    dialog->setSafeAnswer(kKeep);
    connect(dialog, &Dialog::answered, this, [this, shown](int answer) {
        if (answer != kRemove)
            return;
        if (m_ours.bin == nullptr || shown != ShownOf::Ours)
            m_mine.bin->empty();
        if (m_ours.bin != nullptr && shown != ShownOf::Mine)
            m_ours.bin->empty();
    });
    dialog->open();
}

} // namespace inglenook::ui
