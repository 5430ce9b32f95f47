// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/wheel_page.h"
#include "screens/journal/entry_reader.h"
#include "screens/journal/entry_writer.h"
#include "screens/journal/journal_screen.h"
#include "screens/journal/pictures_of.h"
#include "screens/journal/share_page.h"
#include "screens/journal/versions_page.h"
#include "widgets/picture_sheet.h"

// What covers the journal for a moment.
namespace inglenook::ui {

void JournalScreen::openWheel()
{
    if (m_wheel)
        return;
    m_wheel = new WheelPage{m_theme, m_models.vocabulary, this};
    connect(m_wheel, &WheelPage::picked, m_half->writer, &EntryWriter::addFeeling);
    m_wheel->open();
}

void JournalScreen::openVersions()
{
    if (m_over)
        return;
    auto& writing = *m_half->writing;
    auto* page = new VersionsPage{m_theme, entry(), writing.versions, pictureSource(writing.pictures), this};
    m_over = page;
    page->open();
}

void JournalScreen::openShare()
{
    if (m_over || m_models.share == nullptr)
        return;
    auto* page = new SharePage{m_theme, entry(), *m_models.share, pictureSource(m_half->writing->pictures), this};
    m_over = page;
    page->open(m_half->reader->markedWords());
}

void JournalScreen::openPicture(const QString& id)
{
    if (m_over)
        return;
    auto& pictures = m_half->writing->pictures;
    auto* sheet = new PictureSheet{m_theme, pictureSource(pictures), m_half->reader->pictures(), this};
    connect(&pictures, &PictureModel::came, sheet, &PictureSheet::pictureCame);
    m_over = sheet;
    sheet->open(id);
}

} // namespace inglenook::ui
