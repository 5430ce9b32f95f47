// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "widgets/labelled_field.h"
#include "widgets/passphrase_field.h"
#include "widgets/search_field.h"
#include "widgets/secret_line_edit.h"
#include "widgets/strength_meter.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethod>
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

/// Hears what screen readers would. Make it before the field.
class AccessibleEars {
public:
    AccessibleEars()
    {
        text().clear();
        QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
            if (event->type() == QAccessible::TextInserted)
                text() += static_cast<QAccessibleTextInsertEvent*>(event)->textInserted();
            else if (event->type() == QAccessible::TextRemoved)
                text() += static_cast<QAccessibleTextRemoveEvent*>(event)->textRemoved();
            else if (event->type() == QAccessible::TextUpdated)
                text() += static_cast<QAccessibleTextUpdateEvent*>(event)->textInserted() +
                          static_cast<QAccessibleTextUpdateEvent*>(event)->textRemoved();
            else if (event->type() == QAccessible::ValueChanged)
                text() += static_cast<QAccessibleValueChangeEvent*>(event)->value().toString();
        });
    }
    ~AccessibleEars() { QAccessible::installUpdateHandler(nullptr); }
    AccessibleEars(const AccessibleEars&) = delete;
    AccessibleEars& operator=(const AccessibleEars&) = delete;
    [[nodiscard]] const QString& heard() const { return text(); }
    /// As Qt does it, to whoever stands in front.
    void tell(QAccessibleEvent* event) const
    {
        auto* const inFront = QAccessible::installUpdateHandler(nullptr);
        inFront(event);
        QAccessible::installUpdateHandler(inFront);
    }

private:
    static QString& text()
    {
        static QString heard;
        return heard;
    }
};

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
    auto* edit = field->findChild<SecretLineEdit*>();
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
        edit = field->findChild<SecretLineEdit*>();
        CHECK(edit->hasFocus());
        QTest::keySequence(edit, QKeySequence::Undo);
        CHECK(field->isEmpty());
    }
    CHECK_FALSE(edit->dragEnabled());
    CHECK_FALSE(edit->acceptDrops());
}

TEST_CASE("emptying a passphrase field ends the edit that knew the passphrase", "[passphrase]")
{
    ShownWindow shown;
    auto* before = shown.add(new QLineEdit{shown.window()});
    auto* field = shown.add(new PassphraseField{shown.theme(), QStringLiteral("Passphrase"), shown.window()});
    auto* after = shown.add(new QLineEdit{shown.window()});
    shown.show();
    const QPointer<SecretLineEdit> old = field->findChild<SecretLineEdit*>();
    field->setFocus();
    field->setError(QStringLiteral("That did not open it."));
    field->setReadOnly(true);
    QTest::keyClicks(old, QStringLiteral("secret"));
    field->clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(old == nullptr);
    auto* fresh = field->findChild<SecretLineEdit*>();
    CHECK(fresh->hasFocus());
    CHECK(fresh->isReadOnly());
    CHECK(fresh->accessibleName() == QStringLiteral("Passphrase"));
    CHECK(fresh->accessibleDescription() == QStringLiteral("That did not open it."));
    QTest::keyClick(fresh, Qt::Key_Tab); // the eye
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(after->hasFocus());
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    CHECK(fresh->hasFocus());
}

TEST_CASE("a passphrase is nothing that an input method may learn, shown or not", "[passphrase]")
{
    ShownWindow shown;
    auto* field = shown.add(new PassphraseField{shown.theme(), QStringLiteral("Passphrase"), shown.window()});
    shown.show();
    auto* edit = field->findChild<SecretLineEdit*>();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("secret"));
    for (const bool letters : {false, true}) {
        field->setShown(letters);
        for (const auto hint :
             {Qt::ImhSensitiveData, Qt::ImhHiddenText, Qt::ImhNoPredictiveText, Qt::ImhNoAutoUppercase})
            CHECK(edit->inputMethodHints().testFlag(hint));
        edit->selectAll();
        QInputMethodQueryEvent asked{Qt::ImQueryAll};
        QApplication::sendEvent(edit, &asked);
        for (const auto query :
             {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor}) {
            CHECK(asked.value(query).toString().isEmpty());
            CHECK(QInputMethod::queryFocusObject(query, 100).toString().isEmpty());
        }
        CHECK(asked.value(Qt::ImEnabled).toBool());
    }
}

TEST_CASE("screen readers learn how many letters a passphrase has, and no letter", "[passphrase][accessible]")
{
    const AccessibleEars ears;
    ShownWindow shown;
    auto* field = shown.add(new PassphraseField{shown.theme(), QStringLiteral("Passphrase"), shown.window()});
    auto* plain = shown.add(new QLineEdit{shown.window()});
    shown.show();
    auto* edit = field->findChild<SecretLineEdit*>();
    for (const bool letters : {false, true}) {
        field->setShown(letters);
        edit->setText(QStringLiteral("secret"));
        auto* face = QAccessible::queryAccessibleInterface(edit);
        REQUIRE(face != nullptr);
        CHECK(face->text(QAccessible::Value) == QString(6, QChar{u'\u2022'}));
        CHECK(face->textInterface()->text(0, 6) == QString(6, QChar{u'\u2022'}));
        CHECK(face->textInterface()->text(4, -1) == QString(2, QChar{u'\u2022'}));
        CHECK(face->textInterface()->characterCount() == 6);
        CHECK(face->state().passwordEdit);
        CHECK(face->text(QAccessible::Name) == QStringLiteral("Passphrase"));
    }

    // Qt makes events with the letters in them; a test has no desktop to be told, so here they are made by hand.
    const auto tell = [&ears](QObject* object, const QString& text) {
        QAccessibleTextInsertEvent typed{object, 0, text};
        QAccessibleTextRemoveEvent gone{object, 0, text};
        QAccessibleTextUpdateEvent changed{object, 0, text, text};
        QAccessibleValueChangeEvent value{object, text};
        for (auto* event : std::initializer_list<QAccessibleEvent*>{&typed, &gone, &changed, &value})
            ears.tell(event);
    };
    tell(edit, QStringLiteral("secret"));
    CHECK(ears.heard() == QString(24, QChar{u'\u2022'}));
    tell(plain, QStringLiteral("w"));
    CHECK(ears.heard().endsWith(QStringLiteral("wwwww")));
}

TEST_CASE("a passphrase that was left alone for a minute is gone", "[passphrase]")
{
    ShownWindow shown;
    auto* field = shown.add(new PassphraseField{shown.theme(), QStringLiteral("Passphrase"), shown.window()});
    shown.show();
    auto* timer = field->findChild<QTimer*>(QStringLiteral("left-alone"));
    REQUIRE(timer);
    CHECK(timer->interval() == 60'000);
    QTest::keyClicks(field->findChild<SecretLineEdit*>(), QStringLiteral("secret"));
    CHECK(timer->isActive());
    QSignalSpy over{timer, &QTimer::timeout};
    timer->start(0);
    REQUIRE(over.wait());
    CHECK(field->isEmpty());
    CHECK_FALSE(timer->isActive());
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
