// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal_fixture.h"

#include "widgets/marked_label.h"

using namespace inglenook;
using test::JournalOnScreen;

TEST_CASE("what is searched is marked in the title of the entry that is read, too", "[screens]")
{
    JournalOnScreen page;
    page.add("The Líghthouse and the light", "We saw the lighthouse.");
    page.show();
    auto* title = page.at<ui::MarkedLabel>("journal/title");
    const auto marked = [&] {
        const auto image = title->grab().toImage();
        const auto tint = page.theme.tokens().accentTint.rgb();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == tint)
                    return true;
        return false;
    };
    CHECK(title->hitCount() == 0);
    CHECK_FALSE(marked());
    page.key(Qt::Key_F, Qt::ControlModifier);
    page.type(QStringLiteral("light"));
    CHECK(title->hitCount() == 2);
    CHECK(marked());
    page.type(QStringLiteral("h"));
    CHECK(title->hitCount() == 1);
    page.key(Qt::Key_Escape);
    CHECK(title->hitCount() == 0);
    CHECK_FALSE(marked());
}
