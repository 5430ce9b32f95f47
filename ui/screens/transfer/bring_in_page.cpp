// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/bring_in_page.h"

#include "models/import_words.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/detail_list.h"
#include "widgets/progress_card.h"
#include "widgets/text_label.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kMostBehind = 500;
constexpr int kWhole = 1000;

} // namespace

BringInPage::BringInPage(const Theme& theme, app::Workspace& workspace, const Clock& clock, QWidget* parent)
    : TransferPage{theme, tr("Bring in"),
                   tr("What you have written in another program, with its dates, tags and pictures."),
                   QStringLiteral("bring-in"), parent},
      m_model{workspace, clock}
{
    setAcceptDrops(true);
    makeChoice();
    makeSummary();
    connect(&m_model, &BringInModel::stateChanged, this, [this] { present(m_model.state()); });
    connect(&m_model, &BringInModel::progressed, this,
            [this] { progressCard().setProgress(m_model.progress(), kWhole, m_model.progressWords()); });
    connect(&progressCard(), &ProgressCard::stopWanted, &m_model, &BringInModel::stop);
    present(BringInModel::State::Choosing);
}

void BringInPage::makeChoice()
{
    m_choice = new QWidget{sheet()};
    auto* page = new QVBoxLayout{m_choice};
    page->setContentsMargins({});
    page->setSpacing(space::kStep3);
    page->addWidget(new TextLabel{m_theme, TextRole::Body,
                                  tr("Choose what the other program exported, or drop it here. Inglenook tells the "
                                     "format from what is in it, and "
                                     "shows what would come in before anything is written."),
                                  m_choice});
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep3);
    m_file = makeButton(tr("Choose a file"), "file", "primary");
    auto* folder = makeButton(tr("Choose a folder"), "folder", "secondary");
    row->addWidget(m_file);
    row->addWidget(folder);
    row->addStretch();
    page->addLayout(row);
    page->addSpacing(space::kStep2);
    page->addWidget(new TextLabel{
        m_theme, TextRole::Small, &Tokens::text2,
        tr("Day One, jrnl, RedNotebook, Mini Diary, Mini Diarium, Journey, Diarium, Diaro, Daylio, Daily You, Pixels, "
           "Standard Notes, folders of Markdown as Joplin and Obsidian keep them, plain text, and what Inglenook "
           "itself "
           "took out."),
        m_choice});
    column().addWidget(m_choice);
    connect(m_file, &QPushButton::clicked, this, [this] { choose(false); });
    connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
}

void BringInPage::makeSummary()
{
    m_summary = new Card{m_theme, sheet()};
    auto* card = m_summary->column();
    card->setSpacing(space::kStep2);
    m_headline = new TextLabel{m_theme, TextRole::Section, {}, m_summary};
    m_headline->setObjectName(QStringLiteral("bring-in/headline"));
    m_details = new TextLabel{m_theme, TextRole::Body, {}, m_summary};
    m_details->setObjectName(QStringLiteral("bring-in/details"));
    m_behind = new TextLabel{m_theme, TextRole::BodyStrong, {}, m_summary};
    m_behind->setObjectName(QStringLiteral("bring-in/behind"));
    m_behindList = new DetailList{m_theme, tr("What stays behind, and why"), m_summary};
    m_behindList->setObjectName(QStringLiteral("bring-in/behind-list"));
    m_readers = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, {}, m_summary};
    m_readers->setObjectName(QStringLiteral("bring-in/readers"));
    for (auto* widget : std::initializer_list<QWidget*>{m_headline, m_details, m_behind, m_behindList, m_readers})
        card->addWidget(widget);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep3);
    m_forward = makeButton({}, "forward", "primary");
    m_other = makeButton({}, "other", "quiet");
    row->addWidget(m_forward);
    row->addWidget(m_other);
    row->addStretch();
    card->addSpacing(space::kStep2);
    card->addLayout(row);
    column().addWidget(m_summary);
    connect(m_forward, &QPushButton::clicked, this, [this] {
        if (m_model.state() == BringInModel::State::Done)
            Q_EMIT closed(Then::Journal);
        else
            m_model.bringIn();
    });
    connect(m_other, &QPushButton::clicked, &m_model, &BringInModel::startOver);
}

void BringInPage::begin()
{
    auto* first = m_choice->isVisibleTo(this) ? m_file : m_forward->isVisibleTo(this) ? m_forward : m_other;
    first->setFocus(Qt::OtherFocusReason);
}

void BringInPage::choose(bool folder)
{
    auto* dialog = new QFileDialog{this, folder ? tr("Choose a folder") : tr("Choose a file")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BringInPage::take);
    dialog->open();
}

QString BringInPage::draggedFile(const QMimeData& data)
{
    const auto urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString{};
}

void BringInPage::take(const QString& path)
{
    m_model.look(QFile::encodeName(path).toStdString());
}

void BringInPage::present(BringInModel::State state)
{
    using State = BringInModel::State;
    m_choice->setVisible(state == State::Choosing);
    m_summary->setVisible(state == State::Ready || state == State::Done);
    sayTrouble(m_model.trouble());
    if (state == State::Looking)
        progressCard().begin(tr("Looking into %1").arg(m_model.chosenName()));
    else if (state == State::Bringing)
        progressCard().begin(tr("Bringing it in"));
    else
        progressCard().finish();
    if (state == State::Ready || state == State::Done)
        fillSummary(state == State::Done);
    if (isVisible() && !m_model.isWorking())
        begin();
}

void BringInPage::fillSummary(bool isDone)
{
    const auto& report = m_model.report();
    const auto number = QLocale{}.toString(report.imported);
    const auto source = nameOfSource(report);
    const auto span = spanOf(report);
    const bool isAny = report.imported > 0 || report.others > 0;
    if (isDone)
        m_headline->setText(report.imported == 1 ? tr("One entry is in your journal now")
                                                 : tr("%1 entries are in your journal now").arg(number));
    else if (!isAny)
        m_headline->setText(tr("Nothing new in it"));
    else
        m_headline->setText(report.imported == 1 ? tr("One entry from %1").arg(source)
                                                 : tr("%1 entries from %2").arg(number, source));
    auto details = detailsOf(report);
    if (!span.isEmpty())
        details.prepend(span + QLatin1Char{'.'});
    m_details->setText(details.join(QLatin1Char{'\n'}));
    m_details->setVisible(!details.isEmpty());
    const auto behind = leftBehindOf(report, kMostBehind);
    const int more = report.skippedInAll - static_cast<int>(behind.size());
    const auto many = QLocale{}.toString(report.skippedInAll);
    m_behind->setText(report.skippedInAll == 1 ? tr("One thing stays behind") : tr("%1 things stay behind").arg(many));
    QVector<DetailList::Row> rows;
    for (const auto& line : behind)
        rows.append({line, {}});
    if (more > 0)
        rows.append({tr("and %1 more").arg(QLocale{}.toString(more)), {}});
    m_behindList->setRows(rows);
    m_behind->setVisible(!rows.isEmpty());
    m_behindList->setVisible(!rows.isEmpty());
    const auto others = m_model.otherReaders();
    m_readers->setText(tr("They will stand in this journal as written by you, and %1 can read them too.").arg(others));
    m_readers->setVisible(!isDone && isAny && !others.isEmpty());
    m_forward->setVisible(isDone || isAny);
    m_forward->setText(isDone ? tr("Go to the journal") : tr("Bring them in"));
    m_other->setText(isDone ? tr("Bring in something else") : tr("Choose something else"));
}

void BringInPage::back()
{
    if (m_model.isWorking())
        m_model.stop();
    else if (m_model.state() == BringInModel::State::Ready)
        m_model.startOver();
    else
        Q_EMIT closed(m_model.state() == BringInModel::State::Done ? Then::Journal : Then::Before);
}

void BringInPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_model.isWorking() && !draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BringInPage::dropEvent(QDropEvent* event)
{
    if (const auto path = draggedFile(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        take(path);
    }
}

} // namespace inglenook::ui
