// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/today_page.h"

#include "theme/reading_width.h"
#include "theme/text_role.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace inglenook::ui {

TodayPage::TodayPage(const Theme& theme, const QString& caption, int measure, QWidget* parent)
    : QWidget{parent},
      m_theme{theme}
{
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
    limitWidth(theme, *page, measure, 2 * space::kPageSide);
    m_column = new QVBoxLayout{page};
    m_column->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    m_column->setSpacing(space::kStep3);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kStep2);
    auto* back = iconButton(theme, QStringLiteral("left"), tr("Back to Today"), QStringLiteral("today/back"), page);
    connect(back, &QToolButton::clicked, this, [this] { leave(); });
    m_back = back;
    head->addWidget(back);
    head->addWidget(new TextLabel{theme, TextRole::Caption, &Tokens::text2, caption, page}, 1);
    m_column->addLayout(head);
    across->addWidget(page, 1);
    across->addStretch();
    scroll->setWidget(sheet);
    outer->addWidget(scroll);
    keyInside(*this, QKeySequence{Qt::Key_Escape}, [this] { leave(); });
}

} // namespace inglenook::ui
