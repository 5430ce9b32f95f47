// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flows/journey.h"
#include "flows/steps.h"

#include <QAbstractItemView>
#include <QListWidget>

namespace inglenook::test {

constexpr auto kOwnOpens = u"walnut ferry seven";

/// A journal of Alex alone, from the locked door.
inline void makeOwnJournal(Journey& journey)
{
    const auto passphrase = QString::fromUtf16(kOwnOpens);
    journey.activate(QStringLiteral("unlock/new"));
    journey.activate(QStringLiteral("new/one"));
    journey.typeInto(QStringLiteral("new/name-0"), QStringLiteral("Alex"));
    journey.activate(QStringLiteral("new/forward"));
    journey.typeInto(QStringLiteral("new/passphrase-0"), passphrase);
    journey.typeInto(QStringLiteral("new/again-0"), passphrase);
    journey.activate(QStringLiteral("new/forward"));
    journey.activate(QStringLiteral("new/forward"));
    journey.waitFor(QStringLiteral("today/greeting"));
}

/// At the locked door: "Alex & Sam", or "Alex", which is the one of Alex alone.
inline void chooseJournal(Journey& journey, const QString& name)
{
    auto* journals = journey.find<QAbstractItemView>(QStringLiteral("unlock/journals"));
    const auto isShared = [](const QString& text) { return text.contains(QLatin1Char{'&'}); };
    for (int row = 0; row < journals->model()->rowCount(); ++row) {
        const auto text = journals->model()->index(row, 0).data().toString();
        if (text.contains(name) && isShared(text) == isShared(name))
            return journals->setCurrentIndex(journals->model()->index(row, 0));
    }
    FAIL("no such journal is offered");
}

/// The settings of an open journal of one's own, up to where the shared one is chosen.
inline void openOursForm(Journey& journey)
{
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.activate(QStringLiteral("settings/ours-begin"));
    journey.waitFor(QStringLiteral("ours/journals"));
}

/// The journal of one's own that is open remembers the only other one there is.
inline void rememberOurs(Journey& journey, const QString& passphrase)
{
    openOursForm(journey);
    REQUIRE(journey.find<QListWidget>(QStringLiteral("ours/journals"))->count() == 1); // not this one
    journey.typeInto(QStringLiteral("ours/passphrase"), passphrase);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("settings/ours-good"));
}

} // namespace inglenook::test
