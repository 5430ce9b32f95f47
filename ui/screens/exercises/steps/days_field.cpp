// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/days_field.h"

#include "models/session_days.h"
#include "theme/metrics.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/labelled_field.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kTypedWidth = 260;
constexpr int kTimeWidth = 140;

} // namespace

DaysField::DaysField(const StepContext& context, const QString& label, int most, bool withTime,
                     const std::vector<std::string>& days, QWidget* parent)
    : QWidget{parent},
      m_context{context},
      m_most{most}
{
    readAnswer(days);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    column->addWidget(new TextLabel{context.theme, TextRole::Lead, &Tokens::text2, label, this});
    m_chips = new QWidget{this};
    new FlowLayout{m_chips};
    m_chips->setAccessibleName(label);
    column->addWidget(m_chips);
    makeTyped(withTime);
    fillChips();
}

void DaysField::readAnswer(const std::vector<std::string>& days)
{
    for (const auto& day : days) {
        const auto text = QString::fromStdString(day);
        m_days.append(QDate::fromString(text.left(10), Qt::ISODate));
        if (const auto time = QTime::fromString(text.mid(11), QStringLiteral("HH:mm")); time.isValid())
            m_time = time;
    }
}

void DaysField::makeTyped(bool withTime)
{
    const auto& theme = m_context.theme;
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep4);
    m_typed = new QLineEdit{this};
    m_typed->setObjectName(QStringLiteral("session/day"));
    m_typed->setMaxLength(30);
    m_typedField = new LabelledField{theme, tr("Or another day, then Enter"), m_typed, this};
    m_typedField->setMaximumWidth(theme.px(kTypedWidth));
    row->addWidget(m_typedField, 0, Qt::AlignTop);
    connect(m_typed, &QLineEdit::returnPressed, this, &DaysField::takeTyped);
    connect(m_typed, &QLineEdit::editingFinished, this, &DaysField::takeTyped);
    if (withTime) {
        m_typedTime = new QLineEdit{this};
        m_typedTime->setObjectName(QStringLiteral("session/time"));
        m_typedTime->setMaxLength(10);
        if (m_time)
            m_typedTime->setText(m_time->toString(QStringLiteral("HH:mm")));
        m_timeField = new LabelledField{theme, tr("At what time"), m_typedTime, this};
        m_timeField->setMaximumWidth(theme.px(kTimeWidth));
        row->addWidget(m_timeField, 0, Qt::AlignTop);
        connect(m_typedTime, &QLineEdit::editingFinished, this, &DaysField::takeTime);
    }
    row->addStretch(1);
    layout()->addItem(row);
}

void DaysField::fillChips()
{
    const int focused = [&] {
        const auto chips = m_chips->findChildren<ChoiceChip*>(QString{}, Qt::FindDirectChildrenOnly);
        for (int i = 0; i < chips.size(); ++i)
            if (chips[i]->hasFocus())
                return i;
        return -1;
    }();
    while (auto* item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    const auto now = m_context.model.now();
    auto offered = dayChoices(now);
    for (const auto& day : m_days)
        if (std::none_of(offered.begin(), offered.end(), [&](const DayChoice& choice) { return choice.day == day; }))
            offered.append({QString{}, day});
    int number = 0;
    for (const auto& choice : offered) {
        const auto words = dayInWords(dayToAnswer(choice.day), now);
        auto* chip =
            new ChoiceChip{m_context.theme, choice.label.isEmpty() ? words : tr("%1, %2").arg(choice.label, words),
                           m_chips, ChipSize::Large};
        chip->setObjectName(QStringLiteral("session/day-%1").arg(++number));
        chip->setChecked(m_days.contains(choice.day));
        // Queued: the chips are made anew, and this one is just being pressed.
        connect(
            chip, &QAbstractButton::toggled, this, [this, day = choice.day](bool on) { pick(day, on); },
            Qt::QueuedConnection);
        m_chips->layout()->addWidget(chip);
        chip->show();
        if (number - 1 == focused)
            chip->setFocus(Qt::OtherFocusReason);
    }
    m_chips->updateGeometry();
}

void DaysField::pick(QDate day, bool chosen)
{
    m_typedField->setError({});
    if (!chosen) {
        m_days.removeAll(day);
    } else if (!m_days.contains(day)) {
        if (m_most == 1)
            m_days.clear();
        if (m_days.size() < m_most)
            m_days.append(day);
        else
            m_typedField->setError(tr("%n days are enough here. Take one away first.", nullptr, m_most));
    }
    std::sort(m_days.begin(), m_days.end());
    fillChips();
    tell();
}

void DaysField::takeTyped()
{
    const auto text = m_typed->text().simplified();
    if (text.isEmpty())
        return;
    const auto day = dayFromText(text, m_context.model.now());
    if (!day) {
        const auto example =
            dayInWords(dayToAnswer(dayChoices(m_context.model.now()).at(1).day), m_context.model.now());
        m_typedField->setError(
            tr("Write a day that is still to come, such as %1.").arg(example.section(u',', 1).trimmed()));
        return;
    }
    m_typed->clear();
    pick(*day, true);
}

void DaysField::takeTime()
{
    const auto text = m_typedTime->text().simplified();
    m_time = timeFromText(text);
    m_timeField->setError(text.isEmpty() || m_time ? QString{} : tr("Write it as on a clock, such as 19:30."));
    tell();
}

void DaysField::tell()
{
    std::vector<std::string> days;
    for (const auto& day : m_days)
        days.push_back(dayToAnswer(day, m_time));
    Q_EMIT edited(days);
}

} // namespace inglenook::ui
