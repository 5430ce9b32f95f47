// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report_builder.h"

#include <QThread>

#include <functional>
#include <memory>

namespace inglenook::ui {

/// The thread on which reports are laid out, drawn and written, one task after the other. When it goes, tasks that wait
/// are forgotten; one that runs is waited for.
class ReportWorker : public QThread {
    Q_OBJECT

public:
    /// What a task works with; empty before the first one has made it.
    using Builder = std::unique_ptr<ReportBuilder>;

    ReportWorker();
    ~ReportWorker() override;

    void add(std::function<void(Builder&)> task);

protected:
    void run() override;

private:
    std::unique_ptr<QObject> m_context; ///< lives on the thread
    Builder m_builder;                  ///< so does it
};

} // namespace inglenook::ui
