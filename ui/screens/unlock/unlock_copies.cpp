// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secret_text.h"
#include "screens/unlock/copies_panel.h"
#include "screens/unlock/unlock_screen.h"
#include "widgets/note_line.h"
#include "widgets/passphrase_field.h"
#include "widgets/text_label.h"

namespace inglenook::ui {

std::optional<app::Passphrase> UnlockScreen::typed()
{
    if (m_passphrase->isEmpty()) {
        m_refusal->setText(tr("Type your passphrase first."));
        m_refusal->show();
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return typedIn(*m_passphrase);
}

void UnlockScreen::goBackToCopy()
{
    if (current().empty() || m_gate.isWorking())
        return;
    if (auto passphrase = typed())
        m_gate.findCopies(current(), *std::move(passphrase));
}

void UnlockScreen::openCopy()
{
    const auto copy = m_copies->chosen();
    if (!copy || m_gate.isWorking())
        return;
    if (auto passphrase = typed())
        m_gate.openCopy(*copy, current(), *std::move(passphrase));
}

void UnlockScreen::offerCopies(bool offer)
{
    m_copies->setVisible(offer);
    m_buttons->setVisible(!offer);
}

void UnlockScreen::showCopies(const std::filesystem::path& file, const QVector<JournalCopy>& copies)
{
    if (file != current())
        return;
    m_copies->present(copies);
    offerCopies(true);
    showDoor();
}

void UnlockScreen::offerCopy(const std::filesystem::path& file, const JournalCopy& copy)
{
    open(file);
    m_copies->present({});
    m_copies->add(copy);
    offerCopies(true);
}

void UnlockScreen::addCopy(const JournalCopy& copy)
{
    m_copies->add(copy);
    offerCopies(true);
}

void UnlockScreen::showNews(const std::filesystem::path& file, const QString& sentence)
{
    m_newsOf = file;
    if (m_door == nullptr)
        return;
    m_news->setText(sentence);
    m_news->setVisible(!sentence.isEmpty() && current() == file);
}

} // namespace inglenook::ui
