// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev screenshots: walks the real window through every screen with a sample couple, light and dark, at two sizes.
#define CATCH_CONFIG_RUNNER
#include "flows/journey.h"
#include "screens/settings/code_block.h"
#include "screens/settings/recovery_sheet.h"
#include "screenshots/camera.h"
#include "screenshots/trouble.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QTest>

using namespace inglenook;
using test::Camera;
using test::Journey;
using test::outputFolder;
using test::photographFullDisk;

namespace {

void write(Journey& journey, int daysAgo, int member, const char* title, const char* text,
           std::initializer_list<const char*> feelings = {})
{
    auto& journal = journey.window().openJournal()->journal();
    static const auto vocabulary = exercises::FeelingsVocabulary::builtin();
    journal::EntryContent content;
    content.title = title;
    content.text = text;
    for (const auto* feeling : feelings)
        content.feelings.push_back(vocabulary.pick(feeling));
    content.created = SystemClock{}.localNow();
    content.created.utc.ms -= std::int64_t{daysAgo} * 24 * 3600 * 1000;
    (void)journal.entries().add(content, journal.members().at(static_cast<std::size_t>(member)).id);
}

void fillJournal(Journey& journey)
{
    write(journey, 365, 1, "Rice", "We burned the rice and ate it anyway, out on the fire stairs.");
    write(journey, 9, 0, "Nothing much", "Pancakes at eleven. We read on the floor and nobody needed anything.");
    write(journey, 6, 1, "What I did not say", "Written for myself first, then I let Alex read it.");
    write(journey, 4, 0, "Letter from school", "I kept it in my bag for five days. Tonight I took it out.");
    write(journey, 2, 1, "The long way home",
          "We went the long way, along the canal, phones off, and for once the quiet between us was a good one.\n\n"
          "Alex told me about the letter from the school. All week I had made up reasons for that far-away look. "
          "Knowing was *easier* than guessing.\n\n## What I want to keep\n\n- Asking, before I decide what a silence "
          "means\n"
          "- The bench by the lock, and the heron nobody else saw\n- **Tuesdays.** We said it aloud: Tuesdays are "
          "ours\n\n"
          "> I didn’t want to add to your pile.\n> I would rather have the pile.",
          {"moved", "at ease"});
    write(journey, 1, 0, "Small repair", "Said sorry for the joke at dinner, without explaining it. It was heard.",
          {"settled"});
}

void begin(Journey& journey, const QString& exercise)
{
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("library/") + exercise);
    journey.activate(QStringLiteral("library/") + exercise);
}

void forward(Journey& journey)
{
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(60); // the step before goes
}

void start(Journey& journey)
{
    journey.activate(QStringLiteral("exercise/begin"));
    if (journey.isThere(QStringLiteral("safety/go-on")))
        journey.activate(QStringLiteral("safety/go-on"));
    journey.waitFor(QStringLiteral("session"));
}

void photographMirror(Journey& journey, Camera& camera)
{
    begin(journey, QStringLiteral("mirror"));
    camera.take(QStringLiteral("exercise"));
    start(journey);
    camera.take(QStringLiteral("session-speak"));
    forward(journey);
    journey.typeInto(
        QStringLiteral("session/words"),
        QStringLiteral("When I came home late and didn’t write, you sat with dinner and felt you had stopped "
                       "being worth a message."));
    camera.take(QStringLiteral("session-reflect"));
    forward(journey);
    camera.take(QStringLiteral("session-decide"));
    journey.press(Qt::Key_F8);
    camera.take(QStringLiteral("break-choice"));
    journey.press(Qt::Key_Escape);
    for (int i = 0; i < 24 && !journey.isThere(QStringLiteral("closing/title")); ++i) {
        QTest::qWait(20); // the step before goes
        if (journey.isThere(QStringLiteral("session/yes")))
            journey.activate(QStringLiteral("session/yes"));
        else if (journey.isThere(QStringLiteral("session/skip")))
            journey.activate(QStringLiteral("session/skip"));
        else
            forward(journey);
    }
    camera.take(QStringLiteral("closing"));
    forward(journey);
    journey.waitFor(QStringLiteral("journal/text"));
}

/// The hand-over, what is opened together, and the sentence in three parts.
void photographPrivateSteps(Journey& journey, Camera& camera)
{
    begin(journey, QStringLiteral("weekly-check-in"));
    start(journey);
    camera.take(QStringLiteral("hand-over"));
    const auto words = {QStringLiteral("Better than last week. The walk on Tuesday did more than I expected."),
                        QStringLiteral("I missed you more than I let on. Tuesday was the best of it.")};
    int presses = 7;
    for (const auto& text : words) {
        journey.activate(QStringLiteral("session/hand-over"));
        journey.waitFor(QStringLiteral("session/scale"));
        journey.waitUntil([&] { return journey.find(QStringLiteral("session/scale"))->hasFocus(); },
                          "the scale has the focus");
        for (int i = 0; i < presses; ++i)
            journey.press(Qt::Key_Right);
        camera.take(QStringLiteral("session-scale"));
        presses = 5;
        forward(journey);
        journey.typeInto(QStringLiteral("session/words"), text);
        forward(journey);
        journey.typeInto(QStringLiteral("session/words"), QStringLiteral("You took the early train with me."));
        forward(journey);
    }
    camera.take(QStringLiteral("reveal"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.unlock(QString::fromUtf16(test::kAlexOpens));

    begin(journey, QStringLiteral("i-statement"));
    start(journey);
    journey.typeInto(QStringLiteral("session/behaviour"),
                     QStringLiteral("are always on your phone while I tell you about my day"));
    journey.waitUntil([&] { return journey.readable().contains(QStringLiteral("easy to argue")); }, "the coach hints");
    camera.take(QStringLiteral("session-template"));
    journey.activate(QStringLiteral("session/whole-wheel"));
    camera.take(QStringLiteral("wheel"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
}

void photographLibrary(Journey& journey, Camera& camera)
{
    journey.activate(QStringLiteral("library/need-1"));
    for (const auto* exercise : {"library/mirror", "library/apology"}) {
        journey.waitFor(QLatin1String{exercise});
        journey.find(QLatin1String{exercise})->setFocus(Qt::TabFocusReason);
        journey.press(Qt::Key_F);
        QTest::qWait(30);
    }
    camera.take(QStringLiteral("library-need"));
    journey.activate(QStringLiteral("library/favourites"));
    journey.activate(QStringLiteral("library/need-4"));
    camera.take(QStringLiteral("library-empty"));
    journey.activate(QStringLiteral("library/need-4"));
    journey.activate(QStringLiteral("library/favourites"));
}

/// What comes out of the printer.
void photographPaper()
{
    const auto code = app::RecoveryCode::fromSecret(app::Passphrase{app::RecoveryCode::kSecretSize});
    QImage paper{827, 1169, QImage::Format_RGB32};
    paper.fill(Qt::white);
    {
        QPainter painter{&paper};
        ui::paintSheet(painter, QRectF{70, 70, 687, 1029}, {QStringLiteral("Alex"), QDate{2026, 5, 12}, code});
    }
    CHECK(paper.save(outputFolder() + QStringLiteral("/recovery-paper.png")));
}

/// Ways into the journal in the settings, the sheet, and coming in with it.
void photographRecovery(Journey& journey, Camera& camera)
{
    const auto passphrase = QString::fromUtf16(test::kAlexOpens);
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("ways"));
    journey.activate(QStringLiteral("ways/change"));
    journey.typeInto(QStringLiteral("passphrase/new"), QStringLiteral("violet ladder smoke two"));
    camera.take(QStringLiteral("passphrase"));
    journey.press(Qt::Key_Escape);
    journey.activate(QStringLiteral("ways/let-in"));
    camera.take(QStringLiteral("let-in"));
    journey.press(Qt::Key_Escape);
    journey.activate(QStringLiteral("ways/remove-Sam"));
    camera.take(QStringLiteral("remove-way"));
    journey.press(Qt::Key_Escape);
    journey.activate(QStringLiteral("ways/code"));
    journey.typeInto(QStringLiteral("confirm/mine"), passphrase);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("sheet/code"));
    camera.take(QStringLiteral("recovery-sheet"));
    const auto secret = journey.find<ui::CodeBlock>(QStringLiteral("sheet/code"))->code().text();
    const auto code = QString::fromLatin1(reinterpret_cast<const char*>(secret.view().data()), 44);
    journey.activate(QStringLiteral("sheet/forward"));
    journey.type(code.left(24));
    camera.take(QStringLiteral("recovery-check"));
    journey.activate(QStringLiteral("sheet/skip"));
    camera.take(QStringLiteral("settings"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.activate(QStringLiteral("unlock/recover"));
    auto typed = code;
    typed[17] = typed.at(17) == u'7' ? u'8' : u'7';
    journey.typeInto(QStringLiteral("recover/code"), typed);
    journey.press(Qt::Key_Return);
    camera.take(QStringLiteral("recover-code"));
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.type(code);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("recover/passphrase"));
    journey.type(passphrase);
    camera.take(QStringLiteral("recover-passphrase"));
    journey.press(Qt::Key_Escape);
    journey.press(Qt::Key_Escape);
    journey.unlock(passphrase);
}

void photographAll(const QString& theme, ui::ThemeMode mode)
{
    Journey journey;
    journey.theme().setMode(mode);
    Camera camera{journey, theme};
    camera.take(QStringLiteral("welcome"));
    journey.activate(QStringLiteral("unlock/welcome-new"));
    journey.activate(QStringLiteral("new/two"));
    journey.typeInto(QStringLiteral("new/name-0"), QStringLiteral("Alex"));
    journey.typeInto(QStringLiteral("new/name-1"), QStringLiteral("Sam"));
    camera.take(QStringLiteral("new-journal"));
    journey.press(Qt::Key_Escape);
    journey.press(Qt::Key_Escape);
    journey.makeJournalForTwo();
    fillJournal(journey);
    journey.press(Qt::Key_2, Qt::ControlModifier);
    camera.take(QStringLiteral("library"));
    photographLibrary(journey, camera);
    photographMirror(journey, camera);
    photographPrivateSteps(journey, camera);
    journey.press(Qt::Key_1, Qt::ControlModifier);
    camera.take(QStringLiteral("today"));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    camera.take(QStringLiteral("journal"));
    journey.typeInto(QStringLiteral("journal/search"), QStringLiteral("letter"));
    camera.take(QStringLiteral("journal-search"));
    journey.find<QWidget>(QStringLiteral("journal/search"))->findChild<QLineEdit*>()->clear();
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-text"),
                     QStringLiteral("A **quiet** evening.\n\n- tea\n- the window open"));
    camera.take(QStringLiteral("write"));
    journey.activate(QStringLiteral("journal/add-feeling"));
    QTest::qWait(50);
    journey.press(Qt::Key_Escape);
    photographRecovery(journey, camera);
    journey.press(Qt::Key_F1);
    auto* countries = journey.find<QListWidget>(QStringLiteral("support/countries"));
    countries->setCurrentItem(countries->findItems(QStringLiteral("United Kingdom"), Qt::MatchExactly).value(0));
    camera.take(QStringLiteral("support"));
    journey.activate(QStringLiteral("support/add"));
    camera.take(QStringLiteral("support-own-line"));
    journey.press(Qt::Key_Escape);
    journey.activate(QStringLiteral("support/safety"));
    camera.take(QStringLiteral("safety"));
    journey.press(Qt::Key_Escape);
    journey.activate(QStringLiteral("support/back"));
    journey.press(Qt::Key_F9);
    camera.take(QStringLiteral("curtain"));
    journey.press(Qt::Key_F9);
    photographCopies(journey, camera);
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    journey.type(QStringLiteral("a seat for"));
    camera.take(QStringLiteral("unlock"));
}

} // namespace

TEST_CASE("light")
{
    photographAll(QStringLiteral("light"), ui::ThemeMode::Light);
    photographFullDisk(QStringLiteral("light"), ui::ThemeMode::Light);
}

TEST_CASE("paper")
{
    photographPaper();
}

TEST_CASE("dark")
{
    photographAll(QStringLiteral("dark"), ui::ThemeMode::Dark);
    photographFullDisk(QStringLiteral("dark"), ui::ThemeMode::Dark);
}

int main(int argc, char* argv[])
{
    QApplication application{argc, argv};
    outputFolder() = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QDir{}.mkpath(outputFolder());
    // A second word names the test that is wanted.
    const char* wanted[]{argv[0], argc > 2 ? argv[2] : ""};
    return Catch::Session().run(argc > 2 ? 2 : 1, wanted);
}
