// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/take_out_page.h"

#include "screens/transfer/replace_dialog.h"
#include "screens/transfer/span_fields.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/note_line.h"
#include "widgets/progress_card.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <array>

namespace inglenook::ui {
namespace {

using transfer::ExportFormat;

constexpr int kWhole = 1000;
constexpr std::array kFormats{ExportFormat::Json, ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Csv};

} // namespace

TakeOutPage::TakeOutPage(const Theme& theme, app::Workspace& workspace, const Clock& clock, QWidget* parent)
    : TransferPage{theme, tr("Take out"), tr("Everything you wrote, in a form that other programs can read."),
                   QStringLiteral("take-out"), parent},
      m_model{workspace, clock}
{
    makeChoice();
    connect(&m_model, &TakeOutModel::stateChanged, this, [this] { present(m_model.state()); });
    connect(&m_model, &TakeOutModel::progressed, this,
            [this] { progressCard().setProgress(m_model.progress(), kWhole, m_model.progressWords()); });
    connect(&progressCard(), &ProgressCard::stopWanted, &m_model, &TakeOutModel::stop);
    describe();
}

void TakeOutPage::makeChoice()
{
    m_choice = new QWidget{sheet()};
    auto* page = new QVBoxLayout{m_choice};
    page->setContentsMargins({});
    page->setSpacing(space::kStep3);
    page->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("In which form"), m_choice});
    m_format = new Segments{m_theme, tr("In which form"), m_choice};
    m_format->setObjectName(QStringLiteral("take-out/format"));
    for (const auto& name : {tr("Everything"), tr("Markdown"), tr("One page"), tr("Table")})
        m_format->addSegment(name);
    page->addWidget(m_format, 0, Qt::AlignLeading);
    m_description = new TextLabel{m_theme, TextRole::Body, &Tokens::text2, {}, m_choice};
    m_description->setObjectName(QStringLiteral("take-out/description"));
    page->addWidget(m_description);
    page->addSpacing(space::kStep2);
    page->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("Which days"), m_choice});
    m_span = new SpanFields{m_theme, m_model.clock(), QStringLiteral("take-out"), m_choice};
    page->addWidget(m_span);
    page->addSpacing(space::kStep2);
    makeWarning(*page);
    column().addWidget(m_choice);
    connect(m_format, &Segments::chosen, this, &TakeOutPage::describe);
    connect(m_span, &SpanFields::edited, this, [this] { sayNothing(); });
}

void TakeOutPage::makeWarning(QVBoxLayout& page)
{
    page.addWidget(
        new NoteLine{m_theme, NoteLine::Kind::Final,
                     tr("What is written is not sealed: anyone who has it can read it. For something sealed, to keep "
                        "or to carry, make a copy instead."),
                     m_choice});
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep3);
    m_forward = makeButton(tr("Choose where to write it"), "forward", "primary");
    auto* copy = makeButton(tr("Make a sealed copy instead"), "copy", "link");
    row->addWidget(m_forward);
    row->addWidget(copy);
    row->addStretch();
    page.addLayout(row);
    connect(m_forward, &QPushButton::clicked, this, &TakeOutPage::choosePlace);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT closed(Then::Copies); });
}

void TakeOutPage::begin()
{
    m_format->focusCurrent();
}

ExportFormat TakeOutPage::format() const
{
    return kFormats.at(static_cast<std::size_t>(m_format->current()));
}

void TakeOutPage::describe()
{
    sayNothing();
    const auto others = m_model.others();
    QString words;
    switch (format()) {
    case ExportFormat::Json:
        words =
            tr("One file (JSON) with all there is: entries, pictures, exercises, promises. Inglenook can bring it in "
               "again without a loss, and any programmer can read it.");
        if (!others.isEmpty())
            words += QLatin1Char{' '} + tr("What only %1 can see stays here.").arg(others);
        break;
    case ExportFormat::Markdown:
        words = tr("A folder with a file for each entry and the pictures beside them. Every text editor can open it, "
                   "Obsidian and Joplin too.");
        break;
    case ExportFormat::Html:
        words = tr("One page (HTML) to read in a browser or to print, with its pictures in it.");
        break;
    case ExportFormat::Csv:
        words = tr("A table (CSV) of feelings, moods and scales, a row each, for a spreadsheet.");
        break;
    }
    m_description->setText(words);
    m_format->setAccessibleDescription(words);
}

void TakeOutPage::choosePlace()
{
    sayNothing();
    if (!m_span->span())
        return;
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const bool isFolder = format() == ExportFormat::Markdown;
    auto* dialog = new QFileDialog{this, isFolder ? tr("A new folder for it") : tr("Where to write it"), folder};
    dialog->setObjectName(QStringLiteral("take-out/where"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is asked in the window, and a folder never is replaced
    dialog->selectFile(m_model.proposedName(format()));
    connect(dialog, &QFileDialog::fileSelected, this, &TakeOutPage::writeTo);
    dialog->open();
}

void TakeOutPage::writeTo(const QString& path)
{
    const auto span = m_span->span();
    if (!span)
        return;
    const std::filesystem::path target{QFile::encodeName(path).toStdString()};
    if (TakeOutModel::isTaken(format(), target))
        askToReplace(m_theme, *this, target, [this, target, span] { m_model.write(format(), *span, target, true); });
    else
        m_model.write(format(), *span, target, false);
}

void TakeOutPage::present(TakeOutModel::State state)
{
    using State = TakeOutModel::State;
    m_choice->setEnabled(state != State::Writing);
    if (state == State::Writing)
        progressCard().begin(tr("Writing it"));
    else
        progressCard().finish();
    if (state == State::Done)
        sayGood(m_model.news());
    else
        sayTrouble(m_model.trouble());
    if (state != State::Writing)
        m_forward->setFocus(Qt::OtherFocusReason);
}

void TakeOutPage::back()
{
    if (m_model.state() == TakeOutModel::State::Writing)
        m_model.stop();
    else
        Q_EMIT closed(Then::Before);
}

} // namespace inglenook::ui
