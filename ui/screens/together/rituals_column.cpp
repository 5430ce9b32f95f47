// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/together/rituals_column.h"

#include "screens/together/last_marks.h"
#include "screens/together/ritual_form.h"
#include "theme/button_icon.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/dialog.h"
#include "widgets/empty_state.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace inglenook::ui {

RitualsColumn::RitualsColumn(const Theme& theme, RitualsModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    auto* head = new QHBoxLayout;
    auto* title = new TextLabel{theme, TextRole::Section, tr("Rituals"), this};
    title->setMinimumHeight(theme.px(size::kControl)); // as high as the button, which goes while one is writing
    head->addWidget(title, 1);
    m_new = textButton(tr("New ritual"), "secondary", QStringLiteral("rituals/new"), this);
    setButtonIcon(theme, *m_new, QStringLiteral("plus"), &Tokens::text);
    head->addWidget(m_new);
    column->addLayout(head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::kStep3);
    column->addLayout(m_body);
    column->addStretch();
    connect(m_new, &QPushButton::clicked, this, [this] { edit(m_model.blankForm(), QStringLiteral("rituals/new")); });
    connect(&m_model, &RitualsModel::changed, this, [this] {
        if (!m_isEditing)
            fill();
    });
    fill();
}

void RitualsColumn::setOffersFile(bool offers)
{
    m_offersFile = offers;
    fill();
}

void RitualsColumn::fill()
{
    clearLayout(*m_body);
    if (m_model.rows().isEmpty()) {
        m_body->addWidget(new EmptyState{m_theme,
                                         QStringLiteral("ring"),
                                         tr("No rituals yet"),
                                         tr("Something small and repeated. A walk, a coffee, a slow Saturday."),
                                         {},
                                         this});
        return;
    }
    auto* card = new Card{m_theme, this};
    for (int i = 0; i < m_model.rows().size(); ++i) {
        if (i > 0)
            card->addHairline();
        addRow(*card, m_model.rows()[i], i);
    }
    m_body->addWidget(card);
    if (!m_offersFile)
        return;
    auto* calendar = textButton(tr("Save a calendar file"), "quiet", QStringLiteral("rituals/calendar"), this);
    setButtonIcon(m_theme, *calendar, QStringLiteral("cal"), &Tokens::text2);
    connect(calendar, &QPushButton::clicked, this, &RitualsColumn::calendarWanted);
    m_body->addLayout(buttonRow({calendar}));
}

void RitualsColumn::addRow(Card& card, const RitualsModel::Row& row, int number)
{
    const auto name = QStringLiteral("rituals/%1").arg(number);
    auto* column = card.column();
    column->setSpacing(space::kStep1);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kStep3);
    head->addWidget(new TextLabel{m_theme, TextRole::Heading, row.name, &card}, 1);
    auto* when = new TextLabel{m_theme, TextRole::Body, &Tokens::text2, row.when, &card};
    when->setWordWrap(false);
    head->addWidget(when);
    auto* change = iconButton(m_theme, QStringLiteral("pen"), tr("Change “%1”").arg(row.name), name, &card);
    connect(change, &QToolButton::clicked, this, [this, id = row.id, name] { edit(m_model.formOf(id), name); });
    head->addWidget(change);
    column->addLayout(head);
    if (!row.about.isEmpty())
        column->addWidget(new TextLabel{m_theme, TextRole::Body, &Tokens::text2, row.about, &card});
    if (!row.marks.isEmpty()) {
        column->addSpacing(space::kStep2);
        column->addWidget(new LastMarks{m_theme, row.marks, row.kept, &card});
    }
    addAnswers(card, row, name);
}

void RitualsColumn::addAnswers(Card& card, const RitualsModel::Row& row, const QString& name)
{
    QHBoxLayout* answers = nullptr;
    if (row.resting) {
        auto* again = textButton(tr("Begin again"), "link", name + QStringLiteral("/again"), &card);
        auto* letGo = textButton(tr("Let it go"), "quiet", name + QStringLiteral("/let-go"), &card);
        connect(again, &QPushButton::clicked, this, [this, id = row.id, name] { edit(m_model.formOf(id), name); });
        connect(letGo, &QPushButton::clicked, this, [this, row] {
            constexpr int kLetGo = 1;
            constexpr int kKeep = 2;
            auto* dialog = new Dialog{m_theme, tr("Let “%1” go?").arg(row.name),
                                      tr("It leaves this page with its marks, and can’t be brought back."), this};
            dialog->addAnswer(kLetGo, tr("Let it go"), Dialog::Weight::Final);
            dialog->addAnswer(kKeep, tr("Let it rest here"), Dialog::Weight::Secondary);
            dialog->setSafeAnswer(kKeep);
            connect(dialog, &Dialog::answered, this, [this, id = row.id](int answer) {
                if (answer == kLetGo)
                    m_model.remove(id);
            });
            dialog->open();
        });
        answers = buttonRow({again, letGo});
    } else if (row.asks.isValid()) {
        auto* kept = textButton(m_model.isForOne() ? tr("I kept it") : tr("We kept it"), "secondary",
                                name + QStringLiteral("/kept"), &card);
        auto* not_ = textButton(tr("Not this time"), "quiet", name + QStringLiteral("/not"), &card);
        const auto about = tr("%1, %2").arg(row.name, row.when);
        kept->setAccessibleDescription(about);
        not_->setAccessibleDescription(about);
        connect(kept, &QPushButton::clicked, this, [this, row] { m_model.mark(row.id, row.asks, true); });
        connect(not_, &QPushButton::clicked, this, [this, row] { m_model.mark(row.id, row.asks, false); });
        answers = buttonRow({kept, not_});
    }
    if (answers == nullptr)
        return;
    card.column()->addSpacing(space::kStep2);
    card.column()->addLayout(answers);
}

void RitualsColumn::edit(const RitualsModel::Form& form, const QString& from)
{
    m_isEditing = true;
    clearLayout(*m_body);
    m_new->hide();
    auto* page = new RitualForm{m_theme, m_model, form, this};
    m_body->addWidget(page);
    page->show();
    page->focusFirst();
    connect(page, &RitualForm::finished, this, [this, from] {
        m_isEditing = false;
        m_new->show();
        fill();
        auto* back = findChild<QWidget*>(from);
        (back != nullptr ? back : m_new)->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace inglenook::ui
