// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mine and ours: what changes when a shared journal is open beside one's own.
#include "panels/wheel_page.h"
#include "screens/journal/entry_reader.h"
#include "screens/journal/entry_writer.h"
#include "screens/journal/journal_screen.h"
#include "screens/journal/journal_side.h"

#include <QStackedWidget>

#include <utility>

namespace inglenook::ui {

JournalScreen::Half JournalScreen::makeHalf(Whose whose, EntryModel& entry, Writing& writing, BinModel& bin,
                                            const QVector<Person>& people)
{
    Half half{whose, &entry, &writing, &bin, nullptr, nullptr};
    half.reader = new EntryReader{m_theme, entry, writing, people, m_pages};
    half.reader->setToday(wallTime(m_clock.localNow()).date());
    half.writer = new EntryWriter{m_theme, entry, writing, m_models.vocabulary, m_clock, m_pages};
    m_pages->addWidget(half.reader);
    m_pages->addWidget(half.writer);
    return half;
}

void JournalScreen::wire(Whose whose)
{
    const auto& part = half(whose);
    auto* entry = part.entry;
    connect(entry, &EntryModel::changed, this, [this, entry] {
        if (entry == m_half->entry)
            showModel();
    });
    connect(entry, &EntryModel::listChanged, this, &JournalScreen::refreshList);
    connect(entry, &EntryModel::added, this, [this, whose](const QString& id) { reveal(id, whose); });
    connect(entry, &EntryModel::binned, this, [this, whose] {
        m_binnedIn = whose;
        if (m_oneColumn)
            showPane(Pane::Side);
        Q_EMIT entryBinned();
    });
    connect(part.bin, &BinModel::removed, this, &JournalScreen::forgetRemoved);
    connect(part.bin, &BinModel::failed, this, &JournalScreen::failed);
    connect(entry, &EntryModel::failed, this, &JournalScreen::failed);
    connect(part.reader, &EntryReader::removalWanted, this, &JournalScreen::askToRemove);
    connect(part.reader, &EntryReader::tagChosen, this, [this](const QString& tag) {
        m_side->showTag(tag);
        showPane(Pane::Side);
    });
    connect(part.reader, &EntryReader::backWanted, this, [this] { showPane(Pane::Side); });
    connect(part.writer, &EntryWriter::wheelWanted, this, &JournalScreen::openWheel);
    connect(part.writer, &EntryWriter::quietChanged, this, [this](bool quiet) {
        arrange();
        Q_EMIT quietChanged(quiet);
    });
    connect(part.writer, &EntryWriter::failed, this, &JournalScreen::failed);
    // Once the choice is made: another writer, with a choice of its own, takes its place.
    connect(part.writer, &EntryWriter::whoseWanted, this, &JournalScreen::moveWriting, Qt::QueuedConnection);
    connect(part.reader, &EntryReader::versionsWanted, this, &JournalScreen::openVersions);
    connect(part.reader, &EntryReader::shareWanted, this, &JournalScreen::openShare);
    connect(part.reader, &EntryReader::pictureWanted, this, &JournalScreen::openPicture);
}

void JournalScreen::wireOurs()
{
    auto* ours = m_models.ours;
    if (ours == nullptr || !ours->isOffered())
        return;
    connect(ours, &OursModel::came, this, &JournalScreen::addOurs);
    connect(ours, &OursModel::goes, this, &JournalScreen::removeOurs);
    connect(ours, &OursModel::stateChanged, this, [this] { m_side->showTrouble(m_models.ours->trouble()); });
    connect(m_side, &JournalSide::againWanted, ours, &OursModel::open);
    m_side->showTrouble(ours->trouble());
    if (ours->desk() != nullptr)
        addOurs();
}

void JournalScreen::addOurs()
{
    auto& desk = *m_models.ours->desk();
    m_ours = makeHalf(Whose::Ours, desk.entry, desk.writing, desk.bin, desk.people);
    m_ours.reader->setObjectName(QStringLiteral("ours/reader"));
    m_ours.writer->setObjectName(QStringLiteral("ours/writer"));
    wire(Whose::Ours);
    m_side->setOurs(desk.people);
    arrange();
    sayWhose();
}

void JournalScreen::removeOurs()
{
    if (m_ours.entry == nullptr)
        return;
    for (auto* over : {static_cast<QWidget*>(m_wheel), m_over.data()})
        delete over; // it may show something of that journal
    const bool wasHere = std::exchange(m_half, &m_mine) == &m_ours;
    for (QWidget* widget : {static_cast<QWidget*>(m_ours.reader), static_cast<QWidget*>(m_ours.writer)}) {
        m_pages->removeWidget(widget);
        delete widget;
    }
    m_ours = {};
    m_binnedIn = Whose::Mine;
    m_side->setOurs({});
    sayWhose();
    if (wasHere)
        showModel();
}

bool JournalScreen::turnTo(Whose whose)
{
    return !entry().isWriting() && goTo(whose);
}

bool JournalScreen::goTo(Whose whose)
{
    if (whose == m_half->whose)
        return true;
    if (half(whose).entry == nullptr)
        return false;
    auto& before = entry();
    m_half->writer->setQuiet(false);
    m_half = &half(whose);
    before.close();
    showModel();
    return true;
}

void JournalScreen::moveWriting(Whose whose)
{
    auto& other = half(whose);
    if (whose == m_half->whose || other.entry == nullptr || !entry().isWriting() || entry().shown())
        return;
    const auto content = entry().content();
    if (holdsPictures(content)) {
        sayWhose();
        Q_EMIT failed(
            tr("A picture stays in the journal it was put into. Keep this entry here; then it can be copied."));
        return;
    }
    auto& before = entry();
    m_half = &other;
    other.entry->beginNew();
    if (!saysNothing(content))
        other.entry->setContent(content);
    other.entry->flush();
    if (other.entry->unsaved().empty())
        before.discard(); // only now: at every moment the words are in one of the two
    else
        before.close();
    showModel();
    m_half->writer->focusWhose();
}

void JournalScreen::sayWhose()
{
    const bool areTwo = m_ours.entry != nullptr;
    for (const auto* part : {&m_mine, &m_ours}) {
        if (part->entry == nullptr)
            continue;
        const auto whose = areTwo ? std::optional{part->whose} : std::nullopt;
        part->reader->setWhose(whose);
        part->writer->setWhose(whose, areTwo && !part->entry->shown());
    }
}

void JournalScreen::undoBin()
{
    if (auto* binned = half(m_binnedIn).entry)
        binned->undoMoveToBin();
}

} // namespace inglenook::ui
