// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/editor/editor_form.h"

#include "theme/metrics.h"
#include "widgets/labelled_field.h"
#include "widgets/note_line.h"
#include "widgets/text_label.h"
#include "widgets/tick_box.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

QString nameOf(const char* key)
{
    return QStringLiteral("editor/") + QLatin1String{key};
}

} // namespace

EditorForm::EditorForm(const Theme& theme, DraftModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model},
      m_place{model.place()},
      m_column{new QVBoxLayout{this}},
      m_whole{new NoteLine{theme, NoteLine::Kind::Error, {}, this}}
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space::kStep4);
    m_whole->setObjectName(QStringLiteral("editor/fault"));
    m_whole->hide();
    m_column->addWidget(m_whole);
    connect(&model, &DraftModel::changed, this, &EditorForm::showFaults);
}

void EditorForm::watch(QWidget* field)
{
    if (m_first == nullptr)
        m_first = field;
}

void EditorForm::addField(const char* key, LabelledField* field)
{
    m_fields.insert(QLatin1String{key}, field);
    m_column->addWidget(field);
    watch(field->field());
}

void EditorForm::addText(const char* key, const QString& label, const QString& hint, Lines lines, const Get& get,
                         Set set)
{
    QWidget* edit = nullptr;
    if (lines == Lines::One) {
        auto* line = new QLineEdit{get(), this};
        connect(line, &QLineEdit::textEdited, this, set);
        edit = line;
    } else {
        auto* area = new QPlainTextEdit{get(), this};
        area->setTabChangesFocus(true);
        area->setFixedHeight(m_theme.lineHeight(TextRole::Body) * (lines == Lines::Two ? 2 : 5) + m_theme.px(24));
        connect(area, &QPlainTextEdit::textChanged, this, [area, set = std::move(set)] { set(area->toPlainText()); });
        edit = area;
    }
    edit->setObjectName(nameOf(key));
    auto* field = new LabelledField{m_theme, label, edit, this};
    if (!hint.isEmpty())
        field->setHint(hint);
    addField(key, field);
}

void EditorForm::addChoice(const char* key, const QString& label, const QString& hint, const Choices& choices,
                           const QString& current, Set set)
{
    auto* box = new QComboBox{this};
    box->setObjectName(nameOf(key));
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    if (box->findData(current) < 0 && !current.isEmpty())
        box->addItem(current, current); // what a file names and what isn't there
    box->setCurrentIndex(std::max(0, box->findData(current)));
    connect(box, qOverload<int>(&QComboBox::activated), this,
            [box, set = std::move(set)](int index) { set(box->itemData(index).toString()); });
    auto* field = new LabelledField{m_theme, label, box, this};
    if (!hint.isEmpty())
        field->setHint(hint);
    addField(key, field);
}

void EditorForm::addNumber(const char* key, const QString& label, const QString& hint, int least, int most, int current,
                           const QString& unit, std::function<void(int)> set)
{
    auto* box = new QSpinBox{this};
    box->setObjectName(nameOf(key));
    box->setRange(least, most);
    box->setSuffix(unit);
    box->setValue(current);
    connect(box, qOverload<int>(&QSpinBox::valueChanged), this, std::move(set));
    auto* field = new LabelledField{m_theme, label, box, this};
    if (!hint.isEmpty())
        field->setHint(hint);
    addField(key, field);
}

void EditorForm::addTick(const char* key, const QString& text, bool current, std::function<void(bool)> set)
{
    auto* box = new TickBox{m_theme, text, this};
    box->setObjectName(nameOf(key));
    box->setChecked(current);
    connect(box, &QCheckBox::toggled, this, std::move(set));
    m_column->addWidget(box);
    watch(box);
}

void EditorForm::addTicks(const char* key, const QString& label, const Choices& choices,
                          const std::vector<std::string>& current,
                          std::function<void(const std::vector<std::string>&)> set)
{
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins({});
    column->setSpacing(space::kStep1);
    for (const auto& choice : choices) {
        auto* tick = new TickBox{m_theme, choice.first, box};
        const auto id = choice.second.toStdString();
        tick->setObjectName(nameOf(key) + u'-' + choice.second);
        tick->setProperty("id", choice.second);
        tick->setAccessibleDescription(label);
        tick->setChecked(std::find(current.begin(), current.end(), id) != current.end());
        connect(tick, &QCheckBox::toggled, this, [box, set] {
            std::vector<std::string> ids;
            for (const auto* one : box->findChildren<TickBox*>())
                if (one->isChecked())
                    ids.push_back(one->property("id").toString().toStdString());
            set(ids);
        });
        column->addWidget(tick);
    }
    if (choices.empty())
        column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, tr("There is none before it."), box});
    addField(key, new LabelledField{m_theme, label, box, this});
}

void EditorForm::addHeading(const QString& text)
{
    m_column->addSpacing(space::kStep2);
    m_column->addWidget(new TextLabel{m_theme, TextRole::Heading, text, this});
}

void EditorForm::addNote(const QString& sentence)
{
    m_column->addWidget(new NoteLine{m_theme, NoteLine::Kind::Hint, sentence, this});
}

void EditorForm::showFaults()
{
    if (m_model.place() != m_place)
        return; // another form takes its place
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setError(m_model.faultAt(m_place, field.key().toStdString()));
    QStringList others;
    for (const auto& [key, sentence] : m_model.faultsAt(m_place))
        if (!m_fields.contains(key))
            others.append(sentence);
    m_whole->setText(others.join(u'\n'));
    m_whole->setVisible(!others.isEmpty());
}

void EditorForm::focusFault()
{
    for (int i = 0; i < m_column->count(); ++i) {
        auto* field = qobject_cast<LabelledField*>(m_column->itemAt(i)->widget());
        if (field != nullptr && !field->error().isEmpty()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    focusFirst();
}

void EditorForm::focusFirst()
{
    if (m_first != nullptr)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
