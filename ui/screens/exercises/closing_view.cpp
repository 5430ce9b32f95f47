// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/closing_view.h"

#include "screens/exercises/steps/scrolled.h"
#include "screens/exercises/steps/step_view.h"
#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/flow_text.h"
#include "widgets/member_mark.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"
#include "widgets/tick_box.h"
#include "widgets/toggle_switch.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kMeasure = 860;
constexpr int kMark = 32;

QString plainText(const std::string& markdown)
{
    QTextDocument document;
    document.setMarkdown(QString::fromStdString(markdown), QTextDocument::MarkdownNoHTML);
    return document.toPlainText();
}

} // namespace

ClosingView::ClosingView(const StepContext& context, QWidget* parent) : QWidget{parent}, m_context{context}
{
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    auto* page = new QWidget;
    outer->addWidget(scrolled(page));
    auto* centred = new QHBoxLayout{page};
    centred->setContentsMargins(space::kStep7, space::kStep4, space::kStep7, space::kStep4);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kStep3);
    auto* sheet = new QWidget{page};
    sheet->setMaximumWidth(context.theme.px(kMeasure));
    sheet->setLayout(column);
    column->setContentsMargins({});
    centred->addStretch(1);
    centred->addWidget(sheet, 100);
    centred->addStretch(1);

    auto* title = new FlowText{context.theme, TextRole::PromptBesideQuote, &Tokens::text, sheet};
    title->setObjectName(QStringLiteral("closing/title"));
    title->setText(isEmpty() ? tr("That was it for now.") : tr("What would you like to keep?"));
    column->addWidget(title);
    auto* lead = new FlowText{context.theme, TextRole::Lead, &Tokens::text2, sheet};
    lead->setText(
        isEmpty() ? tr("Nothing was written down, so there is nothing to keep.")
        : context.model.isForTwo()
            ? tr("What you keep becomes one entry in your journal. Both of you can read it, and change it later.")
            : tr("What you keep becomes one entry in your journal. You can change it later."));
    column->addWidget(lead);
    column->addSpacing(space::kStep2);
    if (!isEmpty()) {
        auto* card = new Card{context.theme, sheet};
        card->column()->setContentsMargins(space::kCardHorizontal, space::kStep3, space::kCardHorizontal,
                                           space::kStep3);
        card->column()->setSpacing(space::kStep3);
        for (std::size_t i = 0; i < context.model.view().transcript.items.size(); ++i) {
            if (i > 0)
                card->addHairline();
            addItem(i, *card->column());
        }
        column->addWidget(card);
    }
    addSuggestion(*column, sheet);
    column->addStretch(1);
}

void ClosingView::addSuggestion(QVBoxLayout& column, QWidget* sheet)
{
    const auto* suggestion = m_context.model.view().suggestion;
    if (suggestion == nullptr)
        return;
    column.addSpacing(space::kStep4);
    auto* why = new FlowText{m_context.theme, TextRole::Lead, &Tokens::text2, sheet};
    why->setObjectName(QStringLiteral("closing/suggestion-why"));
    why->setText(QString::fromStdString(suggestion->why));
    column.addWidget(why);
    const auto id = QString::fromStdString(suggestion->exercise);
    const auto title = m_context.model.titleOf(id);
    auto* open = new QPushButton{tr("Perhaps another time: %1").arg(title), sheet};
    open->setObjectName(QStringLiteral("closing/suggestion"));
    open->setProperty("kind", QStringLiteral("link"));
    open->setCheckable(true);
    open->setToolTip(tr("Its page opens when you have decided what to keep."));
    connect(open, &QPushButton::toggled, this, [this, open, id, title](bool on) {
        open->setText(on ? tr("%1 opens next").arg(title) : tr("Perhaps another time: %1").arg(title));
        m_context.model.setNext(on ? id : QString{});
    });
    column.addWidget(open, 0, Qt::AlignLeft);
}

bool ClosingView::isEmpty() const
{
    return m_context.model.view().transcript.items.empty();
}

bool ClosingView::keepsAny() const
{
    const auto& items = m_context.model.view().transcript.items;
    return std::any_of(items.begin(), items.end(), [](const auto& item) { return item.keep; });
}

void ClosingView::addItem(std::size_t index, QVBoxLayout& column)
{
    const auto& theme = m_context.theme;
    const auto& item = m_context.model.view().transcript.items[index];
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep4);
    if (m_context.model.isForTwo()) {
        if (item.participant >= 0) {
            auto* mark = new MemberMark{theme, this};
            mark->setPerson(lookOf(m_context.model.people().at(item.participant)));
            mark->setFixedSize(theme.px(kMark), theme.px(kMark));
            row->addWidget(mark, 0, Qt::AlignTop);
        } else {
            auto* pair = new PairMark{theme, this};
            const auto& model = m_context.model;
            pair->setPeople(lookOf(model.people().at(model.leftSeat())), lookOf(model.people().at(model.rightSeat())));
            pair->setFixedSize(theme.px(kMark), theme.px(kMark * 2 / 3));
            row->addWidget(pair, 0, Qt::AlignTop);
        }
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kStep1);
    words->addWidget(new TextLabel{theme, TextRole::Heading, QString::fromStdString(item.heading), this});
    auto* text = new TextLabel{theme, TextRole::JournalTextSmall, plainText(item.markdown), this};
    words->addWidget(text);
    row->addLayout(words, 1);
    row->addWidget(makeSwitch(index, this), 0, Qt::AlignTop);
    column.addLayout(row);
}

QAbstractButton* ClosingView::makeSwitch(std::size_t index, QWidget* parent)
{
    const auto& item = m_context.model.view().transcript.items[index];
    QAbstractButton* button = nullptr;
    if (item.commit == exercises::CommitKind::Promise)
        button = new TickBox{m_context.theme, tr("We really will"), parent};
    else
        button = new ToggleSwitch{m_context.theme, tr("Keep"), parent};
    button->setChecked(item.keep);
    button->setObjectName(QStringLiteral("closing/keep-%1").arg(index));
    button->setAccessibleName(tr("Keep: %1").arg(QString::fromStdString(item.heading)));
    connect(button, &QAbstractButton::toggled, this, [this, index](bool keep) {
        m_context.model.apply(exercises::event::SetKeep{index, keep});
    });
    if (m_first == nullptr)
        m_first = button;
    return button;
}

QWidget* ClosingView::firstControl() const
{
    return m_first;
}

void ClosingView::setScale(double scale)
{
    rescaleSession(*this, scale);
}

} // namespace inglenook::ui
