// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/report_page.h"

#include "screens/transfer/print_panel.h"
#include "screens/transfer/report_entries.h"
#include "screens/transfer/span_fields.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/note_line.h"
#include "widgets/progress_card.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"
#include "widgets/toggle_switch.h"

#include <QBoxLayout>
#include <QPushButton>

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kWhole = 1000;
constexpr int kBesideFrom = 900; ///< narrower, the entries stand below the page

} // namespace

ReportPage::ReportPage(const Theme& theme, app::Workspace& workspace, const exercises::Catalogue& catalogue,
                       const Clock& clock, QWidget* parent)
    : TransferPage{theme, tr("For your therapist"),
                   tr("A PDF of what you want to show of your journal, as much or as little as you like."),
                   QStringLiteral("report"), parent},
      m_model{workspace, catalogue, clock}
{
    makeChoice();
    makePreview();
    connect(&m_model, &ReportModel::stateChanged, this, [this] { present(m_model.state()); });
    connect(&m_model, &ReportModel::leftOutChanged, this, [this] { sayNothing(); });
    connect(&m_model, &ReportModel::progressed, this,
            [this] { progressCard().setProgress(m_model.progress(), kWhole, m_model.progressWords()); });
    connect(&progressCard(), &ProgressCard::stopWanted, &m_model, &ReportModel::stop);
    describe();
    present(ReportModel::State::Choosing);
}

void ReportPage::makeChoice()
{
    m_choice = new QWidget{sheet()};
    auto* page = new QVBoxLayout{m_choice};
    page->setContentsMargins({});
    page->setSpacing(space::kStep3);
    page->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("How much of each entry"), m_choice});
    m_detail = new Segments{m_theme, tr("How much of each entry"), m_choice};
    m_detail->setObjectName(QStringLiteral("report/detail"));
    for (const auto& name : {tr("Overview"), tr("First words"), tr("All of the text")})
        m_detail->addSegment(name);
    page->addWidget(m_detail, 0, Qt::AlignLeading);
    m_description = new TextLabel{m_theme, TextRole::Body, &Tokens::text2, {}, m_choice};
    m_description->setObjectName(QStringLiteral("report/description"));
    page->addWidget(m_description);
    page->addSpacing(space::kStep2);
    page->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("Which days"), m_choice});
    m_span = new SpanFields{m_theme, m_model.clock(), QStringLiteral("report"), m_choice};
    page->addWidget(m_span);
    const auto others = m_model.others();
    m_together = new ToggleSwitch{m_theme, tr("Also what you did together"), m_choice};
    m_together->setObjectName(QStringLiteral("report/together"));
    page->addSpacing(space::kStep2);
    page->addWidget(m_together, 0, Qt::AlignLeading);
    auto* about =
        new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                      tr("Its text has the words of both of you; perhaps ask %1 first. What %1 wrote alone is "
                         "never in it.")
                          .arg(others),
                      m_choice};
    page->addWidget(about);
    m_together->setVisible(!others.isEmpty());
    about->setVisible(!others.isEmpty());
    page->addSpacing(space::kStep2);
    m_forward = makeButton(tr("Look at the pages"), "forward", "primary");
    page->addWidget(m_forward, 0, Qt::AlignLeading);
    column().addWidget(m_choice);
    connect(m_detail, &Segments::chosen, this, &ReportPage::describe);
    connect(m_forward, &QPushButton::clicked, this, &ReportPage::prepare);
}

void ReportPage::makePreview()
{
    m_look = new PrintPanel{m_theme, m_model, objectName(), sheet()};
    column().addWidget(m_look);
    auto& side = m_look->belowButtons();
    side.addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                 tr("A PDF is not sealed: anyone who has it can read it. Take out the tick of what is "
                                    "to stay with you."),
                                 m_look->side()});
    m_entries = new ReportEntries{m_theme, m_look->side()};
    side.addWidget(m_entries);
    connect(m_look, &PrintPanel::shown, this, &ReportPage::showSheet);
    connect(m_look, &PrintPanel::outcomeBegan, this, [this] { sayNothing(); });
    connect(m_entries, &ReportEntries::leftOut, &m_model, &ReportModel::leaveOut);
    connect(m_entries, &ReportEntries::putBack, &m_model, &ReportModel::putBack);
}

void ReportPage::begin()
{
    if (m_choice->isVisibleTo(this))
        m_detail->focusCurrent();
    else
        m_look->focusPage();
}

void ReportPage::describe()
{
    sayNothing();
    QString words;
    switch (static_cast<ReportDetail>(m_detail->current())) {
    case ReportDetail::Overview:
        words = tr("When, which exercise, feelings, mood and scales. No word that you wrote.");
        break;
    case ReportDetail::Outline:
        words = tr("And the title of each entry with its first two lines.");
        break;
    case ReportDetail::Full:
        words = tr("And all of each text. Pictures stay in the journal.");
        break;
    }
    m_description->setText(words);
}

void ReportPage::prepare()
{
    if (const auto span = m_span->span())
        m_model.prepare({*span, static_cast<ReportDetail>(m_detail->current()), m_together->isChecked()});
}

void ReportPage::present(ReportModel::State state)
{
    using State = ReportModel::State;
    const bool isLooking = state == State::Looking || state == State::Writing;
    const bool wasLooking = m_look->isVisibleTo(this);
    m_choice->setVisible(!isLooking);
    m_choice->setEnabled(state == State::Choosing);
    m_look->setVisible(isLooking);
    m_look->setEnabled(state != State::Writing);
    setWide(isLooking);
    if (state == State::Measuring)
        progressCard().begin(tr("Setting the pages"));
    else if (state == State::Writing)
        progressCard().begin(tr("Writing the pages"));
    else
        progressCard().finish();
    if (m_model.news().isEmpty())
        sayTrouble(m_model.trouble());
    else
        sayGood(m_model.news());
    if (state == State::Looking && !wasLooking) {
        m_isFirstSheet = true;
        m_look->showFirst();
    }
    if (isVisible() && state == State::Choosing)
        m_forward->setFocus(Qt::OtherFocusReason);
    else if (isVisible() && state == State::Looking && wasLooking)
        m_look->focusSave();
}

void ReportPage::showSheet()
{
    if (!m_model.trouble().isEmpty())
        sayTrouble(m_model.trouble());
    m_entries->setEntries(m_model.sheet().onPage, m_model.leftOut());
    if (std::exchange(m_isFirstSheet, false) && isVisible())
        m_look->focusPage();
}

void ReportPage::back()
{
    if (m_model.state() == ReportModel::State::Measuring || m_model.state() == ReportModel::State::Writing)
        m_model.stop();
    else if (m_model.state() == ReportModel::State::Looking)
        m_model.startOver();
    else
        Q_EMIT closed(Then::Before);
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    TransferPage::resizeEvent(event);
    m_look->setBeside(width() >= m_theme.px(kBesideFrom));
}

} // namespace inglenook::ui
