// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_job.h"
#include "app/workspace.h"
#include "models/day_span.h"
#include "models/postbox.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>

namespace inglenook::ui {

/// Taking the open journal out, where anyone can read it.
///
/// It has the journal to itself, as BringInModel has. When it goes, work that is under way is stopped first, and no
/// part of a file is left.
class TakeOutModel : public QObject {
    Q_OBJECT

public:
    enum class State { Choosing, Writing, Done };

    /// Both outlive the model.
    TakeOutModel(app::Workspace& workspace, const Clock& clock, QObject* parent = nullptr);
    ~TakeOutModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// "Alex & Sam 2026-11-28.json"; of Markdown, the name of a folder.
    [[nodiscard]] QString proposedName(transfer::ExportFormat format) const;
    /// A file of that name is there, which could be replaced: no folder, and no journal.
    [[nodiscard]] static bool isTaken(transfer::ExportFormat format, const std::filesystem::path& target);
    /// In thousandths, and in words.
    [[nodiscard]] int progress() const;
    [[nodiscard]] QString progressWords() const;
    /// Why nothing was written; empty when all is well.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    /// What was written and where, and what stayed behind.
    [[nodiscard]] const QString& news() const { return m_news; }
    /// Whoever else is in this journal; empty in one's own.
    [[nodiscard]] QString others() const;

    void write(transfer::ExportFormat format, const DaySpan& span, const std::filesystem::path& target, bool replace);
    void stop();

Q_SIGNALS:
    void stateChanged();
    void progressed();

private:
    void finish(const app::ExportJob::Result& result);
    void setState(State state);

    app::Workspace& m_workspace;
    const Clock& m_clock;
    State m_state = State::Choosing;
    std::filesystem::path m_target;
    transfer::ExportFormat m_format = transfer::ExportFormat::Json;
    QString m_trouble;
    QString m_news;
    QTimer m_poll;
    app::ExportJob m_job;
    Postbox m_post{*this};
};

} // namespace inglenook::ui
