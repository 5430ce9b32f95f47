// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/picture_source.h"

#include <QStringList>
#include <QTextBrowser>

namespace inglenook::ui {

/// Markdown to read, in the journal's type.
///
/// Shows text, and the pictures of the journal that it is given: no file or address is ever loaded, raw HTML stays as
/// typed, and a link shows where it leads but is not followed.
class MarkdownView : public QTextBrowser {
    Q_OBJECT

public:
    MarkdownView(const Theme& theme, QWidget* parent);

    void setMarkdownText(const QString& markdown);
    void setPictures(PictureSource pictures);
    void pictureCame(const QString& id);
    struct Picture {
        QString id;
        QString description;
    };
    /// Those that stand in the text, in their order.
    [[nodiscard]] QVector<Picture> pictures() const;
    /// Marks every one of these words, case and accents apart; an empty list takes the marks away.
    void setHits(const QStringList& words);
    [[nodiscard]] int hitCount() const { return int(m_marks.size()); }
    /// Smaller type for windows below 1200 px.
    void setCompact(bool compact);
    /// As high as its text, for pages that scroll as a whole. Off by default.
    void setGrowing(bool growing);

    [[nodiscard]] QSize sizeHint() const override;
    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// One of pictures() was pressed, or Enter on it.
    void pictureChosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void render();
    [[nodiscard]] QSize column() const;
    void markHits();
    void paintBox(QPainter& painter, const QPointF& middle, bool ticked) const;
    void paintDot(QPainter& painter, const QTextBlock& block, const QPointF& topLeft) const;

    const Theme& m_theme;
    QString m_markdown;
    PictureSource m_pictures;
    QSize m_columnThen; ///< when the pictures were placed
    QStringList m_hits;
    QList<QTextEdit::ExtraSelection> m_marks;
    bool m_compact = false;
    bool m_growing = false;
};

} // namespace inglenook::ui
