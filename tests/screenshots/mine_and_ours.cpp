// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A journal of one's own that opens a shared one along with it.
#include "flows/two_journals.h"
#include "screenshots/camera.h"

#include "widgets/segments.h"

using namespace inglenook;
using test::Camera;
using test::Journey;

namespace {

struct Line {
    const char* title;
    const char* text;
    int hoursAgo;
    int author; ///< of the members; -1: together
};

void write(journal::Journal& journal, std::initializer_list<Line> lines)
{
    for (const auto& line : lines) {
        journal::EntryContent content;
        content.title = line.title;
        content.text = line.text;
        content.created = SystemClock{}.localNow();
        content.created.utc.ms -= std::int64_t{3'600'000} * line.hoursAgo;
        content.tags = {"walk"};
        const auto& members = journal.members();
        (void)journal.entries().add(content, line.author < 0
                                                 ? std::nullopt
                                                 : std::optional{members.at(static_cast<std::size_t>(line.author)).id});
    }
}

void photograph(const QString& theme, ui::ThemeMode mode)
{
    Journey journey;
    journey.theme().setMode(mode);
    Camera camera{journey, theme};
    journey.makeJournalForTwo();
    write(
        journey.window().openJournal()->journal(),
        {{"The long way home",
          "We went the long way, along the canal, phones off, and for once the quiet between us was a good one.\n\n"
          "- Asking, before we decide what a silence means\n- The bench by the lock\n\n> I would rather have the pile.",
          30, 1},
         {"Small repair", "Said sorry for the joke at dinner, without explaining it. It was heard.", 4, 0},
         {"What went well this week", "A slow Saturday. We both said so.", 52, -1}});
    journey.lock();
    test::makeOwnJournal(journey);
    write(journey.window().openJournal()->journal(),
          {{"Letter from school", "I kept it in my bag for five days. Tonight I took it out.", 28, 0},
           {"Before I say it", "What I am afraid of, and what I would like instead. Not for anyone else yet.", 2, 0},
           {"Nothing much", "Pancakes at eleven. I read on the floor and nobody needed anything.", 76, 0}});
    test::openOursForm(journey);
    journey.typeInto(QStringLiteral("ours/passphrase"), QString::fromUtf16(test::kAlexOpens));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("settings/ours-good"));
    camera.take(QStringLiteral("ours-settings"));
    journey.activate(QStringLiteral("settings/back"));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/whose"));
    camera.take(QStringLiteral("mine-and-ours"));
    journey.theme().setTextSize(150);
    camera.take(QStringLiteral("mine-and-ours-150"));
    journey.theme().setTextSize(100);
    journey.find<ui::Segments>(QStringLiteral("journal/whose"))->focusCurrent();
    journey.press(Qt::Key_Right);
    journey.press(Qt::Key_Right);
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-text"), QStringLiteral("The bench by the lock was free."));
    camera.take(QStringLiteral("ours-write"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    journey.lock();

    std::filesystem::rename(journey.journalFile("Alex & Sam.nook"), journey.folder() / "away.nook");
    journey.unlock(QString::fromUtf16(test::kOwnOpens));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/ours-trouble"));
    camera.take(QStringLiteral("ours-away"));
}

} // namespace

TEST_CASE("mine and ours")
{
    photograph(QStringLiteral("light"), ui::ThemeMode::Light);
    photograph(QStringLiteral("dark"), ui::ThemeMode::Dark);
}
