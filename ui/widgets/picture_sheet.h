// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/picture_source.h"

#include <QFrame>
#include <QPointer>

namespace inglenook::ui {

class TextLabel;

/// One picture as large as there is room, over a whole page, with its words below.
///
/// A child that fills the page, not a window: the curtain covers it, a lock takes it away. Left and Right go to the
/// other pictures of the same text, Esc closes it; it deletes itself and gives the focus back.
class PictureSheet : public QFrame {
    Q_OBJECT

public:
    struct Line {
        QString id;
        QString description;
    };

    PictureSheet(const Theme& theme, PictureSource source, QVector<Line> pictures, QWidget* page);

    void open(const QString& id);
    void close();
    void pictureCame(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showPlace(int place);
    [[nodiscard]] QRect room() const;

    const Theme& m_theme;
    PictureSource m_source;
    QVector<Line> m_pictures;
    QPointer<QWidget> m_before; ///< had the focus
    TextLabel* m_words;
    int m_place = 0;
};

} // namespace inglenook::ui
