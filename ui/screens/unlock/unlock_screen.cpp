// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/unlock_screen.h"

#include "models/secret_text.h"
#include "screens/unlock/brand.h"
#include "screens/unlock/copies_panel.h"
#include "screens/unlock/journal_list.h"
#include "screens/unlock/recover_page.h"
#include "screens/unlock/welcome_page.h"
#include "theme/button_icon.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/note_line.h"
#include "widgets/passphrase_field.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kSideWidth = 448;
constexpr int kColumnWidth = 434;
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
    column->addWidget(fresh);
    column->addWidget(file);
    column->addStretch();
    auto* foot = new QHBoxLayout;
    auto* support = sideButton(QStringLiteral("help"), tr("Get support"), "unlock/support");
    auto* settings = sideButton(QStringLiteral("gear"), tr("Settings"), "unlock/settings");
    foot->addWidget(support);
    foot->addWidget(settings);
    foot->addStretch();
    column->addLayout(foot);

    connect(fresh, &QPushButton::clicked, this, &UnlockScreen::newJournalWanted);
    connect(file, &QPushButton::clicked, this, &UnlockScreen::openFileWanted);
    connect(support, &QPushButton::clicked, this, &UnlockScreen::supportWanted);
    connect(settings, &QPushButton::clicked, this, &UnlockScreen::settingsWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, &UnlockScreen::choose);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_passphrase->setFocus(Qt::OtherFocusReason); });
    return side;
}

QWidget* UnlockScreen::makeDoor()
{
    auto* scroll = new QScrollArea{m_pages};
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget{scroll};
    scroll->setWidget(page);
    auto* row = new QHBoxLayout{page};
    row->setContentsMargins(40, 0, 40, 0);
    auto* holder = new QWidget{page};
    holder->setMaximumWidth(m_theme.px(kColumnWidth));
    auto* column = new QVBoxLayout{holder};
    column->setContentsMargins(0, 40, 0, 40);
    column->setSpacing(0);
    column->addStretch(5);
    m_title = new TextLabel{m_theme, TextRole::JournalTitle, QString{}, holder};
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(new TextLabel{m_theme, TextRole::Lead, &Tokens::text2,
                                    tr("This journal is locked. Only your passphrase opens it."), holder});
    m_news = new NoteLine{m_theme, NoteLine::Kind::Final, QString{}, holder};
    m_news->setObjectName(QStringLiteral("unlock/news"));
    m_news->hide();
    column->addSpacing(16);
    column->addWidget(m_news);
    column->addSpacing(20);
    m_passphrase = new PassphraseField{m_theme, tr("Passphrase"), holder};
    m_passphrase->setObjectName(QStringLiteral("unlock/passphrase"));
    column->addWidget(m_passphrase);
    m_refusal = new TextLabel{m_theme, TextRole::Body, &Tokens::warnText, QString{}, holder};
    m_refusal->setObjectName(QStringLiteral("unlock/refusal"));
    m_refusal->setContentsMargins(0, 10, 0, 0);
    m_refusal->hide();
    column->addWidget(m_refusal);
    column->addSpacing(24);
    m_copies = new CopiesPanel{m_theme, holder};
    m_copies->hide();
    column->addWidget(m_copies);
    m_buttons = new QWidget{holder};
    column->addWidget(m_buttons);
    auto* buttons = new QVBoxLayout{m_buttons};
    buttons->setContentsMargins({});
    buttons->setSpacing(10);
    auto* links = new QHBoxLayout;
    links->setSpacing(20);
    const auto link = [this, links](const QString& text, const char* name) {
        auto* button = new QPushButton{text, m_buttons};
        button->setObjectName(QLatin1String{name});
        button->setProperty("kind", QStringLiteral("link"));
        links->addWidget(button);
        return button;
    };
    m_unlock = new QPushButton{tr("Unlock"), m_buttons};
    m_unlock->setObjectName(QStringLiteral("unlock/open"));
    m_unlock->setProperty("kind", QStringLiteral("primary"));
    m_unlock->setProperty("buttonSize", QStringLiteral("large"));
    m_useCode = link(tr("Use the recovery sheet"), "unlock/recover");
    m_goBack = link(tr("Go back to a copy"), "unlock/go-back");
    m_forget = link(tr("Take it off this list"), "unlock/forget");
    m_forget->hide();
    links->addStretch();
    buttons->addWidget(m_unlock, 0, Qt::AlignLeading);
    buttons->addLayout(links);
    column->addSpacing(44);
    column->addWidget(
        new TextLabel{m_theme, TextRole::Small, &Tokens::text3,
                      tr("Nobody can reset a passphrase, not even us. A recovery sheet, if you made one, is "
                         "the only other way in."),
                      holder});
    column->addStretch(6);
    column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text3,
                                    tr("Everything stays on this computer. Inglenook never goes online."), holder});
    row->addStretch(1);
    row->addWidget(holder, 3);
    row->addStretch(1);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockScreen::submit);
    connect(m_useCode, &QPushButton::clicked, this, &UnlockScreen::recover);
    connect(&m_gate, &GateModel::opened, m_passphrase, &PassphraseField::clear);
    connect(m_passphrase, &PassphraseField::submitted, this, &UnlockScreen::submit);
    connect(m_passphrase, &PassphraseField::edited, this, &UnlockScreen::clearRefusal);
    connect(m_forget, &QPushButton::clicked, this, [this] { m_gate.forget(current()); });
    connect(m_goBack, &QPushButton::clicked, this, &UnlockScreen::goBackToCopy);
    connect(m_copies, &CopiesPanel::openWanted, this, &UnlockScreen::openCopy);
    connect(m_copies, &CopiesPanel::otherFileWanted, this, &UnlockScreen::copyFromFileWanted);
    connect(m_copies, &CopiesPanel::notNowWanted, this, [this] {
        offerCopies(false);
        clearRefusal();
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
    return scroll;
}

void UnlockScreen::addWelcome()
{
    m_welcome = new WelcomePage{m_theme, kColumnWidth, m_pages};
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
