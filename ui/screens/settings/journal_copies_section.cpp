// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/journal_copies_section.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/detail_list.h"
#include "widgets/dialog.h"
#include "widgets/note_line.h"
#include "widgets/text_label.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {

JournalCopiesSection::JournalCopiesSection(const Theme& theme, CopiesModel& copies, QWidget* parent)
    : SettingsSection{theme, tr("Copies of this journal"),
                      tr("A copy is sealed as the journal is, and opens with the passphrase of its day."), parent},
      m_copies{copies}
{
    setObjectName(QStringLiteral("settings/journal-copies"));
    addList();
    addButtons();
    connect(&copies, &CopiesModel::changed, this, &JournalCopiesSection::fill);
    connect(&copies, &CopiesModel::makingChanged, this, &JournalCopiesSection::showMaking);
    connect(&copies, &CopiesModel::made, this, [this](const QString& sentence) {
        m_good->setText(sentence);
        m_good->show();
    });
    connect(&copies, &CopiesModel::failed, this, [this](const QString& sentence) {
        m_bad->setText(sentence);
        m_bad->show();
    });
    fill();
    copies.refresh();
}

void JournalCopiesSection::addList()
{
    column()->addSpacing(8);
    m_none = new TextLabel{m_theme, TextRole::Body, tr("No copy yet. One is made when you lock."), this};
    m_none->setObjectName(QStringLiteral("settings/journal-copies-none"));
    column()->addWidget(m_none);
    m_list = new DetailList{m_theme, tr("Copies of this journal"), this};
    m_list->setObjectName(QStringLiteral("settings/journal-copies-list"));
    column()->addWidget(m_list);
    m_good = new NoteLine{m_theme, NoteLine::Kind::GoodNews, QString{}, this};
    m_good->setObjectName(QStringLiteral("settings/journal-copies-made"));
    m_bad = new NoteLine{m_theme, NoteLine::Kind::Error, QString{}, this};
    m_bad->setObjectName(QStringLiteral("settings/journal-copies-failed"));
    for (auto* note : {m_good, m_bad}) {
        note->hide();
        column()->addWidget(note);
    }
}

void JournalCopiesSection::addButtons()
{
    column()->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_make = new QPushButton{tr("Make a copy now"), this};
    m_make->setObjectName(QStringLiteral("settings/journal-copies-make"));
    m_goBack = new QPushButton{tr("Go back to this copy"), this};
    m_goBack->setObjectName(QStringLiteral("settings/journal-copies-go-back"));
    m_goBack->setProperty("kind", QStringLiteral("link"));
    row->addWidget(m_make);
    row->addWidget(m_goBack);
    row->addStretch();
    column()->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, &JournalCopiesSection::makeCopy);
    connect(m_goBack, &QPushButton::clicked, this, &JournalCopiesSection::askToGoBack);
}

void JournalCopiesSection::fill()
{
    QVector<DetailList::Row> rows;
    for (const auto& copy : m_copies.copies())
        rows.append({copy.when, copy.size});
    m_list->setRows(rows);
    const bool some = !rows.isEmpty();
    m_list->setVisible(some);
    m_goBack->setVisible(some);
    m_none->setVisible(!some);
}

void JournalCopiesSection::makeCopy()
{
    auto* dialog = new QFileDialog{this, tr("Make a copy"), QString{}, tr("Journals (*.nook)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("nook"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing ever is
    dialog->selectFile(m_copies.proposedName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        m_good->hide();
        m_bad->hide();
        m_copies.make(QFile::encodeName(name).toStdString());
    });
    dialog->open();
}

void JournalCopiesSection::showMaking()
{
    m_make->setEnabled(!m_copies.isMaking());
    m_make->setText(m_copies.isMaking() ? tr("Making the copy …") : tr("Make a copy now"));
}

void JournalCopiesSection::askToGoBack()
{
    const auto row = m_list->currentRow();
    if (row < 0 || row >= m_copies.copies().size())
        return;
    constexpr int kStay = 1;
    constexpr int kGo = 2;
    const auto copy = m_copies.copies().at(row);
    auto* dialog =
        new Dialog{m_theme, tr("Go back to the copy from %1?").arg(copy.when),
                   tr("This journal is locked first, and you are asked for the passphrase. What is in it now "
                      "stays beside the copy under another name."),
                   this};
    dialog->addAnswer(kStay, tr("Not now"), Dialog::Weight::Secondary);
    dialog->addAnswer(kGo, tr("Lock and go back"), Dialog::Weight::Primary);
    dialog->setSafeAnswer(kStay);
    connect(dialog, &Dialog::answered, this, [this, copy](int answer) {
        if (answer == kGo)
            Q_EMIT goBackWanted(copy);
    });
    dialog->open();
}

} // namespace inglenook::ui
