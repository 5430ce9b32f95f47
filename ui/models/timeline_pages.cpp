// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows of the timeline come from: one journal, or two that are open beside each other.
#include "models/guarded.h"
#include "models/timeline_model.h"

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kMostOfThisDay = 200;

} // namespace

journal::EntryPage TimelineModel::readPage(journal::Journal& journal, std::optional<journal::EntryKey> olderThan) const
{
    if (m_isBin)
        return journal.entries().bin(olderThan, kPage);
    if (m_isThisDay)
        return {journal.entries().onThisDay(localDate(m_clock.localNow()), kMostOfThisDay), std::nullopt};
    const auto asked = query();
    if (asked.isEmpty())
        return journal.entries().page({}, olderThan, kPage);
    return journal.search().find(asked.toStdString(), olderThan, kPage);
}

void TimelineModel::addPages(Whose whose)
{
    auto& journal = journalOf(whose);
    journal::Search::Ranking ranking;
    if (m_order == Order::BestFirst && !m_query.isEmpty())
        ranking = journal.search().rank(query().toStdString());
    if (ranking.keys.empty()) { // nothing is found, or there is nothing by which one fits better than another
        m_pages.add(
            whose, [this, &journal](auto olderThan) { return readPage(journal, olderThan); }, m_start);
        return;
    }
    const auto ranked = ranking.keys.size();
    std::reverse(ranking.keys.begin(), ranking.keys.end());
    auto read = [this, &journal, left = std::move(ranking.keys), after = ranking.olderThan](auto olderThan) mutable {
        if (left.empty())
            return readPage(journal, olderThan);
        std::vector<journal::EntryKey> keys;
        while (!left.empty() && keys.size() < kPage) {
            keys.push_back(left.back());
            left.pop_back();
        }
        journal::EntryPage page{journal.search().lines(query().toStdString(), keys), after};
        if (!left.empty())
            page.next = keys.back(); // only says that there is more
        return page;
    };
    m_pages.add(whose, std::move(read), std::nullopt, ranked);
}

void TimelineModel::load()
{
    beginResetModel();
    m_rows.clear();
    m_pages.clear();
    guarded(
        [this] {
            if (m_ours == nullptr || m_shownOf != ShownOf::Ours)
                addPages(Whose::Mine);
            if (m_ours != nullptr && m_shownOf != ShownOf::Mine)
                addPages(Whose::Ours);
            m_rows = m_pages.next(kPage);
        },
        [this](const QString& sentence) {
            m_pages.clear();
            Q_EMIT failed(sentence);
        });
    endResetModel();
}

void TimelineModel::setOurs(journal::Journal* ours)
{
    if (m_ours == ours)
        return;
    m_ours = ours;
    m_shownOf = ShownOf::Both;
    load();
    Q_EMIT oursChanged();
}

void TimelineModel::setShownOf(ShownOf shown)
{
    if (m_shownOf == shown)
        return;
    m_shownOf = shown;
    load();
}

std::vector<journal::Journal*> TimelineModel::journals() const
{
    if (m_ours == nullptr || m_shownOf == ShownOf::Mine)
        return {&m_journal};
    return m_shownOf == ShownOf::Ours ? std::vector{m_ours} : std::vector{&m_journal, m_ours};
}

} // namespace inglenook::ui
