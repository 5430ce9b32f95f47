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
    move(app::GateEvent::Lock);
    return close(std::move(workspace), unsaved);
}

void GateModel::closeBeside(std::unique_ptr<app::Workspace> workspace, const journal::UnsavedWords& unsaved)
{
    (void)close(std::move(workspace), unsaved);
}

std::filesystem::path GateModel::close(std::unique_ptr<app::Workspace> workspace, const journal::UnsavedWords& unsaved)
{
    const auto before = workspace->file();
    const auto words = keepWords(*workspace, unsaved);
    auto closing = workspace->close();
    const auto file = workspace->file();
    workspace.reset();
    if (file != before)
        noteMove(file);
    const auto trouble = closing.trouble;
    m_copyTrouble.erase(file);
    m_opener.copies().keep(
        std::move(closing), app::copyRulesOf(m_settings.current()),
        m_post.deliver<app::CopyReport>([this](const app::CopyReport& report) { noteCopy(report); }));
    if (words != WordsKept::NoneWereLeft || trouble)
        Q_EMIT closedWith(file, sentenceForClosing(words, trouble));
    if (words == WordsKept::InMemory) {
        m_retried = file;
        m_retry.start();
    }
    return file;
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
    const auto& drafts = back.words.drafts;
    const auto me = m_workspace->journal().me().id;
    const bool isMine =
        std::any_of(drafts.begin(), drafts.end(), [&me](const auto& draft) { return draft.author == me; });
    if (!isMine && !back.words.run)
        return; // whose words they are is told when it is they who unlock
    if (back.what == Return::Waiting) {
        m_news.isTrouble = true;
        addNews(tr("The disk is still full. The words that could not be saved when this journal was locked "
                   "are kept, sealed. Make some room, then lock and unlock once."));
        return;
    }
    m_news.hasDraft = isMine;
    addNews(isMine ? tr("When this journal was locked, its disk took no more. What you were writing is here again, as "
                        "a draft. Nothing is lost.")
                   : tr("When this journal was locked, its disk took no more. The exercise is here again, as far as it "
                        "went. Nothing is lost."));
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
