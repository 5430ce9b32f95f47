// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insights/insight_card.h"

#include "screens/insights/picture_plot.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/plot.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kRowsShown = 7;
constexpr int kRow = 36;

} // namespace

InsightCard::InsightCard(const Theme& theme, InsightPicture::Kind kind, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme},
      m_head{new QHBoxLayout},
      m_model{new InsightTable{this}}
{
    const QString key = QStringLiteral("insights/") + keyOf(kind);
    setObjectName(key);
    m_caption = new TextLabel{theme, TextRole::Caption, &Tokens::text2, QString{}, this};
    m_sentence = new TextLabel{theme, TextRole::Insight, QString{}, this};
    m_sentence->setObjectName(key + QStringLiteral("/sentence"));
    m_note = new TextLabel{theme, TextRole::Caption, &Tokens::text2, QString{}, this};
    m_swap = new QPushButton{this};
    m_swap->setObjectName(key + QStringLiteral("/swap"));
    m_swap->setProperty("kind", QStringLiteral("link"));
    m_plot = plotFor(kind, theme, this);
    m_plot->setObjectName(key + QStringLiteral("/plot"));
    makeTable(key);

    // Beside the button, which is higher than the first line.
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kStep1);
    words->addWidget(m_caption);
    words->addWidget(m_sentence);
    m_head->setSpacing(space::kStep2);
    m_head->addLayout(words, 1);
    m_head->addWidget(m_swap, 0, Qt::AlignTop);
    column()->setSpacing(space::kStep1);
    column()->addLayout(m_head);
    column()->addSpacing(space::kStep3);
    column()->addWidget(m_plot);
    column()->addWidget(m_table);
    column()->addStretch();
    column()->addWidget(m_note);
    setTabOrder(m_plot, m_table);

    connect(m_plot, &Plot::chosen, this, &InsightCard::chosen);
    connect(m_swap, &QPushButton::clicked, this, [this] { showTable(!m_isTable); });
    connect(&theme, &Theme::changed, this, &InsightCard::fitTable);
    showTable(false);
}

void InsightCard::makeTable(const QString& key)
{
    m_table = new QTableView{this};
    m_table->setObjectName(key + QStringLiteral("/table"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    const auto choose = [this](const QModelIndex& index) {
        if (const int point = index.data(InsightTable::PointRole).toInt(); index.isValid() && point >= 0)
            Q_EMIT chosen(point);
    };
    connect(m_table, &QTableView::activated, this, choose);
    connect(m_table, &QTableView::clicked, this, choose);
}

void InsightCard::setPicture(const InsightPicture& picture, const QVector<Person>& people)
{
    m_picture = picture;
    m_caption->setText(picture.caption);
    m_sentence->setText(picture.sentence);
    m_note->setText(picture.note);
    m_note->setVisible(!picture.note.isEmpty());
    m_plot->setData(plotDataOf(picture, people));
    m_plot->setTexts(picture.caption, picture.sentence);
    m_model->setPicture(picture);
    m_table->setAccessibleName(picture.caption);
    m_table->setAccessibleDescription(picture.sentence);
    m_swap->setAccessibleDescription(picture.caption);
    fitTable();
    showTable(m_isTable);
}

void InsightCard::showTable(bool table)
{
    const bool hadFocus = m_plot->hasFocus() || m_table->hasFocus();
    m_isTable = table;
    const bool isEmpty = m_picture.isEmpty();
    m_plot->setVisible(!table && !isEmpty);
    m_table->setVisible(table && !isEmpty);
    m_swap->setVisible(!isEmpty);
    m_swap->setText(table ? tr("Show as a picture") : tr("Show as a table"));
    if (hadFocus)
        focusFigures();
}

bool InsightCard::isTable() const
{
    return m_isTable;
}

void InsightCard::setChosen(int point)
{
    m_plot->setChosen(point);
}

void InsightCard::focusFigures()
{
    (m_isTable ? static_cast<QWidget*>(m_table) : m_plot)->setFocus(Qt::OtherFocusReason);
}

void InsightCard::addToHead(QWidget* widget)
{
    m_head->insertWidget(1, widget, 0, Qt::AlignTop);
}

void InsightCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitTable();
}

void InsightCard::fitTable()
{
    const int row = m_theme.px(kRow);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->horizontalHeader()->setMinimumHeight(row);
    const int rows = std::clamp(m_model->rowCount(), 1, kRowsShown);
    m_table->setFixedHeight(row * (rows + 1) + m_theme.px(space::kStep2));
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_table->resizeColumnsToContents();
    int needed = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        needed += header->sectionSize(column);
    // Room that is left is shared; too little scrolls.
    if (needed < m_table->viewport()->width())
        header->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace inglenook::ui
