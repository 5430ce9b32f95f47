// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bring_in_model.h"

#include "models/guarded.h"
#include "models/import_words.h"

#include <QFile>
#include <QLocale>

namespace inglenook::ui {
namespace {

constexpr int kPollMs = 100;
constexpr int kWhole = 1000;

/// Another sentence than for a save: the words are in the file that was chosen.
QString sentenceForWriting(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return BringInModel::tr("The disk is full, so nothing came in. The journal is as it was. Make some room, then "
                                "try again.");
    case ErrorCode::DiskTrouble:
        return BringInModel::tr("The disk did not answer, so nothing came in. The journal is as it was. Try again.");
    case ErrorCode::OutOfMemory:
        return BringInModel::tr("There was not enough memory, so nothing came in. The journal is as it was. Close "
                                "other programs, then try again.");
    default:
        return BringInModel::tr("It did not work, and nothing came in. The journal is as it was.");
    }
}

} // namespace

BringInModel::BringInModel(app::Workspace& workspace, const Clock& clock, QObject* parent)
    : QObject{parent},
      m_workspace{workspace},
      m_job{clock}
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &BringInModel::progressed);
}

BringInModel::~BringInModel() = default;

QString BringInModel::chosenName() const
{
    const auto name = m_chosen.filename().empty() ? m_chosen.parent_path().filename() : m_chosen.filename();
    return QFile::decodeName(name.c_str());
}

int BringInModel::progress() const
{
    const auto now = m_job.progress();
    return now.bytesInAll == 0 ? 0 : static_cast<int>(now.bytesRead * kWhole / now.bytesInAll);
}

QString BringInModel::progressWords() const
{
    const auto entries = m_job.progress().entries;
    const auto number = QLocale{}.toString(entries);
    if (m_state == State::Looking)
        return entries == 1 ? tr("One entry so far.") : tr("%1 entries so far.").arg(number);
    return entries == 1 ? tr("One entry so far. All of it comes in, or nothing.")
                        : tr("%1 entries so far. All of it comes in, or nothing.").arg(number);
}

QString BringInModel::otherReaders() const
{
    QStringList names;
    for (const auto& member : m_workspace.journal().members())
        if (member.id != m_workspace.journal().me().id)
            names.append(QString::fromStdString(member.name));
    return names.join(QStringLiteral(", "));
}

void BringInModel::look(const std::filesystem::path& chosen)
{
    if (isWorking())
        return;
    m_chosen = chosen;
    begin(transfer::DryRun::Yes);
}

void BringInModel::bringIn()
{
    if (m_state == State::Ready)
        begin(transfer::DryRun::No);
}

void BringInModel::begin(transfer::DryRun dryRun)
{
    m_trouble.clear();
    transfer::ImportRequest request;
    request.chosen = m_chosen;
    request.dryRun = dryRun;
    const bool began = m_job.start(
        m_workspace, std::move(request),
        m_post.deliver<app::ImportJob::Result>([this](const app::ImportJob::Result& result) { finish(result); }));
    if (!began) {
        m_trouble = sentenceForWriting(ErrorCode::OutOfMemory);
        setState(State::Choosing);
        return;
    }
    setState(dryRun == transfer::DryRun::Yes ? State::Looking : State::Bringing);
    m_poll.start();
}

void BringInModel::finish(const app::ImportJob::Result& result)
{
    const bool wasLooking = m_state == State::Looking;
    m_poll.stop();
    if (const auto* report = std::get_if<transfer::ImportReport>(&result)) {
        m_report = *report;
        setState(wasLooking ? State::Ready : State::Done);
        return;
    }
    if (const auto* trouble = std::get_if<transfer::ImportTrouble>(&result))
        m_trouble = sentenceFor(*trouble);
    else if (const auto* code = std::get_if<ErrorCode>(&result))
        m_trouble = sentenceForWriting(*code);
    else if (!wasLooking)
        m_trouble = tr("Stopped. Nothing came in, and the journal is as it was.");
    // What was looked at can still be brought in; what could not be read can't.
    const bool isStillReady = !wasLooking && !std::holds_alternative<transfer::ImportTrouble>(result);
    setState(isStillReady ? State::Ready : State::Choosing);
}

void BringInModel::stop()
{
    m_job.stop();
}

void BringInModel::startOver()
{
    if (isWorking())
        return;
    m_trouble.clear();
    m_report = {};
    setState(State::Choosing);
}

void BringInModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace inglenook::ui
