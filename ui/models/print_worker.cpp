// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print_worker.h"

#include "app/memory.h"

#include <utility>

namespace inglenook::ui {

PrintWorker::PrintWorker() : m_context{std::make_unique<QObject>()}
{
    m_context->moveToThread(this);
    start();
}

PrintWorker::~PrintWorker()
{
    quit();
    wait();
}

void PrintWorker::add(std::function<void(Pages&)> task)
{
    QMetaObject::invokeMethod(
        m_context.get(), [this, work = std::move(task)] { work(m_pages); }, Qt::QueuedConnection);
}

void PrintWorker::run()
{
    exec();
    m_pages.reset();
    app::forgetWhatWasFreed();
}

} // namespace inglenook::ui
