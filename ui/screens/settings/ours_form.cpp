// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/ours_form.h"

#include "models/secret_text.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/passphrase_field.h"
#include "widgets/text_label.h"

#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kRowsShown = 4;

} // namespace

OursForm::OursForm(const Theme& theme, OursModel& ours, QWidget* parent)
    : SettingsSubpage{parent},
      m_theme{theme},
      m_ours{ours}
{
    setObjectName(QStringLiteral("ours"));
    setAccessibleName(tr("Open a shared journal beside this one"));
    auto* page = new QVBoxLayout{this};
    page->setContentsMargins({});
    page->setSpacing(space::kStep3);
    auto* back = new QPushButton{tr("Back"), this};
    back->setObjectName(QStringLiteral("ours/back"));
    back->setProperty("kind", QStringLiteral("quiet"));
    setButtonIcon(theme, *back, QStringLiteral("left"), &Tokens::text2);
    page->addWidget(back, 0, Qt::AlignLeading);
    page->addWidget(new TextLabel{theme, TextRole::Page, accessibleName(), this});
    page->addWidget(new TextLabel{theme, TextRole::Lead, &Tokens::text2,
                                  tr("A key of its own is made for it and kept in here, encrypted. Your passphrase for "
                                     "the shared journal is not kept, and both of you can take that key away again."),
                                  this});
    page->addSpacing(space::kStep2);
    makeList();
    page->addWidget(m_list);
    page->addWidget(m_other, 0, Qt::AlignLeading);
    m_passphrase = new PassphraseField{theme, tr("Your passphrase for that journal"), this};
    m_passphrase->setObjectName(QStringLiteral("ours/passphrase"));
    page->addWidget(m_passphrase);
    m_forward = new QPushButton{this};
    m_forward->setObjectName(QStringLiteral("ours/forward"));
    m_forward->setProperty("kind", QStringLiteral("primary"));
    m_forward->setProperty("buttonSize", QStringLiteral("large"));
    page->addSpacing(space::kStep2);
    page->addWidget(m_forward, 0, Qt::AlignLeading);
    page->addStretch();

    const auto tell = [this] {
        const bool working = m_ours.isRemembering();
        m_forward->setText(working ? tr("Opening it …") : tr("Open both from now on"));
        m_passphrase->setReadOnly(working);
    };
    tell();
    connect(&ours, &OursModel::stateChanged, this, tell);
    connect(back, &QPushButton::clicked, this, &OursForm::back);
    auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, this};
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &OursForm::back);
    connect(m_passphrase, &PassphraseField::submitted, this, &OursForm::forward);
    connect(m_passphrase, &PassphraseField::edited, this, [this] { m_passphrase->setError({}); });
    connect(m_forward, &QPushButton::clicked, this, &OursForm::forward);
    connect(&ours, &OursModel::remembered, this, &OursForm::closed);
    connect(&ours, &OursModel::refused, this, [this](const QString& sentence) {
        m_passphrase->setError(sentence);
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
}

void OursForm::makeList()
{
    m_list = new QListWidget{this};
    m_list->setObjectName(QStringLiteral("ours/journals"));
    m_list->setAccessibleName(tr("Which journal"));
    m_list->setProperty("kind", QStringLiteral("rows"));
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { m_passphrase->setError({}); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_passphrase->setFocus(Qt::OtherFocusReason); });
    m_other = new QPushButton{tr("Another file"), this};
    m_other->setObjectName(QStringLiteral("ours/other-file"));
    m_other->setProperty("kind", QStringLiteral("link"));
    connect(m_other, &QPushButton::clicked, this, &OursForm::chooseFile);
}

void OursForm::begin()
{
    fill({});
    (m_journals.isEmpty() ? static_cast<QWidget*>(m_other) : m_list)->setFocus(Qt::OtherFocusReason);
}

void OursForm::fill(const std::filesystem::path& chosen)
{
    m_list->clear();
    m_journals = m_ours.journals();
    if (!chosen.empty()) {
        m_journals.removeIf([&chosen](const JournalFile& journal) { return journal.file == chosen; });
        m_journals.prepend({GateModel::nameOf(chosen), {}, chosen});
    }
    const int height = m_theme.px(40);
    for (const auto& journal : std::as_const(m_journals)) {
        m_list->addItem(journal.place.isEmpty() ? journal.name : tr("%1, in %2").arg(journal.name, journal.place));
        m_list->item(m_list->count() - 1)->setSizeHint({0, height});
    }
    m_list->setFixedHeight(height * qBound(1, m_list->count(), kRowsShown) + 4);
    m_list->setVisible(!m_journals.isEmpty());
    m_list->setCurrentRow(0);
}

void OursForm::chooseFile()
{
    auto* dialog = new QFileDialog{this, tr("Choose a journal"), QString{}, tr("Journals (*.nook);;All files (*)")};
    dialog->setObjectName(QStringLiteral("ours/file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        fill(std::filesystem::path{file.toStdU16String()});
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void OursForm::forward()
{
    if (m_ours.isRemembering())
        return;
    const int row = m_list->currentRow();
    if (row < 0)
        return m_passphrase->setError(tr("Which journal may it be? “Another file” opens the folder."));
    if (m_passphrase->isEmpty()) {
        m_passphrase->setError(tr("Your passphrase opens that journal, this once."));
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto passphrase = typedIn(*m_passphrase);
    m_passphrase->clear();
    m_ours.remember(m_journals.at(row).file, std::move(passphrase));
}

void OursForm::back()
{
    if (!m_ours.isRemembering())
        Q_EMIT closed();
}

} // namespace inglenook::ui
