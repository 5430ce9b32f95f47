// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_model.h"
#include "models/guarded.h"

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kTryAgainMs = 4000;

} // namespace

/// A draft with an id is in the journal already.
bool EntryModel::store(journal::Draft& draft)
{
    return guarded(
        [&] {
            if (draft.id.isNil())
                draft = m_journal.drafts().begin(draft.author, draft.of, draft.content);
            else
                m_journal.drafts().save(draft);
        },
        [this](const QString& sentence) { m_trouble = sentence; });
}

void EntryModel::saveLeft()
{
    const auto saved =
        std::remove_if(m_left.begin(), m_left.end(), [this](journal::Draft& draft) { return store(draft); });
    m_left.erase(saved, m_left.end());
}

void EntryModel::flush()
{
    m_saveSoon.stop();
    const auto before = m_trouble;
    saveLeft();
    if (m_draft && m_unsaved) {
        const bool isEmpty = !m_isStored && !m_draft->of && saysNothing(m_draft->content);
        m_unsaved = !isEmpty && !store(*m_draft);
        m_isStored = m_isStored || (!isEmpty && !m_unsaved);
    }
    const bool isStuck = m_unsaved || !m_left.empty();
    m_saveSoon.setInterval(isStuck ? kTryAgainMs : kSaveAfterMs);
    if (isStuck) {
        m_saveSoon.start();
        if (m_trouble != before)
            Q_EMIT stuck(m_trouble);
        return;
    }
    m_trouble.clear();
    if (!before.isEmpty())
        Q_EMIT savedAgain();
}

void EntryModel::leave()
{
    flush();
    if (dropEmpty())
        Q_EMIT changed();
}

void EntryModel::letGo()
{
    leave();
    if (m_draft && m_unsaved)
        m_left.push_back(*m_draft);
    m_draft.reset();
    m_unsaved = false;
    m_isStored = false;
}

bool EntryModel::takeLeft(const std::function<bool(const journal::Draft&)>& isWanted)
{
    const auto found = std::find_if(m_left.begin(), m_left.end(), isWanted);
    if (found == m_left.end())
        return false;
    m_draft = std::move(*found);
    m_left.erase(found);
    m_isStored = !m_draft->id.isNil();
    m_unsaved = true;
    m_shown.reset();
    if (m_draft->of)
        guarded([this] { m_shown = m_journal.entries().find(*m_draft->of); }, [](const QString&) {});
    m_saveSoon.start();
    return true;
}

std::vector<journal::Draft> EntryModel::unsaved() const
{
    auto drafts = m_left;
    if (m_draft && m_unsaved)
        drafts.push_back(*m_draft);
    return drafts;
}

} // namespace inglenook::ui
