// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/trouble.h"

#include "support/small_disk.h"

#include <fstream>

namespace inglenook::test {

void photographCopies(Journey& journey, Camera& camera)
{
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("settings/journal-copies-list"));
    journey.find(QStringLiteral("settings/copies-choose"))->setFocus(Qt::TabFocusReason);
    camera.take(QStringLiteral("settings-copies"));
    journey.find(QStringLiteral("settings/journal-copies-make"))->setFocus(Qt::TabFocusReason);
    camera.take(QStringLiteral("settings-journal-copies"));
    journey.activate(QStringLiteral("settings/journal-copies-go-back"));
    camera.take(QStringLiteral("go-back"));
    journey.press(Qt::Key_Escape);
    journey.lock();
    std::fstream file{journey.journalFile("Alex & Sam.nook"), std::ios::binary | std::ios::in | std::ios::out};
    file.seekp(8192 + 100); // page 1
    file.write("not as it was", 13);
    file.close();
    journey.typeInto(QStringLiteral("unlock/passphrase"), QString::fromUtf16(kAlexOpens));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("unlock/copies-open"));
    camera.take(QStringLiteral("unlock-damaged"));
    journey.activate(QStringLiteral("unlock/copies-open"));
    journey.waitFor(QStringLiteral("sidebar"));
    camera.take(QStringLiteral("copy-opened"));
}

void photographFullDisk(const QString& theme, ui::ThemeMode mode)
{
    const SmallDisk disk{4000};
    if (!disk.isThere())
        return;
    Journey journey{disk / "journals"};
    journey.theme().setMode(mode);
    Camera camera{journey, theme};
    journey.makeJournalForTwo();
    disk.fill();
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-text"), QStringLiteral("We sat by the water until it was dark."));
    journey.waitFor(QStringLiteral("notice/sentence"));
    camera.take(QStringLiteral("disk-full"));
    journey.lock();
    camera.take(QStringLiteral("unlock-words-kept"));
    disk.makeRoom();
    journey.unlock(QString::fromUtf16(kAlexOpens));
    camera.take(QStringLiteral("words-back"));
}

} // namespace inglenook::test
