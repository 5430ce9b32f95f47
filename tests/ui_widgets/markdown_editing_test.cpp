// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "widgets/markdown_editor.h"
#include "widgets/markdown_lines.h"

#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

using namespace inglenook::ui;

namespace {

struct Page {
    ShownWindow shown;
    MarkdownEditor* editor = shown.add(new MarkdownEditor{shown.theme(), shown.window()});

    explicit Page(const QString& text)
    {
        editor->setMarkdownText(text);
        editor->moveCursor(QTextCursor::End);
        shown.show();
    }
    void select(const QString& words)
    {
        auto cursor = editor->document()->find(words);
        REQUIRE(cursor.hasSelection());
        editor->setTextCursor(cursor);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(editor, key, with); }
    [[nodiscard]] QString text() const { return editor->markdownText(); }
    /// How the letter at a place of the text looks.
    [[nodiscard]] QTextCharFormat lookOf(const QString& letters) const
    {
        const auto at = text().indexOf(letters);
        const auto block = editor->document()->findBlock(int(at));
        for (const auto& range : block.layout()->formats())
            if (range.start <= at - block.position() && at - block.position() < range.start + range.length)
                return range.format;
        return {};
    }
};

const auto kPicture = QStringLiteral("![the bench](picture:01890a5d-ac96-774b-bcce-b302099a8057)");

PictureSource oneSource(QSize size)
{
    return {[size](const QString&) { return size; },
            [](const QString&, QSize fit) {
                QImage image{fit, QImage::Format_RGB32};
                image.fill(Qt::red);
                return image;
            }};
}

} // namespace

TEST_CASE("Markdown looks like what it means while it is typed", "[markdown]")
{
    const Page page{
        QStringLiteral("~~gone~~ `code` **bo** [name](https://a.b)\n- [x] bought\n```\nfenced *no*\n```\nafter")};
    CHECK(page.lookOf(QStringLiteral("gone")).fontStrikeOut());
    CHECK(page.lookOf(QStringLiteral("code")).fontFixedPitch());
    CHECK(page.lookOf(QStringLiteral("bo*")).fontWeight() == QFont::Bold);
    CHECK(page.lookOf(QStringLiteral("bought")).fontStrikeOut());
    CHECK(page.lookOf(QStringLiteral("fenced")).fontFixedPitch());
    CHECK_FALSE(page.lookOf(QStringLiteral("no*")).fontItalic());
    CHECK_FALSE(page.lookOf(QStringLiteral("after")).fontFixedPitch());
}

TEST_CASE("signs go round what is selected, and Ctrl+K leaves the caret where the address goes", "[markdown]")
{
    Page page{QStringLiteral("one two three")};
    page.select(QStringLiteral("two"));
    page.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(page.text() == QStringLiteral("one ~~two~~ three"));
    page.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    page.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(page.editor, QStringLiteral("x"));
    CHECK(page.text() == QStringLiteral("one [two](x) three"));
}

TEST_CASE("a line becomes something to tick, is ticked, and the list of them goes on", "[markdown]")
{
    Page page{QStringLiteral("milk")};
    const auto tick = [&] { page.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); };
    tick();
    CHECK(page.text() == QStringLiteral("- [ ] milk"));
    tick();
    CHECK(page.text() == QStringLiteral("- [x] milk"));
    page.key(Qt::Key_Return);
    CHECK(page.text() == QStringLiteral("- [x] milk\n- [ ] "));
    page.key(Qt::Key_Return);
    CHECK(page.text() == QStringLiteral("- [x] milk\n"));
}

TEST_CASE("Tab moves an item below the one above, and then goes on to the next control", "[markdown]")
{
    Page page{QStringLiteral("- one\n- two")};
    auto* next = page.shown.add(new QLineEdit{page.shown.window()});
    next->show();
    page.editor->setFocus();
    page.key(Qt::Key_Tab);
    CHECK(page.text() == QStringLiteral("- one\n  - two"));
    CHECK(page.editor->hasFocus());
    page.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(page.text() == QStringLiteral("- one\n- two"));
    page.key(Qt::Key_Tab);
    page.key(Qt::Key_Tab); // no deeper: the way out
    CHECK(page.text() == QStringLiteral("- one\n  - two"));
    CHECK(next->hasFocus());
    CHECK(indentBelow(QStringLiteral("2. b"), QStringLiteral("1. a")) == 3);
    CHECK_FALSE(indentBelow(QStringLiteral("plain"), QStringLiteral("- a")));
    CHECK_FALSE(indentBelow(QStringLiteral("- a"), QStringLiteral("plain")));
}

TEST_CASE("a picture is one thing: the caret goes round its address, and it goes as a whole", "[markdown]")
{
    Page page{kPicture};
    page.key(Qt::Key_Left);
    const int inside = page.editor->textCursor().position();
    CHECK(inside == page.text().indexOf(QStringLiteral("](")));
    page.key(Qt::Key_Right);
    CHECK(page.editor->textCursor().position() == page.text().size());
    page.key(Qt::Key_Backspace);
    CHECK(page.text().isEmpty());
    QTest::keySequence(page.editor, QKeySequence::Undo);
    CHECK(page.text() == kPicture);
}

TEST_CASE("a picture stands below its line, which takes no letter, and undoing is one step", "[markdown]")
{
    Page page{QStringLiteral("words")};
    page.editor->setPictures(oneSource({300, 200}));
    page.editor->insertPicture(kPicture);
    QTest::qWait(20);
    CHECK(page.text() == QStringLiteral("words\n\n") + kPicture + u'\n');
    const auto block = page.editor->document()->findBlockByNumber(2);
    CHECK(block.blockFormat().bottomMargin() >= 200);
    CHECK(page.editor->document()->findBlockByNumber(3).blockFormat().bottomMargin() == 0);
    const auto seen = page.editor->grab().toImage();
    bool isRed = false;
    for (int y = 0; y < seen.height(); ++y)
        isRed = isRed || seen.pixelColor(10, y) == QColor{Qt::red};
    CHECK(isRed);
    QTest::keySequence(page.editor, QKeySequence::Undo);
    QTest::qWait(20);
    CHECK(page.text() == QStringLiteral("words"));
    QTest::keySequence(page.editor, QKeySequence::Redo);
    QTest::qWait(20);
    CHECK(page.editor->document()->findBlockByNumber(2).blockFormat().bottomMargin() >= 200);
}

TEST_CASE("a template takes the place of the words as one step, with the caret where one begins", "[markdown]")
{
    Page page{QStringLiteral("x")};
    page.editor->insertTemplate(QStringLiteral("## First\n\n## Second\n"));
    QTest::keyClicks(page.editor, QStringLiteral("here"));
    CHECK(page.text() == QStringLiteral("## First\nhere\n## Second\n"));
    page.editor->insertTemplate(QStringLiteral("1. \n2. "));
    QTest::keyClicks(page.editor, QStringLiteral("a"));
    CHECK(page.text() == QStringLiteral("1. a\n2. "));
}

TEST_CASE("pictures that are pasted are offered, and only words where none can be kept", "[markdown]")
{
    Page page{{}};
    struct Opened : MarkdownEditor {
        using MarkdownEditor::insertFromMimeData;
    };
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/somewhere/heron.jpg"))});
    files.setText(QStringLiteral("file:///somewhere/heron.jpg"));
    QSignalSpy offered{page.editor, &MarkdownEditor::pictureFilesOffered};
    QSignalSpy pixels{page.editor, &MarkdownEditor::picturePixelsOffered};
    page.editor->setPictures(oneSource({1, 1}));
    (page.editor->*(&Opened::insertFromMimeData))(&files);
    REQUIRE(offered.count() == 1);
    CHECK(offered.first().first().toStringList() == QStringList{QStringLiteral("/somewhere/heron.jpg")});
    QMimeData image;
    image.setImageData(QImage{2, 2, QImage::Format_RGB32});
    (page.editor->*(&Opened::insertFromMimeData))(&image);
    CHECK(pixels.count() == 1);
    CHECK(page.text().isEmpty());
}

TEST_CASE("right to left, emoji and composed letters are kept as they were typed", "[markdown]")
{
    Page page{{}};
    const auto words = QString::fromUtf8("**שלום** 👩‍👩‍👧 e\xCC\x81 猫 _سلام_");
    page.editor->setMarkdownText(words);
    CHECK(page.text() == words);
    page.editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(page.editor, QStringLiteral("!"));
    CHECK(page.text() == words + u'!');
    // Half-composed input is no text yet.
    QInputMethodEvent composing{QStringLiteral("に"), {}};
    QCoreApplication::sendEvent(page.editor, &composing);
    CHECK(page.text() == words + u'!');
    QInputMethodEvent done;
    done.setCommitString(QString::fromUtf8("日本"));
    QCoreApplication::sendEvent(page.editor, &done);
    CHECK(page.text() == words + u'!' + QString::fromUtf8("日本"));
}
