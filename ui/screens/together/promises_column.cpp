// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/together/promises_column.h"

#include "screens/together/promise_form.h"
#include "theme/text_role.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/member_mark.h"
#include "widgets/page_parts.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace inglenook::ui {

PromisesColumn::PromisesColumn(const Theme& theme, PromisesModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    auto* head = new QHBoxLayout;
    auto* title = new TextLabel{theme, TextRole::Section, tr("Promises"), this};
    title->setMinimumHeight(theme.px(size::kControl)); // as high as the button, which goes while one is writing
    head->addWidget(title, 1);
    m_new = textButton(tr("New promise"), "secondary", QStringLiteral("promises/new"), this);
    setButtonIcon(theme, *m_new, QStringLiteral("plus"), &Tokens::text);
    head->addWidget(m_new);
    column->addLayout(head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::kStep3);
    column->addLayout(m_body);
    column->addStretch();
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}, QStringLiteral("promises/new")); });
    connect(&m_model, &PromisesModel::changed, this, [this] {
        if (!m_isEditing)
            fill();
    });
    fill();
}

void PromisesColumn::fill()
{
    clearLayout(*m_body);
    if (m_model.open().isEmpty()) {
        m_body->addWidget(new EmptyState{
            m_theme, QStringLiteral("seal"), tr("No promises open"), tr("That is fine, too."), {}, this});
    } else {
        auto* card = new Card{m_theme, this};
        for (int i = 0; i < m_model.open().size(); ++i) {
            if (i > 0)
                card->addHairline();
            addOpen(*card, m_model.open()[i], QStringLiteral("promises/%1").arg(i));
        }
        m_body->addWidget(card);
    }
    if (m_model.past().isEmpty())
        return;
    auto* past = textButton(m_showsPast ? tr("Hide what is past") : tr("Kept, and let go"), "quiet",
                            QStringLiteral("promises/past"), this);
    setButtonIcon(m_theme, *past, m_showsPast ? QStringLiteral("up") : QStringLiteral("down"), &Tokens::text2);
    connect(past, &QPushButton::clicked, this, [this] {
        m_showsPast = !m_showsPast;
        fill();
        if (auto* button = findChild<QPushButton*>(QStringLiteral("promises/past"), Qt::FindDirectChildrenOnly))
            button->setFocus(Qt::OtherFocusReason);
    });
    m_body->addLayout(buttonRow({past}));
    if (!m_showsPast)
        return;
    auto* card = new Card{m_theme, this};
    for (int i = 0; i < m_model.past().size(); ++i) {
        if (i > 0)
            card->addHairline();
        addPast(*card, m_model.past()[i], QStringLiteral("promises/past-%1").arg(i));
    }
    m_body->addWidget(card);
}

void PromisesColumn::addWords(Card& card, const PromisesModel::Row& row)
{
    auto* column = card.column();
    column->setSpacing(space::kStep1);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kStep3);
    if (row.by) {
        constexpr int kMark = 24;
        auto* mark = new MemberMark{m_theme, &card};
        mark->setPerson(lookOf(*row.by));
        mark->setFixedSize(m_theme.px(kMark), m_theme.px(kMark));
        head->addWidget(mark);
    }
    head->addWidget(new TextLabel{m_theme, TextRole::Heading, row.who, &card}, 1);
    auto* when = new TextLabel{m_theme, TextRole::Body, &Tokens::text2, row.when, &card};
    when->setWordWrap(false);
    head->addWidget(when);
    column->addLayout(head);
    column->addWidget(new TextLabel{m_theme, TextRole::JournalTextSmall, row.what, &card});
    if (row.changed.isEmpty())
        return;
    auto* changed = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, row.changed, &card};
    changed->setTextFormat(Qt::PlainText);
    column->addWidget(changed);
}

void PromisesColumn::addOpen(Card& card, const PromisesModel::Row& row, const QString& name)
{
    addWords(card, row);
    auto* done = textButton(tr("It’s done"), "secondary", name + QStringLiteral("/done"), &card);
    auto* change = textButton(m_model.people().size() > 1 ? tr("Change it together") : tr("Change it"), "quiet",
                              name + QStringLiteral("/change"), &card);
    for (auto* button : {done, change})
        button->setAccessibleDescription(row.what);
    connect(done, &QPushButton::clicked, this, [this, id = row.id] { m_model.keep(id); });
    connect(change, &QPushButton::clicked, this,
            [this, id = row.id, name] { edit(m_model.formOf(id), name + QStringLiteral("/change")); });
    card.column()->addSpacing(space::kStep2);
    card.column()->addLayout(buttonRow({done, change}));
}

void PromisesColumn::addPast(Card& card, const PromisesModel::Row& row, const QString& name)
{
    addWords(card, row);
    auto* again = textButton(tr("Open it again"), "link", name + QStringLiteral("/again"), &card);
    again->setAccessibleDescription(row.what);
    connect(again, &QPushButton::clicked, this, [this, id = row.id] { m_model.reopen(id); });
    card.column()->addLayout(buttonRow({again}));
}

void PromisesColumn::change(const QString& id)
{
    const auto& open = m_model.open();
    for (int i = 0; i < open.size() && !m_isEditing; ++i)
        if (open[i].id == id)
            edit(m_model.formOf(id), QStringLiteral("promises/%1/change").arg(i));
}

void PromisesColumn::edit(const PromisesModel::Form& form, const QString& from)
{
    m_isEditing = true;
    clearLayout(*m_body);
    m_new->hide();
    auto* page = new PromiseForm{m_theme, m_model, form, this};
    m_body->addWidget(page);
    page->show();
    page->focusFirst();
    connect(page, &PromiseForm::finished, this, [this, from] {
        m_isEditing = false;
        m_new->show();
        fill();
        auto* back = findChild<QWidget*>(from);
        (back != nullptr ? back : m_new)->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace inglenook::ui
