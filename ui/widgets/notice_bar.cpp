// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace inglenook::ui {

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent)
    : QFrame{parent},
      m_theme{theme},
      m_icon{new QLabel{this}},
      m_sentence{new QLabel{this}},
      m_action{new QPushButton{this}},
      m_away{new QPushButton{tr("Put away"), this}}
{
    setObjectName(QStringLiteral("notice"));
    m_sentence->setObjectName(QStringLiteral("notice/sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_action->setObjectName(QStringLiteral("notice/action"));
    m_away->setObjectName(QStringLiteral("notice/away"));
    for (auto* button : {m_action, m_away})
        button->setProperty("kind", QStringLiteral("link"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(space::kStep3);
    row->addWidget(m_icon, 0);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_away);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionChosen);
    connect(m_away, &QPushButton::clicked, this, &NoticeBar::putAway);
    connect(&theme, &Theme::changed, this, &NoticeBar::restyle);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        const bool isOurs = now != nullptr && isAncestorOf(now);
        if (isOurs && before != nullptr && !isAncestorOf(before))
            m_before = before;
    });
    hide();
}

void NoticeBar::present(Kind kind, const QString& sentence, const QString& action)
{
    const bool isNew = isHidden() || sentence != m_sentence->text();
    m_kind = kind;
    m_sentence->setText(sentence);
    m_action->setText(action);
    if (action.isEmpty() && m_action->hasFocus())
        giveFocusBack();
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    restyle();
    show();
    if (isNew) {
        QAccessibleEvent event{this, QAccessible::Alert};
        QAccessible::updateAccessibility(&event);
    }
}

void NoticeBar::putAway()
{
    if (m_action->hasFocus() || m_away->hasFocus())
        giveFocusBack();
    hide();
}

void NoticeBar::giveFocusBack()
{
    auto* to = m_before != nullptr && m_before->isVisible() ? m_before.data() : parentWidget();
    if (to != nullptr)
        to->setFocus(Qt::OtherFocusReason);
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString{} : m_sentence->text();
}

void NoticeBar::restyle()
{
    const bool isGood = m_kind == Kind::GoodNews;
    setProperty("note", isGood ? QStringLiteral("safe") : QStringLiteral("warn"));
    style()->unpolish(this);
    style()->polish(this);
    const auto colour = isGood ? m_theme.tokens().safeText : m_theme.tokens().warnText;
    m_sentence->setFont(m_theme.font(TextRole::Body));
    auto colours = palette();
    colours.setColor(QPalette::WindowText, colour);
    m_sentence->setPalette(colours);
    m_icon->setPixmap(m_theme.pixmap(isGood ? QStringLiteral("check") : QStringLiteral("info"), colour,
                                     m_theme.px(size::kIcon), devicePixelRatioF()));
}

} // namespace inglenook::ui
