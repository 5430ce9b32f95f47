// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/take_out_model.h"

#include "models/export_sentences.h"
#include "models/gate_model.h"
#include "transfer/sealed_journal.h"

#include <QFile>
#include <QLocale>

namespace inglenook::ui {
namespace {

using transfer::ExportFormat;

constexpr int kPollMs = 100;
constexpr int kWhole = 1000;

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return QStringLiteral(".json");
    case ExportFormat::Html:
        return QStringLiteral(".html");
    case ExportFormat::Csv:
        return QStringLiteral(".csv");
    case ExportFormat::Markdown:
        break;
    }
    return {};
}

} // namespace

TakeOutModel::TakeOutModel(app::Workspace& workspace, const Clock& clock, QObject* parent)
    : QObject{parent},
      m_workspace{workspace},
      m_clock{clock},
      m_job{clock}
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &TakeOutModel::progressed);
}

TakeOutModel::~TakeOutModel() = default;

QString TakeOutModel::proposedName(ExportFormat format) const
{
    const auto day = QString::fromStdString(toIso8601(localDate(m_clock.localNow())));
    return GateModel::nameOf(m_workspace.file()) + QLatin1Char{' '} + day + endingOf(format);
}

bool TakeOutModel::isTaken(ExportFormat format, const std::filesystem::path& target)
{
    std::error_code none;
    return format != ExportFormat::Markdown && std::filesystem::is_regular_file(target, none) &&
           !transfer::isSealedJournal(target);
}

int TakeOutModel::progress() const
{
    const auto now = m_job.progress();
    return now.entriesInAll == 0 ? 0 : static_cast<int>(std::int64_t{now.entries} * kWhole / now.entriesInAll);
}

QString TakeOutModel::progressWords() const
{
    const auto now = m_job.progress();
    const QLocale locale;
    return now.entriesInAll == 0
               ? QString{}
               : tr("%1 of %2 entries.").arg(locale.toString(now.entries), locale.toString(now.entriesInAll));
}

QString TakeOutModel::others() const
{
    QStringList names;
    for (const auto& member : m_workspace.journal().members())
        if (member.id != m_workspace.journal().me().id)
            names.append(QString::fromStdString(member.name));
    return names.join(QStringLiteral(", "));
}

void TakeOutModel::write(ExportFormat format, const DaySpan& span, const std::filesystem::path& target, bool replace)
{
    if (m_state == State::Writing)
        return;
    m_trouble.clear();
    m_target = target;
    m_format = format;
    transfer::ExportRequest request;
    request.format = format;
    request.target = target;
    request.from = span.from;
    request.before = span.before;
    request.replace = replace ? platform::Replace::Yes : platform::Replace::No;
    request.mark = transfer::ByteOrderMark::Yes; // which says to a spreadsheet that it is UTF-8
    request.words = exportWords(GateModel::nameOf(m_workspace.file()));
    const bool began = m_job.start(
        m_workspace, std::move(request),
        m_post.deliver<app::ExportJob::Result>([this](const app::ExportJob::Result& result) { finish(result); }));
    if (!began) {
        m_trouble = sentenceForWriting(ErrorCode::OutOfMemory);
        setState(State::Choosing);
        return;
    }
    setState(State::Writing);
    m_poll.start();
}

void TakeOutModel::finish(const app::ExportJob::Result& result)
{
    m_poll.stop();
    if (const auto* report = std::get_if<transfer::ExportReport>(&result)) {
        m_news = newsOf(*report, m_format, m_target);
        setState(State::Done);
        return;
    }
    const auto* code = std::get_if<ErrorCode>(&result);
    m_trouble = code != nullptr ? sentenceForWriting(*code) : tr("Stopped. Nothing was written.");
    setState(State::Choosing);
}

void TakeOutModel::stop()
{
    m_job.stop();
}

void TakeOutModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace inglenook::ui
