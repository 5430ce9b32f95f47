// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/record_tables.h"
#include "screens/together/together_screen.h"
#include "together_fixture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace inglenook;
using test::TogetherOnScreen;
using ui::PromisesModel;
using ui::RitualsModel;

// What is typed in the forms for a promise and a ritual, and not saved, waits for whoever typed it.

namespace {

constexpr auto kAlexOpens = "a seat for two";
constexpr auto kSamOpens = "beside the fire";

/// The page as somebody has it between unlocking and locking.
struct Unlocked {
    explicit Unlocked(TogetherOnScreen& page)
        : rituals{*page.journal, page.journal.clock},
          promises{*page.journal, page.journal.clock},
          screen{page.theme, rituals, promises}
    {
        TogetherOnScreen::show(screen);
    }
    QString words(const char* name)
    {
        auto* field = TogetherOnScreen::at(screen, name);
        const auto* lines = qobject_cast<QPlainTextEdit*>(field);
        return lines != nullptr ? lines->toPlainText() : qobject_cast<QLineEdit*>(field)->text();
    }
    bool isOffered(const char* name) { return TogetherOnScreen::at(screen, name)->isVisibleTo(&screen); }
    bool isChosen(const char* name, int place)
    {
        return TogetherOnScreen::at(screen, name)->findChildren<QAbstractButton*>()[place]->isChecked();
    }
    void escape(const char* goesTo)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK(QApplication::focusWidget() == TogetherOnScreen::at(screen, goesTo));
    }

    RitualsModel rituals;
    PromisesModel promises;
    ui::TogetherScreen screen;
};

/// What goes into a file of the whole journal.
QString takenOut(TogetherOnScreen& page)
{
    QString all;
    (void)journal::readRecords(page.journal.vault().database(), *journal::RecordTable::find("preferences"),
                               page.journal->me().id,
                               [&all](const auto& row) { all += QString::fromStdString(row.dump()); });
    return all;
}

} // namespace

TEST_CASE("a promise that was not saved yet waits for whoever typed it, also while the journal is locked",
          "[screens][together][drafts]")
{
    TogetherOnScreen page;
    {
        Unlocked alex{page};
        page.press(alex.screen, "promises/new");
        CHECK_FALSE(alex.isOffered("promise/anew"));
        page.type(alex.screen, "promise/what", QStringLiteral("Home by six on"));
        page.type(alex.screen, "promise/due", QStringLiteral("in two wee"));
        alex.escape("promises/new");
        page.press(alex.screen, "promises/new");
        CHECK(alex.isOffered("promise/anew"));
        CHECK(alex.words("promise/what") == QStringLiteral("Home by six on"));
        CHECK(alex.words("promise/due") == QStringLiteral("in two wee"));
        // Locked in the middle of the word.
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" Thurs"));
    }
    CHECK_FALSE(takenOut(page).contains(QStringLiteral("Home by six")));
    page.journal.reopen(kSamOpens);
    {
        Unlocked sam{page};
        page.press(sam.screen, "promises/new");
        CHECK(sam.words("promise/what").isEmpty()); // what Alex began is nobody else's
        CHECK_FALSE(sam.isOffered("promise/anew"));
    }
    page.journal.reopen(kAlexOpens);
    {
        Unlocked alex{page};
        page.press(alex.screen, "promises/new");
        CHECK(alex.words("promise/what") == QStringLiteral("Home by six on Thurs"));
        page.press(alex.screen, "promise/anew");
        CHECK(QApplication::focusWidget() == page.at(alex.screen, "promise/what"));
        CHECK(alex.words("promise/what").isEmpty());
        CHECK(alex.words("promise/due").isEmpty());
        CHECK_FALSE(alex.isOffered("promise/anew"));
        alex.escape("promises/new");
        page.press(alex.screen, "promises/new");
        CHECK_FALSE(alex.isOffered("promise/anew"));
        page.type(alex.screen, "promise/what", QStringLiteral("Home by six."));
        page.press(alex.screen, "promise/on");
        page.press(alex.screen, "promise/not-now");
        page.press(alex.screen, "promises/new");
        CHECK(alex.words("promise/what") == QStringLiteral("Home by six."));
        page.press(alex.screen, "promise/on");
        page.press(alex.screen, "promise/yes");
        CHECK(page.journal->promises().open(5).size() == 1);
        page.press(alex.screen, "promises/new");
        CHECK(alex.words("promise/what").isEmpty()); // saved is not begun any more
    }
}

TEST_CASE("a change of a promise that was not saved yet goes with the promise, and undoes nothing of others",
          "[screens][together][drafts]")
{
    TogetherOnScreen page;
    const auto make = [&page](const char* what) {
        journal::Promise promise;
        promise.what = what;
        promise.due = Date{2026, 5, 17};
        return page.journal->promises().add(promise);
    };
    const auto walk = make("A walk.");
    const auto id = QString::fromStdString(walk.toString());
    {
        Unlocked alex{page};
        page.press(alex.screen, "promises/0/change");
        page.type(alex.screen, "promise/what", QStringLiteral("A long walk."));
        alex.escape("promises/0/change");
        page.press(alex.screen, "promises/new");
        CHECK(alex.words("promise/what").isEmpty()); // another form
    }
    page.journal.reopen(kSamOpens);
    CHECK(page.journal->promises().renegotiate(walk, "A walk.", Date{2026, 6, 21}, {}));
    page.journal.reopen(kAlexOpens);
    {
        Unlocked alex{page};
        page.press(alex.screen, "promises/0/change");
        CHECK(alex.words("promise/what") == QStringLiteral("A long walk."));
        CHECK(alex.words("promise/due") == QLocale{}.toString(QDate{2026, 6, 21}, QLocale::ShortFormat));
        // As it was again: nothing is begun.
        page.type(alex.screen, "promise/what", QStringLiteral("A walk."));
        CHECK(alex.promises.drafts().of(id).isEmpty());
        page.type(alex.screen, "promise/why", QStringLiteral("The wea"));
        alex.escape("promises/0/change");
        page.press(alex.screen, "promises/0/change");
        CHECK(alex.words("promise/why") == QStringLiteral("The wea"));
        alex.escape("promises/0/change");
        page.press(alex.screen, "promises/0/done");
        CHECK(alex.promises.drafts().ids().isEmpty());
    }
    {
        Unlocked alex{page};
        alex.promises.reopen(id);
        page.press(alex.screen, "promises/0/change");
        page.type(alex.screen, "promise/why", QStringLiteral("The wea"));
    }
    CHECK(page.journal->promises().release(walk)); // by the other one
    Unlocked alex{page};
    CHECK(alex.promises.drafts().ids().isEmpty());
}

TEST_CASE("a ritual that was not saved yet waits with all that was chosen for it", "[screens][together][drafts]")
{
    TogetherOnScreen page;
    {
        Unlocked alex{page};
        page.press(alex.screen, "rituals/new");
        page.type(alex.screen, "ritual/name", QStringLiteral("The bri"));
        page.type(alex.screen, "ritual/about", QStringLiteral("Once round"));
        page.press(alex.screen, "ritual/day-4");
        page.type(alex.screen, "ritual/first", QStringLiteral("next Fri"));
        page.type(alex.screen, "ritual/time", QStringLiteral("half past"));
        page.type(alex.screen, "ritual/minutes", QStringLiteral("45"));
        page.at(alex.screen, "ritual/remind")->findChild<QAbstractButton*>()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        alex.escape("rituals/new");
    }
    CHECK_FALSE(takenOut(page).contains(QStringLiteral("The bri")));
    page.journal.reopen(kSamOpens);
    {
        Unlocked sam{page};
        page.press(sam.screen, "rituals/new");
        CHECK(sam.words("ritual/name").isEmpty());
    }
    page.journal.reopen(kAlexOpens);
    Unlocked alex{page};
    page.press(alex.screen, "rituals/new");
    CHECK(alex.isOffered("ritual/anew"));
    CHECK(alex.words("ritual/name") == QStringLiteral("The bri"));
    CHECK(alex.words("ritual/about") == QStringLiteral("Once round"));
    CHECK(page.at<QAbstractButton>(alex.screen, "ritual/day-4")->isChecked());
    CHECK(alex.words("ritual/first") == QStringLiteral("next Fri"));
    CHECK(alex.words("ritual/time") == QStringLiteral("half past"));
    CHECK(alex.words("ritual/minutes") == QStringLiteral("45"));
    CHECK(alex.isChosen("ritual/remind", 1));
    page.press(alex.screen, "ritual/anew");
    CHECK(alex.words("ritual/name").isEmpty());
    CHECK(alex.words("ritual/minutes") == QStringLiteral("30"));
    CHECK_FALSE(page.at<QAbstractButton>(alex.screen, "ritual/day-4")->isChecked());
    CHECK(alex.isChosen("ritual/remind", 0));
    CHECK(alex.rituals.drafts().ids().isEmpty());

    page.type(alex.screen, "ritual/name", QStringLiteral("The bridge"));
    page.press(alex.screen, "ritual/save");
    REQUIRE(alex.rituals.rows().size() == 1);
    page.press(alex.screen, "rituals/new");
    CHECK_FALSE(alex.isOffered("ritual/anew"));
    alex.escape("rituals/new");
    page.press(alex.screen, "rituals/0");
    page.type(alex.screen, "ritual/name", QStringLiteral("The other bri"));
    alex.escape("rituals/0");
    page.press(alex.screen, "rituals/0");
    CHECK(alex.words("ritual/name") == QStringLiteral("The other bri"));
    CHECK(alex.rituals.rows().front().name == QStringLiteral("The bridge"));
    alex.rituals.remove(alex.rituals.rows().front().id);
    CHECK(alex.rituals.drafts().ids().isEmpty());
}
