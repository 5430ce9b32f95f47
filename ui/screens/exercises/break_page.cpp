// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/break_page.h"

#include "models/session_break.h"
#include "models/session_feelings.h"
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
#include <string_view>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kSide = 64;
constexpr int kTimeShare = 5;
constexpr int kIdeasShare = 4;
constexpr int kShown = 4;
constexpr int kShownWhereLow = 2;
constexpr int kLow = 480;
constexpr int kTimePart = 24; ///< of the height, in hundredths, that the time takes at most

/// What the topics of a card look like; the first that is known counts.
QString iconOf(const exercises::Card& idea)
{
    constexpr std::pair<std::string_view, const char*> kIcons[]{{"breath", "wave"}, {"senses", "cup"},
                                                                {"making", "pen"},  {"quiet", "ear"},
                                                                {"moving", "leaf"}, {"body", "leaf"}};
    for (const auto& topic : idea.topics)
        for (const auto& [known, icon] : kIcons)
            if (topic == known)
                return QString::fromLatin1(icon);
    return QStringLiteral("leaf");
}

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
    m_ideasSide = scrolled(makeIdeas());
    row->addWidget(m_ideasSide, kIdeasShare);
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
    column->addSpacing(space::kStep4);
    m_quote = new FlowText{theme, TextRole::SeatNote, &Tokens::text, box};
    m_quote->setObjectName(QStringLiteral("break/places"));
    column->addWidget(m_quote);
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
        m_firstIdea += static_cast<std::size_t>(shownIdeas());
        showIdeas();
    });
    column->addWidget(other, 0, Qt::AlignLeft);
    column->addStretch(1);
    showIdeas();
    return box;
}

int BreakPage::shownIdeas() const
{
    const int room = height() < m_measures.text(kLow) ? kShownWhereLow : kShown;
    return std::min(room, static_cast<int>(m_model.view().ideas.size()));
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
        const auto& ideas = m_model.view().ideas;
        const auto& idea = ideas[(m_firstIdea + static_cast<std::size_t>(i)) % ideas.size()];
        auto* line = new QWidget{this};
        auto* row = new QHBoxLayout{line};
        row->setContentsMargins({});
        row->setSpacing(space::kStep5);
        auto* icon = new QLabel{line};
        icon->setPixmap(theme.pixmap(iconOf(idea), theme.tokens().text2, m_measures.text(28), devicePixelRatioF()));
        row->addWidget(icon, 0, Qt::AlignTop);
        auto* text = new FlowText{theme, TextRole::SeatNote, &Tokens::text, line};
        text->setText(QString::fromStdString(idea.text));
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
    m_ideasSide->setVisible(m_model.showsIdeas());
    showIdeas();
    fillQuote();
    const auto until = *m_model.view().breakUntil;
    m_time->setText(wallClock(until, m_model.now()));
    fitTime();
    tick();
}

void BreakPage::fillQuote()
{
    const auto& quote = m_model.view().quote;
    const auto said = quote ? answerText(quote->answer, quote->slots, quote->options) : QString{};
    m_quote->setVisible(!said.isEmpty());
    m_quote->setText(said);
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
    const auto whole = std::max<std::int64_t>(1, until.ms - m_model.view().breakFrom.ms);
    static_cast<BreakBar*>(m_bar)->setShare(std::clamp(
        static_cast<double>(now.utc.ms - m_model.view().breakFrom.ms) / static_cast<double>(whole), 0.0, 1.0));
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
    const int line = m_measures.line(TextRole::ReturnTime);
    const int low = height() * kTimePart / 100; // what stands below it is read, too
    double share = wanted > room && room > 0 ? static_cast<double>(room) / wanted : 1;
    if (line > low && low > 0)
        share = std::min(share, static_cast<double>(low) / line);
    m_time->setScale(m_measures.scale() * share);
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
