// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/report_page.h"

#include "screens/transfer/report_entries.h"
#include "screens/transfer/report_preview.h"
#include "screens/transfer/span_fields.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/note_line.h"
#include "widgets/progress_card.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"
#include "widgets/toggle_switch.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kWhole = 1000;
constexpr int kBesideFrom = 900; ///< narrower, the entries stand below the page
constexpr int kSide = 290;

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
    connect(&m_model, &ReportModel::sheetChanged, this, &ReportPage::showSheet);
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
    m_look = new QWidget{sheet()};
    m_columns = new QBoxLayout{QBoxLayout::LeftToRight, m_look};
    m_columns->setContentsMargins({});
    m_columns->setSpacing(space::kStep6);
    m_preview = new ReportPreview{m_theme, m_look};
    m_preview->setObjectName(QStringLiteral("report/page"));
    m_columns->addWidget(m_preview, 1, Qt::AlignTop);
    makeSide(*m_columns);
    column().addWidget(m_look);
    connect(m_preview, &ReportPreview::turned, this, &ReportPage::turn);
    connect(m_preview, &ReportPreview::widthChanged, this, [this] { turn(0); });
}

void ReportPage::makeSide(QBoxLayout& row)
{
    auto* side = new QWidget{m_look};
    side->setMinimumWidth(m_theme.px(kSide));
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    m_number = new TextLabel{m_theme, TextRole::BodyStrong, {}, side};
    m_number->setObjectName(QStringLiteral("report/number"));
    column->addWidget(m_number);
    auto* turns = new QHBoxLayout;
    turns->setSpacing(space::kStep2);
    m_previous = makeButton(tr("Page before"), "previous", "quiet");
    m_next = makeButton(tr("Next page"), "next", "quiet");
    turns->addWidget(m_previous);
    turns->addWidget(m_next);
    turns->addStretch();
    column->addLayout(turns);
    m_save = makeButton(tr("Save as a PDF"), "save", "primary");
    m_print = makeButton(tr("Print"), "print", "secondary");
    setButtonIcon(m_theme, *m_print, QStringLiteral("print"), &Tokens::text);
    auto* outcome = new QHBoxLayout;
    outcome->setSpacing(space::kStep2);
    outcome->addWidget(m_save);
    outcome->addWidget(m_print);
    outcome->addStretch();
    column->addLayout(outcome);
    column->addWidget(
        new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                      tr("A PDF is not sealed: anyone who has it can read it. Take out the tick of what is "
                         "to stay with you."),
                      side});
    m_entries = new ReportEntries{m_theme, side};
    column->addWidget(m_entries);
    column->addStretch();
    row.addWidget(side, 0, Qt::AlignTop);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_save, &QPushButton::clicked, this, &ReportPage::save);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_entries, &ReportEntries::leftOut, &m_model, &ReportModel::leaveOut);
    connect(m_entries, &ReportEntries::putBack, &m_model, &ReportModel::putBack);
}

void ReportPage::begin()
{
    if (m_choice->isVisibleTo(this))
        m_detail->focusCurrent();
    else
        m_preview->setFocus(Qt::OtherFocusReason);
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
        m_model.showPage(0, m_preview->pixelsWide());
    }
    if (isVisible() && state == State::Choosing)
        m_forward->setFocus(Qt::OtherFocusReason);
    else if (isVisible() && state == State::Looking && wasLooking)
        m_save->setFocus(Qt::OtherFocusReason);
}

void ReportPage::showSheet()
{
    const auto& sheet = m_model.sheet();
    if (!m_model.trouble().isEmpty())
        sayTrouble(m_model.trouble());
    const QLocale locale;
    const auto number =
        tr("Page %1 of %2").arg(locale.toString(sheet.page + 1), locale.toString(std::max(sheet.pages, 1)));
    m_preview->setSheet(sheet.image, number, sheet.text);
    m_number->setText(number);
    m_previous->setEnabled(sheet.page > 0);
    m_next->setEnabled(sheet.page + 1 < sheet.pages);
    m_entries->setEntries(sheet.onPage, m_model.leftOut());
    if (std::exchange(m_isFirstSheet, false) && isVisible())
        m_preview->setFocus(Qt::OtherFocusReason);
}

void ReportPage::turn(int pages)
{
    const auto& sheet = m_model.sheet();
    if (sheet.pages > 0)
        m_model.showPage(std::clamp(sheet.page + pages, 0, sheet.pages - 1), m_preview->pixelsWide());
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
    m_columns->setDirection(width() >= m_theme.px(kBesideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace inglenook::ui
