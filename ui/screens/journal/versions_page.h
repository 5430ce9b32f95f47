// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_model.h"
#include "models/versions_model.h"
#include "theme/theme.h"
#include "widgets/picture_source.h"

#include <QFrame>
#include <QPointer>

class QListWidget;
class QPushButton;

namespace inglenook::ui {

class MarkdownView;
class TextLabel;

/// What an entry was before, beside what it is now, over the whole page; one of them can be brought back.
///
/// A child that fills the page, not a window: the curtain covers it and a lock takes it away. Esc closes it; it deletes
/// itself and gives the focus back.
class VersionsPage : public QFrame {
    Q_OBJECT

public:
    VersionsPage(const Theme& theme, EntryModel& entry, VersionsModel& versions, const PictureSource& pictures,
                 QWidget* page);

    void open();
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeText(const QString& label, const char* name, MarkdownView*& view, const PictureSource& pictures);
    void showVersion(int row);
    void bringBack();

    const Theme& m_theme;
    EntryModel& m_entry;
    VersionsModel& m_versions;
    QVector<VersionsModel::Line> m_lines;
    QPointer<QWidget> m_before; ///< had the focus
    QListWidget* m_list = nullptr;
    MarkdownView* m_then = nullptr;
    MarkdownView* m_now = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace inglenook::ui
