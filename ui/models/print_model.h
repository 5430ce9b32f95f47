// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "models/postbox.h"
#include "models/print_worker.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <variant>

namespace inglenook::ui {

/// Pages that are looked at one by one, then saved as a PDF or printed. Everything slow happens on another thread; when
/// the model goes, that is stopped first, and no part of a file is left.
class PrintModel : public QObject {
    Q_OBJECT

public:
    enum class State {
        Choosing,
        Measuring,
        Looking, ///< sheet() is there, or on its way
        Writing, ///< to a file or a printer
    };

    ~PrintModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const PrintSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    [[nodiscard]] const QString& news() const { return m_news; }
    /// In thousandths, and in words.
    [[nodiscard]] int progress() const;
    [[nodiscard]] virtual QString progressWords() const;
    [[nodiscard]] virtual QString proposedName() const = 0;
    /// Of what is looked at.
    [[nodiscard]] virtual PrintPaper paper() const = 0;
    /// A file of that name is there, which could be replaced.
    [[nodiscard]] static bool isTaken(const std::filesystem::path& target);

    /// sheetChanged() comes when it is drawn; the last one that was asked for counts.
    void showPage(int page, int pixelsWide);
    void write(const std::filesystem::path& target, bool replace);
    void print(std::shared_ptr<QPagedPaintDevice> printer);
    void stop();

Q_SIGNALS:
    void stateChanged();
    void progressed();
    void sheetChanged();

protected:
    enum class End { Done, Stopped, NothingInside };
    using Result = std::variant<End, ErrorCode>;
    using Work = std::function<End(PrintWorker::Pages&, const std::stop_token&)>;

    explicit PrintModel(QObject* parent);

    /// Work that takes a while; `finish` is called afterwards, unless the model has gone.
    void begin(State state, int inAll, Work work, std::function<void(const Result&)> finish);
    /// Work before the next page is drawn.
    void add(Work work);
    void draw();
    void setState(State state);
    void forgetSheet() { m_sheet = {}; }
    void say(const QString& trouble, const QString& news = {});
    [[nodiscard]] std::shared_ptr<std::atomic<int>> done() const { return m_done; }
    /// The first thing that a destructor does where work uses members of its class.
    void endWork();
    /// What is told of a file that was written.
    [[nodiscard]] virtual QString newsOfFile(const QString& name, const QString& folder) const = 0;

private:
    void finishWriting(const Result& result, const QString& news);

    State m_state = State::Choosing;
    PrintSheet m_sheet;
    QString m_trouble;
    QString m_news;
    QTimer m_poll;
    std::shared_ptr<std::atomic<int>> m_done = std::make_shared<std::atomic<int>>(0);
    int m_inAll = 0; ///< 0: nobody knows
    int m_wantedPage = 0;
    int m_wantedWidth = 0;
    bool m_isDrawing = false;
    bool m_drawsAgain = false;
    std::stop_source m_stop;
    std::unique_ptr<PrintWorker> m_worker;
    Postbox m_post{*this};
};

} // namespace inglenook::ui
