// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print_model.h"

#include "base/log.h"
#include "models/export_sentences.h"
#include "models/print_file.h"
#include "transfer/sealed_journal.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPagedPaintDevice>

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
        log::warning("Setting pages ended in a way that it should not.");
        return ErrorCode::Internal;
    }
}

} // namespace

PrintModel::PrintModel(QObject* parent) : QObject{parent}, m_worker{std::make_unique<PrintWorker>()}
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &PrintModel::progressed);
}

PrintModel::~PrintModel()
{
    endWork();
}

void PrintModel::endWork()
{
    stop();
    m_worker.reset();
}

bool PrintModel::isTaken(const std::filesystem::path& target)
{
    std::error_code none;
    return std::filesystem::is_regular_file(target, none) && !transfer::isSealedJournal(target);
}

int PrintModel::progress() const
{
    return m_inAll == 0 ? 0 : static_cast<int>(std::int64_t{m_done->load()} * kWhole / m_inAll);
}

QString PrintModel::progressWords() const
{
    const QLocale locale;
    return tr("%1 of %2 pages.").arg(locale.toString(m_done->load()), locale.toString(m_inAll));
}

void PrintModel::begin(State state, int inAll, Work work, std::function<void(const Result&)> finish)
{
    say({});
    m_stop = {};
    m_inAll = inAll;
    m_done->store(0);
    auto tell = m_post.deliver<Result>([this, finish = std::move(finish)](const Result& result) {
        m_poll.stop();
        finish(result);
    });
    m_worker->add([work = std::move(work), tell = std::move(tell), stop = m_stop.get_token()](auto& pages) {
        tell(caught<End>([&] { return work(pages, stop); }));
    });
    setState(state);
    m_poll.start();
}

void PrintModel::add(Work work)
{
    m_worker->add([work = std::move(work)](auto& pages) { (void)caught<End>([&] { return work(pages, {}); }); });
}

void PrintModel::showPage(int page, int pixelsWide)
{
    m_wantedPage = page;
    m_wantedWidth = pixelsWide;
    draw();
}

void PrintModel::draw()
{
    if (m_state == State::Choosing || m_state == State::Measuring)
        return;
    m_drawsAgain = m_isDrawing;
    if (std::exchange(m_isDrawing, true))
        return;
    using Drawn = std::variant<PrintSheet, ErrorCode>;
    auto tell = m_post.deliver<Drawn>([this](const Drawn& drawn) {
        m_isDrawing = false;
        if (m_drawsAgain) {
            draw();
            return;
        }
        if (const auto* sheet = std::get_if<PrintSheet>(&drawn))
            m_sheet = *sheet;
        else
            m_trouble = sentenceForWriting(std::get<ErrorCode>(drawn));
        Q_EMIT sheetChanged();
    });
    m_worker->add([tell = std::move(tell), page = m_wantedPage, wide = m_wantedWidth](auto& pages) {
        tell(caught<PrintSheet>([&] { return pages ? pages->sheet(page, wide) : PrintSheet{}; }));
    });
}

void PrintModel::write(const std::filesystem::path& target, bool replace)
{
    if (m_state != State::Looking)
        return;
    const auto name = QFile::decodeName(target.filename().c_str());
    const auto folder = QDir::toNativeSeparators(QFile::decodeName(target.parent_path().c_str()));
    begin(
        State::Writing, m_sheet.pages,
        [target, replace, done = m_done](PrintWorker::Pages& pages, const std::stop_token& stop) {
            const auto progress = [&](int count) { done->store(count); };
            return writePdf(*pages, target, replace, stop, progress) ? End::Done : End::Stopped;
        },
        [this, news = newsOfFile(name, folder)](const Result& result) { finishWriting(result, news); });
}

void PrintModel::print(std::shared_ptr<QPagedPaintDevice> printer)
{
    if (m_state != State::Looking)
        return;
    begin(
        State::Writing, m_sheet.pages,
        [printer = std::move(printer), done = m_done](PrintWorker::Pages& pages, const std::stop_token& stop) {
            const auto progress = [&](int count) { done->store(count); };
            if (pages->draw(*printer, stop, progress))
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

void PrintModel::finishWriting(const Result& result, const QString& news)
{
    if (const auto* code = std::get_if<ErrorCode>(&result))
        m_trouble = sentenceForWriting(*code);
    else if (std::get<End>(result) == End::Done)
        m_news = news;
    else
        m_trouble = tr("Stopped. No file was written.");
    setState(State::Looking);
}

void PrintModel::say(const QString& trouble, const QString& news)
{
    m_trouble = trouble;
    m_news = news;
}

void PrintModel::stop()
{
    m_stop.request_stop();
}

void PrintModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace inglenook::ui
