// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QImage>
#include <QWidget>

namespace inglenook::ui {

/// One page as it will be on paper, as wide as there is room. Black on white in every theme; a page turns with Page Up
/// and Page Down.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    PagePreview(const Theme& theme, QWidget* parent);

    /// `spoken` is what stands on it; `name` says which page it is.
    void setSheet(const QImage& image, const QString& name, const QString& spoken);
    /// In pixels of the screen, for as sharp a picture as it can show.
    [[nodiscard]] int pixelsWide() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void turned(int pages); ///< -1, 1; to the first or last page: a great many
    void widthChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QImage m_image;
};

} // namespace inglenook::ui
