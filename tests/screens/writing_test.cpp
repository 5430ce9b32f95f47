// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal_fixture.h"

#include "support/temporary_folder.h"
#include "widgets/markdown_view.h"
#include "widgets/month_grid.h"
#include "widgets/mood_grid.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTextEdit>

#include <array>
#include <fstream>

using namespace inglenook;
using test::JournalOnScreen;

namespace {

void choose(const char* menu, int row)
{
    auto* open = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(open != nullptr);
    CHECK(open->objectName() == QLatin1String{menu});
    for (int i = 0; i < row; ++i)
        QTest::keyClick(open, Qt::Key_Down);
    QTest::keyClick(open, Qt::Key_Return);
    JournalOnScreen::settle();
}

journal::PictureId putPicture(JournalOnScreen& page)
{
    QImage image{400, 300, QImage::Format_RGB32};
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    return page.journal->pictures().add(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

bool isRed(const QWidget* widget)
{
    const auto seen = const_cast<QWidget*>(widget)->grab().toImage();
    int red = 0;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); x += 10)
            red += seen.pixelColor(x, y) == QColor{Qt::red} ? 1 : 0;
    return red > 200;
}

} // namespace

TEST_CASE("how a moment is, when it was and a star are given by keys and kept with the entry", "[screens][writing]")
{
    JournalOnScreen page;
    page.show();
    page.screen->write();
    page.settle();
    page.type(QStringLiteral("Evening"));
    page.key(Qt::Key_M, Qt::ControlModifier);
    CHECK(page.focusName() == "mood/grid");
    page.key(Qt::Key_Right);
    page.key(Qt::Key_Right);
    page.key(Qt::Key_Right);
    page.key(Qt::Key_Down);
    page.key(Qt::Key_Return);
    CHECK_FALSE(page.isThere("mood"));
    CHECK(page.focusName() == "journal/mood");
    CHECK(page.at<QAbstractButton>("journal/mood")->text() == QStringLiteral("very pleasant, little energy"));

    page.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(page.focusName() == "when/days");
    const auto before = page.entry.content().created;
    page.key(Qt::Key_Left);
    page.key(Qt::Key_Return);
    CHECK(page.entry.content().created.utc.ms == before.utc.ms - 24 * 3600 * 1000);
    auto* time = page.at<QLineEdit>("when/time");
    time->setFocus();
    time->selectAll();
    page.type(QStringLiteral("never"));
    page.key(Qt::Key_Return);
    CHECK(page.isThere("when")); // it says so, and waits
    time->selectAll();
    page.type(QStringLiteral("06:05"));
    page.key(Qt::Key_Return);
    CHECK_FALSE(page.isThere("when"));
    CHECK(ui::wallTime(page.entry.content().created).time().toString(QStringLiteral("HH:mm")) ==
          QStringLiteral("06:05"));
    page.press("journal/write-star");
    page.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.entry.shown());
    const auto kept = page.journal->entries().find(page.entry.shown()->id)->content;
    CHECK(kept.mood == journal::Mood{75, -25});
    CHECK(kept.starred);
    CHECK(page.isThere("journal/mood-then"));
    page.press("journal/star");
    CHECK_FALSE(page.journal->entries().find(page.entry.shown()->id)->content.starred);
}

TEST_CASE("a template begins an entry, can be undone, and one's own is made and removed", "[screens][writing]")
{
    JournalOnScreen page;
    page.show();
    page.screen->write();
    page.settle();
    page.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    choose("journal/template-menu", 2);
    auto* text = page.at<QTextEdit>("journal/write-text");
    CHECK(text->toPlainText().startsWith(QStringLiteral("## What happened")));
    CHECK(page.entry.content().text == text->toPlainText().toStdString());
    page.type(QStringLiteral("The door."));
    CHECK(text->toPlainText().section(u'\n', 1, 1) == QStringLiteral("The door."));
    QTest::keySequence(text, QKeySequence::Undo);
    QTest::keySequence(text, QKeySequence::Undo);
    CHECK(text->toPlainText().isEmpty());

    page.type(QStringLiteral("My own beginning"));
    page.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    choose("journal/template-menu", 5);
    CHECK(page.focusName() == "template/name");
    page.type(QStringLiteral("Mine"));
    page.key(Qt::Key_Return);
    REQUIRE(page.journal->templates().all().size() == 1);
    CHECK(page.journal->templates().all().front().text == "My own beginning");
}

TEST_CASE("only the words are left where that is wished, and Esc brings the rest back", "[screens][writing]")
{
    JournalOnScreen page;
    page.show();
    page.screen->write();
    page.settle();
    bool quiet = false;
    QObject::connect(page.screen, &ui::JournalScreen::quietChanged, [&](bool now) { quiet = now; });
    page.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(quiet);
    CHECK(page.focusName() == "journal/write-text");
    for (const char* name : {"journal/list", "journal/write-title", "journal/write-tags", "journal/keep"})
        CHECK_FALSE(page.isThere(name));
    page.type(QStringLiteral("words"));
    page.key(Qt::Key_Escape);
    CHECK_FALSE(quiet);
    CHECK(page.isThere("journal/list"));
    CHECK(page.isThere("journal/keep"));
    // Keeping it from there brings everything back as well.
    page.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    page.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(quiet);
    CHECK(page.isThere("journal/list"));
}

TEST_CASE("a feeling's strength is changed on its chip, and a tag is taken with the arrow", "[screens][writing]")
{
    JournalOnScreen page;
    page.add("Old", "words", 1, {"walking"});
    page.show();
    page.screen->write();
    page.settle();
    auto content = page.entry.content();
    content.feelings = {page.feelings.pick("lonely")};
    const auto before = content.feelings.front().intensity;
    page.entry.setContent(content);
    page.entry.flush();
    REQUIRE(page.entry.continueDraft());
    page.settle();
    page.press("journal/feeling-lonely");
    CHECK(page.focusName() == "journal/feeling-lonely");
    CHECK(page.entry.content().feelings.front().intensity != before);
    auto* tags = page.at<QLineEdit>("journal/write-tags");
    tags->setFocus();
    page.type(QStringLiteral("wal"));
    page.key(Qt::Key_Down);
    CHECK(tags->text() == QStringLiteral("walking, "));
    CHECK(page.entry.content().tags == std::vector<std::string>{"walking"});
}

TEST_CASE("a picture stands in the entry that is read, opens large by keys, and is described", "[screens][writing]")
{
    JournalOnScreen page;
    const auto id = putPicture(page);
    page.add("Heron", "Before.\n\n" + journal::pictureMarkdown(id, "a heron on one leg") + "\n\nAfter.");
    page.show();
    auto* text = page.at<ui::MarkdownView>("journal/text");
    REQUIRE(QTest::qWaitFor([&] { return isRed(text); }, 30'000));
    CHECK(text->toPlainText().contains(QStringLiteral("a heron on one leg")));
    text->setFocus();
    page.key(Qt::Key_Tab);
    page.key(Qt::Key_Return);
    REQUIRE(page.isThere("picture"));
    CHECK_FALSE(page.at("picture")->isWindow());
    CHECK(page.at("picture")->accessibleName() == QStringLiteral("a heron on one leg"));
    REQUIRE(QTest::qWaitFor([&] { return isRed(page.at("picture")); }, 30'000));
    page.key(Qt::Key_Escape);
    CHECK_FALSE(page.isThere("picture"));
    CHECK(page.focusName() == "journal/text");
}

TEST_CASE("a picture without a description is still named, in the text by its place and large by what it is",
          "[screens][writing]")
{
    JournalOnScreen page;
    const auto id = putPicture(page);
    page.add("Heron", "Before.\n\n" + journal::pictureMarkdown(id, "") + "\n\nAfter.");
    page.show();
    CHECK(page.entry.shown()->content.text.find("![](picture:") != std::string::npos);
    auto* text = page.at<ui::MarkdownView>("journal/text");
    REQUIRE(QTest::qWaitFor([&] { return isRed(text); }, 30'000));
    REQUIRE(text->pictures().size() == 1);
    CHECK(text->pictures().at(0).description.isEmpty());
    CHECK(text->pictures().at(0).id == QString::fromStdString(id.toString()));
    text->setFocus();
    page.key(Qt::Key_Tab);
    page.key(Qt::Key_Return);
    REQUIRE(page.isThere("picture"));
    CHECK(page.at("picture")->accessibleName() == QStringLiteral("A picture without a description"));
    page.key(Qt::Key_Escape);
    // What is written is read back as the same picture, and still has none.
    CHECK(journal::picturesIn(page.entry.shown()->content.text) == std::vector{id});
}

TEST_CASE("what an entry was is seen beside what it is, and is brought back", "[screens][writing]")
{
    JournalOnScreen page;
    page.add("Canal", "We *walked*.");
    page.show();
    CHECK_FALSE(page.isThere("journal/versions"));
    page.key(Qt::Key_F6);
    page.key(Qt::Key_E, Qt::ControlModifier);
    auto* text = page.at<QTextEdit>("journal/write-text");
    text->setFocus();
    text->selectAll();
    page.type(QStringLiteral("We ran."));
    page.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.isThere("journal/versions"));
    page.press("journal/versions");
    REQUIRE(page.isThere("versions"));
    CHECK(page.focusName() == "versions/list");
    CHECK(page.at<QListWidget>("versions/list")->count() == 1);
    CHECK(page.at<QTextEdit>("versions/then")->toPlainText().contains(QStringLiteral("We walked.")));
    CHECK(page.at<QTextEdit>("versions/now")->toPlainText().contains(QStringLiteral("We ran.")));
    page.press("versions/bring-back");
    CHECK_FALSE(page.isThere("versions"));
    CHECK(page.entry.shown()->content.text == "We *walked*.");
    CHECK(page.at<ui::MarkdownView>("journal/text")->toPlainText() == QStringLiteral("We walked."));
    CHECK(page.journal->versions().of(page.entry.shown()->id).size() == 2);
}

TEST_CASE("a word that is not known is underlined, mended from its menu by keys, or added", "[screens][writing]")
{
    const test::TemporaryFolder folder;
    std::ofstream{folder / "en_US.aff"} << "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n";
    std::ofstream{folder / "en_US.dic"} << "2\nthe\nheron\n";
    const std::array folders{folder.path()};
    JournalOnScreen page{spelling::installedDictionaries(folders)};
    page.writing.spelling.setLanguage(QStringLiteral("en_US"));
    page.show();
    page.screen->write();
    page.settle();
    page.key(Qt::Key_Return);
    page.type(QStringLiteral("the herom"));
    auto* text = page.at<QTextEdit>("journal/write-text");
    REQUIRE(QTest::qWaitFor([&] { return page.writing.spelling.isMisspelled(QStringLiteral("herom")); }, 30'000));
    const auto openMenu = [&] {
        const auto at = text->cursorRect().center();
        QContextMenuEvent event{QContextMenuEvent::Keyboard, at, text->viewport()->mapToGlobal(at), Qt::NoModifier};
        QCoreApplication::sendEvent(text->viewport(), &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    };
    auto* menu = openMenu();
    REQUIRE(menu != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return menu->actions().constFirst()->text() == QStringLiteral("heron"); }, 30'000));
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(text->toPlainText() == QStringLiteral("the heron"));
    QTest::keySequence(text, QKeySequence::Undo);
    CHECK(text->toPlainText() == QStringLiteral("the herom"));
    text->moveCursor(QTextCursor::End);
    menu = openMenu();
    REQUIRE(menu != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return menu->actions().constFirst()->text() == QStringLiteral("heron"); }, 30'000));
    for (int i = 0; i < 10 && !menu->activeAction()->text().startsWith(QStringLiteral("It is right")); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(page.journal->spelling().all() == std::vector<std::string>{"herom"});
    CHECK_FALSE(page.writing.spelling.isMisspelled(QStringLiteral("herom")));
}
