// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "widgets/bar_plot.h"
#include "widgets/day_plot.h"
#include "widgets/field_plot.h"
#include "widgets/line_plot.h"
#include "widgets/stack_plot.h"
#include "widgets/tally_plot.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>

#include <functional>
#include <memory>

using namespace inglenook::ui;

namespace {

const PersonLook kAlex{QStringLiteral("Alex"), QStringLiteral("A"), MarkShape::Circle, PersonColour::A};
const PersonLook kSam{QStringLiteral("Sam"), QStringLiteral("S"), MarkShape::Diamond, PersonColour::B};

/// Two people over six columns, with a gap and two equal marks.
PlotData twoPeople()
{
    PlotData data;
    data.series = {{kAlex.name, kAlex, {}}, {kSam.name, kSam, {}}};
    data.columns = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                    QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")};
    data.axis = {QStringLiteral("low"), QStringLiteral("middle"), QStringLiteral("high"), QStringLiteral("top")};
    const auto add = [&data](int series, int x, double y, int count) {
        const auto spoken = QStringLiteral("%1 %2").arg(data.series.at(series).name).arg(x + 1);
        data.points.append({series, x, y, count, spoken, QString::number(count), spoken});
    };
    add(0, 0, 4, 3);
    add(1, 0, 6, 1);
    add(0, 1, 7, 2);
    add(1, 3, 2, 5);
    add(0, 5, 8, 1);
    add(1, 5, 8, 2);
    return data;
}

/// Four weeks of days, each in a place of its own.
PlotData fourWeeks()
{
    PlotData data;
    data.columns = {QStringLiteral("May"), {}, {}, {}};
    data.axis = {QStringLiteral("Mon"), QStringLiteral("Tue"), QStringLiteral("Wed"), QStringLiteral("Thu"),
                 QStringLiteral("Fri"), QStringLiteral("Sat"), QStringLiteral("Sun")};
    for (int day = 2; day < 26; ++day)
        data.points.append({0, day / 7, double(day % 7), day % 3, {}, {}, QStringLiteral("day %1").arg(day)});
    return data;
}

struct Made {
    const char* name;
    std::function<Plot*(const Theme&, QWidget*)> make;
    PlotData (*data)() = twoPeople;
};

const std::vector<Made>& allPlots()
{
    static const std::vector<Made> kAll{
        {"line",
         [](const Theme& theme, QWidget* parent) -> Plot* {
             return new LinePlot{theme, parent};
         }},
        {"bar",
         [](const Theme& theme, QWidget* parent) -> Plot* {
             return new BarPlot{theme, parent};
         }},
        {"stack",
         [](const Theme& theme, QWidget* parent) -> Plot* {
             return new StackPlot{theme, parent};
         }},
        {"tally",
         [](const Theme& theme, QWidget* parent) -> Plot* {
             return new TallyPlot{theme, parent};
         }},
        {"day",
         [](const Theme& theme, QWidget* parent) -> Plot* {
             return new DayPlot{theme, parent};
         },
         fourWeeks},
        {"field",
         [](const Theme& theme, QWidget* parent) -> Plot* {
             return new FieldPlot{theme, parent};
         }},
    };
    return kAll;
}

} // namespace

TEST_CASE("every point of a plot lies inside it and is hit by the mouse", "[plots]")
{
    for (const auto& made : allPlots())
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
            for (const int width : {260, 620}) {
                INFO(made.name << " " << direction << " " << width);
                ShownWindow shown;
                auto* plot = made.make(shown.theme(), shown.window());
                plot->setLayoutDirection(direction);
                plot->setData(made.data());
                plot->resize(width, plot->heightAt(width));
                QSignalSpy chosen{plot, &Plot::chosen};
                for (int i = 0; i < plot->data().points.size(); ++i) {
                    const auto place = plot->placeOf(i);
                    CHECK(QRectF{plot->rect()}.adjusted(-2, -2, 2, 2).contains(place));
                    QTest::mouseClick(plot, Qt::LeftButton, Qt::NoModifier, place.center().toPoint());
                    REQUIRE(chosen.count() == i + 1);
                    CHECK(chosen.last().at(0).toInt() == i);
                }
            }
}

TEST_CASE("arrows reach every point of a plot, and Enter chooses it", "[plots]")
{
    for (const auto& made : allPlots()) {
        INFO(made.name);
        ShownWindow shown;
        auto* plot = shown.add(made.make(shown.theme(), shown.window()));
        plot->setData(made.data());
        shown.show();
        plot->setFocus(Qt::TabFocusReason);
        CHECK(plot->cursor() == plot->data().points.size() - 1); // the newest
        // From each point the arrows lead on, so all can be reached from there.
        QSet<int> reached{plot->cursor()};
        QVector<int> open{plot->cursor()};
        while (!open.isEmpty()) {
            const int from = open.takeLast();
            for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                QTest::keyClick(plot, Qt::Key_Home);
                // Back to where we were, by the mouse: it moves the keyboard's place too.
                QTest::mouseClick(plot, Qt::LeftButton, Qt::NoModifier, plot->placeOf(from).center().toPoint());
                QTest::keyClick(plot, key);
                if (!reached.contains(plot->cursor())) {
                    reached.insert(plot->cursor());
                    open.append(plot->cursor());
                }
            }
        }
        CHECK(reached.size() == plot->data().points.size());
        QTest::keyClick(plot, Qt::Key_End);
        CHECK(plot->cursor() == plot->data().points.size() - 1);
        QSignalSpy chosen{plot, &Plot::chosen};
        QTest::keyClick(plot, Qt::Key_Return);
        REQUIRE(chosen.count() == 1);
        CHECK(chosen.at(0).at(0).toInt() == plot->cursor());
    }
}

TEST_CASE("right is where reading goes on, in both directions", "[plots]")
{
    ShownWindow shown;
    auto* plot = shown.add(new LinePlot{shown.theme(), shown.window()});
    plot->setData(twoPeople());
    shown.show();
    plot->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plot, Qt::Key_Home);
    QTest::keyClick(plot, Qt::Key_Right);
    CHECK(plot->cursor() == 2); // Alex's next
    QTest::keyClick(plot, Qt::Key_Right);
    CHECK(plot->cursor() == 3); // only Sam has one there
    const auto place = plot->placeOf(0);
    plot->setLayoutDirection(Qt::RightToLeft);
    CHECK(plot->placeOf(0).center().x() == Approx(plot->width() - place.center().x()).margin(1));
    QTest::keyClick(plot, Qt::Key_Home);
    QTest::keyClick(plot, Qt::Key_Left);
    CHECK(plot->cursor() == 2);
}

TEST_CASE("equal marks stand side by side", "[plots]")
{
    ShownWindow shown;
    auto* plot = new LinePlot{shown.theme(), shown.window()};
    plot->setData(twoPeople());
    plot->resize(600, 200);
    CHECK(plot->placeOf(4).center().y() == Approx(plot->placeOf(5).center().y()));
    CHECK(plot->placeOf(4).right() <= plot->placeOf(5).left() + 0.5);
}

TEST_CASE("a plot tells screen readers its sentence, then the point one is at", "[plots]")
{
    ShownWindow shown;
    auto* plot = shown.add(new LinePlot{shown.theme(), shown.window()});
    auto* other = shown.add(new BarPlot{shown.theme(), shown.window()});
    plot->setData(twoPeople());
    plot->setTexts(QStringLiteral("How close it felt"), QStringLiteral("Mostly close."));
    other->setFocus();
    shown.show();
    other->setFocus();
    auto* reader = QAccessible::queryAccessibleInterface(plot);
    REQUIRE(reader != nullptr);
    CHECK(reader->role() == QAccessible::Chart);
    CHECK(reader->text(QAccessible::Name) == QStringLiteral("How close it felt"));
    CHECK(reader->text(QAccessible::Description) == QStringLiteral("Mostly close."));
    plot->setFocus(Qt::TabFocusReason);
    CHECK(reader->text(QAccessible::Name) == QStringLiteral("Sam 6"));
    QTest::keyClick(plot, Qt::Key_Home);
    CHECK(reader->text(QAccessible::Name) == QStringLiteral("Alex 1"));
    other->setFocus(Qt::TabFocusReason);
    CHECK(reader->text(QAccessible::Name) == QStringLiteral("How close it felt"));
}

TEST_CASE("without colour the two people and the parts of a stack can still be told apart", "[plots]")
{
    ShownWindow shown;
    const auto grey = [&](Plot& plot, int point) {
        QImage image{plot.size(), QImage::Format_Grayscale8};
        image.fill(Qt::white);
        {
            QPainter painter{&image};
            plot.paintOn(painter, QRectF{plot.rect()}, shown.theme().tokens());
        }
        return image.copy(plot.placeOf(point).toAlignedRect().adjusted(1, 1, -1, -1)).scaled(24, 24);
    };
    LinePlot lines{shown.theme(), shown.window()};
    lines.setData(twoPeople());
    lines.resize(600, 200);
    CHECK(grey(lines, 0) != grey(lines, 1));
    QSet<int> patterns;
    for (int part = 0; part < 9; ++part)
        patterns.insert(patternOf(part));
    CHECK(patterns.size() == 9);
}

TEST_CASE("new figures keep the keyboard where the same point stands", "[plots]")
{
    ShownWindow shown;
    auto* plot = shown.add(new BarPlot{shown.theme(), shown.window()});
    auto data = twoPeople();
    plot->setData(data);
    shown.show();
    plot->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plot, Qt::Key_Home);
    QTest::keyClick(plot, Qt::Key_Down);
    const auto spoken = data.points.at(1).spoken;
    data.points.removeFirst();
    plot->setData(data);
    REQUIRE(plot->cursor() == 0);
    CHECK(plot->data().points.at(0).spoken == spoken);
    plot->setData({});
    CHECK(plot->cursor() == -1);
    QTest::keyClick(plot, Qt::Key_Right); // nothing there, nothing happens
    CHECK(plot->cursor() == -1);
}
