// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_model.h"

#include "base/text.h"
#include "models/guarded.h"

#include <algorithm>
#include <utility>

namespace inglenook::ui {

bool saysNothing(const journal::EntryContent& content)
{
    return trimmed(content.text).empty() && trimmed(content.title).empty() && content.feelings.empty() &&
           content.tags.empty() && !content.mood;
}

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
    (void)dropEmpty();
}

template <typename Work>
bool EntryModel::attempt(Work&& work)
{
    return guarded(std::forward<Work>(work), [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

bool EntryModel::show(const QString& id)
{
    letGo();
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
    letGo();
    m_shown.reset();
    Q_EMIT changed();
}

void EntryModel::begin(std::optional<EntryId> of, journal::EntryContent content)
{
    letGo();
    m_draft = journal::Draft{{}, m_journal.me().id, of, std::move(content), {}};
    m_isStored = false;
    m_unsaved = false;
    if (!of)
        m_shown.reset();
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
    if (!m_shown || m_shown->binned || isWriting())
        return;
    if (takeLeft([&](const journal::Draft& draft) { return draft.of == m_shown->id; })) {
        Q_EMIT changed();
        return;
    }
    std::optional<journal::Draft> kept;
    attempt([&] {
        const auto drafts = m_journal.drafts().of(m_journal.me().id);
        const auto mine =
            std::find_if(drafts.begin(), drafts.end(), [&](const auto& d) { return d.of == m_shown->id; });
        if (mine != drafts.end())
            kept = *mine;
    });
    if (!kept) {
        begin(m_shown->id, m_shown->content);
        return;
    }
    m_draft = std::move(kept);
    m_isStored = true;
    Q_EMIT changed();
}

bool EntryModel::continueDraft()
{
    letGo();
    if (takeLeft([](const journal::Draft& draft) { return draft.of || !saysNothing(draft.content); })) {
        Q_EMIT changed();
        return true;
    }
    attempt([&] {
        for (auto& draft : m_journal.drafts().of(m_journal.me().id)) {
            if (!draft.of && saysNothing(draft.content))
                continue;
            m_shown = draft.of ? m_journal.entries().find(*draft.of) : std::nullopt;
            m_draft = std::move(draft);
            m_isStored = true;
            break;
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

bool EntryModel::dropEmpty()
{
    if (!m_draft || m_draft->of || !saysNothing(m_draft->content))
        return false;
    if (m_isStored)
        attempt([&] { m_journal.drafts().discard(m_draft->id); });
    m_draft.reset();
    m_isStored = false;
    m_unsaved = false;
    return true;
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
    if (m_unsaved) {
        Q_EMIT failed(m_trouble); // the words stay in the editor
        return;
    }
    const bool isNew = !m_draft->of;
    if (m_isStored) {
        std::optional<EntryId> id;
        if (!attempt([&] { id = m_journal.drafts().publish(m_draft->id); }))
            return;
        attempt([&] { m_shown = m_journal.entries().find(*id); });
    }
    m_draft.reset();
    m_isStored = false;
    Q_EMIT listChanged();
    Q_EMIT changed();
    if (isNew && m_shown)
        Q_EMIT added(QString::fromStdString(m_shown->id.toString()));
}

void EntryModel::discard()
{
    if (!m_draft)
        return;
    m_saveSoon.stop();
    m_unsaved = false;
    if (std::exchange(m_isStored, false))
        attempt([&] { m_journal.drafts().discard(m_draft->id); });
    m_draft.reset();
    Q_EMIT changed();
}

void EntryModel::setStarred(bool starred)
{
    if (!m_shown || m_shown->binned || isWriting())
        return;
    bool done = false;
    attempt([&] { done = m_journal.entries().setStarred(m_shown->id, starred); });
    if (!done)
        return;
    m_shown->content.starred = starred;
    Q_EMIT listChanged();
    Q_EMIT changed();
}

bool EntryModel::bringBackVersion(journal::EntryContent content)
{
    if (!m_shown || m_shown->binned || isWriting())
        return false;
    content.starred = m_shown->content.starred;
    bool done = false;
    attempt([&] {
        done = m_journal.entries().edit(m_shown->id, content);
        m_shown = m_journal.entries().find(m_shown->id);
    });
    Q_EMIT listChanged();
    Q_EMIT changed();
    return done;
}

void EntryModel::moveToBin()
{
    if (!m_shown || m_shown->binned || isWriting())
        return;
    const auto id = m_shown->id;
    bool moved = false;
    attempt([&] { moved = m_journal.entries().moveToBin(id); });
    if (!moved)
        return;
    m_lastBinned = id;
    m_shown.reset();
    Q_EMIT listChanged();
    Q_EMIT changed();
    Q_EMIT binned(QString::fromStdString(id.toString()));
}

void EntryModel::undoMoveToBin()
{
    if (m_lastBinned)
        bringBack(*std::exchange(m_lastBinned, std::nullopt));
}

void EntryModel::bringBack()
{
    if (isBinned())
        bringBack(EntryId{m_shown->id});
}

void EntryModel::bringBack(const EntryId& id)
{
    bool back = false;
    attempt([&] { back = m_journal.entries().restoreFromBin(id); });
    if (!back)
        return;
    Q_EMIT listChanged();
    const auto text = QString::fromStdString(id.toString());
    // Words that are being written stay where they are.
    if (!isWriting())
        show(text);
    Q_EMIT added(text);
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
