// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes_model.h"

#include "models/guarded.h"
#include "models/wall_days.h"

#include <utility>

namespace inglenook::ui {
namespace {

NoteId noteId(const QString& id)
{
    return NoteId::parse(id.toStdString()).value_or(NoteId{});
}

} // namespace

NotesModel::NotesModel(journal::Journal& journal, const Clock& clock, QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_clock{clock}
{
    refresh();
}

NotesModel::~NotesModel()
{
    const auto letters = m_draft.trimmed().toStdU32String();
    for (std::size_t at = 0; at < letters.size(); at += journal::kMaxNote)
        guarded(
            [&] {
                const auto part = QString::fromStdU32String(letters.substr(at, journal::kMaxNote)).trimmed();
                if (!part.isEmpty())
                    (void)m_journal.notes().add(part.toStdString(), false);
            },
            [](const QString&) {});
}

bool NotesModel::isForMore() const
{
    return m_journal.kind() == journal::JournalKind::Shared;
}

void NotesModel::refresh()
{
    guarded(
        [this] {
            m_notes.clear();
            const auto today = toQDate(localDate(m_clock.localNow()));
            for (const auto& note : m_journal.notes().open()) {
                const auto* author = m_journal.member(note.author);
                if (author == nullptr)
                    continue;
                m_notes.append({QString::fromStdString(note.id.toString()), peopleOf({*author}).front(),
                                QString::fromStdString(note.text), dayFromToday(toQDate(localDate(note.made)), today),
                                note.author == m_journal.me().id, note.shared});
            }
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    Q_EMIT changed();
}

template <typename Act>
bool NotesModel::act(Act&& what)
{
    const bool done = guarded(std::forward<Act>(what), [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
    return done;
}

bool NotesModel::add(const QString& text, bool shared)
{
    const auto words = text.trimmed();
    if (words.isEmpty() || !act([&] { (void)m_journal.notes().add(words.toStdString(), shared); }))
        return false;
    m_draft.clear();
    return true;
}

void NotesModel::setShared(const QString& id, bool shared)
{
    (void)act([&] {
        if (const auto note = m_journal.notes().find(noteId(id)))
            (void)m_journal.notes().change(note->id, note->text, shared);
    });
}

void NotesModel::putAway(const QString& id)
{
    (void)act([&] { (void)m_journal.notes().setDone(noteId(id), true); });
    m_lastPutAway = id;
    Q_EMIT putAwayChanged(true);
}

void NotesModel::bringBack()
{
    const auto id = std::exchange(m_lastPutAway, {});
    if (!id.isEmpty())
        (void)act([&] { (void)m_journal.notes().setDone(noteId(id), false); });
    Q_EMIT putAwayChanged(false);
}

} // namespace inglenook::ui
