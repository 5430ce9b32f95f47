// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_field.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace inglenook::ui {

SearchField::SearchField(const Theme& theme, const QString& name, QWidget* parent)
    : QFrame{parent},
      m_theme{theme},
      m_icon{new QLabel{this}},
      m_edit{new QLineEdit{this}},
      m_keyCap{new QLabel{this}},
      m_clear{new QToolButton{this}}
{
    setProperty("kind", QStringLiteral("field"));
    m_edit->setProperty("kind", QStringLiteral("bare"));
    m_edit->setProperty("focusTarget", QStringLiteral("parent"));
    m_edit->installEventFilter(this);
    m_keyCap->setProperty("kind", QStringLiteral("keycap"));
    m_clear->setProperty("kind", QStringLiteral("icon"));
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setToolTip(tr("Clear the search, Esc"));
    setButtonIcon(theme, *m_clear, QStringLiteral("x"), &Tokens::text2);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(15, 0, 8, 0);
    row->setSpacing(space::kStep2 + 2);
    row->addWidget(m_icon);
    row->addWidget(m_edit, 1);
    row->addWidget(m_keyCap);
    row->addWidget(m_clear);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    setName(name);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        showEnd();
        Q_EMIT edited(text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchField::submitted);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_edit->clear();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(&theme, &Theme::changed, this, &SearchField::restyle);
    restyle();
    showEnd();
}

QString SearchField::text() const
{
    return m_edit->text();
}

void SearchField::setText(const QString& text)
{
    m_edit->setText(text);
}

void SearchField::setName(const QString& name)
{
    m_edit->setPlaceholderText(name);
    m_edit->setAccessibleName(name);
}

void SearchField::setKeyCap(const QString& key)
{
    m_keyCap->setText(key);
    m_edit->setAccessibleDescription(key);
    showEnd();
}

void SearchField::showEnd()
{
    m_clear->setVisible(!m_edit->text().isEmpty());
    m_keyCap->setVisible(m_edit->text().isEmpty() && !m_keyCap->text().isEmpty());
}

void SearchField::restyle()
{
    m_icon->setPixmap(
        m_theme.pixmap(QStringLiteral("search"), m_theme.tokens().text2, m_theme.px(size::kIcon), devicePixelRatioF()));
    setFixedHeight(m_theme.px(size::kControl));
}

bool SearchField::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_edit && key && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        !m_edit->text().isEmpty()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            m_edit->clear();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace inglenook::ui
