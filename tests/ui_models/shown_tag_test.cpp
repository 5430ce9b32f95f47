// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shown_tag.h"
#include "support/catch.h"

#include <QScopeGuard>

using namespace inglenook;

TEST_CASE("a tag keeps its sign before it where the words around it run the other way", "[ui-models]")
{
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const auto walk = QStringLiteral("walk");
    const QString hebrew{QChar{0x05D3}};
    CHECK(ui::shownTag(walk) == QStringLiteral("#walk"));
    CHECK(ui::shownTag(hebrew) == QChar{0x2068} + (u'#' + hebrew) + QChar{0x2069});
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK(ui::shownTag(walk) == QChar{0x2068} + QStringLiteral("#walk") + QChar{0x2069});
    CHECK(ui::shownTag(hebrew) == u'#' + hebrew);
}
