// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/note_line.h"

#include "theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>

namespace inglenook::ui {
namespace {

struct Look {
    const char* icon;
    QColor Tokens::*colour;
    TextRole role;
    const char* tint;
};

Look lookOf(NoteLine::Kind kind)
{
    switch (kind) {
    case NoteLine::Kind::Hint:
        break;
    case NoteLine::Kind::Info:
        return {"info", &Tokens::text2, TextRole::Small, nullptr};
    case NoteLine::Kind::Error:
        return {"info", &Tokens::warnText, TextRole::Small, nullptr};
    case NoteLine::Kind::GoodNews:
        return {"check", &Tokens::safeText, TextRole::Body, "safe"};
    case NoteLine::Kind::Final:
        return {"info", &Tokens::warnText, TextRole::Body, "warn"};
    }
    return {nullptr, &Tokens::text3, TextRole::Small, nullptr};
}

} // namespace

NoteLine::NoteLine(const Theme& theme, Kind kind, const QString& text, QWidget* parent)
    : QFrame{parent},
      m_theme{theme},
      m_kind{kind},
      m_icon{new QLabel{this}},
      m_text{new QLabel{text, this}}
{
    auto* row = new QHBoxLayout{this};
    const bool tinted = lookOf(kind).tint != nullptr;
    row->setContentsMargins(tinted ? QMargins{16, 10, 16, 10} : QMargins{});
    row->setSpacing(space::kStep2);
    if (tinted) {
        setProperty("note", QString::fromLatin1(lookOf(kind).tint));
        row->setSpacing(space::kStep3);
    }
    m_icon->setVisible(lookOf(kind).icon != nullptr);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    connect(&theme, &Theme::changed, this, &NoteLine::restyle);
    restyle();
}

void NoteLine::setText(const QString& text)
{
    m_text->setText(text);
}

QString NoteLine::text() const
{
    return m_text->text();
}

void NoteLine::restyle()
{
    const auto look = lookOf(m_kind);
    const auto colour = m_theme.tokens().*look.colour;
    m_text->setFont(m_theme.font(look.role));
    auto colours = palette();
    colours.setColor(QPalette::WindowText, colour);
    m_text->setPalette(colours);
    if (look.icon)
        m_icon->setPixmap(
            m_theme.pixmap(QString::fromLatin1(look.icon), colour, m_theme.px(size::kIcon), devicePixelRatioF()));
}

} // namespace inglenook::ui
