// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/settings_form.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/passphrase_field.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kQuietWorkMs = 400;

} // namespace

SettingsForm::SettingsForm(const Theme& theme, WaysModel& ways, const QString& title, const QString& lead,
                           const QString& objectName, QWidget* parent)
    : SettingsSubpage{parent},
      m_theme{theme},
      m_ways{ways}
{
    setObjectName(objectName);
    setAccessibleName(title);
    auto* page = new QVBoxLayout{this};
    page->setContentsMargins({});
    page->setSpacing(space::kStep3);
    auto* back = new QPushButton{tr("Back"), this};
    back->setObjectName(objectName + QStringLiteral("/back"));
    back->setProperty("kind", QStringLiteral("quiet"));
    setButtonIcon(theme, *back, QStringLiteral("left"), &Tokens::text2);
    page->addWidget(back, 0, Qt::AlignLeading);
    page->addWidget(new TextLabel{theme, TextRole::Page, title, this});
    page->addWidget(new TextLabel{theme, TextRole::Lead, &Tokens::text2, lead, this});
    page->addSpacing(space::kStep2);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(space::kStep4);
    page->addLayout(m_fields);
    makeButtons(*page, objectName);
    page->addStretch();

    connect(back, &QPushButton::clicked, this, &SettingsForm::back);
    auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, this};
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SettingsForm::back);
    connect(&ways, &WaysModel::refused, this, &SettingsForm::showRefusal);
    connect(&ways, &WaysModel::workingChanged, this, &SettingsForm::showWorking);
    connect(&ways, &WaysModel::done, this, [this] {
        if (!std::exchange(m_submitted, false))
            return;
        Q_EMIT finished();
        Q_EMIT closed();
    });
}

void SettingsForm::makeButtons(QVBoxLayout& page, const QString& objectName)
{
    m_problem = new TextLabel{m_theme, TextRole::Body, &Tokens::warnText, QString{}, this};
    m_problem->setObjectName(objectName + QStringLiteral("/problem"));
    m_problem->hide();
    page.addWidget(m_problem);
    m_forward = new QPushButton{this};
    m_forward->setObjectName(objectName + QStringLiteral("/forward"));
    m_forward->setProperty("buttonSize", QStringLiteral("large"));
    page.addSpacing(space::kStep2);
    page.addWidget(m_forward, 0, Qt::AlignLeading);
    connect(m_forward, &QPushButton::clicked, this, &SettingsForm::forward);
}

PassphraseField* SettingsForm::addMine(const QString& label)
{
    m_mine = new PassphraseField{m_theme, label, this};
    m_mine->setObjectName(objectName() + QStringLiteral("/mine"));
    m_fields->addWidget(m_mine);
    connect(m_mine, &PassphraseField::edited, this, [this] {
        m_mine->setError({});
        showProblem({});
    });
    return m_mine;
}

void SettingsForm::setForward(const QString& verb, const QString& whileWorking, const char* kind)
{
    m_verb = verb;
    m_whileWorking = whileWorking;
    m_forward->setText(verb);
    m_forward->setProperty("kind", QLatin1String{kind});
}

void SettingsForm::forward()
{
    if (m_ways.isWorking())
        return;
    if (m_mine->isEmpty()) {
        m_mine->setError(tr("Your passphrase is asked for, so that an open window alone changes nothing here."));
        m_mine->setFocus(Qt::OtherFocusReason);
        return;
    }
    showProblem({});
    m_submitted = true;
    if (!submit())
        m_submitted = false;
}

void SettingsForm::back()
{
    if (!m_ways.isWorking())
        Q_EMIT closed();
}

void SettingsForm::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void SettingsForm::showRefusal(WaysModel::About about, const QString& sentence)
{
    if (!std::exchange(m_submitted, false))
        return;
    switch (about) {
    case WaysModel::About::Mine:
        m_mine->setError(sentence);
        m_mine->setFocus(Qt::OtherFocusReason);
        m_mine->selectAll();
        break;
    case WaysModel::About::Fresh:
        showFreshProblem(sentence);
        break;
    case WaysModel::About::Other:
        showProblem(sentence);
        m_forward->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void SettingsForm::showWorking(bool working)
{
    m_mine->setReadOnly(working);
    if (!working) {
        m_forward->setText(m_verb);
        return;
    }
    QTimer::singleShot(kQuietWorkMs, this, [this] {
        if (m_ways.isWorking())
            m_forward->setText(m_whileWorking);
    });
}

} // namespace inglenook::ui
