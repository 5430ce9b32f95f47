// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/editor/step_lists.h"

#include "models/draft_words.h"
#include "screens/exercises/editor/rows_field.h"

#include <QCoreApplication>

#include <algorithm>

namespace inglenook::ui {
namespace {

using exercises::Definition;
using exercises::Step;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepLists)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// What was in the list under this id, with all that the fields don't show; a new one under an id of its own.
template <typename Part>
Part partOf(const std::vector<Part>& before, const std::vector<Part>& made, const RowsField::Row& row,
            const std::string& stem)
{
    const auto named = [](const std::vector<Part>& parts, const std::string& id) {
        return std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.id == id; });
    };
    if (const auto known = named(before, row.id.toStdString()); known != before.end() && !row.id.isEmpty())
        return *known;
    Part part;
    int number = 0;
    do
        part.id = stem + "-" + std::to_string(++number);
    while (named(before, part.id) != before.end() || named(made, part.id) != made.end());
    return part;
}

/// The list of the step becomes what the rows say.
template <typename Part, typename Fill>
std::function<void(const QVector<RowsField::Row>&)> teller(DraftModel& model, std::size_t at, const char* key,
                                                           std::vector<Part> Step::*list, const Fill& fill)
{
    const auto first = model.definition().steps[at].*list;
    const std::string stem{key, std::char_traits<char>::length(key) - 1}; // one of them
    return [&model, at, key, list, fill, first, stem](const QVector<RowsField::Row>& rows) {
        model.edit(key, [&](Definition& definition) {
            std::vector<Part> made;
            for (const auto& row : rows) {
                auto part = partOf(first, made, row, stem);
                fill(part, row);
                made.push_back(std::move(part));
            }
            definition.steps[at].*list = std::move(made);
        });
    };
}

} // namespace

QWidget* makeNoteRows(const Theme& theme, DraftModel& model, std::size_t at, QWidget* parent)
{
    const auto key = [](const char* word) { return QString{QLatin1String{word}}; };
    RowsField::Shape shape{Words::tr("Note"), Words::tr("A note for them"), QStringLiteral("editor/note"),
                           static_cast<int>(exercises::limits::kNotes)};
    shape.choices = {{Words::tr("Listen"), key("ear")},       {Words::tr("No mending"), key("nofix")},
                     {Words::tr("Say it back"), key("echo")}, {Words::tr("Check"), key("check")},
                     {Words::tr("Time"), key("clock")},       {Words::tr("Look"), key("eye")}};
    QVector<RowsField::Row> rows;
    for (const auto& note : model.definition().steps[at].notes)
        rows.append({{}, text(note.text), text(note.icon)});
    return new RowsField{theme, shape, rows,
                         [&model, at](const QVector<RowsField::Row>& now) {
                             model.edit("notes", [&](Definition& definition) {
                                 auto& notes = definition.steps[at].notes;
                                 notes.clear();
                                 for (const auto& row : now)
                                     notes.push_back({row.more.toStdString(), row.text.toStdString()});
                             });
                         },
                         parent};
}

QWidget* makeOptionRows(const Theme& theme, DraftModel& model, std::size_t at, QWidget* parent)
{
    RowsField::Shape shape{Words::tr("Choice"), Words::tr("Another choice"), QStringLiteral("editor/option")};
    shape.choices.append({Words::tr("goes on"), QString{}});
    const auto& steps = model.definition().steps;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (i != at)
            shape.choices.append({Words::tr("to %1. %2", "number and name of a step")
                                      .arg(i + 1)
                                      .arg(steps[i].label.empty() ? kindText(steps[i].kind) : text(steps[i].label)),
                                  text(steps[i].id)});
    QVector<RowsField::Row> rows;
    for (const auto& option : steps[at].options)
        rows.append({text(option.id), text(option.text), text(option.next)});
    return new RowsField{theme, shape, rows,
                         teller(model, at, "options", &Step::options,
                                [](exercises::Option& option, const RowsField::Row& row) {
                                    option.text = row.text.toStdString();
                                    option.next = row.more.toStdString();
                                }),
                         parent};
}

QWidget* makeItemRows(const Theme& theme, DraftModel& model, std::size_t at, QWidget* parent)
{
    const RowsField::Shape shape{Words::tr("Line"), Words::tr("Another line"), QStringLiteral("editor/item"),
                                 static_cast<int>(exercises::limits::kItems)};
    QVector<RowsField::Row> rows;
    for (const auto& item : model.definition().steps[at].items)
        rows.append({text(item.id), text(item.text)});
    return new RowsField{theme, shape, rows,
                         teller(model, at, "items", &Step::items,
                                [&model, at](exercises::ScaleItem& item, const RowsField::Row& row) {
                                    item.text = row.text.toStdString();
                                    const auto& step = model.definition().steps[at];
                                    if (item.lowLabel.empty())
                                        item.lowLabel = step.lowLabel;
                                    if (item.highLabel.empty())
                                        item.highLabel = step.highLabel;
                                }),
                         parent};
}

QWidget* makeSlotRows(const Theme& theme, DraftModel& model, std::size_t at, QWidget* parent)
{
    RowsField::Shape shape{Words::tr("Gap"), Words::tr("Another gap"), QStringLiteral("editor/slot")};
    shape.moreName = Words::tr("An example of what could stand there");
    shape.tick = Words::tr("From the feelings wheel");
    QVector<RowsField::Row> rows;
    for (const auto& slot : model.definition().steps[at].slots)
        rows.append({text(slot.id), text(slot.label), text(slot.example), slot.isFeeling});
    return new RowsField{theme, shape, rows,
                         teller(model, at, "slots", &Step::slots,
                                [](exercises::TemplateSlot& slot, const RowsField::Row& row) {
                                    slot.label = row.text.toStdString();
                                    slot.example = row.more.toStdString();
                                    slot.isFeeling = row.ticked;
                                }),
                         parent};
}

} // namespace inglenook::ui
