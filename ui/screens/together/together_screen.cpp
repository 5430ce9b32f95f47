// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/together/together_screen.h"

#include "screens/together/promises_column.h"
#include "screens/together/rituals_column.h"
#include "theme/reading_width.h"
#include "theme/text_role.h"
#include "widgets/note_line.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QFileDialog>
#include <QSaveFile>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kBesideFrom = 860; ///< narrower, promises stand below

} // namespace

TogetherScreen::TogetherScreen(const Theme& theme, RitualsModel& rituals, PromisesModel& promises, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_rituals{rituals},
      m_promises{promises}
{
    setObjectName(QStringLiteral("together"));
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    auto* scroll = new QScrollArea{this};
    m_scroll = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget{scroll};
    auto* across = new QHBoxLayout{sheet};
    across->setContentsMargins({});
    auto* page = new QWidget{sheet};
    limitWidth(theme, *page, size::kPageMeasure, 2 * space::kPageSide);
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    column->setSpacing(space::kStep4);
    column->addWidget(new TextLabel{theme, TextRole::Page, tr("Rituals and promises"), page});
    m_good = new NoteLine{theme, NoteLine::Kind::GoodNews, {}, page};
    m_trouble = new NoteLine{theme, NoteLine::Kind::Error, {}, page};
    m_good->hide();
    m_trouble->hide();
    column->addWidget(m_good);
    column->addWidget(m_trouble);
    m_columns = new QBoxLayout{QBoxLayout::LeftToRight};
    m_columns->setSpacing(space::kStep6);
    m_left = new RitualsColumn{theme, rituals, page};
    m_columns->addWidget(m_left, 1);
    m_promisesColumn = new PromisesColumn{theme, promises, page};
    m_columns->addWidget(m_promisesColumn, 1);
    column->addLayout(m_columns);
    column->addStretch();
    across->addWidget(page, 1);
    scroll->setWidget(sheet);
    outer->addWidget(scroll);
    m_left->installEventFilter(this);
    m_promisesColumn->installEventFilter(this);
    connect(m_left, &RitualsColumn::calendarWanted, this, &TogetherScreen::chooseCalendarFile);
}

void TogetherScreen::setOffersFile(bool offers)
{
    m_left->setOffersFile(offers);
}

void TogetherScreen::changePromise(const QString& id)
{
    m_promisesColumn->change(id);
}

void TogetherScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_good->hide();
    m_trouble->hide();
    m_rituals.refresh();
    m_promises.refresh();
}

void TogetherScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// A form that is open needs more room than what it changes.
bool TogetherScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &TogetherScreen::arrange, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void TogetherScreen::arrange()
{
    const int room = std::min(m_scroll->viewport()->width(), m_theme.px(size::kPageMeasure) + 2 * space::kPageSide);
    const int needed = m_left->minimumSizeHint().width() + m_promisesColumn->minimumSizeHint().width() +
                       m_columns->spacing() + 2 * space::kPageSide;
    const bool isBeside = width() >= m_theme.px(kBesideFrom) && needed <= room;
    const auto direction = isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() == direction)
        return;
    m_columns->setDirection(direction);
    // Where one writes stays on the screen.
    auto* focused = QApplication::focusWidget();
    if (focused == nullptr || !m_scroll->widget()->isAncestorOf(focused))
        return;
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(focused);
}

void TogetherScreen::chooseCalendarFile()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog{this, tr("Save a calendar file"), folder + QStringLiteral("/rituals.ics"),
                                   tr("Calendar files (*.ics)")};
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &TogetherScreen::writeCalendar);
    dialog->open();
}

void TogetherScreen::writeCalendar(const QString& path)
{
    QSaveFile file{path};
    const auto bytes = m_rituals.calendarFile();
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                       file.write(bytes) == bytes.size() && file.commit();
    m_good->setVisible(saved);
    m_trouble->setVisible(!saved);
    m_good->setText(tr("Saved. Open it with your calendar. The names of your rituals stand in it as plain text; saved "
                       "again after a change, it renews what is there."));
    m_trouble->setText(tr("The calendar file could not be written there. Nothing of the journal is lost; perhaps "
                          "choose another folder."));
}

} // namespace inglenook::ui
