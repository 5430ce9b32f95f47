// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/date_jump.h"

#include "models/typed_date.h"
#include "theme/metrics.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace inglenook::ui {

DateJump::DateJump(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_edit{new QLineEdit{this}},
      m_note{new TextLabel{theme, TextRole::Small, &Tokens::text2, {}, this}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, space::kStep2, 0, 0);
    column->setSpacing(space::kStep1);
    column->addWidget(new TextLabel{theme, TextRole::BodyStrong, tr("Go to a date"), this});
    column->addWidget(m_edit);
    column->addWidget(m_note);
    m_edit->setObjectName(QStringLiteral("journal/date"));
    m_edit->setAccessibleName(tr("Go to a date"));
    m_edit->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("journal/date-note"));
    connect(m_edit, &QLineEdit::textChanged, this, &DateJump::tell);
    connect(m_edit, &QLineEdit::returnPressed, this, &DateJump::go);
    tell();
    hide();
}

void DateJump::open()
{
    m_edit->clear();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

std::optional<QDate> DateJump::day() const
{
    return typedDate(m_edit->text(), m_today, QLocale{}, m_theme.weekBegins());
}

void DateJump::tell()
{
    const auto day = this->day();
    m_note->setText(day ? QLocale{}.toString(*day, QLocale::LongFormat)
                        : tr("Such as 12 March 2024, 2024-03 or last Tuesday."));
    m_edit->setAccessibleDescription(m_note->text());
}

void DateJump::go()
{
    const auto day = this->day();
    if (!day)
        return;
    hide();
    Q_EMIT dayWanted(*day);
}

void DateJump::close()
{
    hide();
    Q_EMIT closed();
}

bool DateJump::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_edit && isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inglenook::ui
