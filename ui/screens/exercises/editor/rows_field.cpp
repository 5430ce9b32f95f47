// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/editor/rows_field.h"

#include "widgets/page_parts.h"
#include "widgets/tick_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {

struct RowsField::Line : QWidget {
    explicit Line(QWidget* parent) : QWidget{parent} {}

    QString id;
    QLineEdit* text = nullptr;
    QLineEdit* more = nullptr;
    QComboBox* choice = nullptr;
    TickBox* tick = nullptr;
    QToolButton* remove = nullptr;
};

RowsField::RowsField(const Theme& theme, Shape shape, const QVector<Row>& rows,
                     std::function<void(const QVector<Row>&)> told, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_shape{std::move(shape)},
      m_told{std::move(told)}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::kStep2);
    column->addLayout(m_lines);
    auto* add = textButton(m_shape.add, "quiet", m_shape.object + QStringLiteral("-add"), this);
    setButtonIcon(theme, *add, QStringLiteral("plus"), &Tokens::text2);
    m_add = add;
    column->addWidget(add, 0, Qt::AlignLeading);
    setFocusProxy(add);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        number();
        m_all.back()->text->setFocus(Qt::OtherFocusReason);
        tell();
    });
    for (const auto& row : rows)
        addRow(row);
    number();
}

void RowsField::addRow(const Row& row)
{
    auto* line = new Line{this};
    line->id = row.id;
    auto* outer = new QVBoxLayout{line};
    outer->setContentsMargins({});
    outer->setSpacing(space::kStep1);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::kStep2);
    outer->addLayout(first);
    line->text = new QLineEdit{row.text, line};
    first->addWidget(line->text, 1);
    connect(line->text, &QLineEdit::textEdited, this, &RowsField::tell);
    if (!m_shape.choices.isEmpty()) {
        line->choice = new QComboBox{line};
        for (const auto& [text, value] : m_shape.choices)
            line->choice->addItem(text, value);
        if (line->choice->findData(row.more) < 0 && !row.more.isEmpty())
            line->choice->addItem(row.more, row.more);
        line->choice->setCurrentIndex(std::max(0, line->choice->findData(row.more)));
        line->choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        line->choice->setMinimumContentsLength(12);
        line->choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as the field beside it
        connect(line->choice, qOverload<int>(&QComboBox::activated), this, &RowsField::tell);
        first->addWidget(line->choice);
    }
    line->remove = iconButton(m_theme, QStringLiteral("x"), {}, {}, line);
    connect(line->remove, &QToolButton::clicked, this, [this, line] { removeRow(line); });
    first->addWidget(line->remove);
    if (!m_shape.moreName.isEmpty()) {
        line->more = new QLineEdit{row.more, line};
        line->more->setPlaceholderText(m_shape.moreName);
        connect(line->more, &QLineEdit::textEdited, this, &RowsField::tell);
        outer->addWidget(line->more);
    }
    if (!m_shape.tick.isEmpty()) {
        line->tick = new TickBox{m_theme, m_shape.tick, line};
        line->tick->setChecked(row.ticked);
        connect(line->tick, &QCheckBox::toggled, this, &RowsField::tell);
        outer->addWidget(line->tick);
    }
    m_all.append(line);
    m_lines->addWidget(line);
}

void RowsField::removeRow(QWidget* line)
{
    const auto at = m_all.indexOf(static_cast<Line*>(line));
    m_all.removeAt(at);
    line->hide();
    line->deleteLater();
    number();
    if (m_all.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_all.at(std::min(at, m_all.size() - 1))->text->setFocus(Qt::OtherFocusReason);
    tell();
}

void RowsField::number()
{
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        auto* line = m_all.at(i);
        const auto name = tr("%1 %2", "a kind of line, its number").arg(m_shape.name).arg(i + 1);
        const auto object = m_shape.object + QStringLiteral("-%1").arg(i + 1);
        line->text->setObjectName(object);
        line->text->setAccessibleName(name);
        const auto says = tr("Take out: %1").arg(name);
        line->remove->setObjectName(object + QStringLiteral("-remove"));
        line->remove->setAccessibleName(says);
        line->remove->setToolTip(says);
        if (line->more != nullptr) {
            line->more->setObjectName(object + QStringLiteral("-more"));
            line->more->setAccessibleName(tr("%1: %2").arg(name, m_shape.moreName));
        }
        if (line->choice != nullptr) {
            line->choice->setObjectName(object + QStringLiteral("-choice"));
            line->choice->setAccessibleName(tr("What belongs to it: %1").arg(name));
        }
        if (line->tick != nullptr) {
            line->tick->setObjectName(object + QStringLiteral("-tick"));
            line->tick->setAccessibleDescription(name);
        }
    }
    m_add->setVisible(m_all.size() < m_shape.most);
}

void RowsField::tell()
{
    QVector<Row> rows;
    for (const auto* line : std::as_const(m_all)) {
        Row row{line->id, line->text->text(), {}, line->tick != nullptr && line->tick->isChecked()};
        if (line->more != nullptr)
            row.more = line->more->text();
        if (line->choice != nullptr)
            row.more = line->choice->currentData().toString();
        rows.append(row);
    }
    m_told(rows);
}

} // namespace inglenook::ui
