// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/today_screen.h"

#include "screens/today/apart_card.h"
#include "screens/today/check_in_card.h"
#include "screens/today/due_card.h"
#include "screens/today/question_card.h"
#include "screens/today/today_page.h"
#include "theme/reading_width.h"
#include "theme/text_role.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kBesideFrom = 860; ///< narrower, the second column stands below the first
constexpr int kWide = 12;        ///< to
constexpr int kNarrow = 7;
constexpr int kMostRituals = 2;
constexpr int kMostPromises = 2;
constexpr int kSoonDays = 7; ///< a promise for later waits on its own page

} // namespace

TodayScreen::TodayScreen(const Theme& theme, const TodayParts& parts, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_parts{parts},
      m_today{parts.today}
{
    setObjectName(QStringLiteral("today"));
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    m_pages = new QStackedWidget{this};
    outer->addWidget(m_pages);
    auto* scroll = new QScrollArea{m_pages};
    m_home = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget{scroll};
    limitWidth(theme, *page, size::kPageMeasure, 2 * space::kPageSide);
    m_column = new QVBoxLayout{page};
    m_column->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    m_column->setSpacing(space::kCardGap);
    m_column->addWidget(makeHead(page));
    m_column->addStretch();
    auto* row = new QWidget{scroll};
    auto* across = new QHBoxLayout{row};
    across->setContentsMargins({});
    across->addWidget(page, 1);
    scroll->setWidget(row);
    m_pages->addWidget(scroll);
    const auto fillNow = [this] {
        if (!m_isRefreshing)
            fill();
    };
    connect(&m_today, &TodayModel::changed, this, fillNow);
    connect(&parts.question, &QuestionModel::changed, this, fillNow);
    connect(&parts.checkIn, &CheckInModel::changed, this, fillNow);
    connect(&parts.rituals, &RitualsModel::changed, this, fillNow);
    connect(&parts.promises, &PromisesModel::changed, this, fillNow);
    connect(&parts.notes, &NotesModel::changed, this, fillNow);
    connect(&parts.apart, &ApartModel::changed, this, fillNow);
    connect(&parts.plans, &PlansModel::changed, this, fillNow);
    fill();
}

QWidget* TodayScreen::makeHead(QWidget* parent)
{
    auto* head = new QWidget{parent};
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins({});
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kStep1);
    m_date = new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, QString{}, head};
    m_greeting = new TextLabel{m_theme, TextRole::Page, QString{}, head};
    m_greeting->setObjectName(QStringLiteral("today/greeting"));
    words->addWidget(m_date);
    words->addWidget(m_greeting);
    row->addLayout(words, 1);
    auto* write = textButton(tr("Write"), "secondary", QStringLiteral("today/write"), head);
    setButtonIcon(m_theme, *write, QStringLiteral("pen"), &Tokens::text);
    write->setToolTip(tr("Write an entry, Ctrl+N"));
    row->addWidget(write, 0, Qt::AlignBottom);
    connect(write, &QPushButton::clicked, this, &TodayScreen::writeWanted);
    return head;
}

void TodayScreen::refresh()
{
    m_isRefreshing = true;
    m_today.refresh();
    m_parts.question.refresh();
    m_parts.checkIn.refresh();
    m_parts.rituals.refresh();
    m_parts.promises.refresh();
    m_parts.notes.refresh();
    m_parts.apart.refresh();
    m_parts.plans.refresh();
    m_isRefreshing = false;
    fill();
}

void TodayScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void TodayScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() >= m_theme.px(kBesideFrom);
    if (m_columns != nullptr)
        m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TodayScreen::fill()
{
    m_date->setText(m_today.dateLine());
    m_greeting->setText(m_today.greeting());
    QString focus;
    if (m_body != nullptr) {
        if (auto* focused = QApplication::focusWidget(); focused != nullptr && m_body->isAncestorOf(focused))
            focus = focused->objectName();
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget{this};
    auto* wide = new QVBoxLayout;
    auto* narrow = new QVBoxLayout;
    for (auto* column : {wide, narrow})
        column->setSpacing(space::kCardGap);
    fillColumns(*wide, *narrow);
    m_columns = new QBoxLayout{QBoxLayout::LeftToRight};
    m_columns->setSpacing(space::kCardGap);
    wide->addStretch();
    m_columns->addLayout(wide, kWide);
    if (narrow->count() > 0) {
        narrow->addStretch();
        m_columns->addLayout(narrow, kNarrow);
    } else {
        delete narrow;
        m_columns->addStretch(kWide - kNarrow);
    }
    auto* body = new QVBoxLayout{m_body};
    body->setContentsMargins({});
    body->setSpacing(space::kCardGap);
    body->addLayout(m_columns);
    if (m_parts.notes.isForMore())
        body->addWidget(notesLine());
    if (m_today.memory())
        body->addWidget(memoryLine(*m_today.memory()));
    m_column->insertWidget(1, m_body);
    m_columns->setDirection(width() >= m_theme.px(kBesideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->show();
    if (!focus.isEmpty())
        keepFocusAt(focus);
}

/// At the same thing, or at what took its place in the same card, or on top.
void TodayScreen::keepFocusAt(const QString& name)
{
    auto* next = m_body->findChild<QWidget*>(name);
    if (next == nullptr)
        next = m_body->findChild<QAbstractButton*>();
    if (next == nullptr || next->focusPolicy() == Qt::NoFocus)
        next = findChild<QWidget*>(QStringLiteral("today/write"));
    if (next != nullptr)
        next->setFocus(Qt::OtherFocusReason);
}

void TodayScreen::fillColumns(QVBoxLayout& wide, QVBoxLayout& narrow)
{
    for (const auto& run : m_today.unfinished())
        wide.addWidget(run.meeting.isEmpty() ? unfinishedCard(run) : breakCard(run));
    if (auto* card = questionCard())
        wide.addWidget(card);
    if (auto* card = apartCard())
        wide.addWidget(card);
    if (auto* card = checkInCard())
        wide.addWidget(card);
    if (auto* card = dueCard())
        narrow.addWidget(card);
    const auto plan = shownPlan();
    if (plan)
        (wide.count() == 0 ? wide : narrow).addWidget(planCard(*plan));
    // What somebody suggested to them goes before what we would.
    if (m_today.suggestion() && (!plan || plan->exercise.isEmpty()))
        (wide.count() == 0 ? wide : narrow).addWidget(suggestionCard(*m_today.suggestion()));
    if (m_today.hasDraft())
        narrow.addWidget(draftCard());
    if (m_today.begunCard())
        narrow.addWidget(begunCard(*m_today.begunCard()));
    if (wide.count() == 0 && narrow.count() == 0)
        wide.addWidget(quietCard());
}

QWidget* TodayScreen::questionCard()
{
    auto& model = m_parts.question;
    if (!model.today() && model.earlier().isEmpty())
        return nullptr;
    auto* card = new QuestionCard{m_theme, model, m_showsEarlier, m_body};
    connect(card, &QuestionCard::answerWanted, this, &TodayScreen::openAnswer);
    connect(card, &QuestionCard::readingWanted, this, &TodayScreen::openReading);
    connect(card, &QuestionCard::openingWanted, this, &TodayScreen::openOpening);
    connect(card, &QuestionCard::earlierShown, this, [this](bool all) {
        m_showsEarlier = all;
        fill();
    });
    return card;
}

QWidget* TodayScreen::apartCard()
{
    if (m_parts.apart.rows().isEmpty())
        return nullptr;
    auto* card = new ApartCard{m_theme, m_parts.apart, m_body};
    connect(card, &ApartCard::answerWanted, this, &TodayScreen::openApart);
    connect(card, &ApartCard::readingWanted, this, &TodayScreen::openApartReading);
    connect(card, &ApartCard::openingWanted, this, &TodayScreen::openOpening);
    return card;
}

QWidget* TodayScreen::checkInCard()
{
    auto& model = m_parts.checkIn;
    if (model.isAway())
        return nullptr;
    auto* card = new CheckInCard{m_theme, model, m_checksInAgain, m_body};
    m_checksInAgain = false; // until it is chosen, or anything else is done
    connect(card, &CheckInCard::wheelWanted, this, &TodayScreen::openWheel);
    connect(card, &CheckInCard::gridWanted, this, &TodayScreen::openGrid);
    connect(card, &CheckInCard::againWanted, this, [this] {
        m_checksInAgain = true;
        fill();
    });
    return card;
}

QWidget* TodayScreen::dueCard()
{
    const auto today = m_parts.rituals.today();
    DueCard::Due due;
    for (const auto& row : m_parts.rituals.rows()) {
        if (row.asks != today)
            continue; // an earlier day is asked about on its own page
        if (due.rituals.size() < kMostRituals)
            due.rituals.append(row);
        else
            ++due.more;
    }
    for (const auto& row : m_parts.promises.open()) {
        if (!row.due || today.daysTo(*row.due) > kSoonDays || m_today.isAway(row.id))
            continue;
        if (due.promises.size() < kMostPromises)
            due.promises.append(row);
        else
            ++due.more;
    }
    if (due.isEmpty())
        return nullptr;
    auto* card = new DueCard{m_theme, m_parts.rituals, m_parts.promises, due, m_body};
    connect(card, &DueCard::promiseWanted, this, &TodayScreen::promiseWanted);
    connect(card, &DueCard::promiseAway, &m_today, &TodayModel::waveAway);
    connect(card, &DueCard::allWanted, this, &TodayScreen::ritualsWanted);
    return card;
}

} // namespace inglenook::ui
