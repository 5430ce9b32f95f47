// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Insights, the bin, and one thing on its way into a shared journal.
#include "screenshots/camera.h"
#include "screenshots/lived_in.h"

#include <QAbstractButton>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace inglenook;
using test::Camera;
using test::Journey;

namespace {

void photographYear(Journey& journey, Camera& camera)
{
    auto* scrolled = journey.find<QScrollArea>(QStringLiteral("insights/page"));
    journey.window()
        .findChild<QWidget*>(QStringLiteral("insights/range"))
        ->findChildren<QAbstractButton*>()
        .at(3)
        ->click();
    QTest::qWait(200);
    scrolled->verticalScrollBar()->setValue(400);
    camera.take(QStringLiteral("insights-year"));
}

void photographInsights(const QString& theme, ui::ThemeMode mode)
{
    Journey journey;
    journey.theme().setMode(mode);
    Camera camera{journey, theme};
    journey.makeJournalForTwo();
    test::liveIn(journey.window().openJournal()->journal());
    journey.press(Qt::Key_4, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("insights/marks/plot"));
    camera.take(QStringLiteral("insights"));
    auto* scrolled = journey.find<QScrollArea>(QStringLiteral("insights/page"));
    scrolled->verticalScrollBar()->setValue(scrolled->verticalScrollBar()->maximum());
    camera.take(QStringLiteral("insights-more"));
    scrolled->verticalScrollBar()->setValue(0);
    journey.find(QStringLiteral("insights/marks/plot"))->setFocus(Qt::TabFocusReason);
    journey.press(Qt::Key_Return);
    QTest::qWait(50);
    camera.take(QStringLiteral("insights-behind"));
    journey.press(Qt::Key_Escape);
    journey.activate(QStringLiteral("insights/marks/swap"));
    camera.take(QStringLiteral("insights-table"));
    journey.activate(QStringLiteral("insights/marks/swap"));
    journey.find<QAbstractButton>(QStringLiteral("insights/choose-days"))->click();
    camera.take(QStringLiteral("insights-days"));
    journey.theme().setTextSize(150);
    camera.take(QStringLiteral("insights-150"));
    scrolled->verticalScrollBar()->setValue(scrolled->verticalScrollBar()->maximum() / 2);
    camera.take(QStringLiteral("insights-150-more"));
    journey.theme().setTextSize(100);
    if (mode == ui::ThemeMode::Light)
        photographYear(journey, camera);
}

void photographOwn(const QString& theme, ui::ThemeMode mode)
{
    const auto passphrase = QStringLiteral("walnut ferry seven");
    Journey journey;
    journey.theme().setMode(mode);
    Camera camera{journey, theme};
    journey.makeJournalForTwo();
    journey.lock();
    journey.activate(QStringLiteral("unlock/new"));
    journey.activate(QStringLiteral("new/one"));
    journey.typeInto(QStringLiteral("new/name-0"), QStringLiteral("Alex"));
    journey.activate(QStringLiteral("new/forward"));
    journey.typeInto(QStringLiteral("new/passphrase-0"), passphrase);
    journey.typeInto(QStringLiteral("new/again-0"), passphrase);
    journey.activate(QStringLiteral("new/forward"));
    journey.activate(QStringLiteral("new/forward"));
    journey.waitFor(QStringLiteral("today/greeting"));
    auto& journal = journey.window().openJournal()->journal();
    for (const auto* title : {"An old worry", "The long way home"}) {
        journal::EntryContent content;
        content.title = title;
        content.text = "We took the path along the canal. Nobody said anything for a while, and it was **fine**.\n\n"
                       "> You can keep the silence, if you like.\n\nI was afraid to ask.";
        content.tags = {"walk"};
        content.feelings.push_back(exercises::FeelingsVocabulary::builtin().pick("hopeful"));
        content.created = SystemClock{}.localNow();
        (void)journal.entries().add(content, journal.me().id);
    }
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/share"));
    journey.typeInto(QStringLiteral("journal/search"), QStringLiteral("home"));
    camera.take(QStringLiteral("journal-hits"));
    journey.press(Qt::Key_Escape);
    journey.activate(QStringLiteral("journal/share"));
    journey.waitFor(QStringLiteral("share"));
    camera.take(QStringLiteral("share"));
    journey.theme().setTextSize(150);
    camera.take(QStringLiteral("share-150"));
    journey.theme().setTextSize(100);
    journey.press(Qt::Key_Escape);
    journey.activate(QStringLiteral("journal/to-bin"));
    journey.activate(QStringLiteral("journal/bin"));
    auto* list = journey.find<QListView>(QStringLiteral("journal/list"));
    list->setCurrentIndex(list->model()->index(0, 0));
    camera.take(QStringLiteral("bin"));
    journey.activate(QStringLiteral("journal/remove"));
    QTest::qWait(50);
    camera.take(QStringLiteral("bin-remove"));
    journey.press(Qt::Key_Escape);
}

} // namespace

TEST_CASE("looking back")
{
    photographInsights(QStringLiteral("light"), ui::ThemeMode::Light);
    photographInsights(QStringLiteral("dark"), ui::ThemeMode::Dark);
}

TEST_CASE("own")
{
    photographOwn(QStringLiteral("light"), ui::ThemeMode::Light);
    photographOwn(QStringLiteral("dark"), ui::ThemeMode::Dark);
}
