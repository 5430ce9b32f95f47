// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/reveal_view.h"

#include "theme/metrics.h"
#include "widgets/flow_text.h"
#include "widgets/person_look.h"
#include "widgets/prompt_label.h"
#include "widgets/scale_line.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

using exercises::RevealedStep;
using exercises::StepKind;

QString tr(const char* text)
{
    return QCoreApplication::translate("Reveal", text);
}

FlowText* words(const Theme& theme, TextRole role, QColor Tokens::*colour, const QString& text, QWidget* parent)
{
    auto* label = new FlowText{theme, role, colour, parent};
    label->setText(text);
    return label;
}

bool isOnLines(const RevealedStep& revealed)
{
    return revealed.step->kind == StepKind::Scale || revealed.step->kind == StepKind::Scales;
}

/// One line with the marks of those who answered; words where nobody did.
void addLine(const StepContext& context, QVBoxLayout& column, const std::string& low, const std::string& high,
             const QVector<ScaleMark>& marks, QWidget* box)
{
    if (marks.isEmpty()) {
        column.addWidget(words(context.theme, TextRole::Help, &Tokens::text2, tr("Left empty by both."), box));
        return;
    }
    auto* line = new ScaleLine{context.theme, box};
    line->setEnds(context.model.filled(low), context.model.filled(high));
    line->setMarks(marks);
    column.addWidget(line);
}

/// Each line by itself: there is no sum of them.
void addItems(const StepContext& context, QVBoxLayout& column, const RevealedStep& revealed, QWidget* box)
{
    for (const auto& item : revealed.step->items) {
        column.addWidget(words(context.theme, TextRole::SeatNote, &Tokens::text, context.model.filled(item.text), box));
        QVector<ScaleMark> marks;
        for (std::size_t i = 0; i < revealed.answers.size(); ++i)
            if (const auto given = revealed.answers[i].scales.find(item.id); given != revealed.answers[i].scales.end())
                marks.append({lookOf(context.model.people().at(static_cast<int>(i))), given->second});
        addLine(context, column, item.lowLabel, item.highLabel, marks, box);
    }
}

QWidget* makeLines(const StepContext& context, QWidget* parent)
{
    const auto& model = context.model;
    auto* box = new QWidget{parent};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(space::kStep7, 0, space::kStep7, space::kStep2);
    column->setSpacing(space::kStep2);
    bool any = false;
    for (const auto& revealed : model.view().revealed) {
        if (!isOnLines(revealed))
            continue;
        any = true;
        const auto question = QString::fromStdString(revealed.prompt);
        column->addWidget(words(context.theme, TextRole::PromptBesideQuote, &Tokens::text, question, box));
        if (revealed.step->kind == StepKind::Scales) {
            addItems(context, *column, revealed, box);
            continue;
        }
        QVector<ScaleMark> marks;
        for (std::size_t i = 0; i < revealed.answers.size(); ++i)
            if (revealed.answers[i].scale)
                marks.append({lookOf(model.people().at(static_cast<int>(i))), *revealed.answers[i].scale});
        addLine(context, *column, revealed.step->lowLabel, revealed.step->highLabel, marks, box);
    }
    if (any)
        return box;
    delete box;
    return nullptr;
}

/// What one person gave to the questions in words.
QWidget* makeHalf(const StepContext& context, int participant, QWidget* parent)
{
    auto* half = new QWidget{parent};
    auto* column = new QVBoxLayout{half};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    const auto& all = context.model.view().revealed;
    const auto inWords =
        std::count_if(all.begin(), all.end(), [](const auto& revealed) { return !isOnLines(revealed); });
    for (const auto& revealed : all) {
        if (isOnLines(revealed))
            continue;
        const auto& answer = revealed.answers[static_cast<std::size_t>(participant)];
        const auto said = answerText(answer, revealed.step->slots, revealed.options);
        if (inWords > 1) {
            const auto& heading = revealed.step->heading.empty() ? revealed.step->label : revealed.step->heading;
            column->addWidget(
                words(context.theme, TextRole::Lead, &Tokens::text2, context.model.filled(heading), half));
        }
        const auto role = inWords > 1 ? TextRole::Quote : TextRole::RevealedAnswer;
        column->addWidget(words(context.theme, role, said.isEmpty() ? &Tokens::text2 : &Tokens::text,
                                !said.isEmpty()                          ? said
                                : revealed.step->kind == StepKind::Match ? tr("Nothing that you both marked this time.")
                                                                         : tr("Left empty."),
                                half));
        column->addSpacing(space::kStep3);
    }
    column->addStretch(1);
    return half;
}

QWidget* makeTalk(const StepContext& context, QWidget* parent)
{
    const auto& view = context.model.view();
    auto* box = new QWidget{parent};
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(space::kStep7, space::kStep4, space::kStep7, 0);
    row->setSpacing(space::kStep4);
    auto* icon = new QLabel{box};
    const auto& theme = context.theme;
    const auto draw = [&theme, icon] {
        icon->setPixmap(
            theme.pixmap(QStringLiteral("talk"), theme.tokens().text2, theme.px(28), icon->devicePixelRatioF()));
    };
    QObject::connect(&theme, &Theme::changed, icon, draw);
    draw();
    row->addWidget(icon, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* prompt = words(theme, TextRole::TypedAnswer, &Tokens::text, QString::fromStdString(view.prompt), box);
    prompt->setObjectName(QStringLiteral("session/prompt"));
    column->addWidget(prompt);
    if (!view.help.empty())
        column->addWidget(words(theme, TextRole::Lead, &Tokens::text2, QString::fromStdString(view.help), box));
    row->addLayout(column, 1);
    return box;
}

} // namespace

RevealParts makeReveal(const StepContext& context, QWidget* parent)
{
    RevealParts parts;
    parts.above = makeLines(context, parent);
    parts.left = makeHalf(context, context.model.leftSeat(), parent);
    if (context.model.isForTwo())
        parts.right = makeHalf(context, context.model.rightSeat(), parent);
    parts.below = makeTalk(context, parent);
    return parts;
}

} // namespace inglenook::ui
