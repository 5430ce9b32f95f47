// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "widgets/elided_label.h"
#include "widgets/sidebar.h"
#include "widgets/sidebar_item.h"

#include <QSignalSpy>

using namespace inglenook::ui;

namespace {

Sidebar* threePlaces(ShownWindow& shown)
{
    using Section = Sidebar::Section;
    using Kind = Sidebar::Kind;
    auto* bar = shown.add(new Sidebar{shown.theme(), shown.window()});
    bar->addItem(QStringLiteral("today"), QStringLiteral("today"), QStringLiteral("Today"), Section::Main, Kind::Place);
    bar->addItem(QStringLiteral("journal"), QStringLiteral("book"), QStringLiteral("Journal"), Section::Main,
                 Kind::Place);
    bar->addItem(QStringLiteral("lock"), QStringLiteral("lock"), QStringLiteral("Lock"), Section::Foot, Kind::Action,
                 QStringLiteral("Ctrl L"));
    bar->setCurrent(QStringLiteral("today"));
    return bar;
}

} // namespace

TEST_CASE("places become current when they are pressed, actions do not", "[sidebar]")
{
    ShownWindow shown;
    auto* bar = threePlaces(shown);
    QSignalSpy chosen{bar, &Sidebar::chosen};
    bar->item(QStringLiteral("journal"))->click();
    CHECK(bar->current() == QStringLiteral("journal"));
    bar->item(QStringLiteral("journal"))->click();
    CHECK(bar->item(QStringLiteral("journal"))->isChecked());
    bar->item(QStringLiteral("lock"))->click();
    CHECK(bar->current() == QStringLiteral("journal"));
    CHECK(chosen.count() == 3);
}

TEST_CASE("the arrows go from place to place and pass by what is hidden", "[sidebar]")
{
    ShownWindow shown;
    auto* bar = threePlaces(shown);
    shown.show();
    bar->setItemVisible(QStringLiteral("journal"), false);
    bar->item(QStringLiteral("today"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(QApplication::focusWidget() == bar->item(QStringLiteral("lock")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    CHECK(QApplication::focusWidget() == bar->item(QStringLiteral("today")));
}

TEST_CASE("the rail is 64 wide and says in tooltips what the bar says in words", "[sidebar]")
{
    ShownWindow shown;
    auto* bar = threePlaces(shown);
    CHECK(bar->maximumWidth() == 232);
    bar->setRail(true);
    CHECK(bar->maximumWidth() == 64);
    CHECK(bar->item(QStringLiteral("lock"))->toolTip() == QStringLiteral("Lock, Ctrl L"));
    CHECK(bar->item(QStringLiteral("lock"))->accessibleName() == QStringLiteral("Lock"));
    bar->setRail(false);
    CHECK(bar->item(QStringLiteral("lock"))->toolTip().isEmpty());
}

TEST_CASE("a text that is cut is whole in its tooltip and its name", "[widgets][accessible]")
{
    ShownWindow shown;
    ElidedLabel label{shown.theme(), TextRole::Body, &Tokens::text, QStringLiteral("A rather long title of an entry"),
                      nullptr};
    label.resize(60, 22);
    label.setText(QStringLiteral("A rather long title of an entry"));
    CHECK(label.toolTip() == label.text());
    CHECK(label.accessibleName() == label.text());
    label.resize(600, 22);
    label.setText(QStringLiteral("A rather long title of an entry"));
    CHECK(label.toolTip().isEmpty());
}
