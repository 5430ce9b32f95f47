// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/recover_page.h"

#include "models/new_journal.h"
#include "models/secret_text.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/code_field.h"
#include "widgets/new_passphrase_fields.h"
#include "widgets/passphrase_field.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kQuietWorkMs = 400;
constexpr int kColumnWidth = 560;

QPushButton* button(const QString& text, const char* name, const char* kind, QWidget* parent)
{
    auto* made = new QPushButton{text, parent};
    made->setObjectName(QLatin1String{name});
    made->setProperty("kind", QLatin1String{kind});
    return made;
}

} // namespace

RecoverPage::RecoverPage(const Theme& theme, GateModel& gate, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{gate}
{
    setObjectName(QStringLiteral("recover"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(space::kPageSide, 0, space::kPageSide, 0);
    auto* holder = new QWidget{this};
    holder->setMaximumWidth(theme.px(kColumnWidth));
    row->addStretch(1);
    row->addWidget(holder, 6);
    row->addStretch(1);
    auto* column = new QVBoxLayout{holder};
    column->setContentsMargins(0, space::kPageSide, 0, space::kPageSide);
    column->setSpacing(space::kStep3);
    m_steps = new QStackedWidget{holder};
    m_steps->addWidget(makeCodeStep());
    m_steps->addWidget(makePassphraseStep());
    column->addStretch(5);
    column->addWidget(m_steps);
    m_problem = new TextLabel{theme, TextRole::Body, &Tokens::warnText, QString{}, this};
    m_problem->setObjectName(QStringLiteral("recover/problem"));
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kStep4);
    m_forward = button({}, "recover/forward", "primary", this);
    m_forward->setProperty("buttonSize", QStringLiteral("large"));
    m_back = button(tr("Back"), "recover/back", "quiet", this);
    buttons->addWidget(m_forward);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addSpacing(space::kStep2);
    column->addLayout(buttons);
    column->addStretch(6);

    connect(m_forward, &QPushButton::clicked, this, &RecoverPage::forward);
    connect(m_back, &QPushButton::clicked, this, &RecoverPage::back);
    auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, this};
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RecoverPage::back);
    connect(&m_model, &RecoverModel::fits, this, &RecoverPage::showPassphraseStep);
    connect(&m_model, &RecoverModel::refused, this, &RecoverPage::showRefusal);
    connect(&gate, &GateModel::workingChanged, this, &RecoverPage::showWorking);
}

QWidget* RecoverPage::makeCodeStep()
{
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    column->addWidget(new TextLabel{m_theme, TextRole::Page, tr("Come in with the recovery sheet"), page});
    m_journal = new TextLabel{m_theme, TextRole::Lead, &Tokens::text2, QString{}, page};
    column->addWidget(m_journal);
    column->addSpacing(space::kStep3);
    m_code = new CodeField{m_theme, tr("Recovery code"), page};
    m_code->setObjectName(QStringLiteral("recover/code"));
    column->addWidget(m_code);
    column->addWidget(new TextLabel{
        m_theme, TextRole::Small, &Tokens::text2,
        tr("Nine groups of four characters. Capital or small, O or 0, with dashes or without: all of that is fine."),
        page});
    column->addStretch();
    connect(m_code, &CodeField::edited, this, &RecoverPage::noteTyping);
    connect(m_code, &CodeField::submitted, this, &RecoverPage::forward);
    return page;
}

QWidget* RecoverPage::makePassphraseStep()
{
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    m_member = new TextLabel{m_theme, TextRole::Page, QString{}, page};
    column->addWidget(m_member);
    column->addWidget(new TextLabel{m_theme, TextRole::Lead, &Tokens::text2,
                                    tr("The code fits. What you choose now takes the place of the passphrase that is "
                                       "lost. The code stays good."),
                                    page});
    column->addSpacing(space::kStep3);
    m_fresh = new NewPassphraseFields{m_theme, tr("New passphrase"), QStringLiteral("recover/passphrase"), page};
    column->addWidget(m_fresh);
    column->addStretch();
    connect(m_fresh, &NewPassphraseFields::edited, this, &RecoverPage::noteTyping);
    connect(m_fresh, &NewPassphraseFields::submitted, this, &RecoverPage::forward);
    return page;
}

bool RecoverPage::isChoosing() const
{
    return m_steps->currentIndex() == 1;
}

void RecoverPage::begin(const std::filesystem::path& file, const QString& journal)
{
    forget();
    m_model.begin(file);
    m_journal->setText(
        tr("For “%1”. The code is on the sheet that was printed or written when it was made.").arg(journal));
    showCodeStep();
}

void RecoverPage::showCodeStep()
{
    m_steps->setCurrentIndex(0);
    m_forward->setText(tr("Go on"));
    m_problem->hide();
    m_code->setFocus(Qt::OtherFocusReason);
}

void RecoverPage::showPassphraseStep(const QString& member)
{
    m_code->clear();
    m_fresh->clear();
    m_member->setText(tr("%1, choose a new passphrase").arg(member));
    m_steps->setCurrentIndex(1);
    m_forward->setText(tr("Open the journal"));
    m_problem->hide();
    m_fresh->setFocus(Qt::OtherFocusReason);
}

void RecoverPage::forward()
{
    if (m_model.isWorking())
        return;
    if (isChoosing())
        choose();
    else
        m_model.check(typedIn(*m_code));
}

void RecoverPage::choose()
{
    auto fresh = typedIn(m_fresh->first());
    const auto problem = NewJournal::problemWithPassphrase(fresh, typedIn(m_fresh->again()));
    if (problem.isEmpty())
        m_model.choose(std::move(fresh));
    else
        showRefusal(problem);
}

void RecoverPage::back()
{
    if (m_model.isWorking())
        return;
    if (isChoosing()) {
        forget();
        showCodeStep();
    } else {
        Q_EMIT left();
    }
}

void RecoverPage::noteTyping()
{
    m_problem->hide();
    if (isChoosing()) {
        const auto [steps, words] = NewJournal::strengthOf(typedIn(m_fresh->first()));
        m_fresh->setStrength(steps, words);
        return;
    }
    m_code->setError({});
    m_code->setProgress(RecoverModel::progress(typedIn(*m_code)));
}

void RecoverPage::showRefusal(const QString& sentence)
{
    if (isChoosing()) {
        m_problem->setText(sentence);
        m_problem->show();
        m_fresh->setFocus(Qt::OtherFocusReason);
    } else {
        m_code->setError(sentence);
        m_code->setFocus(Qt::OtherFocusReason);
    }
}

void RecoverPage::showWorking(bool working)
{
    m_code->setReadOnly(working);
    m_fresh->setReadOnly(working);
    const auto text = isChoosing() ? tr("Open the journal") : tr("Go on");
    if (!working) {
        m_forward->setText(text);
        return;
    }
    QTimer::singleShot(kQuietWorkMs, this, [this] {
        if (m_model.isWorking())
            m_forward->setText(isChoosing() ? tr("Opening …") : tr("Trying it …"));
    });
}

void RecoverPage::forget()
{
    m_model.end();
    m_code->clear();
    m_fresh->clear();
}

void RecoverPage::hideEvent(QHideEvent* event)
{
    // Minimised for a moment is not left.
    if (!event->spontaneous())
        forget();
    QWidget::hideEvent(event);
}

} // namespace inglenook::ui
