// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gate_model.h"

#include "models/refusals.h"

namespace inglenook::ui {

std::vector<std::filesystem::path> GateModel::copyFolders(const std::filesystem::path& file) const
{
    // Those of before a folder was set, too.
    return {transfer::copiesFolder(file, m_settings.current().copiesFolder), transfer::copiesFolder(file, {})};
}

void GateModel::findCopies(const std::filesystem::path& file, app::Passphrase passphrase)
{
    if (m_state != app::GateState::Locked)
        return;
    m_asked = file;
    auto take = m_post.deliver<app::FoundCopies>([this](const app::FoundCopies& found) {
        move(app::GateEvent::Refused);
        if (const auto* refusal = std::get_if<app::Refusal>(&found))
            Q_EMIT refused(*refusal, sentenceFor(*refusal));
        else
            Q_EMIT copiesFound(m_asked, toJournalCopies(std::get<0>(found), m_clock));
    });
    if (m_opener.findCopies(file, std::move(passphrase), copyFolders(file), std::move(take)))
        move(app::GateEvent::Submit);
}

void GateModel::lookForCopies(app::Refusal why)
{
    auto take = m_post.deliver<app::FoundCopies>([this, why](const app::FoundCopies& found) {
        const auto* copies = std::get_if<0>(&found);
        move(app::GateEvent::Refused);
        Q_EMIT refused(why, sentenceFor(why));
        if (copies != nullptr && !copies->empty())
            Q_EMIT copiesFound(m_asked, toJournalCopies(*copies, m_clock));
    });
    if (m_opener.findCopiesOfDamaged(m_asked, copyFolders(m_asked), std::move(take)))
        return;
    move(app::GateEvent::Refused);
    Q_EMIT refused(why, sentenceFor(why));
}

void GateModel::openCopy(const JournalCopy& copy, const std::filesystem::path& file, app::Passphrase passphrase)
{
    if (m_state != app::GateState::Locked)
        return;
    std::error_code ignored;
    if (std::filesystem::equivalent(copy.file, file, ignored)) {
        Q_EMIT refused(app::Refusal::NotAJournal, tr("That is the journal itself. Choose a copy of it."));
        return;
    }
    m_asked = file;
    auto take =
        m_post.deliver<app::CopyResult>([this, copy](app::CopyResult result) { finishCopy(copy, std::move(result)); });
    if (m_opener.openCopy(copy.file, file, std::move(passphrase), std::move(take)))
        move(app::GateEvent::Submit);
}

void GateModel::finishCopy(const JournalCopy& copy, app::CopyResult result)
{
    if (const auto* notRestored = std::get_if<transfer::NotRestored>(&result)) {
        move(app::GateEvent::Refused);
        Q_EMIT refused(notRestored->why, sentenceFor(*notRestored));
        return;
    }
    auto& opened = std::get<app::OpenedCopy>(result);
    m_copyTrouble.erase(m_asked);
    const auto open = copy.isDated ? tr("The copy from %1 is open.").arg(copy.when) : tr("The copy is open.");
    const auto kept = tr("What was there before is kept beside it as “%1”.").arg(nameOf(opened.kept));
    enter(std::move(opened.vault), opened.kept.empty() ? open : open + QLatin1Char{' '} + kept);
}

} // namespace inglenook::ui
