// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fitting_label.h"

#include "shown_window.h"
#include "theme/tokens.h"

#include <QFontMetrics>

using namespace inglenook::ui;

TEST_CASE("a line says the same in fewer letters where there is less room, and in full to a screen reader",
          "[widgets][accessible]")
{
    ShownWindow shown;
    auto* label = shown.add(new FittingLabel{shown.theme(), TextRole::Body, &Tokens::text2, shown.window()});
    const QStringList texts{QStringLiteral("Saturday 28 November, 17:43"), QStringLiteral("Sat 28 Nov, 17:43"),
                            QStringLiteral("28 Nov")};
    label->setTexts(texts);
    shown.show();
    const auto at = [&](int width) {
        label->setFixedWidth(width);
        label->resize(width, label->height());
        return label->text();
    };
    const auto widthOf = [&](int which) { return QFontMetrics{label->font()}.horizontalAdvance(texts[which]) + 4; };
    CHECK(at(widthOf(0)) == texts[0]);
    CHECK(label->toolTip().isEmpty());
    CHECK(at(widthOf(1)) == texts[1]);
    CHECK(label->toolTip() == texts[0]);
    CHECK(label->accessibleName() == texts[0]);
    CHECK(at(widthOf(2)) == texts[2]);
    CHECK(label->minimumSizeHint().width() <= widthOf(2));
    CHECK(at(widthOf(0)) == texts[0]); // and back
    label->setTexts({QStringLiteral("Now"), QStringLiteral("N")});
    CHECK(label->text() == QStringLiteral("Now"));
}
