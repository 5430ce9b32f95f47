// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/copies_panel.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/detail_list.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {

CopiesPanel::CopiesPanel(const Theme& theme, QWidget* parent) : QWidget{parent}
{
    setObjectName(QStringLiteral("unlock/copies"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    m_lead = new TextLabel{theme, TextRole::Body, QString{}, this};
    column->addWidget(m_lead);
    column->addSpacing(8);
    m_list = new DetailList{theme, tr("Copies of this journal"), this};
    m_list->setObjectName(QStringLiteral("unlock/copies-list"));
    column->addWidget(m_list);
    column->addSpacing(16);
    m_open = new QPushButton{this};
    m_open->setObjectName(QStringLiteral("unlock/copies-open"));
    m_open->setProperty("kind", QStringLiteral("primary"));
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addSpacing(4);
    auto* links = new QHBoxLayout;
    links->setSpacing(20);
    m_notNow = new QPushButton{tr("Not now"), this};
    m_notNow->setObjectName(QStringLiteral("unlock/copies-not-now"));
    m_other = new QPushButton{tr("A copy from another place"), this};
    m_other->setObjectName(QStringLiteral("unlock/copies-other"));
    for (auto* link : {m_notNow, m_other}) {
        link->setProperty("kind", QStringLiteral("link"));
        links->addWidget(link);
    }
    links->addStretch();
    column->addLayout(links);
    column->addSpacing(8);
    column->addWidget(new TextLabel{theme, TextRole::Small, &Tokens::text2,
                                    tr("A copy opens with the passphrase that was right on its day. What is there now "
                                       "stays beside it under another name."),
                                    this});
    connect(m_list, &QListWidget::currentRowChanged, this, &CopiesPanel::nameChoice);
    connect(m_list, &QListWidget::itemActivated, this, &CopiesPanel::openWanted);
    connect(m_open, &QPushButton::clicked, this, &CopiesPanel::openWanted);
    connect(m_other, &QPushButton::clicked, this, &CopiesPanel::otherFileWanted);
    connect(m_notNow, &QPushButton::clicked, this, &CopiesPanel::notNowWanted);
}

void CopiesPanel::present(const QVector<JournalCopy>& copies)
{
    m_copies = copies;
    fill();
}

void CopiesPanel::add(const JournalCopy& copy)
{
    m_copies.removeIf([&copy](const JournalCopy& other) { return other.file == copy.file; });
    m_copies.prepend(copy);
    fill();
}

void CopiesPanel::fill()
{
    QVector<DetailList::Row> rows;
    for (const auto& copy : std::as_const(m_copies))
        rows.append({copy.when, copy.size});
    m_list->setRows(rows);
    const bool some = !m_copies.isEmpty();
    m_list->setVisible(some);
    m_open->setVisible(some);
    m_lead->setText(some ? tr("There are copies of it, each found whole when it was made:")
                         : tr("No copy of it was found. If you have one, on a stick perhaps, it can be put in place."));
    nameChoice();
}

std::optional<JournalCopy> CopiesPanel::chosen() const
{
    const auto row = m_list->currentRow();
    return row >= 0 && row < m_copies.size() ? std::optional{m_copies.at(row)} : std::nullopt;
}

void CopiesPanel::nameChoice()
{
    if (const auto copy = chosen())
        m_open->setText(copy->isDated ? tr("Open the copy from %1").arg(copy->when) : tr("Open this copy"));
}

void CopiesPanel::setWorking(bool working)
{
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_other),
                          static_cast<QWidget*>(m_notNow)})
        part->setEnabled(!working);
    if (!working)
        nameChoice();
    else if (m_open->isVisible())
        m_open->setText(tr("Opening …"));
}

} // namespace inglenook::ui
