// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ours_model.h"

#include "app/bin_of.h"
#include "journal/picture_links.h"
#include "models/guarded.h"
#include "models/refusals.h"
#include "spelling/dictionary.h"

#include <system_error>
#include <utility>
#include <variant>

namespace inglenook::ui {

Desk::Desk(app::Workspace& workspace, const Clock& clock)
    : journal{workspace.journal()},
      entry{journal, clock},
      writing{journal, spelling::installedDictionaries(spelling::dictionaryFolders())},
      bin{app::binOf(workspace, clock)},
      people{peopleOf(journal.members())}
{
}

bool holdsPictures(const journal::EntryContent& content)
{
    return !journal::picturesIn(content.text).empty();
}

bool Desk::hasDraft() const
{
    bool found = false;
    guarded(
        [&] {
            for (const auto& draft : journal.drafts().of(journal.me().id))
                found = found || !saysNothing(draft.content);
        },
        [](const QString&) {});
    return found;
}

OursModel::OursModel(app::Workspace& mine, GateModel& gate, const Clock& clock, QObject* parent)
    : QObject{parent},
      m_mine{mine},
      m_gate{gate},
      m_clock{clock}
{
}

OursModel::~OursModel()
{
    close();
}

bool OursModel::isOffered() const
{
    return m_mine.journal().kind() == journal::JournalKind::Personal && !m_gate.isDemonstrating();
}

QVector<JournalFile> OursModel::journals() const
{
    m_gate.refresh();
    QVector<JournalFile> others;
    for (const auto& journal : m_gate.journals()) {
        std::error_code ignored;
        if (!std::filesystem::equivalent(journal.file, m_mine.file(), ignored))
            others.append(journal);
    }
    return others;
}

void OursModel::open()
{
    if (!isOffered() || m_isRemembering || m_state == State::Opening || m_state == State::Open)
        return;
    std::optional<journal::RememberedJournal> known;
    guarded([&] { known = app::rememberedOf(m_mine, m_clock).find(); }, [](const QString&) {});
    if (!known)
        return;
    m_name = GateModel::nameOf(known->file);
    std::vector<std::filesystem::path> elsewhere;
    for (const auto& journal : journals())
        elsewhere.push_back(journal.file);
    auto tell = m_post.deliver<app::RememberedJob::Result>(
        [this](app::RememberedJob::Result result) { finish(std::move(result)); });
    if (m_gate.rememberedJob().open(std::move(*known), std::move(elsewhere), std::move(tell)))
        setState(State::Opening);
    else
        stayAway(tr("%1 is not shown just now.").arg(m_name));
}

void OursModel::remember(const std::filesystem::path& file, app::Passphrase passphrase)
{
    std::error_code ignored;
    if (m_isRemembering || m_state != State::Nothing)
        return;
    if (std::filesystem::equivalent(file, m_mine.file(), ignored))
        return Q_EMIT refused(tr("This is the journal that is open. Choose the one that you share."));
    auto tell = m_post.deliver<app::RememberedJob::Result>(
        [this](app::RememberedJob::Result result) { finish(std::move(result)); });
    m_isRemembering = m_gate.rememberedJob().remember(file, std::move(passphrase), std::move(tell));
    if (!m_isRemembering)
        Q_EMIT refused(tr("Something from before is still being worked out. Try again in a moment."));
    Q_EMIT stateChanged();
}

void OursModel::finish(app::RememberedJob::Result result)
{
    const bool isNew = std::exchange(m_isRemembering, false);
    if (auto* opened = std::get_if<app::RememberedJob::Opened>(&result)) {
        const bool isKept = guarded(
            [&] {
                auto store = app::rememberedOf(m_mine, m_clock);
                const auto known = store.find();
                if (isNew || !known || known->file != opened->remembered.file) // it may have been moved
                    store.set(opened->remembered);
            },
            [&](const QString& sentence) {
                if (isNew)
                    Q_EMIT refused(sentence);
            });
        if (isNew && !isKept)
            return Q_EMIT stateChanged(); // what was opened closes; its new slot opens for nobody
        finishOpening(std::move(*opened));
        if (isNew)
            Q_EMIT remembered();
    } else if (isNew) {
        Q_EMIT stateChanged();
        Q_EMIT refused(whyRefused(result));
    } else {
        stayAway(whyAway(result).arg(m_name));
    }
}

void OursModel::finishOpening(app::RememberedJob::Opened opened)
{
    m_name = GateModel::nameOf(opened.remembered.file);
    QString trouble;
    guarded(
        [&] {
            m_workspace = std::make_unique<app::Workspace>(std::move(opened.vault), m_clock, m_gate.ids());
            m_gate.takeUpBeside(*m_workspace);
        },
        [&](const QString& sentence) { trouble = sentence; });
    if (!m_workspace)
        return stayAway(trouble);
    setState(State::Open);
    takeUp();
}

void OursModel::takeUp()
{
    if (!m_workspace)
        return open();
    if (m_desk)
        return;
    m_workspace->journal().search().setNames(m_mine.journal().search().names());
    m_desk = std::make_unique<Desk>(*m_workspace, m_clock);
    Q_EMIT came();
}

void OursModel::putAside()
{
    if (m_state == State::Opening || m_isRemembering) {
        m_gate.rememberedJob().abandon();
        m_isRemembering = false;
        m_state = State::Nothing;
    }
    if (!m_desk)
        return;
    flush();
    Q_EMIT goes();
    for (auto& draft : m_desk->entry.unsaved())
        m_unsaved.push_back(std::move(draft));
    m_desk.reset();
}

void OursModel::close()
{
    putAside();
    if (m_workspace)
        m_gate.closeBeside(std::move(m_workspace), {m_clock.now(), std::exchange(m_unsaved, {}), {}});
    m_state = State::Nothing;
}

void OursModel::flush()
{
    if (m_desk)
        m_desk->entry.flush();
}

void OursModel::tidyUp()
{
    if (m_workspace)
        guarded([this] { m_workspace->tidyUp(); }, [](const QString&) {});
}

bool OursModel::isFile(const std::filesystem::path& file) const
{
    std::error_code ignored;
    return m_workspace && std::filesystem::equivalent(file, m_workspace->file(), ignored);
}

void OursModel::forget()
{
    if (m_state == State::Nothing || m_state == State::Opening)
        return;
    bool isClosedThere = false;
    const bool isDone = guarded(
        [&] {
            // First there: what it opens with must be known until then.
            const auto known = app::rememberedOf(m_mine, m_clock).find();
            if (known && m_workspace)
                isClosedThere = app::removeKeptKey(*m_workspace, *known);
            app::rememberedOf(m_mine, m_clock).forget();
        },
        [this](const QString& sentence) { Q_EMIT refused(sentence); });
    if (!isDone)
        return;
    const auto name = m_name;
    close();
    Q_EMIT stateChanged();
    Q_EMIT forgotten(isClosedThere
                         ? tr("%1 opens with its own passphrase alone from now on.", "a journal").arg(name)
                         : tr("This journal opens %1 no more. What was made there for it can be taken away in the "
                              "settings of %1.",
                              "a journal")
                               .arg(name));
}

void OursModel::stayAway(const QString& sentence)
{
    m_trouble = sentence;
    setState(State::Away);
}

void OursModel::setState(State state)
{
    m_state = state;
    if (state != State::Away)
        m_trouble.clear();
    Q_EMIT stateChanged();
}

QString OursModel::whyAway(const app::RememberedJob::Result& result)
{
    const auto* refusal = std::get_if<app::Refusal>(&result);
    if (refusal == nullptr)
        return tr("%1 could not be opened just now; your own journal is all here.");
    switch (*refusal) {
    case app::Refusal::Busy:
        return tr("%1 is open in another window, so only your own entries are here.");
    case app::Refusal::NotFound:
        return tr("The file of %1 is not where it was, so only your own entries are here.");
    case app::Refusal::WrongPassphrase:
        return tr(
            "%1 does not open with this journal any more: the way in was taken away there. Its passphrase connects "
            "them again, in the settings.");
    case app::Refusal::Damaged:
    case app::Refusal::NotAJournal:
        return tr(
            "The file of %1 is damaged, so only your own entries are here. Opened by itself, it offers its copies.");
    case app::Refusal::TooNew:
        return tr("A newer Inglenook wrote %1, so only your own entries are here. Update Inglenook to see both.");
    default:
        return tr("%1 could not be opened just now; your own journal is all here.");
    }
}

QString OursModel::whyRefused(const app::RememberedJob::Result& result)
{
    if (std::holds_alternative<app::RememberedJob::ForOne>(result))
        return tr("Only one person comes into that journal. Choose one that you share.");
    if (std::holds_alternative<app::RememberedJob::NoRoom>(result))
        return tr("A journal has room for eight ways in, and all of that one are in use. Nothing was changed.");
    if (const auto* refusal = std::get_if<app::Refusal>(&result))
        return sentenceFor(*refusal);
    return tr("That could not be saved there. Nothing was changed; try again in a moment.");
}

} // namespace inglenook::ui
