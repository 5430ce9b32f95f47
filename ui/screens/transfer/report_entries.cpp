// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/report_entries.h"

#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/clear_layout.h"
#include "widgets/text_label.h"
#include "widgets/tick_box.h"

#include <QApplication>
#include <QFontMetrics>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kWords = 230; ///< px of a label; the rest is in its tooltip

} // namespace

ReportEntries::ReportEntries(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void ReportEntries::setEntries(const QVector<PrintSheet::Line>& onPage, const QVector<PrintSheet::Line>& leftOut)
{
    const auto* focused = QApplication::focusWidget();
    const auto focusedName = focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString{};
    clearLayout(*m_column);
    m_column->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("On this page"), this});
    if (onPage.isEmpty())
        m_column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, tr("No entry."), this});
    for (const auto& entry : onPage)
        addTick(entry, true);
    if (!leftOut.isEmpty()) {
        m_column->addSpacing(space::kStep4);
        m_column->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("Left out"), this});
        for (const auto& entry : leftOut)
            addTick(entry, false);
    }
    m_column->addStretch();
    // Made anew, they would lose the keyboard.
    if (focusedName.isEmpty())
        return;
    for (auto* tick : findChildren<TickBox*>(focusedName))
        if (!tick->isHidden())
            tick->setFocus(Qt::OtherFocusReason);
}

void ReportEntries::addTick(const PrintSheet::Line& entry, bool isIn)
{
    const auto words =
        QFontMetrics{m_theme.font(TextRole::Body)}.elidedText(entry.label, Qt::ElideRight, m_theme.px(kWords));
    auto* tick = new TickBox{m_theme, words, this};
    tick->setObjectName(QStringLiteral("report/entry-") + entry.id);
    tick->setAccessibleName(entry.label);
    tick->setToolTip(entry.label);
    tick->setChecked(isIn);
    m_column->addWidget(tick, 0, Qt::AlignLeading);
    connect(tick, &QCheckBox::clicked, this, [this, entry](bool on) {
        if (on)
            Q_EMIT putBack(entry.id);
        else
            Q_EMIT leftOut(entry);
    });
}

} // namespace inglenook::ui
