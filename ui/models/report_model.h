// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "models/postbox.h"
#include "models/report_worker.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <variant>

namespace inglenook::ui {

/// What a person shows of their journal to somebody they trust with it: chosen, looked at page by page, then saved as a
/// PDF or printed. Everything slow happens on another thread, which has the journal to itself; when the model goes,
/// that is stopped first, and no part of a file is left.
class ReportModel : public QObject {
    Q_OBJECT

public:
    enum class State {
        Choosing,
        Measuring,
        Looking, ///< sheet() is there, or on its way
        Writing, ///< to a file or a printer
    };

    /// All outlive the model.
    ReportModel(app::Workspace& workspace, const exercises::Catalogue& catalogue, const Clock& clock,
                QObject* parent = nullptr);
    ~ReportModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const ReportSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const QVector<ReportSheet::Line>& leftOut() const { return m_leftOut; }
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    [[nodiscard]] const QString& news() const { return m_news; }
    /// In thousandths, and in words.
    [[nodiscard]] int progress() const;
    [[nodiscard]] QString progressWords() const;
    /// Whoever else is in this journal; empty in one's own.
    [[nodiscard]] QString others() const;
    [[nodiscard]] QString proposedName() const;
    /// A file of that name is there, which could be replaced.
    [[nodiscard]] static bool isTaken(const std::filesystem::path& target);

    void prepare(const ReportOptions& options);
    /// sheetChanged() comes when it is drawn; the last one that was asked for counts.
    void showPage(int page, int pixelsWide);
    void leaveOut(const ReportSheet::Line& entry);
    void putBack(const QString& id);
    void write(const std::filesystem::path& target, bool replace);
    void print(std::shared_ptr<QPagedPaintDevice> printer);
    void stop();
    void startOver();

Q_SIGNALS:
    void stateChanged();
    void progressed();
    void sheetChanged();
    void leftOutChanged();

private:
    enum class End { Done, Stopped, NothingInside };
    using Result = std::variant<End, ErrorCode>;

    void begin(State state, int inAll, std::function<End(ReportWorker::Builder&, const std::stop_token&)> work,
               std::function<void(const Result&)> finish);
    void draw();
    void sendLeftOut();
    void finishWriting(const Result& result, const QString& news);
    void setState(State state);

    app::Workspace& m_workspace;
    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    State m_state = State::Choosing;
    ReportSheet m_sheet;
    QVector<ReportSheet::Line> m_leftOut;
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
    std::unique_ptr<ReportWorker> m_worker;
    Postbox m_post{*this};
};

} // namespace inglenook::ui
