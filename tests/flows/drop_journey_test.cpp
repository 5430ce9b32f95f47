// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/other_programs.h"
#include "flows/steps.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

using namespace inglenook;
using test::isSaid;
using test::Journey;
using test::miniDiary;

namespace {

/// As a file manager does it: over the widget, then let go. False when nobody there takes it.
bool drop(QWidget& onto, const std::vector<std::filesystem::path>& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& file : files)
        urls.append(QUrl::fromLocalFile(QFile::decodeName(file.c_str())));
    data.setUrls(urls);
    const QPoint place{20, 20};
    for (auto* widget = &onto; widget != nullptr; widget = widget->parentWidget()) {
        if (!widget->acceptDrops())
            continue;
        QDragEnterEvent enter{place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        enter.ignore();
        QApplication::sendEvent(widget, &enter);
        if (!enter.isAccepted())
            continue;
        QDropEvent drop{QPointF{place}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        drop.ignore();
        QApplication::sendEvent(widget, &drop);
        return drop.isAccepted();
    }
    return false;
}

} // namespace

TEST_CASE("a file that is dropped on the window is looked at, and comes in only when it is wanted", "[flows][transfer]")
{
    Journey journey;
    journey.makeJournalForTwo();
    const auto diary = miniDiary(journey.folder() / "diary.json", 3);
    const auto entries = [&] {
        return journey.window().openJournal()->journal().entries().page({}, std::nullopt, 100).entries.size();
    };
    REQUIRE(drop(*journey.find(QStringLiteral("today/greeting")), {diary}));
    journey.waitFor(QStringLiteral("bring-in/forward"));
    CHECK(isSaid(journey, "3 entries"));
    CHECK(entries() == 0);
    // On the page itself, something else in its place.
    REQUIRE(drop(*journey.find(QStringLiteral("bring-in/forward")), {miniDiary(journey.folder() / "more.json", 5)}));
    journey.waitUntil([&] { return isSaid(journey, "5 entries"); }, "the other file is looked at");
    journey.activate(QStringLiteral("bring-in/forward"));
    journey.waitUntil([&] { return isSaid(journey, "Go to the journal"); }, "it has come in");
    CHECK(entries() == 5);
    journey.activate(QStringLiteral("bring-in/forward"));
    journey.waitFor(QStringLiteral("journal/when"));
    CHECK(journey.find<QLabel>(QStringLiteral("journal/when"))->text().contains(QStringLiteral("1950")));
}

TEST_CASE("what is dropped where nothing can come in is left alone; a journal at the door is opened",
          "[flows][transfer]")
{
    Journey journey;
    journey.makeJournalForTwo();
    const auto diary = miniDiary(journey.folder() / "diary.json", 3);
    CHECK_FALSE(drop(journey.window(), {diary, diary})); // which one
    journey.lock();
    CHECK_FALSE(drop(journey.window(), {diary}));
    const auto other = journey.folder() / "Another.nook";
    std::filesystem::copy_file(journey.journalFile("Alex & Sam.nook"), other);
    REQUIRE(drop(journey.window(), {other}));
    journey.waitUntil([&] { return isSaid(journey, "Another"); }, "its door is there");
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    CHECK(journey.window().openJournal()->file() == other);
}
