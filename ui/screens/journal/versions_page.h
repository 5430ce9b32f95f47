// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_model.h"
#include "models/versions_model.h"
#include "theme/theme.h"
#include "widgets/covering_page.h"
#include "widgets/picture_source.h"

class QListWidget;
class QPushButton;

namespace inglenook::ui {

class MarkdownView;
class TextLabel;

/// What an entry was before, beside what it is now, over the whole page; one of them can be brought back.
class VersionsPage : public CoveringPage {
    Q_OBJECT

public:
    VersionsPage(const Theme& theme, EntryModel& entry, VersionsModel& versions, const PictureSource& pictures,
                 QWidget* page);

    void open();

private:
    QWidget* makeSide();
    QWidget* makeText(const QString& label, const char* name, MarkdownView*& view, const PictureSource& pictures);
    void showVersion(int row);
    void bringBack();

    const Theme& m_theme;
    EntryModel& m_entry;
    VersionsModel& m_versions;
    QVector<VersionsModel::Line> m_lines;
    QListWidget* m_list = nullptr;
    MarkdownView* m_then = nullptr;
    MarkdownView* m_now = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace inglenook::ui
