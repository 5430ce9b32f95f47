// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "widgets/code_field.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>

using namespace inglenook::ui;

namespace {

/// With a bar where the caret is.
QString grouped(const QString& typed)
{
    int caret = static_cast<int>(typed.indexOf(u'|'));
    auto text = typed;
    text.remove(u'|');
    auto result = groupedCode(text, caret);
    result.insert(caret, u'|');
    return result;
}

std::string typedIn(const CodeField& field)
{
    std::string copy;
    field.withUtf8([&copy](std::string_view utf8) { copy = utf8; });
    return copy;
}

} // namespace

TEST_CASE("a code is grouped, and the caret stays by its letter", "[code-field]")
{
    CHECK(grouped(QStringLiteral("|")) == QStringLiteral("|"));
    CHECK(grouped(QStringLiteral("7zq4|")) == QStringLiteral("7ZQ4|"));
    CHECK(grouped(QStringLiteral("7zq4-|")) == QStringLiteral("7ZQ4|"));
    CHECK(grouped(QStringLiteral("7ZQ4a|")) == QStringLiteral("7ZQ4-A|"));
    CHECK(grouped(QStringLiteral("7ZQ|-A123")) == QStringLiteral("7ZQ|A-123"));
    CHECK(grouped(QStringLiteral("7ZQ4|A123")) == QStringLiteral("7ZQ4|-A123"));
    CHECK(grouped(QStringLiteral("7Zx|Q4-A123")) == QStringLiteral("7ZX|Q-4A12-3"));
    CHECK(grouped(QStringLiteral(" 7zq4 \u2013 a1.23|")) == QStringLiteral("7ZQ4-A123|"));
    CHECK(grouped(QStringLiteral("7?q4|")) == QStringLiteral("7?Q4|"));
}

TEST_CASE("a code is typed without a thought for dashes, and corrected with the keys of a text", "[code-field]")
{
    ShownWindow shown;
    auto* field = shown.add(new CodeField{shown.theme(), QStringLiteral("Recovery code"), shown.window()});
    shown.show();
    field->setFocus();
    auto* edit = field->findChild<QLineEdit*>();
    QSignalSpy edited{field, &CodeField::edited};
    QTest::keyClicks(edit, QStringLiteral("7zq4a123b"));
    CHECK(typedIn(*field) == "7ZQ4-A123-B");
    CHECK(edited.count() == 9);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(edit, Qt::Key_Backspace);
    CHECK(typedIn(*field) == "7ZQ4-A1");
    QTest::keyClick(edit, Qt::Key_Home);
    QTest::keyClick(edit, Qt::Key_Delete);
    CHECK(typedIn(*field) == "ZQ4A-1");
    QTest::keyClicks(edit, QStringLiteral("m"));
    CHECK(typedIn(*field) == "MZQ4-A1");
    CHECK(edit->cursorPosition() == 1);
    QSignalSpy submitted{field, &CodeField::submitted};
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(submitted.count() == 1);
}

TEST_CASE("a pasted code is grouped too, and never comes out again", "[code-field]")
{
    ShownWindow shown;
    auto* field = shown.add(new CodeField{shown.theme(), QStringLiteral("Recovery code"), shown.window()});
    shown.show();
    field->setFocus();
    auto* edit = field->findChild<QLineEdit*>();
    QGuiApplication::clipboard()->setText(QStringLiteral("000g 40r4 0m30\n"));
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    CHECK(typedIn(*field) == "000G-40R4-0M30");
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    CHECK(typedIn(*field) == "000G-40R4-0M30");
    field->clear();
    CHECK(field->isEmpty());
}

TEST_CASE("an error stands in the place of the progress", "[code-field]")
{
    ShownWindow shown;
    auto* field = shown.add(new CodeField{shown.theme(), QStringLiteral("Recovery code"), shown.window()});
    shown.show();
    field->setProgress(QStringLiteral("4 of 36 characters"));
    field->setError(QStringLiteral("One character is mistyped."));
    CHECK(field->findChild<QLineEdit*>()->accessibleDescription() == QStringLiteral("One character is mistyped."));
    field->setError({});
    CHECK(field->findChild<QLineEdit*>()->accessibleDescription().isEmpty());
}

TEST_CASE("no input method learns from a code", "[code-field]")
{
    ShownWindow shown;
    auto* field = shown.add(new CodeField{shown.theme(), QStringLiteral("Recovery code"), shown.window()});
    shown.show();
    const auto* edit = field->findChild<QLineEdit*>();
    REQUIRE(edit != nullptr);
    CHECK(edit->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    CHECK(edit->inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
}
