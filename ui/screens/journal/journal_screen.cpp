// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/journal_screen.h"

#include "screens/journal/entry_delegate.h"
#include "screens/journal/entry_reader.h"
#include "screens/journal/entry_writer.h"
#include "screens/journal/looks.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/calendar_panel.h"
#include "widgets/month_grid.h"
#include "widgets/search_field.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inglenook::ui {

JournalScreen::JournalScreen(const Theme& theme, Models models, const Clock& clock, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_models{std::move(models)},
      m_clock{clock}
{
    setObjectName(QStringLiteral("journal"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    m_side = makeSide();
    row->addWidget(m_side);
    m_pages = new QStackedWidget{this};
    m_pages->setProperty("surface", QStringLiteral("card"));
    m_empty = makeEmpty();
    m_reader = new EntryReader{theme, m_models.entry, m_models.people, m_pages};
    m_writer = new EntryWriter{theme, m_models.entry, m_models.vocabulary, m_pages};
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_reader);
    m_pages->addWidget(m_writer);
    row->addWidget(m_pages, 1);
    wire();
    addKeys();
    fillMonth();
    showModel();
}

QWidget* JournalScreen::makeSide()
{
    auto* side = new QFrame{this};
    side->setProperty("surface", QStringLiteral("window"));
    side->setFixedWidth(m_theme.px(356));
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(28, 30, 20, 12);
    head->setSpacing(14);
    auto* titleRow = new QHBoxLayout;
    m_title = new TextLabel{m_theme, TextRole::Page, tr("Journal"), side};
    m_write = new QPushButton{tr("Write"), side};
    m_write->setObjectName(QStringLiteral("journal/write"));
    m_write->setProperty("kind", QStringLiteral("primary"));
    m_write->setToolTip(tr("Write an entry, Ctrl+N"));
    setButtonIcon(m_theme, *m_write, QStringLiteral("pen"), &Tokens::onAccent);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_write);
    head->addLayout(titleRow);
    m_search = new SearchField{m_theme, tr("Search every entry"), side};
    m_search->setObjectName(QStringLiteral("journal/search"));
    m_search->setKeyCap(QStringLiteral("/"));
    head->addWidget(m_search);
    m_tag = new QPushButton{side};
    m_tag->setObjectName(QStringLiteral("journal/tag"));
    m_tag->setProperty("kind", QStringLiteral("chip"));
    m_tag->hide();
    head->addWidget(m_tag, 0, Qt::AlignLeading);
    m_calendar = new CalendarPanel{m_theme, side};
    m_calendar->grid()->setObjectName(QStringLiteral("journal/month"));
    head->addWidget(m_calendar);
    column->addLayout(head);
    m_note = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, QString{}, side};
    m_note->setObjectName(QStringLiteral("journal/note"));
    m_note->setContentsMargins(28, 12, 20, 12);
    column->addWidget(m_note);
    m_list = new QListView{side};
    m_list->setObjectName(QStringLiteral("journal/list"));
    m_list->setAccessibleName(tr("Entries, newest first"));
    m_list->setModel(&m_models.timeline);
    m_list->setItemDelegate(new EntryDelegate{m_theme, looksOf(m_models.people), m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    return side;
}

QWidget* JournalScreen::makeEmpty()
{
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(48, 30, 48, 30);
    column->addStretch();
    auto* title = new TextLabel{m_theme, TextRole::Section, tr("A page for what was"), page};
    title->setAlignment(Qt::AlignCenter);
    auto* words = new TextLabel{m_theme, TextRole::Body, &Tokens::text2,
                                tr("Choose an entry on the left, or write one. A line is enough."), page};
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    column->addWidget(words);
    column->addStretch();
    return page;
}

void JournalScreen::wire()
{
    auto& entry = m_models.entry;
    connect(m_write, &QPushButton::clicked, this, &JournalScreen::write);
    connect(m_search, &SearchField::edited, this, &JournalScreen::search);
    connect(m_tag, &QPushButton::clicked, this, [this] {
        m_models.timeline.setTag({});
        m_tag->hide();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalScreen::openRow);
    connect(&m_models.timeline, &QAbstractItemModel::modelReset, this, &JournalScreen::showListNote);
    connect(&m_models.timeline, &TimelineModel::failed, this, &JournalScreen::failed);
    connect(&entry, &EntryModel::changed, this, &JournalScreen::showModel);
    connect(&entry, &EntryModel::listChanged, this, &JournalScreen::refreshList);
    connect(&entry, &EntryModel::binned, this, &JournalScreen::entryBinned);
    connect(&entry, &EntryModel::failed, this, &JournalScreen::failed);
    connect(m_reader, &EntryReader::tagChosen, this, [this](const QString& tag) {
        m_search->setText({});
        m_models.timeline.setTag(tag);
        m_tag->setText(tr("#%1, show all again").arg(tag));
        m_tag->show();
    });
    connect(m_calendar->grid(), &MonthGrid::rangeChanged, this, &JournalScreen::fillMonth);
    connect(m_calendar->grid(), &MonthGrid::dayChosen, this, [this](QDate day) {
        m_search->setText({});
        m_models.timeline.showUpTo(day);
    });
}

void JournalScreen::addKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto&& action) {
        auto* shortcut = new QShortcut{sequence, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(action)>(action));
    };
    key(QKeySequence{Qt::CTRL | Qt::Key_E}, [this] { m_models.entry.beginEditing(); });
    key(QKeySequence{Qt::CTRL | Qt::Key_F}, [this] { focusSearch(); });
    key(QKeySequence{Qt::Key_Slash}, [this] { focusSearch(); });
    auto* bin = new QShortcut{QKeySequence{Qt::Key_Delete}, m_list};
    bin->setContext(Qt::WidgetShortcut);
    connect(bin, &QShortcut::activated, &m_models.entry, &EntryModel::moveToBin);
}

void JournalScreen::search(const QString& text)
{
    m_models.timeline.setSearch(text);
    QStringList words;
    for (const auto& word : text.split(QLatin1Char{' '}, Qt::SkipEmptyParts))
        if (!word.startsWith(QLatin1Char{'-'}) && !word.contains(QLatin1Char{':'}))
            words.append(QString{word}.remove(QLatin1Char{'"'}));
    m_reader->setHits(words);
}

void JournalScreen::openRow(const QModelIndex& index)
{
    if (!index.isValid() || m_models.entry.isWriting())
        return;
    m_models.entry.show(index.data(TimelineModel::IdRole).toString());
}

void JournalScreen::showEntry(const QString& id)
{
    if (!m_models.entry.show(id))
        return;
    const int row = m_models.timeline.rowOf(id);
    if (row >= 0) {
        const QSignalBlocker quiet{m_list->selectionModel()};
        m_list->setCurrentIndex(m_models.timeline.index(row));
    }
}

void JournalScreen::write()
{
    if (!m_models.entry.isWriting())
        m_models.entry.beginNew();
}

void JournalScreen::continueDraft()
{
    if (!m_models.entry.isWriting())
        (void)m_models.entry.continueDraft();
}

void JournalScreen::focusSearch()
{
    m_search->edit()->setFocus(Qt::ShortcutFocusReason);
}

void JournalScreen::showModel()
{
    auto& entry = m_models.entry;
    m_list->setEnabled(!entry.isWriting());
    m_write->setVisible(!entry.isWriting());
    if (entry.isWriting()) {
        m_pages->setCurrentWidget(m_writer);
        m_writer->begin();
    } else if (entry.shown()) {
        m_reader->showEntry();
        m_pages->setCurrentWidget(m_reader);
    } else {
        m_pages->setCurrentWidget(m_empty);
    }
}

void JournalScreen::refreshList()
{
    m_models.timeline.refresh();
    fillMonth();
    if (m_models.entry.shown())
        showEntry(QString::fromStdString(m_models.entry.shown()->id.toString()));
}

void JournalScreen::fillMonth()
{
    QHash<QDate, DayMarks> marks;
    auto* grid = m_calendar->grid();
    const auto last = grid->lastShown();
    for (auto month = QDate{grid->firstShown().year(), grid->firstShown().month(), 1}; month <= last;
         month = month.addMonths(1))
        for (const auto& day : m_models.calendar.month(month.year(), month.month()))
            for (const int member : day.members)
                ++(m_models.people.at(member).circle ? marks[day.day].circles : marks[day.day].diamonds);
    grid->setMarks(marks);
}

void JournalScreen::showListNote()
{
    const auto& timeline = m_models.timeline;
    if (timeline.rowCount() > 0)
        m_note->hide();
    else if (!timeline.search().isEmpty())
        m_note->setText(tr("No entry has “%1”. Try part of a word.").arg(timeline.search()));
    else
        m_note->setText(tr("Nothing written yet. A line is enough."));
    m_note->setVisible(timeline.rowCount() == 0);
}

void JournalScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_calendar->grid()->setToday(wallTime(m_clock.localNow()).date());
    refreshList();
    showListNote();
    if (!m_models.entry.isWriting() && !m_models.entry.shown() && m_models.timeline.rowCount() > 0)
        m_list->setCurrentIndex(m_models.timeline.index(0));
}

void JournalScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool small = window()->width() < size::kRailBelow;
    m_side->setFixedWidth(m_theme.px(small ? 308 : 356));
    m_calendar->setCompact(small);
}

} // namespace inglenook::ui
