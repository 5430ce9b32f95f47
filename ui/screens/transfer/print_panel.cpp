// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/print_panel.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/page_preview.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kSide = 290;
constexpr int kWidestSide = 360; ///< the page has the rest

} // namespace

PrintPanel::PrintPanel(const Theme& theme, PrintModel& model, const QString& name, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model},
      m_name{name}
{
    m_columns = new QBoxLayout{QBoxLayout::LeftToRight, this};
    m_columns->setContentsMargins({});
    m_columns->setSpacing(space::kStep6);
    m_preview = new PagePreview{theme, this};
    m_preview->setObjectName(name + QStringLiteral("/page"));
    m_columns->addWidget(m_preview, 1, Qt::AlignTop);
    makeSide(*m_columns);
    connect(m_preview, &PagePreview::turned, this, &PrintPanel::turn);
    connect(m_preview, &PagePreview::widthChanged, this, &PrintPanel::showAgain);
    connect(&model, &PrintModel::sheetChanged, this, &PrintPanel::showSheet);
}

QPushButton* PrintPanel::makeButton(const QString& text, const char* name, const char* kind)
{
    auto* button = new QPushButton{text, m_side};
    button->setObjectName(m_name + QLatin1Char{'/'} + QLatin1String{name});
    button->setProperty("kind", QLatin1String{kind});
    return button;
}

void PrintPanel::makeSide(QBoxLayout& row)
{
    m_side = new QWidget{this};
    m_side->setMinimumWidth(m_theme.px(kSide));
    auto* column = new QVBoxLayout{m_side};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    m_above = new QVBoxLayout;
    m_above->setSpacing(space::kStep3);
    column->addLayout(m_above);
    m_number = new TextLabel{m_theme, TextRole::BodyStrong, {}, m_side};
    m_number->setObjectName(m_name + QStringLiteral("/number"));
    column->addWidget(m_number);
    auto* turns = new QHBoxLayout;
    turns->setSpacing(space::kStep2);
    m_previous = makeButton(tr("Page before"), "previous", "quiet");
    m_next = makeButton(tr("Next page"), "next", "quiet");
    turns->addWidget(m_previous);
    turns->addWidget(m_next);
    turns->addStretch();
    column->addLayout(turns);
    m_save = makeButton(tr("Save as a PDF"), "save", "primary");
    m_print = makeButton(tr("Print"), "print", "secondary");
    setButtonIcon(m_theme, *m_print, QStringLiteral("print"), &Tokens::text);
    auto* outcome = new QHBoxLayout;
    outcome->setSpacing(space::kStep2);
    outcome->addWidget(m_save);
    outcome->addWidget(m_print);
    outcome->addStretch();
    column->addLayout(outcome);
    m_below = new QVBoxLayout;
    m_below->setSpacing(space::kStep3);
    column->addLayout(m_below);
    column->addStretch();
    row.addWidget(m_side, 0, Qt::AlignTop);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_save, &QPushButton::clicked, this, &PrintPanel::save);
    connect(m_print, &QPushButton::clicked, this, &PrintPanel::print);
}

void PrintPanel::setBeside(bool beside)
{
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMaximumWidth(beside ? m_theme.px(kWidestSide) : QWIDGETSIZE_MAX);
}

void PrintPanel::showFirst()
{
    m_model.showPage(0, m_preview->pixelsWide());
}

void PrintPanel::focusPage()
{
    m_preview->setFocus(Qt::OtherFocusReason);
}

void PrintPanel::focusSave()
{
    m_save->setFocus(Qt::OtherFocusReason);
}

void PrintPanel::showSheet()
{
    const auto& sheet = m_model.sheet();
    const QLocale locale;
    const auto number =
        tr("Page %1 of %2").arg(locale.toString(sheet.page + 1), locale.toString(std::max(sheet.pages, 1)));
    m_preview->setSheet(sheet.image, number, sheet.text);
    m_number->setText(number);
    m_previous->setEnabled(sheet.page > 0);
    m_next->setEnabled(sheet.page + 1 < sheet.pages);
    Q_EMIT shown();
}

void PrintPanel::turn(int pages)
{
    const auto& sheet = m_model.sheet();
    if (sheet.pages > 0)
        m_model.showPage(std::clamp(sheet.page + pages, 0, sheet.pages - 1), m_preview->pixelsWide());
}

} // namespace inglenook::ui
