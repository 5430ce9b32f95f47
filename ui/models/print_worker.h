// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print_pages.h"

#include <QThread>

#include <functional>
#include <memory>

namespace inglenook::ui {

/// The thread on which pages are laid out, drawn and written, one task after the other. When it goes, tasks that wait
/// are forgotten; one that runs is waited for.
class PrintWorker : public QThread {
    Q_OBJECT

public:
    /// What a task works with; empty before the first one has made it.
    using Pages = std::unique_ptr<PrintedPages>;

    PrintWorker();
    ~PrintWorker() override;

    void add(std::function<void(Pages&)> task);

protected:
    void run() override;

private:
    std::unique_ptr<QObject> m_context; ///< lives on the thread
    Pages m_pages;                      ///< so does it
};

} // namespace inglenook::ui
