// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insights/insights_screen.h"

#include "models/insight_table.h"
#include "screens/insights/insight_card.h"
#include "screens/insights/insight_paper.h"
#include "support/open_journal.h"
#include "widgets/plot.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPrinter>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace inglenook;
using test::OpenJournal;
using ui::InsightCard;
using ui::InsightsScreen;

namespace {

struct InsightsOnScreen {
    explicit InsightsOnScreen(int textSize = 100, bool dark = false)
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        theme.setMode(dark ? ui::ThemeMode::Dark : ui::ThemeMode::Light);
        theme.setTextSize(textSize);
        theme.setReducedMotion(true);
        theme.dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    }

    void write(int daysAgo, std::size_t author, std::initializer_list<const char*> words)
    {
        journal::EntryContent content;
        content.title = "Evening";
        content.text = "words";
        for (const auto* word : words)
            content.feelings.push_back(feelings.pick(word));
        content.created = journal.clock.localNow();
        content.created.utc.ms -= std::int64_t{daysAgo} * 24 * 3600 * 1000;
        content.mood = journal::Mood{daysAgo * 3 - 80, 30};
        (void)journal->entries().add(content, journal->members().at(author).id);
    }

    void checkIn(int daysAgo, int left, int right)
    {
        const auto id = [&](std::size_t place) { return journal->members().at(place).id.toString(); };
        const auto mark = [&](std::size_t place, int value) {
            return R"({"step":"closeness","participant":")" + id(place) + R"(","scale":)" + std::to_string(value) + "}";
        };
        const auto turn = [&](std::size_t place, int seconds) {
            return R"({"step":"hard","participant":")" + id(place) + R"(","seconds":)" + std::to_string(seconds) + "}";
        };
        journal::EntryContent content;
        content.title = "Weekly check-in";
        content.text = "kept";
        content.created = journal.clock.localNow();
        content.created.utc.ms -= std::int64_t{daysAgo} * 24 * 3600 * 1000;
        (void)journal->entries().add(content, std::nullopt, "weekly-check-in",
                                     R"({"items":[)" + mark(0, left) + "," + mark(1, right) + R"(],"turns":[)" +
                                         turn(0, 200) + "," + turn(1, 240) + "]}");
    }

    void fill()
    {
        for (int week = 0; week < 8; ++week) {
            checkIn(1 + 7 * week, 8 - week / 2, 6 + week % 3);
            write(2 + 7 * week, 0, {"tired", "hopeful"});
            write(3 + 7 * week, 1, {"grateful"});
        }
    }

    void show(QSize size = {1048, 800})
    {
        screen.resize(size);
        screen.show();
        (void)QTest::qWaitForWindowActive(&screen, 1000);
        while (model.isReading())
            QTest::qWait(1);
        QTest::qWait(20);
    }

    template <typename Kind = QWidget>
    Kind* at(const char* name)
    {
        auto* found = screen.findChild<Kind*>(QLatin1String{name});
        if (found == nullptr)
            FAIL("there is no " << name);
        return found;
    }

    OpenJournal journal;
    ui::Theme theme;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();
    exercises::FeelingsVocabulary feelings = exercises::FeelingsVocabulary::builtin();
    ui::InsightsModel model{*journal, catalogue, feelings, journal.clock};
    ui::BehindModel behind{*journal};
    InsightsScreen screen{theme, model, behind, nullptr};
};

void click(QAbstractButton* button)
{
    REQUIRE(button->isVisible());
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::qWait(10);
}

} // namespace

TEST_CASE("an empty journal has nothing to look back on, and says so kindly", "[screens][insights]")
{
    InsightsOnScreen page;
    page.show();
    CHECK(page.at("insights/empty")->isVisible());
    CHECK_FALSE(page.at("insights/marks")->isVisible());
    CHECK_FALSE(page.at("insights/take-out")->isVisible());
}

TEST_CASE("a point leads to its entries, and an entry opens; Esc leads back to the point", "[screens][insights]")
{
    InsightsOnScreen page;
    page.fill();
    page.show();
    auto* plot = page.at<ui::Plot>("insights/marks/plot");
    plot->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plot, Qt::Key_Home);
    QTest::keyClick(plot, Qt::Key_Return);
    while (page.behind.isLooking())
        QTest::qWait(1);
    CHECK(page.at("insights/behind")->isVisible());
    CHECK(page.at<QLabel>("insights/behind/title")->text() == plot->data().points.at(0).spoken);
    auto* list = page.at<QListView>("insights/behind/list");
    CHECK(list->hasFocus());
    REQUIRE(list->model()->rowCount() == 1);
    QSignalSpy wanted{&page.screen, &InsightsScreen::entryWanted};
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    const auto id = EntryId::parse(wanted.at(0).at(0).toString().toStdString());
    REQUIRE(id);
    CHECK(page.journal->entries().find(*id)->exercise == "weekly-check-in");
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK_FALSE(page.at("insights/behind")->isVisible());
    CHECK(plot->hasFocus());
    CHECK(plot->cursor() == 0);
}

TEST_CASE("the table says what the plot shows, and its cells lead to the same entries", "[screens][insights]")
{
    InsightsOnScreen page;
    page.fill();
    page.show();
    for (const auto* key : {"marks", "words", "days", "families", "moods", "hours", "exercises", "spoken"}) {
        INFO(key);
        const auto name = std::string{"insights/"} + key;
        auto* card = page.at<InsightCard>(name.c_str());
        REQUIRE(card->isVisible());
        click(page.at<QAbstractButton>((name + "/swap").c_str()));
        CHECK(card->table()->isVisible());
        CHECK_FALSE(card->plot()->isVisible());
        CHECK_FALSE(card->table()->accessibleName().isEmpty());
        auto* model = card->table()->model();
        int points = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                points += model->index(row, column).data(ui::InsightTable::PointRole).toInt() >= 0 ? 1 : 0;
        CHECK(points == card->plot()->data().points.size());
        click(page.at<QAbstractButton>((name + "/swap").c_str()));
        CHECK(card->plot()->isVisible());
    }
    auto* words = page.at<InsightCard>("insights/words");
    words->showTable(true);
    auto* table = words->table();
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(table->model()->index(1, 2));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(page.at<QLabel>("insights/behind/title")->text() == words->picture().points.at(1).spoken);
    QTest::keyClick(page.at<QListView>("insights/behind/list"), Qt::Key_Escape);
    CHECK(table->hasFocus());
}

TEST_CASE("days can be typed, and what is no day is said", "[screens][insights]")
{
    InsightsOnScreen page;
    page.fill();
    page.show();
    click(page.at<QAbstractButton>("insights/choose-days"));
    auto* from = page.at<QLineEdit>("insights/from");
    auto* until = page.at<QLineEdit>("insights/until");
    CHECK(from->hasFocus());
    from->setText(QStringLiteral("soonish"));
    QTest::keyClick(from, Qt::Key_Return);
    CHECK(page.model.range() == ui::InsightsModel::Range::Quarter);
    CHECK_FALSE(from->accessibleDescription().isEmpty());
    from->setText(QStringLiteral("April 2026"));
    until->setText(QStringLiteral("2026-05-03"));
    QTest::keyClick(until, Qt::Key_Return);
    CHECK(page.model.range() == ui::InsightsModel::Range::Chosen);
    CHECK(page.model.from() == QDate(2026, 4, 1));
    CHECK(page.model.until() == QDate(2026, 5, 3));
}

TEST_CASE("every size, theme and direction has room for the cards", "[screens][insights]")
{
    for (const int textSize : {100, 150})
        for (const bool dark : {false, true})
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                for (const auto size : {QSize{960, 640}, QSize{1048, 800}}) {
                    InsightsOnScreen page{textSize, dark};
                    page.fill();
                    page.screen.setLayoutDirection(direction);
                    page.show(size);
                    for (const auto* card : page.screen.findChildren<InsightCard*>()) {
                        if (!card->isVisible())
                            continue;
                        INFO(card->objectName().toStdString() << " " << textSize << " " << size.width());
                        const auto left = card->mapTo(&page.screen, QPoint{}).x();
                        CHECK(left >= 0);
                        CHECK(left + card->width() <= size.width());
                        CHECK(card->plot()->height() >= card->plot()->heightAt(card->plot()->width()) - 1);
                    }
                }
}

TEST_CASE("the pictures can be taken out as PDF, PNG and SVG, readable for the owner alone", "[screens][insights]")
{
    InsightsOnScreen page;
    page.fill();
    page.show();
    ui::InsightPaper paper;
    paper.title = QStringLiteral("Insights");
    for (const auto* card : page.screen.findChildren<InsightCard*>())
        if (card->isVisible())
            paper.items.append({card->picture().caption, card->picture().sentence, card->picture().note, card->plot()});
    REQUIRE(paper.items.size() >= 6);
    const QTemporaryDir folder;
    for (const auto& [kind, name] : {std::pair{ui::PictureFile::Pdf, "a.pdf"}, std::pair{ui::PictureFile::Png, "a.png"},
                                     std::pair{ui::PictureFile::Svg, "a.svg"}}) {
        const auto file = folder.filePath(QLatin1String{name});
        REQUIRE(ui::saveInsights(file, kind, page.theme, paper));
        CHECK(QFileInfo{file}.size() > 4000);
        CHECK_FALSE(QFileInfo{file}.permissions().testFlag(QFile::ReadGroup));
        CHECK_FALSE(QFileInfo{file}.permissions().testFlag(QFile::ReadOther));
    }
    const QImage picture{folder.filePath(QStringLiteral("a.png"))};
    CHECK(picture.width() == 2 * 720);
    CHECK_FALSE(
        ui::saveInsights(folder.filePath(QStringLiteral("no/such/a.png")), ui::PictureFile::Png, page.theme, paper));
}

TEST_CASE("printed, the pictures come out page by page, with every sentence", "[screens][insights][print]")
{
    InsightsOnScreen page;
    page.fill();
    page.show();
    ui::InsightPaper paper;
    paper.title = QStringLiteral("Insights");
    for (const auto* card : page.screen.findChildren<InsightCard*>())
        if (card->isVisible())
            paper.items.append({card->picture().caption, card->picture().sentence, card->picture().note, card->plot()});
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("printed.pdf"));
    {
        QPrinter printer{QPrinter::HighResolution};
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printer.setPageSize(QPageSize{QPageSize::A4});
        REQUIRE(ui::printInsights(printer, page.theme, paper));
    }
    QFile pdf{file};
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const auto bytes = pdf.readAll();
    CHECK(bytes.startsWith("%PDF"));
    const auto pages = bytes.count("/Type /Page\n") + bytes.count("/Type /Page ");
    CHECK(pages >= 2);
    CHECK(pages <= paper.items.size());
    // A printer that can't write says so.
    QPrinter nowhere{QPrinter::HighResolution};
    nowhere.setOutputFormat(QPrinter::PdfFormat);
    nowhere.setOutputFileName(folder.filePath(QStringLiteral("no/such/printed.pdf")));
    CHECK_FALSE(ui::printInsights(nowhere, page.theme, paper));
}

TEST_CASE("Tab goes through the choice of days as one reads it", "[screens][insights]")
{
    InsightsOnScreen page;
    page.fill();
    page.show();
    page.at<QAbstractButton>("insights/choose-days")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    const auto here = [] { return QApplication::focusWidget()->objectName(); };
    CHECK(here() == QStringLiteral("insights/from"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(here() == QStringLiteral("insights/until"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(here() == QStringLiteral("insights/show-days"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(here() == QStringLiteral("insights/choose-days"));
    // A year that is typed leaves no range chosen; the ranges stay one stop.
    page.at<QLineEdit>("insights/from")->setText(QStringLiteral("2025"));
    page.at<QLineEdit>("insights/until")->clear();
    page.at<QLineEdit>("insights/from")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    page.at<QAbstractButton>("insights/choose-days")->setFocus();
    int stops = 0;
    auto* ranges = page.at<QWidget>("insights/range");
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        stops += ranges->isAncestorOf(QApplication::focusWidget()) ? 1 : 0;
    }
    CHECK(stops == 1);
}
