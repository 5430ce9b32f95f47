// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace inglenook::ui;

namespace {

/// How many px of the picture have that colour in the part.
int countOf(const QColor& colour, const QImage& image, const QRect& part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    return count;
}

struct Controls {
    Controls()
    {
        theme.setMode(ThemeMode::Light);
        theme.dress(*qApp);
        combo.addItems({QStringLiteral("The speaker"), QStringLiteral("The listener")});
        spin.setRange(1, 600);
        spin.setSuffix(QStringLiteral(" min"));
        spin.setValue(1);
        show();
    }
    ~Controls() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Controls(const Controls&) = delete;
    Controls& operator=(const Controls&) = delete;

    void show()
    {
        for (QWidget* control : {static_cast<QWidget*>(&combo), static_cast<QWidget*>(&spin)}) {
            control->ensurePolished();
            control->resize(240, leastOf(*control).height());
        }
    }
    static QSize leastOf(const QWidget& control) { return control.sizeHint().expandedTo(control.minimumSize()); }
    static QImage pictureOf(QWidget& control) { return control.grab().toImage(); }

    Theme theme;
    QComboBox combo;
    QSpinBox spin;
};

} // namespace

TEST_CASE("combo boxes and spin boxes look like fields in every theme", "[theme][controls]")
{
    Controls controls;
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const bool highContrast = GENERATE(false, true);
    controls.theme.setMode(mode);
    controls.theme.setHighContrast(highContrast);
    controls.show();
    const auto& tokens = controls.theme.tokens();
    for (QWidget* control : {static_cast<QWidget*>(&controls.combo), static_cast<QWidget*>(&controls.spin)}) {
        const auto image = Controls::pictureOf(*control);
        const int middle = image.height() / 2;
        INFO(control->metaObject()->className());
        for (int x = 0; x < tokens.border; ++x) {
            CHECK(image.pixelColor(x, middle).rgb() == tokens.control.rgb());
            CHECK(image.pixelColor(image.width() - 1 - x, middle).rgb() == tokens.control.rgb());
        }
        CHECK(image.pixelColor(tokens.border, middle).rgb() == tokens.raised.rgb());
        CHECK_FALSE(image.pixelColor(1, 1).rgb() == tokens.control.rgb()); // its corners are round
        CHECK(countOf(tokens.text, image, {image.width() - size::kHit, 2, size::kHit - 2, image.height() - 4}) > 5);
    }
}

TEST_CASE("a control that is not available is as flat as a button that is not", "[theme][controls]")
{
    Controls controls;
    const auto& tokens = controls.theme.tokens();
    for (QWidget* control : {static_cast<QWidget*>(&controls.combo), static_cast<QWidget*>(&controls.spin)}) {
        control->setEnabled(false);
        const auto image = Controls::pictureOf(*control);
        INFO(control->metaObject()->className());
        CHECK(image.pixelColor(0, image.height() / 2).rgb() == tokens.pressed.rgb());
        CHECK(countOf(tokens.text, image, image.rect()) == 0);
    }
}

TEST_CASE("a control with an error has the border of one", "[theme][controls]")
{
    Controls controls;
    controls.combo.setProperty("error", true);
    const auto image = Controls::pictureOf(controls.combo);
    CHECK(image.pixelColor(0, image.height() / 2).rgb() == controls.theme.tokens().warn.rgb());
}

TEST_CASE("combo boxes and spin boxes grow with the text and cut none", "[theme][controls]")
{
    Controls controls;
    for (const int percent : {100, 150}) {
        INFO(percent);
        controls.theme.setTextSize(percent);
        for (QWidget* control : {static_cast<QWidget*>(&controls.combo), static_cast<QWidget*>(&controls.spin)}) {
            CHECK(Controls::leastOf(*control).height() == controls.theme.px(size::kControl));
            control->resize(Controls::leastOf(*control));
        }
        QStyleOptionComboBox option;
        option.initFrom(&controls.combo);
        const auto words = controls.combo.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                                  QStyle::SC_ComboBoxEditField, &controls.combo);
        CHECK(words.width() >= controls.combo.fontMetrics().horizontalAdvance(QStringLiteral("The listener")));
        const auto* edit = controls.spin.findChild<QLineEdit*>();
        CHECK(edit->width() >= edit->fontMetrics().horizontalAdvance(QStringLiteral("600 min")));
        CHECK(edit->height() >= edit->fontMetrics().height());
    }
}

TEST_CASE("arrows lie where the text ends, and each is large enough to hit", "[theme][controls]")
{
    Controls controls;
    const bool isMirrored = GENERATE(false, true);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    controls.show();
    auto& spin = controls.spin;
    const int last = isMirrored ? size::kHit / 2 : spin.width() - size::kHit / 2;
    const int before = isMirrored ? last + size::kHit : last - size::kHit;
    QTest::mouseClick(&spin, Qt::LeftButton, {}, {last, 3});
    CHECK(spin.value() == 2);
    QTest::mouseClick(&spin, Qt::LeftButton, {}, {last, spin.height() - 3});
    CHECK(spin.value() == 3);
    QTest::mouseClick(&spin, Qt::LeftButton, {}, {before, spin.height() / 2});
    CHECK(spin.value() == 2);
    const auto image = Controls::pictureOf(controls.combo);
    CHECK(countOf(controls.theme.tokens().text, image, QRect{last - 10, 4, 20, image.height() - 8}) > 5);
}

TEST_CASE("the list of a combo box has a check at what is chosen and rows to hit", "[theme][controls]")
{
    Controls controls;
    auto& combo = controls.combo;
    combo.setCurrentIndex(1);
    combo.show();
    combo.showPopup();
    auto* list = combo.view();
    REQUIRE(QTest::qWaitForWindowExposed(list->window()));
    list->setCurrentIndex(list->model()->index(0, 0));
    const auto first = list->visualRect(list->model()->index(0, 0));
    const auto second = list->visualRect(list->model()->index(1, 0));
    CHECK(first.height() >= size::kHit);
    const auto image = list->viewport()->grab().toImage();
    const auto& tokens = controls.theme.tokens();
    const auto atEnd = [&](const QRect& row) { return QRect{row.right() - 36, row.top() + 4, 30, row.height() - 8}; };
    CHECK(countOf(tokens.text, image, atEnd(first)) == 0);
    CHECK(countOf(tokens.text, image, atEnd(second)) > 5);
    CHECK(countOf(tokens.selected, image, first) > first.width() * first.height() / 2);
    const auto around = list->window()->grab().toImage();
    CHECK(around.pixelColor(0, around.height() / 2).rgb() == tokens.control.rgb());
    CHECK(around.pixelColor(2, around.height() / 2).rgb() == tokens.raised.rgb());
    combo.hidePopup();
}

TEST_CASE("the wheel scrolls the page and turns nothing that stands on it", "[theme][controls]")
{
    Controls controls;
    controls.combo.setCurrentIndex(1);
    for (QWidget* control : {static_cast<QWidget*>(&controls.combo), static_cast<QWidget*>(&controls.spin)}) {
        QWheelEvent wheel{QPointF{10, 10}, QPointF{10, 10}, {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false};
        QApplication::sendEvent(control, &wheel);
        CHECK_FALSE(wheel.isAccepted());
        CHECK_FALSE(control->focusPolicy() == Qt::WheelFocus);
    }
    CHECK(controls.combo.currentIndex() == 1);
    CHECK(controls.spin.value() == 1);
}

TEST_CASE("controls outlive the theme that drew them", "[theme][controls]")
{
    auto theme = std::make_unique<Theme>();
    theme->dress(*qApp);
    QComboBox combo;
    combo.addItem(QStringLiteral("The speaker"));
    theme.reset();
    CHECK_FALSE(combo.grab().isNull());
}
