// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/journal_side.h"

#include "screens/journal/date_jump.h"
#include "screens/journal/entry_delegate.h"
#include "screens/journal/filter_bar.h"
#include "theme/button_icon.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/calendar_panel.h"
#include "widgets/completing_field.h"
#include "widgets/month_grid.h"
#include "widgets/person_look.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"
#include "widgets/year_map.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace inglenook::ui {

JournalSide::JournalSide(const Theme& theme, TimelineModel& timeline, const CalendarModel& calendar,
                         QVector<Person> people, QWidget* parent)
    : QFrame{parent},
      m_theme{theme},
      m_timeline{timeline},
      m_calendarModel{calendar},
      m_mine{std::move(people)},
      m_people{m_mine}
{
    setProperty("surface", QStringLiteral("window"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    makeHead(*column);
    makeList(*column);
    wire();
    setCompact(false);
    tell();
}

void JournalSide::makeHead(QVBoxLayout& column)
{
    m_head = new QVBoxLayout;
    auto* titleRow = new QHBoxLayout;
    m_title = new TextLabel{m_theme, TextRole::Page, tr("Journal"), this};
    m_write = new QPushButton{tr("Write"), this};
    m_write->setObjectName(QStringLiteral("journal/write"));
    m_write->setProperty("kind", QStringLiteral("primary"));
    m_write->setToolTip(tr("Write an entry, Ctrl+N"));
    setButtonIcon(m_theme, *m_write, QStringLiteral("pen"), &Tokens::onAccent);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_write);
    m_head->addLayout(titleRow);
    m_search = new SearchField{m_theme, tr("Search every entry"), this};
    m_search->setObjectName(QStringLiteral("journal/search"));
    m_search->setKeyCap(QStringLiteral("/"));
    m_search->edit()->installEventFilter(this);
    new CompletingField{
        *m_search->edit(), [this](const QString& text, int cursor) {
            auto completion = m_timeline.complete(text, cursor);
            return CompletingField::Offer{completion.begin, completion.end, std::move(completion.choices)};
        }};
    m_filters = new FilterBar{m_theme, m_timeline, this};
    auto* searchRow = new QHBoxLayout;
    searchRow->setSpacing(4);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_filters->button());
    m_head->addLayout(searchRow);
    m_head->addWidget(m_filters);
    makeWhose(*m_head);
    m_jump = new DateJump{m_theme, this};
    m_head->addWidget(m_jump);
    m_calendar = new CalendarPanel{m_theme, this};
    m_calendar->grid()->setObjectName(QStringLiteral("journal/month"));
    m_calendar->year()->setObjectName(QStringLiteral("journal/year"));
    m_head->addWidget(m_calendar);
    column.addLayout(m_head);
}

void JournalSide::makeList(QVBoxLayout& column)
{
    const auto addLine = [&] {
        auto* line = new QFrame{this};
        line->setProperty("kind", QStringLiteral("hairline"));
        column.addWidget(line);
    };
    addLine();
    m_note = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, QString{}, this};
    m_note->setObjectName(QStringLiteral("journal/note"));
    column.addWidget(m_note);
    m_list = new QListView{this};
    m_list->setObjectName(QStringLiteral("journal/list"));
    m_list->setModel(&m_timeline);
    m_delegate = new EntryDelegate{m_theme, looksOf(m_people), m_list};
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.addWidget(m_list, 1);
    addLine();
    m_bin = new QPushButton{this};
    m_bin->setObjectName(QStringLiteral("journal/bin"));
    m_bin->setProperty("kind", QStringLiteral("quiet"));
    m_foot = new QHBoxLayout;
    m_foot->addWidget(m_bin);
    m_foot->addStretch();
    m_emptyBin = new QPushButton{tr("Empty the bin"), this};
    m_emptyBin->setObjectName(QStringLiteral("journal/empty-bin"));
    m_emptyBin->setProperty("kind", QStringLiteral("quiet"));
    m_foot->addWidget(m_emptyBin);
    connect(m_emptyBin, &QPushButton::clicked, this, &JournalSide::emptyBinWanted);
    column.addLayout(m_foot);
}

void JournalSide::wire()
{
    connect(m_write, &QPushButton::clicked, this, &JournalSide::writeWanted);
    connect(m_search, &SearchField::edited, this, [this](const QString& text) {
        m_timeline.setSearch(text);
        Q_EMIT searched(text);
    });
    connect(m_filters, &FilterBar::dateWanted, this, &JournalSide::openDateJump, Qt::QueuedConnection);
    connect(m_filters, &FilterBar::focusLost, this, &JournalSide::focusList);
    connect(m_jump, &DateJump::dayWanted, this, &JournalSide::showDay);
    connect(m_jump, &DateJump::closed, this, &JournalSide::focusList);
    connect(m_calendar, &CalendarPanel::yearShown, this, &JournalSide::fillYear);
    connect(m_calendar->year(), &YearMap::yearChanged, this, &JournalSide::fillYear);
    connect(m_calendar->year(), &YearMap::dayChosen, this, &JournalSide::showDay);
    connect(m_bin, &QPushButton::clicked, this, [this] { m_timeline.showBin(!m_timeline.isBin()); });
    connect(m_calendar->grid(), &MonthGrid::rangeChanged, this, &JournalSide::fillMonth);
    connect(m_calendar->grid(), &MonthGrid::dayChosen, this, &JournalSide::goToDay);
    connect(&m_timeline, &QAbstractItemModel::modelReset, this, &JournalSide::tell);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!m_selecting && index.isValid())
            Q_EMIT rowChosen(index);
    });
    connect(m_list, &QListView::activated, this, &JournalSide::rowEntered);
    connect(m_list, &QListView::clicked, this, &JournalSide::rowPressed);
    connect(&m_theme, &Theme::changed, m_list, &QListView::doItemsLayout);
}

void JournalSide::goToDay(const QDate& day)
{
    m_timeline.showUpTo(day);
    const auto first = m_timeline.index(0);
    // The newest of that day opens; a day without words only moves the list.
    if (first.isValid() && first.data(TimelineModel::DayRole).toDate() == day)
        m_list->setCurrentIndex(first);
}

void JournalSide::showDay(const QDate& day)
{
    m_calendar->grid()->setChosen(day);
    goToDay(day);
    focusList();
}

void JournalSide::openDateJump()
{
    m_jump->open();
}

bool JournalSide::eventFilter(QObject* watched, QEvent* event)
{
    // In an empty field Backspace takes what stands before it: the last filter.
    if (watched == m_search->edit() && event->type() == QEvent::KeyPress && m_search->text().isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace && m_filters->removeLast())
        return true;
    return QFrame::eventFilter(watched, event);
}

void JournalSide::setToday(const QDate& today)
{
    m_calendar->grid()->setToday(today);
    m_calendar->year()->setToday(today);
    m_jump->setToday(today);
}

void JournalSide::setCompact(bool compact)
{
    const int left = compact ? 20 : 28;
    const int right = compact ? 16 : 20;
    m_head->setContentsMargins(left, compact ? 18 : 30, right, compact ? 6 : 12);
    m_head->setSpacing(compact ? 8 : 14);
    m_note->setContentsMargins(left, 12, right, 12);
    m_foot->setContentsMargins(left - 12, 4, right, 4);
    m_calendar->setCompact(compact);
    m_delegate->setCompact(compact);
    m_list->doItemsLayout();
}

void JournalSide::setWriting(bool writing)
{
    m_list->setEnabled(!writing);
    m_write->setVisible(!writing && !m_timeline.isBin());
}

void JournalSide::refresh()
{
    m_timeline.refresh();
}

void JournalSide::select(int row)
{
    const QScopedValueRollback quiet{m_selecting, true};
    m_list->setCurrentIndex(row < 0 ? QModelIndex{} : m_timeline.index(row));
}

void JournalSide::markDay(const QDate& day)
{
    m_calendar->grid()->setChosen(day);
}

void JournalSide::showTag(const QString& tag)
{
    m_timeline.setTag(tag);
}

void JournalSide::focusSearch()
{
    m_search->edit()->setFocus(Qt::ShortcutFocusReason);
}

void JournalSide::focusList()
{
    if (!m_list->isEnabled() || m_timeline.rowCount() == 0)
        return focusSearch();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void JournalSide::fillMonth()
{
    QHash<QDate, DayMarks> marks;
    auto* grid = m_calendar->grid();
    const auto last = grid->lastShown();
    for (auto month = QDate{grid->firstShown().year(), grid->firstShown().month(), 1}; month <= last;
         month = month.addMonths(1)) {
        for (const auto& day : m_calendarModel.month(month.year(), month.month(), m_timeline.shownOf())) {
            auto& mark = marks[day.day];
            QStringList names;
            for (const int member : day.members) {
                if (member >= m_people.size())
                    continue; // of a journal that comes just now
                const auto& person = m_people.at(member);
                ++(person.circle ? mark.circles : mark.diamonds);
                names.append(member < m_mine.size() ? person.name : tr("%1 in ours", "a name").arg(person.name));
            }
            mark.spoken = names.join(QStringLiteral(", "));
        }
    }
    if (!m_timeline.query().isEmpty())
        for (int row = 0; row < m_timeline.rowCount(); ++row)
            if (const auto day = m_timeline.index(row).data(TimelineModel::DayRole).toDate();
                day >= grid->firstShown() && day <= last)
                marks[day].hit = true;
    grid->setMarks(marks);
}

void JournalSide::fillYear()
{
    if (!m_calendar->isYearShown())
        return;
    m_calendar->year()->setCounts(m_calendarModel.year(m_calendar->year()->year(), m_timeline.shownOf()));
}

void JournalSide::tell()
{
    m_whose->setCurrent(static_cast<int>(m_timeline.shownOf()));
    const bool isBin = m_timeline.isBin();
    if (m_search->text().trimmed() != m_timeline.search())
        m_search->setText(m_timeline.search());
    m_title->setText(isBin ? tr("Bin") : tr("Journal"));
    m_write->setVisible(!isBin && m_list->isEnabled());
    m_calendar->setVisible(!isBin);
    m_bin->setText(isBin ? tr("Back to the journal") : tr("Bin"));
    m_list->setAccessibleName(isBin ? tr("Entries in the bin, newest first") : tr("Entries, newest first"));
    const auto day = QLocale{}.toString(m_timeline.day(), tr("d MMMM", "a day, as QLocale formats it"));
    const bool isEmpty = m_timeline.rowCount() == 0;
    if (isBin)
        m_note->setText(isEmpty ? tr("Nothing is in the bin.") : tr("Rests here for 30 days, then it is gone."));
    else if (!m_timeline.query().isEmpty())
        m_note->setText((m_timeline.notes() + QStringList{foundText()}).join(QLatin1Char{'\n'}));
    else if (m_timeline.isThisDay())
        m_note->setText(tr("Nothing was written on this day in earlier years."));
    else if (m_timeline.day().isValid())
        m_note->setText(tr("Nothing written up to %1.", "a day").arg(day));
    else
        m_note->setText(tr("Nothing written yet. A line is enough."));
    m_emptyBin->setVisible(isBin && !isEmpty);
    m_note->setVisible(isEmpty || isBin || !m_timeline.query().isEmpty());
    fillMonth();
    fillYear();
}

QString JournalSide::foundText() const
{
    const auto& words = m_timeline.search();
    const int count = m_timeline.rowCount();
    const bool isMore = m_timeline.canFetchMore({});
    const bool isBest = m_timeline.order() == TimelineModel::Order::BestFirst && !words.isEmpty();
    if (words.isEmpty()) {
        if (count == 0)
            return tr("No entry is like this. Take something away to see more.");
        return isMore ? tr("Entries like this, newest first") : tr("%n entries like this", nullptr, count);
    }
    if (count == 0)
        return tr("No entry has “%1”. Try part of a word.").arg(words);
    if (isBest)
        return tr("Entries with “%1”, best first").arg(words);
    if (isMore)
        return tr("Entries with “%1”, newest first").arg(words);
    return count == 1 ? tr("One entry with “%1”").arg(words)
                      : tr("%n entries with “%1”, newest first", nullptr, count).arg(words);
}

} // namespace inglenook::ui
