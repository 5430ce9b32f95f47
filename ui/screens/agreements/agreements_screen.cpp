// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/agreements/agreements_screen.h"

#include "theme/metrics.h"
#include "theme/reading_width.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"
#include "widgets/empty_state.h"
#include "widgets/labelled_field.h"
#include "widgets/markdown_view.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace inglenook::ui {

AgreementsScreen::AgreementsScreen(const Theme& theme, AgreementsModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model}
{
    setObjectName(QStringLiteral("agreements"));
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget{scroll};
    auto* across = new QHBoxLayout{sheet};
    across->setContentsMargins({});
    auto* page = new QWidget{sheet};
    limitWidth(theme, *page, size::kReadingMeasure + 2 * space::kCardHorizontal, 2 * space::kPageSide);
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    column->setSpacing(space::kStep4);
    column->addWidget(new TextLabel{theme, TextRole::Page, tr("Our agreements"), page});
    column->addWidget(new TextLabel{theme, TextRole::Lead, &Tokens::text2,
                                    tr("The ground rules for your talks. They change only together."), page});
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::kStep4);
    column->addLayout(m_body);
    column->addStretch();
    across->addWidget(page);
    across->addStretch();
    across->setStretch(0, 1);
    scroll->setWidget(sheet);
    outer->addWidget(scroll);
    connect(&m_model, &AgreementsModel::changed, this, [this] {
        if (m_editor == nullptr)
            fill();
    });
    fill();
}

QPushButton* AgreementsScreen::button(const QString& text, const char* kind, const char* name, QWidget* parent)
{
    auto* made = new QPushButton{text, parent};
    made->setProperty("kind", QLatin1String{kind});
    made->setObjectName(QLatin1String{name});
    return made;
}

void AgreementsScreen::fill()
{
    m_editor = nullptr;
    clearLayout(*m_body);
    if (m_model.proposed())
        m_body->addWidget(pageCard(*m_model.proposed(), tr("Proposed"), true));
    if (m_model.current()) {
        m_body->addWidget(pageCard(*m_model.current(), {}, false));
    } else if (!m_model.proposed()) {
        auto* empty = new EmptyState{m_theme,
                                     QStringLiteral("agree"),
                                     tr("No agreements yet"),
                                     tr("A few rules that make talking safe. “No names. A break when one of us asks.”"),
                                     tr("Write them down"),
                                     this};
        empty->button()->setObjectName(QStringLiteral("agreements/begin"));
        connect(empty, &EmptyState::actionChosen, this, &AgreementsScreen::write);
        m_body->addWidget(empty);
    }
}

QWidget* AgreementsScreen::pageCard(const AgreementsModel::Page& page, const QString& heading, bool isProposal)
{
    auto* card = new Card{m_theme, this};
    card->setOutlined(isProposal);
    auto* column = card->column();
    column->setSpacing(space::kStep2);
    if (!heading.isEmpty())
        column->addWidget(new TextLabel{m_theme, TextRole::Heading, heading, card});
    column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, page.facts, card});
    auto* text = new MarkdownView{m_theme, card};
    text->setGrowing(true);
    text->setCompact(true);
    text->setAccessibleName(isProposal ? tr("What is proposed") : tr("Our agreements"));
    text->setMarkdownText(page.text);
    column->addWidget(text);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep2);
    if (isProposal && !page.mine) {
        auto* agree = button(tr("I agree"), "secondary", "agreements/agree", card);
        connect(agree, &QPushButton::clicked, this, [this] {
            m_model.accept();
            focusAction();
        });
        row->addWidget(agree);
    }
    if (isProposal) {
        auto* back = button(page.mine ? tr("Take it back") : tr("Not like this"), "quiet", "agreements/withdraw", card);
        connect(back, &QPushButton::clicked, this, [this] {
            m_model.withdraw();
            focusAction();
        });
        row->addWidget(back);
    } else {
        auto* change = button(tr("Propose a change"), "secondary", "agreements/change", card);
        connect(change, &QPushButton::clicked, this, &AgreementsScreen::write);
        row->addWidget(change);
    }
    row->addStretch();
    column->addSpacing(space::kStep2);
    column->addLayout(row);
    return card;
}

void AgreementsScreen::write()
{
    fill();
    auto* card = new Card{m_theme, this};
    card->setOutlined(true);
    card->column()->setSpacing(space::kStep3);
    constexpr int kHeight = 280;
    m_editor = new QPlainTextEdit{card};
    m_editor->setObjectName(QStringLiteral("agreements/text"));
    m_editor->setTabChangesFocus(true);
    m_editor->setMinimumHeight(m_theme.px(kHeight));
    if (!m_model.draft().isEmpty())
        m_editor->setPlainText(m_model.draft());
    else if (m_model.current())
        m_editor->setPlainText(m_model.current()->text);
    m_field = new LabelledField{m_theme, tr("Your ground rules, a line for each"), m_editor, card};
    m_field->setHint(tr("It counts when everyone has agreed, each after their own passphrase."));
    card->column()->addWidget(m_field);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_field->setError({});
        m_model.setDraft(m_editor->toPlainText());
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep2);
    auto* keep = button(tr("I agree to this"), "primary", "agreements/propose", card);
    auto* leave = button(tr("Not now"), "quiet", "agreements/leave", card);
    row->addWidget(keep);
    row->addWidget(leave);
    row->addStretch();
    card->column()->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &AgreementsScreen::propose);
    leave->setToolTip(tr("What you wrote waits here. Esc"));
    connect(leave, &QPushButton::clicked, this, &AgreementsScreen::leave);
    auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, card};
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AgreementsScreen::leave);
    clearLayout(*m_body); // one page at a time
    m_body->addWidget(card);
    card->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void AgreementsScreen::propose()
{
    if (m_editor->toPlainText().trimmed().isEmpty()) {
        m_field->setError(tr("One rule is enough to begin with."));
        m_editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_model.propose(m_editor->toPlainText()))
        leave();
}

void AgreementsScreen::leave()
{
    fill();
    focusAction();
}

/// At what there is to do now: the button that was pressed is gone.
void AgreementsScreen::focusAction()
{
    for (const auto* name : {"agreements/agree", "agreements/withdraw", "agreements/change", "agreements/begin"})
        if (auto* found = findChild<QPushButton*>(QLatin1String{name})) {
            found->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void AgreementsScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.refresh();
}

} // namespace inglenook::ui
