// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/picture_source.h"

#include <QTextEdit>
#include <QTimer>

#include <functional>
#include <utility>

class QMenu;

namespace inglenook::ui {

class MarkdownHighlighter;

/// Markdown to write. Headings, lists, quotes, emphasis, code and links look like it while typing; signs are dimmed.
///
/// What is typed is what is kept: plain text in, plain text out. Ctrl+B, Ctrl+I, Ctrl+Shift+X, Ctrl+Shift+C and Ctrl+K
/// put signs round the selection or take them away, Ctrl+Shift+Return makes a line something to tick, and ticks it. Tab
/// moves an item of a list below the one above; where it can't go there, Tab goes on to the next control.
class MarkdownEditor : public QTextEdit {
    Q_OBJECT

public:
    MarkdownEditor(const Theme& theme, QWidget* parent);

    /// With an empty undo history.
    void setMarkdownText(const QString& markdown);
    [[nodiscard]] QString markdownText() const;
    void setCompact(bool compact);
    /// The column stands in the middle, and all paragraphs but the one that is written fade.
    void setQuiet(bool quiet);
    /// Takes the place of all words, as one edit; the caret stands where the first words go.
    void insertTemplate(const QString& markdown);

    void setPictures(PictureSource pictures);
    void pictureCame();
    /// A paragraph of its own at the caret.
    void insertPicture(const QString& markdown);

    /// Which words are spelled in an unknown way; see MarkdownHighlighter.
    void setMisspelled(std::function<QList<std::pair<int, int>>(const QString&)> misspelled);
    void checkAgain();
    /// Adds to the menu of the word at the caret, or at the pointer; `word` holds it as a selection, empty for none.
    void setMenuFiller(std::function<void(QMenu&, const QTextCursor& word)> fill) { m_fillMenu = std::move(fill); }

    void toggleBold();
    void toggleItalic();
    void toggleStrike();
    void toggleCode();
    void makeLink();
    void toggleTask();

Q_SIGNALS:
    /// The person typed, pasted or undid.
    void edited();
    /// Pictures were pasted or dropped: files, or pixels.
    void pictureFilesOffered(const QStringList& files);
    void picturePixelsOffered(const QImage& image);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    bool focusNextPrevChild(bool next) override;

private:
    bool format(const QKeyEvent& event);
    void restyle();
    void keepMeasure();
    void toggleSigns(const QString& sign);
    void breakLine();
    void indentTo(int indent);
    bool removePicture(bool before);
    void followCaret();
    void roomForPictures();
    [[nodiscard]] QList<QSize> picturesIn(const QTextBlock& block) const;
    [[nodiscard]] QSize column() const;
    void addFormats(QMenu& menu);

    const Theme& m_theme;
    MarkdownHighlighter* m_highlighter;
    PictureSource m_pictures;
    std::function<void(QMenu&, const QTextCursor&)> m_fillMenu;
    QTimer m_roomSoon;
    int m_caret = 0;
    bool m_compact = false;
    bool m_fading = false;
    bool m_quiet = false; ///< Formatting is not editing.
};

} // namespace inglenook::ui
