// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "widgets/labelled_field.h"
#include "widgets/passphrase_field.h"
#include "widgets/search_field.h"
#include "widgets/strength_meter.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace inglenook::ui;

namespace {

std::string typedIn(const PassphraseField& field)
{
    std::string copy;
    field.withUtf8([&copy](std::string_view utf8) { copy = utf8; });
    return copy;
}

} // namespace

TEST_CASE("a passphrase field hands out what was typed in normal form C and keeps it for the next time", "[passphrase]")
{
    ShownWindow shown;
    auto* field = shown.add(new PassphraseField{shown.theme(), QStringLiteral("Passphrase"), shown.window()});
    auto* edit = field->findChild<QLineEdit*>();
    edit->setText(QStringLiteral("cafe\u0301 by the lock"));
    CHECK(typedIn(*field) == "caf\xC3\xA9 by the lock");
    CHECK(typedIn(*field) == "caf\xC3\xA9 by the lock");
    edit->setText(QStringLiteral("plain words"));
    CHECK(typedIn(*field) == "plain words");
    CHECK(typedIn(*field) == "plain words");
    field->clear();
    CHECK(field->isEmpty());
}

TEST_CASE("shown letters are hidden again when the focus leaves", "[passphrase]")
{
    ShownWindow shown;
    auto* field = shown.add(new PassphraseField{shown.theme(), QStringLiteral("Passphrase"), shown.window()});
    auto* other = shown.add(new QLineEdit{shown.window()});
    shown.show();
    field->setFocus();
    auto* eye = field->findChild<QToolButton*>();
    CHECK(eye->accessibleName() == QStringLiteral("Show passphrase"));
    QTest::mouseClick(eye, Qt::LeftButton);
    CHECK(field->isShown());
    CHECK(eye->accessibleName() == QStringLiteral("Hide passphrase"));
    other->setFocus();
    CHECK_FALSE(field->isShown());
}

TEST_CASE("a passphrase is never undone, copied or cut", "[passphrase]")
{
    ShownWindow shown;
    auto* field = shown.add(new PassphraseField{shown.theme(), QStringLiteral("Passphrase"), shown.window()});
    shown.show();
    auto* edit = field->findChild<QLineEdit*>();
    edit->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    for (const bool letters : {false, true}) {
        field->setShown(letters);
        QTest::keyClicks(edit, QStringLiteral("secret"));
        edit->selectAll();
        QTest::keySequence(edit, QKeySequence::Copy);
        QTest::keySequence(edit, QKeySequence::Cut);
        CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
        CHECK(edit->text() == QStringLiteral("secret"));
        QTest::keyClick(edit, Qt::Key_Delete);
        REQUIRE(edit->text().isEmpty());
        QTest::keySequence(edit, QKeySequence::Undo);
        CHECK(edit->text().isEmpty());
        QTest::keyClicks(edit, QStringLiteral("secret"));
        field->clear();
        QTest::keySequence(edit, QKeySequence::Undo);
        CHECK(field->isEmpty());
    }
    CHECK_FALSE(edit->dragEnabled());
    CHECK_FALSE(edit->acceptDrops());
    CHECK(edit->inputMethodHints().testFlag(Qt::ImhSensitiveData));
}

TEST_CASE("a passphrase field out of sight empties itself after its time", "[passphrase]")
{
    ShownWindow shown;
    auto* field = shown.add(new PassphraseField{shown.theme(), QStringLiteral("Passphrase"), shown.window()});
    shown.show();
    field->findChild<QLineEdit*>()->setText(QStringLiteral("secret"));
    auto* timer = field->findChild<QTimer*>(QStringLiteral("out-of-sight"));
    REQUIRE(timer);
    CHECK_FALSE(timer->isActive());
    shown.window()->hide();
    CHECK(timer->isActive());
    CHECK(timer->interval() == 30'000);
    shown.window()->show();
    CHECK_FALSE(timer->isActive());
    CHECK_FALSE(field->isEmpty());
    shown.window()->hide();
    QSignalSpy over{timer, &QTimer::timeout};
    timer->start(0);
    REQUIRE(over.wait());
    CHECK(field->isEmpty());
}

TEST_CASE("a capital without Shift shows the note about Caps Lock, and Enter submits", "[passphrase]")
{
    ShownWindow shown;
    auto* field = shown.add(new PassphraseField{shown.theme(), QStringLiteral("Passphrase"), shown.window()});
    shown.show();
    auto* edit = field->findChild<QLineEdit*>();
    QSignalSpy submitted{field, &PassphraseField::submitted};
    QSignalSpy edited{field, &PassphraseField::edited};
    const int before = field->sizeHint().height();
    QKeyEvent capital{QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A")};
    QApplication::sendEvent(edit, &capital);
    CHECK(field->sizeHint().height() > before);
    QTest::keyClicks(edit, QStringLiteral("b"));
    CHECK(field->sizeHint().height() == before);
    CHECK(edited.count() == 2);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(submitted.count() == 1);
}

TEST_CASE("a field is named by its label and described by what is wrong", "[widgets][accessible]")
{
    ShownWindow shown;
    auto* edit = new QLineEdit;
    auto* field = shown.add(new LabelledField{shown.theme(), QStringLiteral("When"), edit, shown.window()});
    field->setHint(QStringLiteral("A day in June"));
    CHECK(edit->accessibleName() == QStringLiteral("When"));
    CHECK(edit->accessibleDescription() == QStringLiteral("A day in June"));
    field->setError(QStringLiteral("June has 30 days. Did you mean 30 June?"));
    CHECK(edit->accessibleDescription() == QStringLiteral("June has 30 days. Did you mean 30 June?"));
    CHECK(edit->property("error").toBool());
    field->setError({});
    CHECK(edit->accessibleDescription() == QStringLiteral("A day in June"));
    CHECK_FALSE(edit->property("error").toBool());
}

TEST_CASE("Esc empties a search once and is let through when there is nothing to empty", "[widgets]")
{
    ShownWindow shown;
    auto* search = shown.add(new SearchField{shown.theme(), QStringLiteral("Search every entry"), shown.window()});
    shown.show();
    search->setFocus();
    QSignalSpy edited{search, &SearchField::edited};
    QTest::keyClicks(search->edit(), QStringLiteral("canal"));
    CHECK(edited.count() == 5);
    CHECK(search->findChild<QToolButton*>()->isVisible());
    QTest::keyClick(search->edit(), Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK_FALSE(search->findChild<QToolButton*>()->isVisible());
    QKeyEvent second{QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier};
    second.ignore();
    QApplication::sendEvent(search->edit(), &second);
    CHECK_FALSE(second.isAccepted());
}

TEST_CASE("a strength is told in words and held to its five steps", "[widgets][accessible]")
{
    ShownWindow shown;
    StrengthMeter meter{shown.theme(), shown.window()};
    meter.setStrength(9, QStringLiteral("Hard to guess"));
    CHECK(meter.strength() == 5);
    CHECK(meter.accessibleDescription() == QStringLiteral("Hard to guess"));
}
