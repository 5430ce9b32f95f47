// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/memory_sweep.h"

#include "app/memory.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QPixmapCache>

namespace inglenook::ui {
namespace {

/// What was copied from a journal does not outlive it; what came from elsewhere is not ours to take.
void clearOurClipboard()
{
    auto* clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
    if (clipboard->ownsFindBuffer())
        clipboard->clear(QClipboard::FindBuffer);
}

} // namespace

void sweepMemory()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    clearOurClipboard();
    QGuiApplication::inputMethod()->reset();
    QPixmapCache::clear();
    app::forgetWhatWasFreed();
}

} // namespace inglenook::ui
