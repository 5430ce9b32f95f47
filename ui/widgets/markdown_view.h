// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QStringList>
#include <QTextBrowser>

namespace inglenook::ui {

/// Markdown to read, in the journal's type.
///
/// Shows text and nothing else: no picture, file or address is ever loaded, raw HTML stays as typed, and a link shows
/// where it leads but is not followed.
class MarkdownView : public QTextBrowser {
    Q_OBJECT

public:
    MarkdownView(const Theme& theme, QWidget* parent);

    void setMarkdownText(const QString& markdown);
    /// Marks every one of these words, case and accents apart; an empty list takes the marks away.
    void setHits(const QStringList& words);
    [[nodiscard]] int hitCount() const { return int(m_marks.size()); }
    /// Smaller type for windows below 1200 px.
    void setCompact(bool compact);
    /// As high as its text, for pages that scroll as a whole. Off by default.
    void setGrowing(bool growing);

    [[nodiscard]] QSize sizeHint() const override;
    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void render();
    void markHits();
    void paintDot(QPainter& painter, const QTextBlock& block, const QPointF& topLeft) const;

    const Theme& m_theme;
    QString m_markdown;
    QStringList m_hits;
    QList<QTextEdit::ExtraSelection> m_marks;
    bool m_compact = false;
    bool m_growing = false;
};

} // namespace inglenook::ui
