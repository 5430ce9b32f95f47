// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps people coming back: Today in all its states, answers given apart, rituals, promises and agreements, and
// the time without phones.
#include "flows/steps.h"
#include "screenshots/camera.h"

#include <QAbstractButton>

using namespace inglenook;
using test::Camera;
using test::Journey;

namespace {

constexpr int kWeekdays = 7;

journal::Journal& journalOf(Journey& journey)
{
    return journey.window().openJournal()->journal();
}

LocalTime earlier(Journey& journey, int days)
{
    auto time = journey.clock().localNow();
    time.utc.ms -= std::int64_t{days} * 24 * 3600 * 1000;
    return time;
}

void showToday(Journey& journey)
{
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.press(Qt::Key_1, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("today/greeting"));
}

void changeOver(Journey& journey, const QString& passphrase)
{
    journey.lock();
    journey.unlock(passphrase);
    journey.waitFor(QStringLiteral("today/greeting"));
}

void addRitual(Journey& journey, const char* name, const char* about, int minute, bool isDaily)
{
    journal::Ritual ritual;
    ritual.name = name;
    ritual.about = about;
    ritual.rhythm.every = isDaily ? journal::Rhythm::Every::Day : journal::Rhythm::Every::Week;
    ritual.rhythm.first = localDate(earlier(journey, 4 * kWeekdays));
    ritual.minuteOfDay = minute;
    const auto id = journalOf(journey).rituals().add(ritual);
    for (int week = 1; week <= 4; ++week)
        journalOf(journey).rituals().mark(id, {localDate(earlier(journey, week * kWeekdays)), week != 3});
}

void addPromise(Journey& journey, std::size_t by, const char* what, std::optional<int> inDays)
{
    journal::Promise promise;
    const auto& members = journalOf(journey).members();
    promise.by = members[by].id;
    promise.to = members[1 - by].id;
    promise.what = what;
    if (inDays)
        promise.due = localDate(earlier(journey, -*inDays));
    (void)journalOf(journey).promises().add(promise);
}

void liveTogether(Journey& journey)
{
    constexpr int kHalfPastEight = 20 * 60 + 30;
    constexpr int kSeven = 7 * 60;
    addRitual(journey, "A walk after dinner", "Along the canal, whatever the weather.", kHalfPastEight, false);
    addRitual(journey, "Coffee before the day", "Ten minutes, no news.", kSeven, true);
    addRitual(journey, "The long call", "", kHalfPastEight, false);
    addPromise(journey, 1, "I’ll call your mother back.", 2);
    addPromise(journey, 0, "Home by six on Thursday, with the tickets for the boat.", -3);
    addPromise(journey, 0, "I ask before I tidy your desk.", 5);
    addPromise(journey, 1, "One evening a week without the laptop.", std::nullopt);
}

/// Everything that Today can hold, on one day.
void makeItFull(Journey& journey)
{
    auto& journal = journalOf(journey);
    liveTogether(journey);
    std::vector<MemberId> both;
    for (const auto& member : journal.members())
        both.push_back(member.id);
    (void)journal.runs().begin("curious-questions", "Curious questions", both, "{}");
    (void)journal.runs().begin("specific-thanks", "Specific thanks", both, "{}");
    journal::EntryContent content;
    content.title = "The letter";
    content.text = "I kept it in my bag for five days.";
    content.created = journey.clock().localNow();
    (void)journal.drafts().begin(journal.me().id, std::nullopt, content);
    content.title = "Rice";
    content.text = "We burned the rice and ate it anyway, out on the fire stairs.";
    const auto today = localDate(journey.clock().localNow());
    content.created.utc = startOfDay({today.year - 1, today.month, std::min(today.day, 28)}, 0);
    content.created.utc.ms += std::int64_t{12} * 3600 * 1000;
    (void)journal.entries().add(content, journal.me().id);
    (void)journal.notes().add("The trip in June: who asks for the days off?", true);
    (void)journal.notes().add("That I felt alone at the party.", false);
}

void answerQuestion(Journey& journey, const QString& words)
{
    journey.activate(QStringLiteral("today/envelope-0"));
    journey.waitFor(QStringLiteral("today/answer"));
    journey.typeInto(QStringLiteral("today/answer"), words);
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("today/question-card"));
}

void photographQuestion(Journey& journey, Camera& camera)
{
    camera.take(QStringLiteral("today-first-day"));
    journey.activate(QStringLiteral("today/envelope-0"));
    journey.waitFor(QStringLiteral("today/answer"));
    journey.typeInto(QStringLiteral("today/answer"), QStringLiteral("The bench by the lock, and the heron."));
    camera.take(QStringLiteral("today-answer"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("today/withdraw"));
    journey.activate(QStringLiteral("today/word-0"));
    camera.take(QStringLiteral("today-sealed"));
    changeOver(journey, QString::fromUtf16(test::kSamOpens));
    journey.activate(QStringLiteral("today/envelope-1"));
    journey.waitFor(QStringLiteral("today/answer"));
    journey.typeInto(QStringLiteral("today/answer"), QStringLiteral("That you waited for me at the bridge."));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("today/open-together"));
    journey.activate(QStringLiteral("today/open-together"));
    journey.waitFor(QStringLiteral("today/passphrase-0"));
    camera.take(QStringLiteral("today-opening"));
    journey.type(QString::fromUtf16(test::kAlexOpens));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("today/reading"));
    camera.take(QStringLiteral("today-reading"));
    journey.press(Qt::Key_Escape);
}

void photographApart(Journey& journey, Camera& camera)
{
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("library/how-close"));
    journey.activate(QStringLiteral("library/how-close"));
    journey.activate(QStringLiteral("exercise/apart"));
    if (journey.isThere(QStringLiteral("safety/go-on")))
        journey.activate(QStringLiteral("safety/go-on"));
    const auto answer = [&](const QString& words) {
        journey.waitFor(QStringLiteral("today/apart-line-0"));
        for (int i = 0; i < 3; ++i)
            journey.press(Qt::Key_Right);
        journey.typeInto(QStringLiteral("today/apart-words-2"), words);
    };
    answer(QStringLiteral("Closer than last week. The walk did more than I expected."));
    camera.take(QStringLiteral("apart"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("today/apart-card"));
    camera.take(QStringLiteral("apart-sealed"));
    changeOver(journey, QString::fromUtf16(test::kAlexOpens));
    journey.activate(QStringLiteral("today/apart-0/answer"));
    answer(QStringLiteral("I missed you more than I let on."));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("today/apart-0/open"));
    changeOver(journey, QString::fromUtf16(test::kSamOpens));
    journey.activate(QStringLiteral("today/apart-0/read"));
    journey.waitFor(QStringLiteral("today/apart-reading"));
    camera.take(QStringLiteral("apart-reading"));
    journey.press(Qt::Key_Escape);
}

void photographRituals(Journey& journey, Camera& camera)
{
    journey.press(Qt::Key_5, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("rituals/new"));
    camera.take(QStringLiteral("together"));
    journey.activate(QStringLiteral("rituals/0"));
    journey.activate(QStringLiteral("promises/0/change"));
    camera.take(QStringLiteral("together-change"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("promise/yes"));
    camera.take(QStringLiteral("together-really"));
    journey.press(Qt::Key_Escape);
    journey.press(Qt::Key_Escape);
    journey.press(Qt::Key_6, Qt::ControlModifier);
    journey.activate(QStringLiteral("agreements/begin"));
    journey.typeInto(QStringLiteral("agreements/text"), QStringLiteral("- No names for each other."));
    for (const auto* line : {"- A break when one of us asks, and we come back.", "- Nothing important after eleven."}) {
        journey.press(Qt::Key_Return);
        journey.type(QString::fromUtf8(line));
    }
    camera.take(QStringLiteral("agreements-writing"));
    journey.activate(QStringLiteral("agreements/propose"));
    camera.take(QStringLiteral("agreements-proposed"));
    changeOver(journey, QString::fromUtf16(test::kAlexOpens));
    journey.press(Qt::Key_6, Qt::ControlModifier);
    journey.activate(QStringLiteral("agreements/agree"));
    camera.take(QStringLiteral("agreements"));
}

void photographAway(Journey& journey, Camera& camera)
{
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("library/phones-away"));
    journey.activate(QStringLiteral("library/phones-away"));
    journey.activate(QStringLiteral("exercise/begin"));
    if (journey.isThere(QStringLiteral("safety/go-on")))
        journey.activate(QStringLiteral("safety/go-on"));
    journey.waitFor(QStringLiteral("session"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    for (int i = 0; i < 2; ++i) {
        journey.waitFor(QStringLiteral("session/option-1"));
        journey.activate(QStringLiteral("session/option-1"));
        journey.press(Qt::Key_Return, Qt::ControlModifier);
    }
    journey.waitFor(QStringLiteral("away"));
    journey.window().showNormal(); // so that the camera has its sizes
    camera.take(QStringLiteral("away"));
    const auto pass = [&journey](std::initializer_list<int> steps) {
        for (const int minutes : steps) {
            journey.passMinutes(minutes);
            QTest::qWait(1200); // it looks at the clock once a second; a longer jump would be a sleep, which locks
        }
    };
    pass({4, 4, 1});
    journey.press(Qt::Key_M);
    camera.take(QStringLiteral("away-minutes"));
    pass({4, 3});
    camera.take(QStringLiteral("away-over"));
}

void photographTwo(const QString& theme, ui::ThemeMode mode)
{
    Journey journey;
    journey.theme().setMode(mode);
    Camera camera{journey, theme};
    journey.makeJournalForTwo();
    photographQuestion(journey, camera);
    photographApart(journey, camera);
    makeItFull(journey);
    showToday(journey);
    camera.take(QStringLiteral("today-full"));
    journey.activate(QStringLiteral("today/note"));
    journey.waitFor(QStringLiteral("today/notes"));
    camera.take(QStringLiteral("today-notes"));
    journey.press(Qt::Key_Escape);
    photographRituals(journey, camera);
    photographAway(journey, camera);
}

void photographOne(const QString& theme, ui::ThemeMode mode)
{
    const auto passphrase = QStringLiteral("walnut ferry seven");
    Journey journey;
    journey.theme().setMode(mode);
    Camera camera{journey, theme};
    journey.activate(QStringLiteral("unlock/welcome-new"));
    journey.activate(QStringLiteral("new/one"));
    journey.typeInto(QStringLiteral("new/name-0"), QStringLiteral("Alex"));
    journey.activate(QStringLiteral("new/forward"));
    journey.typeInto(QStringLiteral("new/passphrase-0"), passphrase);
    journey.typeInto(QStringLiteral("new/again-0"), passphrase);
    journey.activate(QStringLiteral("new/forward"));
    journey.activate(QStringLiteral("new/forward"));
    journey.waitFor(QStringLiteral("today/greeting"));
    camera.take(QStringLiteral("today-one"));
    for (const auto* away : {"today/question-away", "today/check-in-away", "today/not-now"})
        if (journey.isThere(QLatin1String{away}))
            journey.activate(QLatin1String{away});
    camera.take(QStringLiteral("today-quiet"));
}

void photographThree(const QString& theme, ui::ThemeMode mode)
{
    const auto third = QStringLiteral("three chairs outside");
    Journey journey;
    journey.theme().setMode(mode);
    Camera camera{journey, theme};
    journey.makeJournalForTwo();
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.activate(QStringLiteral("ways/let-in"));
    journey.typeInto(QStringLiteral("let-in/name"), QStringLiteral("Robin"));
    journey.typeInto(QStringLiteral("let-in/theirs"), third);
    journey.typeInto(QStringLiteral("let-in/theirs-again"), third);
    journey.typeInto(QStringLiteral("let-in/mine"), QString::fromUtf16(test::kAlexOpens));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("ways/remove-Robin"));
    journey.press(Qt::Key_Escape);
    answerQuestion(journey, QStringLiteral("The three of us on the stairs."));
    changeOver(journey, third);
    journey.activate(QStringLiteral("today/word-1"));
    camera.take(QStringLiteral("today-three"));
}

} // namespace

TEST_CASE("together")
{
    photographTwo(QStringLiteral("light"), ui::ThemeMode::Light);
    photographTwo(QStringLiteral("dark"), ui::ThemeMode::Dark);
}

TEST_CASE("one and three")
{
    photographOne(QStringLiteral("light"), ui::ThemeMode::Light);
    photographOne(QStringLiteral("dark"), ui::ThemeMode::Dark);
    photographThree(QStringLiteral("light"), ui::ThemeMode::Light);
    photographThree(QStringLiteral("dark"), ui::ThemeMode::Dark);
}
