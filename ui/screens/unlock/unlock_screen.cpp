// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/unlock_screen.h"

#include "models/secret_text.h"
#include "screens/unlock/brand.h"
#include "screens/unlock/copies_panel.h"
#include "screens/unlock/door_column.h"
#include "screens/unlock/journal_list.h"
#include "screens/unlock/recover_page.h"
#include "screens/unlock/welcome_page.h"
#include "theme/button_icon.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/flow_row.h"
#include "widgets/note_line.h"
#include "widgets/passphrase_field.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kSideWidth = 448;
constexpr int kQuietWorkMs = 400;

} // namespace

UnlockScreen::UnlockScreen(const Theme& theme, GateModel& gate, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_gate{gate}
{
    setObjectName(QStringLiteral("unlock"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    auto* side = makeSide();
    m_pages = new QStackedWidget{this};
    row->addWidget(side, 35);
    row->addWidget(m_pages, 65);
    connect(&gate, &GateModel::journalsChanged, this, &UnlockScreen::fillJournals);
    connect(&gate, &GateModel::workingChanged, this, &UnlockScreen::showWorking);
    connect(&gate, &GateModel::refused, this, &UnlockScreen::showRefusal);
    connect(&gate, &GateModel::copiesFound, this, &UnlockScreen::showCopies);
    connect(&gate, &GateModel::closedWith, this, &UnlockScreen::showNews);
    connect(&gate, &GateModel::opened, this, [this] {
        showNews({}, {});
        leaveRecovery();
    });
    fillJournals();
}

QPushButton* UnlockScreen::sideButton(const QString& icon, const QString& text, const char* name)
{
    auto* button = new QPushButton{text, this};
    button->setProperty("kind", QStringLiteral("side"));
    button->setObjectName(QLatin1String{name});
    setButtonIcon(m_theme, *button, icon, &Tokens::text2, IconSide::Leading, 22);
    return button;
}

QWidget* UnlockScreen::makeSide()
{
    auto* side = new QFrame{this};
    side->setProperty("surface", QStringLiteral("sidebar"));
    side->setMinimumWidth(m_theme.px(300));
    side->setMaximumWidth(m_theme.px(kSideWidth));
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(32, 38, 32, 26);
    column->setSpacing(0);
    auto* brandRow = new QHBoxLayout;
    brandRow->setContentsMargins(18, 0, 0, 0);
    brandRow->addWidget(new Brand{m_theme, side});
    column->addLayout(brandRow);
    column->addSpacing(40);
    m_caption = new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, tr("Journals on this computer"), side};
    m_caption->setContentsMargins(18, 0, 0, 0);
    column->addWidget(m_caption);
    column->addSpacing(8);
    m_list = new JournalList{m_theme, side};
    column->addWidget(m_list);
    column->addSpacing(20);
    m_line = new QFrame{side};
    m_line->setProperty("kind", QStringLiteral("hairline"));
    m_line->setFixedHeight(1);
    column->addWidget(m_line);
    column->addSpacing(18);
    auto* fresh = sideButton(QStringLiteral("plus"), tr("Start a new journal"), "unlock/new");
    auto* file = sideButton(QStringLiteral("open"), tr("Open a journal from a file"), "unlock/file");
    auto* stage = sideButton(QStringLiteral("stage"), tr("Demonstrate"), "unlock/demonstrate");
    stage->setToolTip(tr("Try exercises, with two people who never were; nothing is saved"));
    stage->setAccessibleDescription(stage->toolTip());
    column->addWidget(fresh);
    column->addWidget(file);
    column->addWidget(stage);
    auto* about = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, tr("Try exercises; nothing is saved"), side};
    about->setContentsMargins(m_theme.px(52), 0, 0, 0);
    column->addWidget(about);
    column->addStretch();
    auto* support = sideButton(QStringLiteral("help"), tr("Get support"), "unlock/support");
    auto* settings = sideButton(QStringLiteral("gear"), tr("Settings"), "unlock/settings");
    column->addWidget(flowRow({support, settings}, side));

    connect(fresh, &QPushButton::clicked, this, &UnlockScreen::newJournalWanted);
    connect(file, &QPushButton::clicked, this, &UnlockScreen::openFileWanted);
    connect(stage, &QPushButton::clicked, this, &UnlockScreen::demonstrationWanted);
    connect(support, &QPushButton::clicked, this, &UnlockScreen::supportWanted);
    connect(settings, &QPushButton::clicked, this, &UnlockScreen::settingsWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, &UnlockScreen::choose);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_passphrase->setFocus(Qt::OtherFocusReason); });
    return side;
}

void UnlockScreen::addWelcome()
{
    m_welcome = new WelcomePage{m_theme, kDoorColumnWidth, m_pages};
    m_pages->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::newJournalWanted, this, &UnlockScreen::newJournalWanted);
    connect(m_welcome, &WelcomePage::openFileWanted, this, &UnlockScreen::openFileWanted);
}

void UnlockScreen::fillJournals()
{
    const auto& journals = m_gate.journals();
    const QSignalBlocker quiet{m_list};
    m_list->setJournals(journals);
    for (QWidget* widget : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_caption), m_line})
        widget->setVisible(!journals.isEmpty());
    if (journals.isEmpty() && m_welcome == nullptr)
        addWelcome();
    if (!journals.isEmpty() && m_door == nullptr) {
        m_door = makeDoor();
        m_pages->addWidget(m_door);
    }
    m_pages->setCurrentWidget(journals.isEmpty() ? static_cast<QWidget*>(m_welcome) : m_door);
    if (!journals.isEmpty()) {
        m_list->setCurrentRow(0);
        choose(0);
    }
}

void UnlockScreen::open(const std::filesystem::path& file)
{
    const auto& journals = m_gate.journals();
    for (int row = 0; row < journals.size(); ++row)
        if (journals.at(row).file == file)
            m_list->setCurrentRow(row);
    if (journals.isEmpty()) {
        m_welcome->focusStart();
        return;
    }
    m_passphrase->clear();
    showDoor();
}

/// The page goes, and what was typed into it: its fields remember more than their text.
void UnlockScreen::leaveRecovery()
{
    if (m_door != nullptr)
        m_pages->setCurrentWidget(m_door);
    if (m_recover != nullptr)
        m_recover->deleteLater();
    m_recover = nullptr;
}

void UnlockScreen::showDoor()
{
    leaveRecovery();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void UnlockScreen::recover()
{
    const auto row = m_list->currentRow();
    if (row < 0 || m_gate.isWorking())
        return;
    leaveRecovery();
    m_recover = new RecoverPage{m_theme, m_gate, m_pages};
    m_pages->addWidget(m_recover);
    connect(m_recover, &RecoverPage::left, this, &UnlockScreen::showDoor);
    m_passphrase->clear();
    clearRefusal();
    const auto& journal = m_gate.journals().at(row);
    m_pages->setCurrentWidget(m_recover);
    m_recover->begin(journal.file, journal.name);
}

std::filesystem::path UnlockScreen::current() const
{
    const auto row = m_list->currentRow();
    return row >= 0 && row < m_gate.journals().size() ? m_gate.journals().at(row).file : std::filesystem::path{};
}

void UnlockScreen::choose(int row)
{
    if (row < 0 || row >= m_gate.journals().size())
        return;
    m_title->setText(m_gate.journals().at(row).name);
    m_passphrase->clear();
    offerCopies(false);
    m_news->setVisible(!m_news->text().isEmpty() && current() == m_newsOf);
    clearRefusal();
    leaveRecovery();
}

void UnlockScreen::submit()
{
    if (current().empty() || m_gate.isWorking())
        return;
    if (!m_copies->isHidden()) {
        openCopy();
        return;
    }
    if (auto passphrase = typed())
        m_gate.open(current(), *std::move(passphrase));
}

void UnlockScreen::showWorking(bool working)
{
    m_list->setEnabled(!working);
    if (m_door == nullptr)
        return;
    m_passphrase->setReadOnly(working);
    if (!working) {
        m_unlock->setText(tr("Unlock"));
        m_copies->setWorking(false);
        return;
    }
    m_refusal->hide();
    m_forget->hide();
    QTimer::singleShot(kQuietWorkMs, this, [this] {
        if (!m_gate.isWorking())
            return;
        m_unlock->setText(tr("Opening …"));
        m_copies->setWorking(true);
    });
}

void UnlockScreen::showRefusal(app::Refusal why, const QString& sentence)
{
    if (!isVisible() || m_pages->currentWidget() != m_door)
        return; // said where it was asked for: a new journal that could not be made, a recovery code
    const bool isCode = why == app::Refusal::WrongPassphrase && RecoverModel::isCode(typedIn(*m_passphrase));
    m_refusal->setText(isCode ? tr("This looks like a recovery code. Those are typed under “Use the recovery sheet”.")
                              : sentence);
    m_refusal->show();
    m_forget->setVisible(why == app::Refusal::NotFound || why == app::Refusal::NotAJournal);
    m_passphrase->setFocus(Qt::OtherFocusReason);
    m_passphrase->selectAll();
}

void UnlockScreen::clearRefusal()
{
    m_refusal->hide();
    m_forget->hide();
}

} // namespace inglenook::ui
