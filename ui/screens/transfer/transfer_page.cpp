// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/transfer_page.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/note_line.h"
#include "widgets/progress_card.h"
#include "widgets/text_label.h"

#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace inglenook::ui {

TransferPage::TransferPage(const Theme& theme, const QString& title, const QString& lead, const QString& objectName,
                           QWidget* parent)
    : QWidget{parent},
      m_theme{theme}
{
    setObjectName(objectName);
    setAccessibleName(title);
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    m_scroll = new QScrollArea{this};
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget{m_scroll};
    auto* row = new QHBoxLayout{page};
    row->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    m_sheet = new QWidget{page};
    row->addWidget(m_sheet, 100);
    row->addStretch(1);
    m_scroll->setWidget(page);
    outer->addWidget(m_scroll);

    auto* all = new QVBoxLayout{m_sheet};
    all->setContentsMargins({});
    all->setSpacing(space::kStep3);
    auto* back = makeButton(tr("Back"), "back", "quiet");
    setButtonIcon(theme, *back, QStringLiteral("left"), &Tokens::text2);
    all->addWidget(back, 0, Qt::AlignLeading);
    all->addWidget(new TextLabel{theme, TextRole::Page, title, m_sheet});
    all->addWidget(new TextLabel{theme, TextRole::Lead, &Tokens::text2, lead, m_sheet});
    all->addSpacing(space::kStep2);
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::kStep4);
    all->addLayout(m_column);
    m_good = new NoteLine{theme, NoteLine::Kind::GoodNews, {}, m_sheet};
    m_good->setObjectName(objectName + QStringLiteral("/good"));
    m_trouble = new NoteLine{theme, NoteLine::Kind::Final, {}, m_sheet};
    m_trouble->setObjectName(objectName + QStringLiteral("/trouble"));
    m_progress = new ProgressCard{theme, m_sheet};
    m_progress->setObjectName(objectName + QStringLiteral("/progress"));
    for (auto* widget : {static_cast<QWidget*>(m_good), static_cast<QWidget*>(m_trouble)}) {
        widget->hide();
        all->addWidget(widget);
    }
    all->addWidget(m_progress);
    all->addStretch();
    setWide(false);
    connect(&theme, &Theme::changed, this, [this] { setWide(m_wide); });
    connect(back, &QPushButton::clicked, this, [this] { this->back(); });
    auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, this};
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { this->back(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

QPushButton* TransferPage::makeButton(const QString& text, const char* name, const char* kind)
{
    auto* button = new QPushButton{text, m_sheet};
    button->setObjectName(objectName() + QLatin1Char{'/'} + QLatin1String{name});
    button->setProperty("kind", QLatin1String{kind});
    return button;
}

void TransferPage::setWide(bool wide)
{
    m_wide = wide;
    m_sheet->setMaximumWidth(wide ? m_theme.px(size::kPageMeasure)
                                  : m_theme.px(size::kReadingMeasure + 2 * space::kCardHorizontal));
}

void TransferPage::sayGood(const QString& sentence)
{
    m_trouble->hide();
    m_good->setText(sentence);
    m_good->setAccessibleName(sentence);
    m_good->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert{m_good, QAccessible::Alert};
        QAccessible::updateAccessibility(&alert);
    }
}

void TransferPage::sayTrouble(const QString& sentence)
{
    m_good->hide();
    m_trouble->setText(sentence);
    m_trouble->setAccessibleName(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert{m_trouble, QAccessible::Alert};
        QAccessible::updateAccessibility(&alert);
    }
}

void TransferPage::sayNothing()
{
    m_good->hide();
    m_trouble->hide();
}

void TransferPage::follow(QWidget* focused)
{
    constexpr int kBelow = 60;
    if (focused == nullptr || !m_sheet->isAncestorOf(focused))
        return;
    if (focused->height() <= m_scroll->viewport()->height())
        return m_scroll->ensureWidgetVisible(focused, 0, kBelow);
    // Of what is higher than the window its beginning is shown. Later, since Tab goes to the middle of it.
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer{focused}] {
            if (!shown || !m_sheet->isAncestorOf(shown))
                return;
            const int top = shown->mapTo(m_scroll->widget(), QPoint{}).y();
            m_scroll->ensureVisible(0, top, 0, m_scroll->viewport()->height() / 2 - 1);
        },
        Qt::QueuedConnection);
}

void TransferPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!isAncestorOf(QApplication::focusWidget()))
        begin();
}

} // namespace inglenook::ui
