// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace inglenook::ui {

/// Fills a page for a while and keeps keyboard and mouse to itself. A child, not a window: the curtain covers it and a
/// lock takes it away. Esc closes it; it deletes itself and gives the focus back.
class CoveringPage : public QFrame {
    Q_OBJECT

public:
    explicit CoveringPage(QWidget* page);

    void close();

protected:
    void cover(); ///< shows it over all of the page

    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace inglenook::ui
