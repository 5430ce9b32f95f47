// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "widgets/qr_code.h"

#include <QImage>
#include <QPainter>

using inglenook::ui::QrCode;

namespace {

constexpr std::string_view kText = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CFYC";

} // namespace

TEST_CASE("a code for a camera is painted module for module, with white around it", "[qr]")
{
    const auto code = QrCode::of(kText);
    REQUIRE(code.side() >= 21);
    const int modules = code.side() + 8;
    QImage image{modules * 4, modules * 4 + 40, QImage::Format_RGB32};
    image.fill(Qt::red);
    {
        QPainter painter{&image};
        code.paint(painter, QRectF{image.rect()});
    }
    int wrong = 0;
    for (int row = -4; row < code.side() + 4; ++row)
        for (int column = -4; column < code.side() + 4; ++column) {
            const bool inside = row >= 0 && column >= 0 && row < code.side() && column < code.side();
            const auto expected = inside && code.isBlack(column, row) ? Qt::black : Qt::white;
            const auto found = image.pixelColor((column + 4) * 4 + 2, 20 + (row + 4) * 4 + 2);
            wrong += found == QColor{expected} ? 0 : 1;
        }
    CHECK(wrong == 0);
    CHECK(image.pixelColor(2, 2) == QColor{Qt::red}); // the largest square in the middle, and no more
}

TEST_CASE("what can't be such a code is none", "[qr]")
{
    CHECK(QrCode::of("").isEmpty());
    CHECK(QrCode::of("lower case").isEmpty());
    CHECK(QrCode::of(std::string(20'000, 'A')).isEmpty());
}
