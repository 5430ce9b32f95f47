// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/today_screen.h"

#include "support/open_journal.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace inglenook;
using ui::TodayScreen;

namespace {

struct TodayOnScreen {
    explicit TodayOnScreen(int textSize = 100)
    {
        theme.setMode(ui::ThemeMode::Light);
        theme.setTextSize(textSize);
        theme.dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    }

    void draft(const char* text)
    {
        journal::EntryContent content;
        content.text = text;
        content.created = journal.clock.localNow();
        (void)journal->drafts().begin(journal->me().id, std::nullopt, content);
        journal.clock.advanceSeconds(60);
    }

    void show(QSize size = {1048, 800})
    {
        screen.resize(size);
        screen.show();
        (void)QTest::qWaitForWindowActive(&screen, 1000);
        QTest::qWait(20);
    }

    test::OpenJournal journal;
    ui::Theme theme;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();
    ui::TodayModel model{*journal, catalogue, journal.clock};
    TodayScreen screen{theme, model};
};

} // namespace

TEST_CASE("Today names the newest draft and says how many more wait", "[screens]")
{
    TodayOnScreen page;
    for (const auto* text : {"one", "two", "three"})
        page.draft(text);
    page.show();
    auto* more = page.screen.findChild<QLabel*>(QStringLiteral("today/more-drafts"));
    REQUIRE(more != nullptr);
    CHECK(more->text() == QStringLiteral("and 2 more"));
    QSignalSpy wanted{&page.screen, &TodayScreen::draftWanted};
    auto* go = page.screen.findChild<QAbstractButton*>(QStringLiteral("today/draft"));
    REQUIRE(go != nullptr);
    go->setFocus(Qt::TabFocusReason);
    QTest::keyClick(go, Qt::Key_Space);
    CHECK(wanted.count() == 1);
}

TEST_CASE("a draft without a word is not on Today", "[screens]")
{
    TodayOnScreen page;
    page.draft("  ");
    page.show();
    CHECK(page.screen.findChild<QWidget*>(QStringLiteral("today/draft")) == nullptr);
}

TEST_CASE("with large text in the smallest window no button of Today is cut", "[screens]")
{
    TodayOnScreen page{150};
    std::vector<MemberId> both;
    for (const auto& member : page.journal->members())
        both.push_back(member.id);
    (void)page.journal->runs().begin("mirror", "Mirror", both, "{}");
    page.draft("one");
    page.show({960, 640});
    int seen = 0;
    for (auto* button : page.screen.findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        ++seen;
        INFO(button->objectName().toStdString());
        CHECK(button->width() >= button->minimumSizeHint().width());
        const int left = button->mapTo(&page.screen, QPoint{}).x();
        CHECK(left >= 0);
        CHECK(left + button->width() <= page.screen.width());
    }
    CHECK(seen >= 4);
}
