// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_feelings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace inglenook::ui {

QString feelingText(const exercises::FeelingPick& pick)
{
    const auto word = QString::fromStdString(pick.word);
    if (pick.intensity != exercises::Intensity::Little)
        return word;
    return QCoreApplication::translate("Feelings", "a little %1").arg(word);
}

QString feelingWithStrength(const exercises::FeelingPick& pick)
{
    if (pick.intensity != exercises::Intensity::ALot)
        return feelingText(pick);
    return QCoreApplication::translate("Feelings", "%1, a lot", "how strong a feeling is")
        .arg(QString::fromStdString(pick.word));
}

QString feelingsText(const std::vector<exercises::FeelingPick>& picks)
{
    QStringList words;
    for (const auto& pick : picks)
        words.append(feelingText(pick));
    return QLocale{}.createSeparatedList(words);
}

QString answerText(const exercises::Answer& answer, const std::vector<exercises::TemplateSlot>& slots,
                   const std::vector<exercises::Option>& options)
{
    QStringList lines;
    for (const auto& slot : slots) {
        const auto typed = answer.slots.find(slot.id);
        const auto words = slot.isFeeling                ? feelingsText(answer.feelings)
                           : typed == answer.slots.end() ? QString{}
                                                         : QString::fromStdString(typed->second);
        auto label = QString::fromStdString(slot.label);
        label.remove(QChar{0x2026});
        if (!words.isEmpty())
            lines.append(label.trimmed() + u' ' + words);
    }
    if (slots.empty() && !answer.feelings.empty())
        lines.append(feelingsText(answer.feelings));
    for (const auto& choice : answer.choices) {
        const auto known = std::find_if(options.begin(), options.end(),
                                        [&](const exercises::Option& option) { return option.id == choice; });
        if (known != options.end())
            lines.append(QString::fromStdString(known->text));
    }
    if (!answer.text.empty())
        lines.append(QString::fromStdString(answer.text));
    return lines.join(u'\n');
}

} // namespace inglenook::ui
