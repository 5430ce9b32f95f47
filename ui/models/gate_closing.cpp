// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gate_model.h"

#include "app/copy_keeper.h"
#include "models/refusals.h"

#include <algorithm>

namespace inglenook::ui {

void GateModel::keepWordsIn(std::filesystem::path stateFolder)
{
    m_words = std::make_unique<app::WordsKeeper>(std::move(stateFolder));
}

WordsKept GateModel::keepWords(app::Workspace& workspace, const journal::UnsavedWords& unsaved)
{
    using Kept = app::WordsKeeper::Kept;
    if (unsaved.isNothing())
        return WordsKept::NoneWereLeft;
    switch (m_words->keep(workspace, unsaved)) {
    case Kept::OnDisk:
        return WordsKept::OnDisk;
    case Kept::InMemory:
        return WordsKept::InMemory;
    case Kept::Nowhere:
        break;
    }
    return WordsKept::Nowhere;
}

std::filesystem::path GateModel::lock(std::unique_ptr<app::Workspace> workspace, const journal::UnsavedWords& unsaved)
{
    if (!workspace) {
        move(app::GateEvent::Lock);
        return {};
    }
    if (isDemonstrating()) {
        workspace.reset();
        m_demonstration = {};
        move(app::GateEvent::Lock);
        return {};
    }
    const auto closed = close(std::move(workspace), unsaved);
    move(app::GateEvent::Lock);
    tellClosed(closed);
    return closed.file;
}

void GateModel::closeBeside(std::unique_ptr<app::Workspace> workspace, const journal::UnsavedWords& unsaved)
{
    tellClosed(close(std::move(workspace), unsaved));
}

GateModel::Closed GateModel::close(std::unique_ptr<app::Workspace> workspace, const journal::UnsavedWords& unsaved)
{
    const auto before = workspace->file();
    Closed closed{{}, keepWords(*workspace, unsaved), {}};
    auto closing = workspace->close();
    closed.file = workspace->file();
    workspace.reset();
    if (closed.file != before)
        noteMove(closed.file);
    closed.trouble = closing.trouble;
    m_copyTrouble.erase(closed.file);
    m_opener.copies().keep(
        std::move(closing), app::copyRulesOf(m_settings.current()),
        m_post.deliver<app::CopyReport>([this](const app::CopyReport& report) { noteCopy(report); }));
    return closed;
}

void GateModel::tellClosed(const Closed& closed)
{
    if (closed.words != WordsKept::NoneWereLeft || closed.trouble)
        Q_EMIT closedWith(closed.file, sentenceForClosing(closed.words, closed.trouble));
    if (closed.words == WordsKept::InMemory) {
        m_retried = closed.file;
        m_retry.start();
    }
}

void GateModel::noteMove(const std::filesystem::path& file)
{
    m_settings.rememberJournal(file);
    add(file);
}

void GateModel::retryWords()
{
    if (!m_words->retry())
        return;
    m_retry.stop();
    if (m_state == app::GateState::Locked)
        Q_EMIT closedWith(m_retried, sentenceForClosing(WordsKept::OnDisk, std::nullopt));
}

void GateModel::giveWordsBack()
{
    using Return = app::WordsKeeper::Return;
    const auto back = m_words->giveBack(*m_workspace);
    if (!m_words->holdsInMemory())
        m_retry.stop();
    if (back.what == Return::Nothing)
        return;
    const auto isBy = [me = m_workspace->journal().me().id](const auto& words) { return words.author == me; };
    const auto& words = back.words;
    const bool hasDraft = std::any_of(words.drafts.begin(), words.drafts.end(), isBy);
    const bool isMine = hasDraft || std::any_of(words.cards.begin(), words.cards.end(), isBy);
    const bool answered = std::any_of(words.answers.begin(), words.answers.end(), isBy);
    if (!isMine && !words.run && !answered)
        return; // whose words they are is told when it is they who unlock
    if (back.what == Return::Waiting) {
        m_news.isTrouble = true;
        addNews(tr("The disk is still full. The words that could not be saved when this journal was locked "
                   "are kept, sealed. Make some room, then lock and unlock once."));
        return;
    }
    m_news.hasDraft = hasDraft;
    addNews(isMine ? tr("When this journal was locked, its disk took no more. What you were writing is here again, as "
                        "a draft. Nothing is lost.")
            : back.words.run
                ? tr("When this journal was locked, its disk took no more. The exercise is here again, as far as it "
                     "went. Nothing is lost.")
                : tr("When this journal was locked, its disk took no more. The answer that you were writing is here "
                     "again, sealed, on Today. Nothing is lost."));
}

void GateModel::noteCopy(const app::CopyReport& report)
{
    if (!report.trouble)
        return;
    m_copyTrouble[report.journal] = *report.trouble; // told when it is opened next
    if (*report.trouble == ErrorCode::VaultDamaged && m_state != app::GateState::Open)
        Q_EMIT closedWith(report.journal, sentenceForCopy(*report.trouble));
}

void GateModel::addCopyNews(const std::filesystem::path& file)
{
    const auto trouble = m_copyTrouble.find(file);
    if (trouble == m_copyTrouble.end())
        return;
    m_news.isTrouble = true;
    addNews(sentenceForCopy(trouble->second));
    m_copyTrouble.erase(trouble);
}

} // namespace inglenook::ui
