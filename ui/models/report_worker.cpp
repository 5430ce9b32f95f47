// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_worker.h"

#include "app/memory.h"

#include <utility>

namespace inglenook::ui {

ReportWorker::ReportWorker() : m_context{std::make_unique<QObject>()}
{
    m_context->moveToThread(this);
    start();
}

ReportWorker::~ReportWorker()
{
    quit();
    wait();
}

void ReportWorker::add(std::function<void(Builder&)> task)
{
    QMetaObject::invokeMethod(
        m_context.get(), [this, work = std::move(task)] { work(m_builder); }, Qt::QueuedConnection);
}

void ReportWorker::run()
{
    exec();
    m_builder.reset();
    app::forgetWhatWasFreed();
}

} // namespace inglenook::ui
