// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/new_journal_screen.h"

#include "screens/unlock/brand.h"
#include "screens/unlock/names_step.h"
#include "screens/unlock/passphrase_step.h"
#include "screens/unlock/place_step.h"
#include "screens/unlock/who_step.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inglenook::ui {

NewJournalScreen::NewJournalScreen(const Theme& theme, GateModel& gate, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_gate{gate}
{
    setObjectName(QStringLiteral("new"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    auto* side = new QFrame{this};
    makeSide(side);
    row->addWidget(side, 35);

    auto* page = new QWidget{this};
    auto* pageRow = new QHBoxLayout{page};
    pageRow->setContentsMargins(40, 0, 40, 0);
    auto* holder = new QWidget{page};
    holder->setMaximumWidth(theme.px(560));
    auto* column = new QVBoxLayout{holder};
    column->setContentsMargins(0, 56, 0, 40);
    column->setSpacing(12);
    m_pages = new QStackedWidget{holder};
    m_place = new PlaceStep{theme, m_journal, [this] { return m_gate.proposedFile(m_journal.names()); }, m_pages};
    m_steps = {new WhoStep{theme, m_journal, m_pages}, new NamesStep{theme, m_journal, m_pages},
               new PassphraseStep{theme, m_journal, 0, m_pages}, new PassphraseStep{theme, m_journal, 1, m_pages},
               m_place};
    for (auto* step : m_steps) {
        m_pages->addWidget(step);
        connect(step, &NewJournalStep::edited, this, [this] {
            showProblem({});
            listSteps();
        });
        connect(step, &NewJournalStep::forwardWanted, this, &NewJournalScreen::forward);
    }
    connect(m_place, &PlaceStep::otherPlaceWanted, this, &NewJournalScreen::askForPlace);
    column->addStretch(1);
    column->addWidget(m_pages);
    m_problem = new TextLabel{theme, TextRole::Body, &Tokens::warnText, QString{}, holder};
    m_problem->setObjectName(QStringLiteral("new/problem"));
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    m_forward = new QPushButton{holder};
    m_forward->setObjectName(QStringLiteral("new/forward"));
    m_forward->setProperty("kind", QStringLiteral("primary"));
    m_forward->setProperty("buttonSize", QStringLiteral("large"));
    m_back = new QPushButton{tr("Back"), holder};
    m_back->setObjectName(QStringLiteral("new/back"));
    m_back->setProperty("kind", QStringLiteral("quiet"));
    buttons->addWidget(m_forward);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addStretch(2);
    pageRow->addStretch(1);
    pageRow->addWidget(holder, 6);
    pageRow->addStretch(1);
    auto* scroll = new QScrollArea{this};
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    row->addWidget(scroll, 65);

    connect(m_forward, &QPushButton::clicked, this, &NewJournalScreen::forward);
    connect(m_back, &QPushButton::clicked, this, &NewJournalScreen::back);
    auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, this};
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &NewJournalScreen::back);
    connect(&gate, &GateModel::workingChanged, this, &NewJournalScreen::showWorking);
    connect(&gate, &GateModel::refused, this, [this](app::Refusal, const QString& sentence) {
        if (isVisible())
            showProblem(sentence);
    });
}

void NewJournalScreen::makeSide(QWidget* side)
{
    side->setProperty("surface", QStringLiteral("sidebar"));
    side->setMinimumWidth(m_theme.px(260));
    side->setMaximumWidth(m_theme.px(448));
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(50, 38, 32, 32);
    column->setSpacing(0);
    column->addWidget(new Brand{m_theme, side});
    column->addSpacing(40);
    column->addWidget(new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, tr("A new journal"), side});
    column->addSpacing(12);
    m_list = new QVBoxLayout;
    m_list->setSpacing(16);
    column->addLayout(m_list);
    column->addStretch();
}

QVector<NewJournalStep*> NewJournalScreen::path() const
{
    auto steps = m_steps;
    if (!m_journal.together)
        steps.removeAt(3);
    return steps;
}

void NewJournalScreen::restart()
{
    m_journal = NewJournal{};
    show(0);
}

void NewJournalScreen::show(int step)
{
    m_current = step;
    const auto steps = path();
    auto* current = steps.at(step);
    m_pages->setCurrentWidget(current);
    showProblem({});
    m_forward->setVisible(step > 0);
    m_forward->setText(step + 1 == steps.size() ? tr("Make the journal") : tr("Go on"));
    m_back->setText(step == 0 ? tr("Not now") : tr("Back"));
    listSteps();
    current->begin();
}

void NewJournalScreen::listSteps()
{
    while (auto* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto steps = path();
    for (int i = 0; i < steps.size(); ++i) {
        auto* label = new TextLabel{m_theme, i == m_current ? TextRole::Heading : TextRole::Body,
                                    i == m_current ? &Tokens::text : &Tokens::text3, steps.at(i)->name(), this};
        m_list->addWidget(label);
    }
}

void NewJournalScreen::forward()
{
    if (m_gate.isWorking())
        return;
    const auto steps = path();
    const auto problem = steps.at(m_current)->finish();
    if (!problem.isEmpty())
        showProblem(problem);
    else if (m_current + 1 < steps.size())
        show(m_current + 1);
    else
        make();
}

void NewJournalScreen::back()
{
    if (m_gate.isWorking())
        return;
    if (m_current == 0)
        Q_EMIT cancelled();
    else
        show(m_current - 1);
}

void NewJournalScreen::make()
{
    // The passphrases stay here until the file is made, so that a full disk doesn't mean typing them again.
    auto copy = NewJournal{};
    copy.together = m_journal.together;
    for (std::size_t i = 0; i < m_journal.people.size(); ++i) {
        const auto& person = m_journal.people.at(i);
        copy.people.at(i) = {person.name, person.shape, person.colour, person.passphrase.clone()};
    }
    m_gate.create(m_journal.file, copy.takeMembers());
}

void NewJournalScreen::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void NewJournalScreen::showWorking(bool working)
{
    m_back->setVisible(!working);
    m_pages->setEnabled(!working);
    if (working)
        m_forward->setText(tr("Making it …"));
    else if (isVisible())
        m_forward->setText(tr("Make the journal"));
}

void NewJournalScreen::askForPlace(const QString& current)
{
    auto* dialog = new QFileDialog{this, tr("A place for the journal"), current, tr("Journals (*.nook)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("nook"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_place->setFile(QFile::encodeName(file).toStdString()); });
    dialog->open();
}

} // namespace inglenook::ui
