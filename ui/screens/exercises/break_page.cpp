// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/break_page.h"

#include "models/session_break.h"
#include "screens/exercises/announce.h"
#include "screens/exercises/break_bar.h"
#include "screens/exercises/steps/scrolled.h"
#include "screens/exercises/steps/step_view.h"
#include "theme/metrics.h"
#include "widgets/flow_text.h"
#include "widgets/member_mark.h"
#include "widgets/person_look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kSide = 64;
constexpr int kTimeShare = 5;
constexpr int kIdeasShare = 4;
constexpr int kShown = 4;
constexpr int kShownWhereLow = 2;
constexpr int kLow = 480;

struct Idea {
    const char* icon;
    const char* text;
};

constexpr Idea kIdeas[] = {
    {"leaf", QT_TRANSLATE_NOOP("BreakIdeas", "Walk to the corner and back")},
    {"cup", QT_TRANSLATE_NOOP("BreakIdeas", "Make something warm, slowly")},
    {"wave", QT_TRANSLATE_NOOP("BreakIdeas", "Breathe out longer than in")},
    {"pen", QT_TRANSLATE_NOOP("BreakIdeas", "Write it down, for yourself")},
    {"ear", QT_TRANSLATE_NOOP("BreakIdeas", "Put on one piece of music")},
    {"leaf", QT_TRANSLATE_NOOP("BreakIdeas", "Look out of the window for a while")},
    {"cup", QT_TRANSLATE_NOOP("BreakIdeas", "Wash up, with warm water")},
    {"wave", QT_TRANSLATE_NOOP("BreakIdeas", "Loosen your shoulders and your jaw")},
};
constexpr int kIdeaCount = static_cast<int>(std::size(kIdeas));

} // namespace

BreakPage::BreakPage(const Theme& theme, SessionModel& model, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_model{model}
{
    setObjectName(QStringLiteral("break"));
    auto* row = new QHBoxLayout{this};
    row->setSpacing(space::kStep9);
    row->addWidget(makeTime(), kTimeShare);
    row->addWidget(scrolled(makeIdeas()), kIdeasShare);
    connect(&theme, &Theme::changed, this, &BreakPage::restyle);
    restyle();
}

QWidget* BreakPage::makeTime()
{
    const auto& theme = m_measures.theme();
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    column->addStretch(1);
    m_marks = new PairMark{theme, box, PairMark::Arrangement::SideBySide};
    column->addWidget(m_marks, 0, Qt::AlignLeft);
    column->addSpacing(space::kStep5);
    m_lead = new FlowText{theme, TextRole::SeatNote, &Tokens::text2, box};
    m_time = new FlowText{theme, TextRole::ReturnTime, &Tokens::text, box};
    m_time->setObjectName(QStringLiteral("break/time"));
    m_bar = new BreakBar{theme, box};
    m_left = new FlowText{theme, TextRole::Help, &Tokens::text2, box};
    m_left->setObjectName(QStringLiteral("break/left"));
    column->addWidget(m_lead);
    column->addWidget(m_time);
    column->addWidget(m_bar);
    column->addWidget(m_left);
    column->addStretch(1);
    return box;
}

QWidget* BreakPage::makeIdeas()
{
    const auto& theme = m_measures.theme();
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins({});
    column->setSpacing(space::kStep5);
    column->addStretch(1);
    auto* title = new FlowText{theme, TextRole::Quote, &Tokens::text, box};
    title->setText(tr("Nothing to solve until then."));
    column->addWidget(title);
    m_ideas = new QVBoxLayout;
    m_ideas->setSpacing(space::kStep4);
    column->addLayout(m_ideas);
    auto* other = new QPushButton{tr("Other ideas"), box};
    other->setObjectName(QStringLiteral("break/other-ideas"));
    other->setProperty("kind", QStringLiteral("link"));
    connect(other, &QPushButton::clicked, this, [this] {
        m_firstIdea = (m_firstIdea + shownIdeas()) % kIdeaCount;
        showIdeas();
    });
    column->addWidget(other, 0, Qt::AlignLeft);
    column->addStretch(1);
    showIdeas();
    return box;
}

int BreakPage::shownIdeas() const
{
    return height() < m_measures.text(kLow) ? kShownWhereLow : kShown;
}

void BreakPage::showIdeas()
{
    const auto& theme = m_measures.theme();
    while (auto* item = m_ideas->takeAt(0)) {
        if (auto* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (int i = 0; i < shownIdeas(); ++i) {
        const auto& idea = kIdeas[(m_firstIdea + i) % kIdeaCount];
        auto* line = new QWidget{this};
        auto* row = new QHBoxLayout{line};
        row->setContentsMargins({});
        row->setSpacing(space::kStep5);
        auto* icon = new QLabel{line};
        icon->setPixmap(theme.pixmap(QString::fromLatin1(idea.icon), theme.tokens().text2, m_measures.text(28),
                                     devicePixelRatioF()));
        row->addWidget(icon, 0, Qt::AlignTop);
        auto* text = new FlowText{theme, TextRole::SeatNote, &Tokens::text, line};
        text->setText(QCoreApplication::translate("BreakIdeas", idea.text));
        text->setScale(m_measures.scale());
        row->addWidget(text, 1);
        m_ideas->addWidget(line);
    }
}

void BreakPage::fill()
{
    const auto& people = m_model.people();
    if (m_model.isForTwo())
        m_marks->setPeople(lookOf(people.at(m_model.leftSeat())), lookOf(people.at(m_model.rightSeat())));
    m_marks->setVisible(m_model.isForTwo());
    const auto until = *m_model.view().breakUntil;
    m_time->setText(wallClock(until, m_model.now()));
    fitTime();
    tick();
}

QString BreakPage::leadLine(bool tomorrow) const
{
    if (m_model.isForTwo())
        return tomorrow ? tr("Back together tomorrow at") : tr("Back together at");
    return tomorrow ? tr("Back tomorrow at") : tr("Back at");
}

void BreakPage::tick()
{
    if (!m_model.view().breakUntil)
        return;
    const auto until = *m_model.view().breakUntil;
    const auto now = m_model.now();
    const auto left = timeLeft(until, now.utc);
    const auto whole = std::max<std::int64_t>(1, until.ms - m_model.breakFrom().ms);
    static_cast<BreakBar*>(m_bar)->setShare(
        std::clamp(static_cast<double>(now.utc.ms - m_model.breakFrom().ms) / static_cast<double>(whole), 0.0, 1.0));
    const auto lead = left.isEmpty() ? tr("The time has come") : leadLine(isAnotherDay(until, now));
    const auto sentence = left.isEmpty() ? tr("It is %1. Ready, or a little longer?").arg(wallClock(now.utc, now))
                                         : tr("%1. Your place is kept.").arg(left);
    if (left.isEmpty() && m_lead->text() != lead)
        announce(*this, sentence);
    m_lead->setText(lead);
    m_left->setText(sentence);
}

void BreakPage::setScale(double scale)
{
    m_measures.setScale(scale);
    rescaleSession(*this, scale);
    restyle();
}

void BreakPage::restyle()
{
    const int side = m_measures.gap(kSide);
    layout()->setContentsMargins(side, m_measures.gap(32), side, m_measures.gap(32));
    m_marks->setFixedSize(m_measures.gap(128), m_measures.gap(56));
    m_bar->setFixedHeight(m_measures.gap(14));
    showIdeas();
    fitTime();
    update();
}

void BreakPage::fitTime()
{
    const int room = (width() - 2 * m_measures.gap(kSide) - space::kStep9) * kTimeShare / (kTimeShare + kIdeasShare);
    const QFontMetrics metrics{m_measures.font(TextRole::ReturnTime)};
    const int wanted = metrics.horizontalAdvance(m_time->text()) * 9 / 8;
    m_time->setScale(wanted > room && room > 0 ? m_measures.scale() * room / wanted : m_measures.scale());
}

void BreakPage::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_measures.tokens().sidebar);
    painter.drawRoundedRect(rect(), radius::kSeat, radius::kSeat);
}

void BreakPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_ideas->count() != shownIdeas())
        showIdeas();
    fitTime();
    update();
}

} // namespace inglenook::ui
