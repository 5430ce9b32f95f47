// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "theme/focus_ring.h"
#include "theme/motion.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace inglenook::ui;

namespace {

int inkIn(const QPixmap& pixmap)
{
    const auto image = pixmap.toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 0 ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("every icon is there and draws something in its colour", "[theme][icons]")
{
    const Theme theme;
    const auto files = QDir{QStringLiteral(":/icons")}.entryList({QStringLiteral("*.svg")});
    REQUIRE(files.size() >= 52);
    for (const auto& file : files) {
        INFO(file.toStdString());
        const auto pixmap = theme.pixmap(file.chopped(4), Qt::red, 24, 2.0);
        CHECK(pixmap.height() == 48);
        CHECK(inkIn(pixmap) > 12);
        CHECK_FALSE(theme.icon(file.chopped(4), Qt::red).pixmap(20, 20).isNull());
    }
}

TEST_CASE("an icon takes the colour that it is given", "[theme][icons]")
{
    const Theme theme;
    const auto image = theme.pixmap(QStringLiteral("plus"), QColor{0x25, 0x4a, 0x75}, 24, 1.0).toImage();
    CHECK(image.pixelColor(12, 12).rgb() == qRgb(0x25, 0x4a, 0x75));
}

TEST_CASE("an icon that does not exist is empty and harmless", "[theme][icons]")
{
    const Theme theme;
    CHECK(theme.pixmap(QStringLiteral("no-such-icon"), Qt::black, 24, 1.0).isNull());
    CHECK(theme.icon(QStringLiteral("no-such-icon"), Qt::black).isNull());
}

TEST_CASE("the style sheet has no placeholder left, in any theme and size", "[theme]")
{
    for (const auto& tokens : {lightTokens(), darkTokens(), highContrast(lightTokens())})
        for (const double factor : {1.0, 1.15, 1.3, 1.5})
            CHECK_FALSE(styleSheet(tokens, factor).contains(u'@'));
}

TEST_CASE("the style sheet follows colours, text size and borders", "[theme]")
{
    CHECK(styleSheet(lightTokens(), 1.0).contains(lightTokens().accent.name()));
    CHECK(styleSheet(darkTokens(), 1.0).contains(darkTokens().accent.name()));
    CHECK(styleSheet(lightTokens(), 1.0).contains(QStringLiteral("min-height: 38px")));
    CHECK(styleSheet(lightTokens(), 1.5).contains(QStringLiteral("min-height: 58px")));
    CHECK(styleSheet(highContrast(lightTokens()), 1.0).contains(QStringLiteral("min-height: 36px")));
}

TEST_CASE("the theme tells about a change once and only when something changed", "[theme]")
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    QSignalSpy changes{&theme, &Theme::changed};
    theme.setMode(ThemeMode::Dark);
    CHECK(changes.count() == 1);
    CHECK(theme.tokens().dark);
    theme.setMode(ThemeMode::Dark);
    CHECK(changes.count() == 1);
    theme.setSystemDark(false);
    CHECK(changes.count() == 1);
    theme.setMode(ThemeMode::System);
    CHECK_FALSE(theme.tokens().dark);
    theme.setSystemDark(true);
    CHECK(theme.tokens().dark);
}

TEST_CASE("the text size is held between 100 and 150 per cent and scales fonts and lengths", "[theme]")
{
    Theme theme;
    theme.setTextSize(400);
    CHECK(theme.textSize() == 150);
    CHECK(theme.px(40) == 60);
    CHECK(theme.font(TextRole::Heading).pixelSize() == 26);
    theme.setTextSize(20);
    CHECK(theme.textSize() == 100);
    CHECK(theme.font(TextRole::Prompt, 2.0).pixelSize() == 92);
}

TEST_CASE("every role has a size that can be read and a line that holds it", "[theme]")
{
    for (int i = 0; i < int(TextRole::Count); ++i) {
        const auto& style = typeStyle(static_cast<TextRole>(i));
        INFO(i);
        CHECK(style.size >= (static_cast<TextRole>(i) == TextRole::KeyCap ? 12 : 13));
        CHECK(style.line > style.size);
    }
}

TEST_CASE("with reduced motion nothing moves but for the fade of a reveal", "[theme]")
{
    for (const auto movement : {Movement::Press, Movement::Small, Movement::Page, Movement::Turn})
        CHECK(Motion::of(movement, true).milliseconds == 0);
    CHECK(Motion::of(Movement::Reveal, true).milliseconds == 120);
    CHECK(Motion::of(Movement::Turn, false).milliseconds == 320);
    Theme theme;
    theme.setReducedMotion(true);
    CHECK(theme.motion(Movement::Page).milliseconds == 0);
}

TEST_CASE("no button cuts its text, at any text size", "[theme]")
{
    Theme theme;
    theme.dress(*qApp);
    for (const int percent : {100, 150}) {
        theme.setTextSize(percent);
        for (const auto* kind : {"", "primary", "secondary", "quiet", "link", "final", "choice", "side", "chip"}) {
            QPushButton button{QStringLiteral("Move the entry to the bin")};
            button.setProperty("kind", QString::fromLatin1(kind));
            button.ensurePolished();
            INFO(kind << " at " << percent);
            const auto words = button.fontMetrics().size(Qt::TextSingleLine, button.text());
            CHECK(button.sizeHint().width() >= words.width());
            CHECK(button.sizeHint().height() >= words.height());
            CHECK(button.font().pixelSize() >= 14 * percent / 100);
        }
    }
    theme.setTextSize(100);
}

TEST_CASE("the ring follows the keyboard and leaves out buttons that were clicked", "[theme][focus]")
{
    Theme theme;
    theme.dress(*qApp);
    QWidget window;
    auto* column = new QVBoxLayout{&window};
    auto* button = new QPushButton{QStringLiteral("Begin")};
    auto* other = new QPushButton{QStringLiteral("Not now")};
    auto* field = new QLineEdit;
    for (QWidget* widget : {static_cast<QWidget*>(button), static_cast<QWidget*>(other), static_cast<QWidget*>(field)})
        column->addWidget(widget);
    auto* ring = new FocusRing{theme, &window};
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    button->setFocus(Qt::TabFocusReason);
    CHECK(ring->target() == button);
    CHECK(ring->isVisible());
    CHECK(ring->geometry() == button->geometry().adjusted(-5, -5, 5, 5));
    QTest::mouseClick(other, Qt::LeftButton);
    CHECK(ring->target() == nullptr);
    CHECK_FALSE(ring->isVisible());
    QTest::mouseClick(field, Qt::LeftButton);
    CHECK(ring->target() == field);
    QTest::keyClick(field, Qt::Key_Tab);
    CHECK(ring->target() == button);
    button->hide();
    QTest::qWait(0);
    CHECK_FALSE(ring->geometry() == button->geometry().adjusted(-5, -5, 5, 5));
}
