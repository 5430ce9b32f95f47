// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_model.h"

#include "base/text.h"
#include "models/guarded.h"

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kSaveAfterMs = 600;

bool saysNothing(const journal::EntryContent& content)
{
    return trimmed(content.text).empty() && trimmed(content.title).empty() && content.feelings.empty();
}

} // namespace

EntryModel::EntryModel(journal::Journal& journal, const Clock& clock, QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_clock{clock}
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &EntryModel::flush);
}

EntryModel::~EntryModel()
{
    flush();
}

template <typename Work>
bool EntryModel::attempt(Work&& work)
{
    return guarded(std::forward<Work>(work), [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

bool EntryModel::show(const QString& id)
{
    flush();
    m_draft.reset();
    const auto entryId = EntryId::parse(id.toStdString());
    std::optional<journal::Entry> found;
    if (entryId)
        attempt([&] { found = m_journal.entries().find(*entryId); });
    m_shown = std::move(found);
    Q_EMIT changed();
    return m_shown.has_value();
}

void EntryModel::close()
{
    flush();
    m_draft.reset();
    m_shown.reset();
    Q_EMIT changed();
}

void EntryModel::begin(std::optional<EntryId> of, journal::EntryContent content)
{
    flush();
    if (attempt([&] { m_draft = m_journal.drafts().begin(m_journal.me().id, of, std::move(content)); }))
        Q_EMIT changed();
}

void EntryModel::beginNew()
{
    journal::EntryContent content;
    content.created = m_clock.localNow();
    begin(std::nullopt, std::move(content));
}

void EntryModel::beginEditing()
{
    if (!m_shown || isWriting())
        return;
    std::optional<journal::Draft> kept;
    attempt([&] {
        const auto drafts = m_journal.drafts().of(m_journal.me().id);
        const auto mine =
            std::find_if(drafts.begin(), drafts.end(), [&](const auto& d) { return d.of == m_shown->id; });
        if (mine != drafts.end())
            kept = *mine;
    });
    if (kept) {
        m_draft = std::move(kept);
        Q_EMIT changed();
    } else {
        begin(m_shown->id, m_shown->content);
    }
}

bool EntryModel::hasDraft() const
{
    bool any = false;
    guarded([&] { any = !m_journal.drafts().of(m_journal.me().id).empty(); }, [](const QString&) {});
    return any;
}

bool EntryModel::continueDraft()
{
    attempt([&] {
        auto drafts = m_journal.drafts().of(m_journal.me().id);
        if (!drafts.empty()) {
            m_draft = std::move(drafts.front());
            m_shown = m_draft->of ? m_journal.entries().find(*m_draft->of) : std::nullopt;
        }
    });
    if (m_draft)
        Q_EMIT changed();
    return m_draft.has_value();
}

const journal::EntryContent& EntryModel::content() const
{
    static const journal::EntryContent kNothing;
    if (m_draft)
        return m_draft->content;
    return m_shown ? m_shown->content : kNothing;
}

void EntryModel::setContent(const journal::EntryContent& content)
{
    if (!m_draft)
        return;
    m_draft->content = content;
    m_unsaved = true;
    if (!m_saveSoon.isActive())
        m_saveSoon.start();
}

void EntryModel::flush()
{
    m_saveSoon.stop();
    if (!m_draft || !m_unsaved)
        return;
    m_unsaved = !attempt([&] { m_journal.drafts().save(*m_draft); });
}

void EntryModel::publish()
{
    if (!m_draft)
        return;
    if (saysNothing(m_draft->content)) {
        discard();
        return;
    }
    flush();
    if (m_unsaved)
        return; // failed() has said why; the words stay in the editor
    std::optional<EntryId> id;
    if (!attempt([&] { id = m_journal.drafts().publish(m_draft->id); }))
        return;
    m_draft.reset();
    attempt([&] { m_shown = m_journal.entries().find(*id); });
    Q_EMIT listChanged();
    Q_EMIT changed();
}

void EntryModel::discard()
{
    if (!m_draft)
        return;
    m_saveSoon.stop();
    m_unsaved = false;
    attempt([&] { m_journal.drafts().discard(m_draft->id); });
    m_draft.reset();
    Q_EMIT changed();
}

void EntryModel::moveToBin()
{
    if (!m_shown)
        return;
    const auto id = m_shown->id;
    bool moved = false;
    attempt([&] { moved = m_journal.entries().moveToBin(id); });
    if (!moved)
        return;
    m_lastBinned = id;
    m_draft.reset();
    m_shown.reset();
    Q_EMIT listChanged();
    Q_EMIT changed();
    Q_EMIT binned(QString::fromStdString(id.toString()));
}

void EntryModel::undoMoveToBin()
{
    if (!m_lastBinned)
        return;
    const auto id = *std::exchange(m_lastBinned, std::nullopt);
    bool back = false;
    attempt([&] { back = m_journal.entries().restoreFromBin(id); });
    if (!back)
        return;
    Q_EMIT listChanged();
    show(QString::fromStdString(id.toString()));
}

void EntryModel::setStarred(bool starred)
{
    if (!m_shown || m_shown->content.starred == starred)
        return;
    auto content = m_shown->content;
    content.starred = starred;
    bool done = false;
    attempt([&] { done = m_journal.entries().edit(m_shown->id, content); });
    if (!done)
        return;
    m_shown->content.starred = starred;
    Q_EMIT listChanged();
    Q_EMIT changed();
}

QStringList EntryModel::tagsBeginningWith(const QString& prefix) const
{
    QStringList tags;
    guarded(
        [&] {
            for (const auto& count : m_journal.entries().tags(prefix.toStdString(), 20))
                tags.append(QString::fromStdString(count.tag));
        },
        [](const QString&) {});
    return tags;
}

} // namespace inglenook::ui
