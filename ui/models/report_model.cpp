// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_model.h"

#include "app/report.h"
#include "base/log.h"
#include "models/export_sentences.h"
#include "models/report_file.h"
#include "models/wall_days.h"
#include "transfer/sealed_journal.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPagedPaintDevice>

#include <algorithm>
#include <set>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kPollMs = 100;
constexpr int kWhole = 1000;

/// The border for errors on the worker's thread.
template <typename Value, typename Work>
std::variant<Value, ErrorCode> caught(Work&& work)
{
    try {
        return work();
    } catch (const Error& error) {
        return error.code();
    } catch (const std::bad_alloc&) {
        return ErrorCode::OutOfMemory;
    } catch (const std::exception&) {
        log::warning("A report ended in a way that it should not.");
        return ErrorCode::Internal;
    }
}

} // namespace

ReportModel::ReportModel(app::Workspace& workspace, const exercises::Catalogue& catalogue, const Clock& clock,
                         QObject* parent)
    : QObject{parent},
      m_workspace{workspace},
      m_catalogue{catalogue},
      m_clock{clock},
      m_worker{std::make_unique<ReportWorker>()}
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &ReportModel::progressed);
}

ReportModel::~ReportModel()
{
    stop();
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

bool ReportModel::isTaken(const std::filesystem::path& target)
{
    std::error_code none;
    return std::filesystem::is_regular_file(target, none) && !transfer::isSealedJournal(target);
}

int ReportModel::progress() const
{
    return m_inAll == 0 ? 0 : static_cast<int>(std::int64_t{m_done->load()} * kWhole / m_inAll);
}

QString ReportModel::progressWords() const
{
    const QLocale locale;
    const auto done = locale.toString(m_done->load());
    return m_state == State::Writing ? tr("%1 of %2 pages.").arg(done, locale.toString(m_inAll))
                                     : tr("%1 entries so far.").arg(done);
}

void ReportModel::begin(State state, int inAll, std::function<End(ReportWorker::Builder&, const std::stop_token&)> work,
                        std::function<void(const Result&)> finish)
{
    m_trouble.clear();
    m_news.clear();
    m_stop = {};
    m_inAll = inAll;
    m_done->store(0);
    auto tell = m_post.deliver<Result>([this, finish = std::move(finish)](const Result& result) {
        m_poll.stop();
        finish(result);
    });
    m_worker->add([work = std::move(work), tell = std::move(tell), stop = m_stop.get_token()](auto& builder) {
        tell(caught<End>([&] { return work(builder, stop); }));
    });
    setState(state);
    m_poll.start();
}

void ReportModel::prepare(const ReportOptions& options)
{
    if (m_state != State::Choosing)
        return;
    m_leftOut.clear();
    const auto today = toQDate(localDate(m_clock.localNow()));
    begin(
        State::Measuring, 0,
        [this, options, today, done = m_done](ReportWorker::Builder& builder, const std::stop_token& stop) {
            builder = std::make_unique<ReportBuilder>(app::reportOf(m_workspace), m_catalogue, today, options,
                                                      ReportPaper::of(QLocale{}));
            if (!builder->measure(stop, [&](int entries) { done->store(entries); }))
                return End::Stopped;
            return builder->entries() == 0 ? End::NothingInside : End::Done;
        },
        [this](const Result& result) {
            if (const auto* code = std::get_if<ErrorCode>(&result))
                m_trouble = sentenceForWriting(*code);
            else if (std::get<End>(result) == End::NothingInside)
                m_trouble = tr("There is nothing to show of these days in this detail. Perhaps choose other days, or "
                               "more of each entry.");
            const bool isThere = result == Result{End::Done};
            m_sheet = {};
            setState(isThere ? State::Looking : State::Choosing);
        });
}

void ReportModel::showPage(int page, int pixelsWide)
{
    m_wantedPage = page;
    m_wantedWidth = pixelsWide;
    draw();
}

void ReportModel::draw()
{
    if (m_state == State::Choosing || m_state == State::Measuring)
        return;
    m_drawsAgain = m_isDrawing;
    if (std::exchange(m_isDrawing, true))
        return;
    using Drawn = std::variant<ReportSheet, ErrorCode>;
    auto tell = m_post.deliver<Drawn>([this](const Drawn& drawn) {
        m_isDrawing = false;
        if (m_drawsAgain) {
            draw();
            return;
        }
        if (const auto* sheet = std::get_if<ReportSheet>(&drawn))
            m_sheet = *sheet;
        else
            m_trouble = sentenceForWriting(std::get<ErrorCode>(drawn));
        Q_EMIT sheetChanged();
    });
    m_worker->add([tell = std::move(tell), page = m_wantedPage, wide = m_wantedWidth](auto& builder) {
        tell(caught<ReportSheet>([&] { return builder->sheet(page, wide); }));
    });
}

void ReportModel::leaveOut(const ReportSheet::Line& entry)
{
    const auto isIt = [&entry](const auto& line) { return line.id == entry.id; };
    if (m_state != State::Looking || std::any_of(m_leftOut.begin(), m_leftOut.end(), isIt))
        return;
    m_leftOut.append(entry);
    sendLeftOut();
}

void ReportModel::putBack(const QString& id)
{
    if (m_state != State::Looking)
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
    m_worker->add([entries = std::move(entries)](auto& builder) {
        (void)caught<End>([&] {
            builder->leaveOut(entries);
            return End::Done;
        });
    });
    Q_EMIT leftOutChanged();
    draw();
}

void ReportModel::write(const std::filesystem::path& target, bool replace)
{
    if (m_state != State::Looking)
        return;
    const auto name = QFile::decodeName(target.filename().c_str());
    const auto folder = QDir::toNativeSeparators(QFile::decodeName(target.parent_path().c_str()));
    begin(
        State::Writing, m_sheet.pages,
        [target, replace, done = m_done](ReportWorker::Builder& builder, const std::stop_token& stop) {
            const auto progress = [&](int pages) { done->store(pages); };
            return writePdf(*builder, target, replace, stop, progress) ? End::Done : End::Stopped;
        },
        [this, news = tr("It is in “%1”, in %2. Anyone who has the file can read it.").arg(name, folder)](
            const Result& result) { finishWriting(result, news); });
}

void ReportModel::print(std::shared_ptr<QPagedPaintDevice> printer)
{
    if (m_state != State::Looking)
        return;
    begin(
        State::Writing, m_sheet.pages,
        [printer = std::move(printer), done = m_done](ReportWorker::Builder& builder, const std::stop_token& stop) {
            const auto progress = [&](int pages) { done->store(pages); };
            if (builder->draw(*printer, stop, progress))
                return End::Done;
            if (stop.stop_requested())
                return End::Stopped;
            throw Error{ErrorCode::NotFound, "the printer did not take it"};
        },
        [this](const Result& result) {
            if (result == Result{ErrorCode::NotFound}) {
                m_trouble = tr("The printer did not take it. Try again, or save it as a PDF.");
                setState(State::Looking);
            } else {
                finishWriting(result, tr("It is on its way to the printer."));
            }
        });
}

void ReportModel::finishWriting(const Result& result, const QString& news)
{
    if (const auto* code = std::get_if<ErrorCode>(&result))
        m_trouble = sentenceForWriting(*code);
    else if (std::get<End>(result) == End::Done)
        m_news = news;
    else
        m_trouble = tr("Stopped. No file was written.");
    setState(State::Looking);
}

void ReportModel::stop()
{
    m_stop.request_stop();
}

void ReportModel::startOver()
{
    if (m_state != State::Looking)
        return;
    m_trouble.clear();
    m_news.clear();
    m_leftOut.clear();
    setState(State::Choosing);
}

void ReportModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace inglenook::ui
