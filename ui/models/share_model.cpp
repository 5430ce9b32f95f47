// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/share_model.h"

#include "app/copy_keeper.h"
#include "models/guarded.h"
#include "models/refusals.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace inglenook::ui {

ShareModel::ShareModel(app::Workspace& workspace, GateModel& gate, const Clock& clock, OursModel* ours, QObject* parent)
    : QObject{parent},
      m_workspace{workspace},
      m_gate{gate},
      m_clock{clock},
      m_ours{ours}
{
    m_gather.setInterval(0);
    connect(&m_gather, &QTimer::timeout, this, &ShareModel::gather);
}

ShareModel::~ShareModel()
{
    if (m_isWorking)
        m_gate.shareJob().abandon();
}

bool ShareModel::isOpenBeside(const std::filesystem::path& file) const
{
    return m_ours != nullptr && m_ours->desk() != nullptr && m_ours->isFile(file);
}

bool ShareModel::isOffered() const
{
    return m_workspace.journal().kind() == journal::JournalKind::Personal;
}

QVector<JournalFile> ShareModel::journals() const
{
    m_gate.refresh();
    QVector<JournalFile> others;
    for (const auto& journal : m_gate.journals()) {
        std::error_code ignored;
        if (!std::filesystem::equivalent(journal.file, m_workspace.file(), ignored))
            others.append(journal);
    }
    // The one that is open beside it first.
    std::stable_partition(others.begin(), others.end(),
                          [this](const JournalFile& journal) { return isOpenBeside(journal.file); });
    return others;
}

journal::EntryContent ShareModel::contentOf(const journal::Entry& entry, const QString& words,
                                            const Choice& choice) const
{
    const auto& from = entry.content;
    journal::EntryContent content;
    content.text = words.toStdString();
    content.created = choice.day ? from.created : m_clock.localNow();
    if (choice.title)
        content.title = from.title;
    if (choice.feelings)
        content.feelings = from.feelings;
    if (choice.tags)
        content.tags = from.tags;
    if (choice.mood)
        content.mood = from.mood;
    return content;
}

void ShareModel::share(const journal::EntryContent& content, const std::filesystem::path& file,
                       app::Passphrase passphrase)
{
    if (m_isWorking)
        return;
    m_name = GateModel::nameOf(file);
    m_toRead = journal::picturesIn(content.text);
    m_request.emplace();
    m_request->file = file;
    m_request->passphrase = std::move(passphrase);
    m_request->content = content;
    m_request->copies = app::copyRulesOf(m_gate.settings().current());
    m_isWorking = true;
    Q_EMIT workingChanged(true);
    m_gather.start();
}

void ShareModel::gather()
{
    if (!m_toRead.empty()) {
        const auto id = m_toRead.back();
        m_toRead.pop_back();
        const bool fine = guarded(
            [&] {
                auto& pictures = m_workspace.journal().pictures();
                if (pictures.find(id)) // else it was not there before either
                    m_request->pictures.push_back({id, pictures.data(id), pictures.thumbnail(id)});
            },
            [this](const QString& sentence) {
                stopWorking();
                Q_EMIT refused(sentence);
            });
        if (!fine || !m_toRead.empty())
            return;
    }
    m_gather.stop();
    if (isOpenBeside(m_request->file))
        return putBeside(*std::exchange(m_request, std::nullopt));
    auto tell = m_post.deliver<app::ShareJob::Result>([this](const app::ShareJob::Result& result) { finish(result); });
    auto request = std::move(*m_request);
    m_request.reset();
    if (m_gate.shareJob().start(std::move(request), std::move(tell)))
        return;
    stopWorking();
    Q_EMIT refused(sentenceFor(app::Refusal::OutOfMemory));
}

void ShareModel::putBeside(const app::ShareRequest& request)
{
    std::optional<EntryId> entry;
    guarded([&] { entry = app::putInto(m_ours->desk()->journal, request); }, [](const QString&) {});
    finish(entry ? app::ShareJob::Result{app::ShareJob::Done{*entry}} : app::ShareJob::Result{ErrorCode::Internal});
    if (entry)
        Q_EMIT m_ours->desk()->entry.listChanged();
}

void ShareModel::stopWorking()
{
    m_gather.stop();
    m_toRead.clear();
    m_request.reset();
    m_isWorking = false;
    Q_EMIT workingChanged(false);
}

void ShareModel::finish(const app::ShareJob::Result& result)
{
    stopWorking();
    if (std::holds_alternative<app::ShareJob::Done>(result))
        Q_EMIT shared(m_name);
    else if (std::holds_alternative<app::ShareJob::ForOne>(result))
        Q_EMIT refused(
            tr("Only one person comes into that journal, so nothing was put there. Choose one that you share."));
    else if (const auto* refusal = std::get_if<app::Refusal>(&result))
        Q_EMIT refused(sentenceFor(*refusal));
    else
        Q_EMIT refused(tr("It could not be saved there. Nothing was changed here; try again in a moment."));
}

} // namespace inglenook::ui
