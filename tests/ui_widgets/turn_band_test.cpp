// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"
#include "theme/theme.h"
#include "widgets/timer_ring.h"
#include "widgets/turn_band.h"

#include "support/catch.h"

#include <QImage>
#include <QPainter>

using namespace inglenook::ui;
using namespace inglenook::ui::samples;

namespace {

const auto kVerb = QStringLiteral("says it back");

BandLine fitted(const QString& name, double width)
{
    return fitBandLine(name, kVerb, fontFor(TextRole::TurnName, 1), 44, width);
}

QColor painted(const PersonLook& person, MarkForm form, QPoint at)
{
    QImage image{100, 100, QImage::Format_ARGB32};
    image.fill(Qt::transparent);
    QPainter painter{&image};
    paintMark(painter, image.rect(), person, form, lightTokens());
    return image.pixelColor(at);
}

} // namespace

TEST_CASE("a name that fits is shown whole at full size", "[ui][band]")
{
    const auto line = fitted(QStringLiteral("Sam"), 2000);
    CHECK(line.text == QStringLiteral("Sam says it back"));
    CHECK(line.font.pixelSize() == 68);
}

TEST_CASE("a longer name is smaller first, down to 44", "[ui][band]")
{
    const auto line = fitted(QStringLiteral("Bartholomäus"), 700);
    CHECK(line.text.startsWith(QStringLiteral("Bartholomäus")));
    CHECK(line.font.pixelSize() < 68);
    CHECK(line.font.pixelSize() >= 44);
}

TEST_CASE("a name that is too long is elided, the verb never", "[ui][band]")
{
    const auto name = GENERATE(QStringLiteral("Maximiliane-Henriette von der Heide"),
                               QStringLiteral("عبد الرحمن بن الطويل الاسم جدا"));
    for (const int width : {250, 350, 500, 600}) {
        const auto line = fitted(name, width);
        CHECK(line.text.endsWith(kVerb));
        CHECK(line.text.contains(u'…'));
        CHECK(QFontMetricsF{line.font}.horizontalAdvance(line.text) <= width);
    }
}

TEST_CASE("with the largest text in the smallest window the words stay clear of the timer", "[ui][band]")
{
    Theme theme;
    theme.setTextSize(150);
    TurnBand band{theme, nullptr};
    band.setScale(0.8);
    band.setTurn({QStringLiteral("Maximiliane-Henriette"), QStringLiteral("M"), MarkShape::Circle, PersonColour::B},
                 kVerb);
    band.resize(718, band.bandHeight());
    band.setTimerVisible(true);
    band.timer()->setTime(3599, 3600, TimerRing::State::Running);
    band.show();
    const auto line = band.line();
    CHECK(line.text.endsWith(kVerb));
    const double end = 0.8 * (56 + 104 + 28) + QFontMetricsF{line.font}.horizontalAdvance(line.text);
    CHECK(end < band.timer()->geometry().left());
}

TEST_CASE("the timer counts in minutes and seconds and never says that time is up", "[ui][timer]")
{
    Theme theme;
    TimerRing ring{theme, nullptr};
    ring.setTime(134, 180, TimerRing::State::Running);
    CHECK(ring.digits() == QStringLiteral("2:14"));
    CHECK(ring.words() == QStringLiteral("no rush"));
    ring.setTime(9, 180, TimerRing::State::Paused);
    CHECK(ring.digits() == QStringLiteral("0:09"));
    CHECK(ring.words() == QStringLiteral("paused"));
    ring.setTime(-4, 180, TimerRing::State::Running);
    CHECK(ring.digits() == QStringLiteral("0:00"));
    CHECK(ring.words() == QStringLiteral("when you are ready"));
    CHECK(ring.accessibleName().contains(QStringLiteral("when you are ready")));
}

TEST_CASE("the ring is as wide at one time as at any other of the same length", "[ui][timer]")
{
    Theme theme;
    TimerRing ring{theme, nullptr};
    ring.setTime(71, 180, TimerRing::State::Running);
    const auto narrowDigits = ring.sizeHint();
    ring.setTime(168, 180, TimerRing::State::Running);
    CHECK(ring.sizeHint() == narrowDigits);
}

TEST_CASE("a person may have either shape in either colour", "[ui][mark]")
{
    const auto shape = GENERATE(MarkShape::Circle, MarkShape::Diamond);
    const auto colour = GENERATE(PersonColour::A, PersonColour::B);
    const PersonLook person{QStringLiteral("Kit"), {}, shape, colour};
    const auto tones = coloursOf(lightTokens(), colour);
    CHECK(painted(person, MarkForm::Solid, {50, 50}) == tones.fill);
    CHECK(painted(person, MarkForm::OnBand, {50, 50}) == tones.on);
    CHECK(painted(person, MarkForm::Resting, {50, 50}).alpha() == 0);
    // Between a circle's edge and a diamond's: only one of them is there.
    CHECK((painted(person, MarkForm::Solid, {20, 20}).alpha() > 0) == (shape == MarkShape::Circle));
}
