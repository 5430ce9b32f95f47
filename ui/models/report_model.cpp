// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_model.h"

#include "app/report.h"
#include "models/export_sentences.h"
#include "models/wall_days.h"

#include <QLocale>

#include <algorithm>
#include <set>
#include <utility>

namespace inglenook::ui {

ReportModel::ReportModel(app::Workspace& workspace, const exercises::Catalogue& catalogue, const Clock& clock,
                         QObject* parent)
    : PrintModel{parent},
      m_workspace{workspace},
      m_catalogue{catalogue},
      m_clock{clock}
{
}

ReportModel::~ReportModel()
{
    endWork();
}

QString ReportModel::others() const
{
    QStringList names;
    for (const auto& member : m_workspace.journal().members())
        if (member.id != m_workspace.journal().me().id)
            names.append(QString::fromStdString(member.name));
    return names.join(QStringLiteral(", "));
}

QString ReportModel::proposedName() const
{
    const auto day = QString::fromStdString(toIso8601(localDate(m_clock.localNow())));
    return tr("For my therapist %1", "the name of a file; a day").arg(day) + QStringLiteral(".pdf");
}

PrintPaper ReportModel::paper() const
{
    return PrintPaper::of(QLocale{});
}

QString ReportModel::progressWords() const
{
    if (state() == State::Writing)
        return PrintModel::progressWords();
    return tr("%1 entries so far.").arg(QLocale{}.toString(done()->load()));
}

QString ReportModel::newsOfFile(const QString& name, const QString& folder) const
{
    return tr("It is in “%1”, in %2. Anyone who has the file can read it.").arg(name, folder);
}

void ReportModel::prepare(const ReportOptions& options)
{
    if (state() != State::Choosing)
        return;
    m_leftOut.clear();
    const auto today = toQDate(localDate(m_clock.localNow()));
    begin(
        State::Measuring, 0,
        [this, options, today, count = done()](PrintWorker::Pages& pages, const std::stop_token& stop) {
            auto report = std::make_unique<ReportBuilder>(app::reportOf(m_workspace), m_catalogue, today, options,
                                                          PrintPaper::of(QLocale{}));
            auto& builder = *report;
            pages = std::move(report);
            if (!builder.measure(stop, [&](int entries) { count->store(entries); }))
                return End::Stopped;
            return builder.entries() == 0 ? End::NothingInside : End::Done;
        },
        [this](const Result& result) {
            if (const auto* code = std::get_if<ErrorCode>(&result))
                say(sentenceForWriting(*code));
            else if (std::get<End>(result) == End::NothingInside)
                say(tr("There is nothing to show of these days in this detail. Perhaps choose other days, or "
                       "more of each entry."));
            const bool isThere = result == Result{End::Done};
            forgetSheet();
            setState(isThere ? State::Looking : State::Choosing);
        });
}

void ReportModel::leaveOut(const PrintSheet::Line& entry)
{
    const auto isIt = [&entry](const auto& line) { return line.id == entry.id; };
    if (state() != State::Looking || std::any_of(m_leftOut.begin(), m_leftOut.end(), isIt))
        return;
    m_leftOut.append(entry);
    sendLeftOut();
}

void ReportModel::putBack(const QString& id)
{
    if (state() != State::Looking)
        return;
    m_leftOut.removeIf([&id](const auto& line) { return line.id == id; });
    sendLeftOut();
}

void ReportModel::sendLeftOut()
{
    std::set<EntryId> entries;
    for (const auto& line : std::as_const(m_leftOut))
        if (const auto id = EntryId::parse(line.id.toStdString()))
            entries.insert(*id);
    add([entries = std::move(entries)](PrintWorker::Pages& pages, const std::stop_token&) {
        static_cast<ReportBuilder&>(*pages).leaveOut(entries);
        return End::Done;
    });
    Q_EMIT leftOutChanged();
    draw();
}

void ReportModel::startOver()
{
    if (state() != State::Looking)
        return;
    say({});
    m_leftOut.clear();
    setState(State::Choosing);
}

} // namespace inglenook::ui
