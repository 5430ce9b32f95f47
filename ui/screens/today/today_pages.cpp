// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/mood_panel.h"
#include "panels/wheel_page.h"
#include "screens/today/answer_page.h"
#include "screens/today/apart_page.h"
#include "screens/today/apart_reading_page.h"
#include "screens/today/notes_page.h"
#include "screens/today/opening_page.h"
#include "screens/today/reading_page.h"
#include "screens/today/today_screen.h"

#include <QApplication>
#include <QStackedWidget>

#include <memory>

// What opens over Today for a moment.
namespace inglenook::ui {

void TodayScreen::openPage(TodayPage* page)
{
    closePage();
    m_before = placeOf(QApplication::focusWidget());
    m_page = page;
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    connect(page, &TodayPage::backWanted, this, [this] {
        closePage();
        refresh();
    });
    page->begin();
}

void TodayScreen::closePage()
{
    if (!m_page)
        return;
    const bool hadFocus = m_page->isAncestorOf(focusWidget());
    m_pages->setCurrentWidget(m_home);
    m_pages->removeWidget(m_page);
    m_page->deleteLater();
    m_page = nullptr;
    if (hadFocus)
        keepFocusAt(m_before);
}

void TodayScreen::openAnswer(const QString& id)
{
    const auto question = m_parts.question.find(id);
    if (!question)
        return;
    auto* page = new AnswerPage{m_theme, m_parts.question, *question, m_pages};
    connect(page, &AnswerPage::given, this, [this](const QString&) {
        closePage();
        refresh();
    });
    openPage(page);
}

void TodayScreen::openReading(const QString& id)
{
    const auto reading = m_parts.question.read(id);
    if (!reading)
        return;
    auto* page = new ReadingPage{m_theme, *reading, m_pages};
    connect(page, &ReadingPage::entryWanted, this, [this](const QString& entry) {
        closePage();
        Q_EMIT entryWanted(entry);
    });
    openPage(page);
}

void TodayScreen::openOpening(const QString& id)
{
    auto question = m_parts.question.find(id);
    const auto apart = m_parts.apart.find(id);
    if (apart)
        question = apart->question;
    if (!question)
        return;
    auto* page = new OpeningPage{m_theme, m_parts.question, *question, m_pages};
    connect(page, &OpeningPage::opened, this, apart ? &TodayScreen::openApartReading : &TodayScreen::openReading);
    openPage(page);
}

void TodayScreen::openApart(const QString& id)
{
    auto sheet = m_parts.apart.beginAnswers(id);
    if (!sheet)
        return;
    auto* page = new ApartPage{m_theme, m_parts.apart, std::move(*sheet), m_pages};
    connect(page, &ApartPage::given, this, [this] {
        closePage();
        refresh();
    });
    openPage(page);
}

void TodayScreen::openApartReading(const QString& id)
{
    const auto opened = m_parts.apart.read(id);
    if (!opened)
        return;
    auto* page = new ApartReadingPage{m_theme, *opened, m_pages};
    connect(page, &ApartReadingPage::entryWanted, this, [this](const QString& entry) {
        closePage();
        Q_EMIT entryWanted(entry);
    });
    connect(page, &ApartReadingPage::goOnWanted, this, [this, id, exercise = opened->exercise] {
        closePage();
        Q_EMIT goOnWanted(exercise, id);
    });
    openPage(page);
}

void TodayScreen::openNotes()
{
    if (qobject_cast<NotesPage*>(m_page) != nullptr)
        m_page->begin(); // somebody is writing there
    else if (m_parts.notes.isForMore())
        openPage(new NotesPage{m_theme, m_parts.notes, m_pages});
}

void TodayScreen::openWheel()
{
    if (m_wheel)
        return;
    m_wheel = new WheelPage{m_theme, m_parts.checkIn.feelings(), this};
    connect(m_wheel, &WheelPage::picked, &m_parts.checkIn, &CheckInModel::say);
    m_wheel->open();
}

void TodayScreen::openGrid(QWidget* from)
{
    auto* panel = new MoodPanel{m_theme, m_parts.checkIn.mood(), m_home};
    // Taken when it closes: what it stands beside is made anew then.
    auto chosen = std::make_shared<std::optional<journal::Mood>>();
    connect(panel, &MoodPanel::changed, this, [chosen](const std::optional<journal::Mood>& mood) { *chosen = mood; });
    connect(panel, &PagePanel::closed, this, [this, chosen](bool) {
        if (*chosen)
            m_parts.checkIn.place(*chosen, moodText(**chosen));
    });
    panel->open(from);
}

} // namespace inglenook::ui
