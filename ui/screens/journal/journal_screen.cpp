// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/journal_screen.h"

#include "models/searched_words.h"
#include "panels/wheel_page.h"
#include "screens/journal/entry_reader.h"
#include "screens/journal/entry_writer.h"
#include "screens/journal/journal_side.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

/// Narrower than this, in px at 100 % text, and list and entry have no room beside each other.
constexpr int kOneColumnBelow = 900;

} // namespace

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
    m_side = new JournalSide{theme, m_models.timeline, m_models.calendar, m_models.people, this};
    row->addWidget(m_side);
    auto* line = new QFrame{this};
    line->setProperty("kind", QStringLiteral("hairline-vertical"));
    m_line = line;
    row->addWidget(m_line);
    m_pages = new QStackedWidget{this};
    m_pages->setProperty("surface", QStringLiteral("page"));
    m_empty = makeEmpty();
    m_pages->addWidget(m_empty);
    m_mine = makeHalf(Whose::Mine, m_models.entry, m_models.writing, m_models.bin, m_models.people);
    row->addWidget(m_pages, 1);
    wire();
    wire(Whose::Mine);
    wireOurs();
    addKeys();
    arrange();
    showModel();
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
                                tr("Choose an entry, or write one. A line is enough."), page};
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    column->addWidget(words);
    column->addStretch();
    return page;
}

void JournalScreen::wire()
{
    connect(m_side, &JournalSide::writeWanted, this, &JournalScreen::write);
    connect(m_side, &JournalSide::searched, this, [this](const QString& text) {
        for (auto* reader : {m_mine.reader, m_ours.reader})
            if (reader != nullptr)
                reader->setHits(searchedWords(text));
    });
    connect(m_side, &JournalSide::rowChosen, this, &JournalScreen::openRow);
    connect(m_side, &JournalSide::rowEntered, this, [this] { showPane(Pane::Entry); });
    connect(m_side, &JournalSide::rowPressed, this, [this] {
        if (m_oneColumn)
            showPane(Pane::Entry);
    });
    connect(&m_models.timeline, &QAbstractItemModel::modelReset, this, &JournalScreen::followShown);
    connect(&m_models.timeline, &TimelineModel::failed, this, &JournalScreen::failed);
    connect(&m_models.calendar, &CalendarModel::failed, this, &JournalScreen::failed);
    connect(m_side, &JournalSide::emptyBinWanted, this, &JournalScreen::askToEmptyBin);
    if (auto* share = m_models.share; share != nullptr && share->isOffered()) {
        m_mine.reader->setShareable(true);
        connect(share, &ShareModel::shared, this, &JournalScreen::shared);
        connect(share, &ShareModel::refused, this, [this](const QString& sentence) {
            if (!m_over) // else the page says it
                Q_EMIT failed(sentence);
        });
    }
    connect(&m_theme, &Theme::changed, this, &JournalScreen::arrange);
}

void JournalScreen::addKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto&& action) {
        auto* shortcut = new QShortcut{sequence, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(action)>(action));
    };
    key(QKeySequence{Qt::CTRL | Qt::Key_E}, [this] { entry().beginEditing(); });
    key(QKeySequence{Qt::CTRL | Qt::Key_F}, [this] { focusSearch(); });
    key(QKeySequence{Qt::Key_Slash}, [this] { focusSearch(); });
    key(QKeySequence{Qt::CTRL | Qt::Key_G}, [this] { jumpToDate(); });
    key(QKeySequence{Qt::Key_F6}, [this] { changePane(); });
    key(QKeySequence{Qt::SHIFT | Qt::Key_F6}, [this] { changePane(); });
    auto* bin = new QShortcut{QKeySequence{Qt::Key_Delete}, m_side->list()};
    bin->setContext(Qt::WidgetShortcut);
    connect(bin, &QShortcut::activated, this, &JournalScreen::binOrRemove);
}

void JournalScreen::jumpToDate()
{
    if (entry().isWriting())
        return;
    if (m_oneColumn)
        showPane(Pane::Side);
    m_side->openDateJump();
}

void JournalScreen::openRow(const QModelIndex& index)
{
    const bool isOurs = index.data(TimelineModel::WhoseRole).toInt() == static_cast<int>(Whose::Ours);
    if (index.isValid() && turnTo(isOurs ? Whose::Ours : Whose::Mine))
        entry().show(index.data(TimelineModel::IdRole).toString());
}

void JournalScreen::showEntry(const QString& id, Whose whose)
{
    if (!goTo(whose) || !entry().show(id))
        return;
    reveal(id, whose);
    showPane(Pane::Entry);
}

void JournalScreen::reveal(const QString& id, Whose whose)
{
    const int row = m_models.timeline.reveal(id, whose);
    if (turnTo(whose))
        m_side->select(row);
}

void JournalScreen::write()
{
    const bool inOurs = m_models.timeline.hasOurs() && m_models.timeline.shownOf() == ShownOf::Ours;
    if (!turnTo(inOurs ? Whose::Ours : Whose::Mine))
        return;
    // What waits in the shared journal is told of nowhere else here.
    if (!inOurs || !entry().continueDraft())
        entry().beginNew();
}

void JournalScreen::continueDraft(Whose whose)
{
    if (half(whose).entry != nullptr && turnTo(whose))
        (void)entry().continueDraft();
}

void JournalScreen::focusSearch()
{
    if (m_wheel)
        m_wheel->close();
    if (m_oneColumn && !entry().isWriting())
        showPane(Pane::Side);
    m_side->focusSearch();
}

void JournalScreen::showDay(const QDate& day)
{
    if (entry().isWriting())
        return;
    if (m_oneColumn)
        showPane(Pane::Side);
    m_side->showDay(day);
}

void JournalScreen::showModel()
{
    auto& entry = this->entry();
    const bool wasWriting = std::exchange(m_wasWriting, entry.isWriting());
    if (wasWriting && !entry.isWriting())
        m_half->writer->setQuiet(false);
    sayWhose();
    m_side->setWriting(entry.isWriting());
    if (entry.isWriting()) {
        m_pages->setCurrentWidget(m_half->writer);
        m_pane = Pane::Entry;
        arrange();
        m_half->writer->begin();
    } else if (entry.shown()) {
        m_half->reader->showEntry();
        m_pages->setCurrentWidget(m_half->reader);
        m_side->markDay(wallTime(entry.shown()->content.created).date());
        if (wasWriting && isVisible())
            showPane(Pane::Entry);
    } else {
        m_pages->setCurrentWidget(m_empty);
        if (wasWriting) {
            // Nothing new was kept: back to what was read before.
            openRow(m_side->list()->currentIndex());
            if (isVisible())
                showPane(Pane::Side);
        }
    }
}

void JournalScreen::followShown()
{
    const auto& shown = entry().shown();
    const auto id = shown ? QString::fromStdString(shown->id.toString()) : QString{};
    m_side->select(shown ? m_models.timeline.rowOf(id, m_half->whose) : -1);
}

void JournalScreen::changePane()
{
    if (m_wheel || m_over || (m_oneColumn && entry().isWriting()))
        return;
    showPane(m_pages->isAncestorOf(focusWidget()) ? Pane::Side : Pane::Entry);
}

void JournalScreen::showPane(Pane pane)
{
    m_pane = pane;
    arrange();
    if (pane == Pane::Side)
        m_side->focusList();
    else if (entry().isWriting())
        m_half->writer->focusText();
    else if (entry().shown())
        m_half->reader->focusText();
}

void JournalScreen::arrange()
{
    const int room = window()->width();
    m_oneColumn = room * 100 < kOneColumnBelow * m_theme.textSize();
    const bool compact = m_oneColumn || room < size::kRailBelow;
    m_side->setCompact(compact);
    for (const auto* part : {&m_mine, &m_ours}) {
        if (part->entry == nullptr)
            continue;
        part->reader->setCompact(compact);
        part->writer->setCompact(compact);
        part->reader->setAlone(m_oneColumn);
    }
    if (m_oneColumn) {
        // What goes goes first: for a moment there would be both, and the window would grow for them.
        const bool atSide = m_pane == Pane::Side && !entry().isWriting();
        QWidget* const here = atSide ? static_cast<QWidget*>(m_side) : m_pages;
        QWidget* const away = atSide ? static_cast<QWidget*>(m_pages) : m_side;
        away->hide();
        m_line->hide();
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        here->show();
    } else {
        const bool quiet = m_half->writer->isQuiet() && entry().isWriting();
        m_side->setFixedWidth(m_theme.px(compact ? 307 : 355));
        m_side->setVisible(!quiet);
        m_line->setVisible(!quiet);
        m_pages->show();
    }
}

void JournalScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const auto today = wallTime(m_clock.localNow()).date();
    m_side->setToday(today);
    for (const auto* part : {&m_mine, &m_ours})
        if (part->entry != nullptr)
            part->reader->setToday(today);
    m_side->refresh();
    if (!entry().isWriting() && !entry().shown() && m_models.timeline.rowCount() > 0)
        m_side->list()->setCurrentIndex(m_models.timeline.index(0));
}

void JournalScreen::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // A minimised window is not left.
    if (event->spontaneous())
        return;
    for (auto* over : {static_cast<QWidget*>(m_wheel), m_over.data()}) {
        if (over == nullptr)
            continue;
        over->hide();
        over->deleteLater();
    }
    m_half->writer->setQuiet(false);
    entry().flush();
    // Later, since a page is hidden too while its window is taken apart; then the model sees to it itself.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!isVisible())
                for (const auto* part : {&m_mine, &m_ours})
                    if (part->entry != nullptr)
                        part->entry->leave();
        },
        Qt::QueuedConnection);
}

void JournalScreen::keyPressEvent(QKeyEvent* event)
{
    const bool back = event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back);
    if (back && m_oneColumn && m_pane == Pane::Entry && !entry().isWriting())
        showPane(Pane::Side);
    else
        QWidget::keyPressEvent(event);
}

void JournalScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace inglenook::ui
