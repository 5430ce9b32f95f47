// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace inglenook::ui {

/// What holds `content` so that nothing is cut where large text or a small window leaves too little room. Takes it
/// over; null stays null.
[[nodiscard]] inline QWidget* scrolled(QWidget* content)
{
    if (content == nullptr)
        return nullptr;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace inglenook::ui
