// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "widgets/folded_text.h"
#include "widgets/markdown_editor.h"
#include "widgets/markdown_view.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>

using namespace inglenook::ui;

TEST_CASE("the read view sets lines, headings and quotes in the journal's type", "[markdown]")
{
    ShownWindow shown;
    auto* view = shown.add(new MarkdownView{shown.theme(), shown.window()});
    view->setMarkdownText(QStringLiteral("# Title\n\nSome *words*.\n\n## Heading\n\n- one\n- two\n\n> kept"));
    const auto* document = view->document();
    CHECK(document->findBlockByNumber(0).blockFormat().lineHeight() == 46);
    CHECK(document->findBlockByNumber(1).blockFormat().lineHeight() == 31);
    CHECK(document->findBlockByNumber(1).begin().fragment().charFormat().font().pixelSize() == 19);
    CHECK(document->findBlockByNumber(2).begin().fragment().charFormat().font().pixelSize() == 20);
    CHECK(document->findBlockByNumber(5).begin().fragment().charFormat().fontItalic());
    view->setCompact(true);
    CHECK(document->findBlockByNumber(1).blockFormat().lineHeight() == 29);
}

TEST_CASE("pictures, HTML and addresses stay words and load nothing", "[markdown]")
{
    ShownWindow shown;
    auto* view = shown.add(new MarkdownView{shown.theme(), shown.window()});
    view->setMarkdownText(QStringLiteral(
        "![a heron](file:///etc/hostname) <img src='https://example.org/x.png'> [here](https://example.org)"));
    const auto text = view->toPlainText();
    CHECK(text.contains(QStringLiteral("[picture: a heron]")));
    CHECK(text.contains(QStringLiteral("<img src")));
    CHECK_FALSE(text.contains(QChar::ObjectReplacementCharacter));
    CHECK_FALSE(
        view->loadResource(QTextDocument::ImageResource, QUrl{QStringLiteral("file:///etc/hostname")}).isValid());
    CHECK_FALSE(view->openLinks());
}

TEST_CASE("hits are marked whatever their case and accents", "[markdown]")
{
    ShownWindow shown;
    auto* view = shown.add(new MarkdownView{shown.theme(), shown.window()});
    view->setMarkdownText(QStringLiteral("Along the canal. CANAL, and C\u00e1nal."));
    view->setHits({QStringLiteral("canal")});
    REQUIRE(view->hitCount() == 3);
    CHECK(view->extraSelections().at(2).cursor.selectedText() == QStringLiteral("C\u00e1nal"));
    view->setHits({});
    CHECK(view->hitCount() == 0);
}

TEST_CASE("folding keeps the way back to each letter", "[markdown]")
{
    const auto folded = FoldedText::of(u"a\u0301\ufb01B");
    CHECK(folded.folded == QStringLiteral("afib"));
    CHECK(folded.origin == QList<int>{0, 2, 2, 3, 4});
}

TEST_CASE("what is typed is what is kept, and only people's edits are told", "[markdown]")
{
    ShownWindow shown;
    auto* editor = shown.add(new MarkdownEditor{shown.theme(), shown.window()});
    QSignalSpy edited{editor, &MarkdownEditor::edited};
    const auto text = QStringLiteral("# Title\n\nSome **bold** words\n- a list");
    editor->setMarkdownText(text);
    CHECK(editor->markdownText() == text);
    CHECK(edited.count() == 0);
    CHECK_FALSE(editor->document()->isUndoAvailable());
    shown.theme().setMode(ThemeMode::Dark);
    CHECK(edited.count() == 0);
    QTest::keyClicks(editor, QStringLiteral("x"));
    CHECK(edited.count() == 1);
    CHECK(editor->markdownText() == QStringLiteral("x") + text);
}

TEST_CASE("Ctrl+B puts the signs round the word and takes them away again", "[markdown]")
{
    ShownWindow shown;
    auto* editor = shown.add(new MarkdownEditor{shown.theme(), shown.window()});
    editor->setMarkdownText(QStringLiteral("the long way"));
    auto cursor = editor->textCursor();
    cursor.setPosition(6);
    editor->setTextCursor(cursor);
    QTest::keyClick(editor, Qt::Key_B, Qt::ControlModifier);
    CHECK(editor->markdownText() == QStringLiteral("the **long** way"));
    QTest::keyClick(editor, Qt::Key_B, Qt::ControlModifier);
    CHECK(editor->markdownText() == QStringLiteral("the long way"));
    QTest::keyClick(editor, Qt::Key_I, Qt::ControlModifier);
    CHECK(editor->markdownText() == QStringLiteral("the _long_ way"));
    QTest::keySequence(editor, QKeySequence::Undo);
    CHECK(editor->markdownText() == QStringLiteral("the long way"));
}

TEST_CASE("a list goes on in the next line and ends with an empty item", "[markdown]")
{
    ShownWindow shown;
    auto* editor = shown.add(new MarkdownEditor{shown.theme(), shown.window()});
    editor->setMarkdownText(QStringLiteral("9. one"));
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(editor->markdownText() == QStringLiteral("9. one\n10. "));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(editor->markdownText() == QStringLiteral("9. one\n"));
}

TEST_CASE("only words are pasted into the editor", "[markdown]")
{
    ShownWindow shown;
    auto* editor = shown.add(new MarkdownEditor{shown.theme(), shown.window()});
    QMimeData rich;
    rich.setHtml(QStringLiteral("<b>bold</b>"));
    rich.setText(QStringLiteral("bold"));
    struct Opened : MarkdownEditor {
        using MarkdownEditor::insertFromMimeData;
    };
    (editor->*(&Opened::insertFromMimeData))(&rich);
    CHECK(editor->markdownText() == QStringLiteral("bold"));
}

TEST_CASE("words struck through, code and things to tick look like it where they are read", "[markdown]")
{
    ShownWindow shown;
    auto* view = shown.add(new MarkdownView{shown.theme(), shown.window()});
    view->setMarkdownText(QStringLiteral("~~gone~~ and `code`\n\n- [x] milk\n- [ ] bread"));
    const auto* document = view->document();
    CHECK(view->toPlainText() == QStringLiteral("gone and code\nmilk\nbread"));
    CHECK(document->findBlockByNumber(0).begin().fragment().charFormat().fontStrikeOut());
    auto last = document->findBlockByNumber(0).begin();
    ++last;
    ++last;
    CHECK(last.fragment().charFormat().fontFixedPitch());
    CHECK(document->findBlockByNumber(1).blockFormat().marker() == QTextBlockFormat::MarkerType::Checked);
    CHECK(document->findBlockByNumber(2).blockFormat().marker() == QTextBlockFormat::MarkerType::Unchecked);
}
