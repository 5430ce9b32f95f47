// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/folded_text.h"

namespace inglenook::ui {

FoldedText FoldedText::of(QStringView text)
{
    FoldedText result;
    qsizetype place = 0;
    while (place < text.size()) {
        const bool pair = text.at(place).isHighSurrogate() && place + 1 < text.size();
        const qsizetype length = pair ? 2 : 1;
        const auto parts = text.mid(place, length).toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const auto letter : parts) {
            if (letter.isMark())
                continue;
            result.folded += letter;
            result.origin += int(place);
        }
        place += length;
    }
    result.origin += int(text.size());
    return result;
}

QList<QPoint> hitsIn(QStringView text, const QStringList& words)
{
    QList<QPoint> hits;
    const auto letters = FoldedText::of(text);
    for (const auto& word : words) {
        const auto wanted = FoldedText::of(word).folded;
        if (wanted.isEmpty())
            continue;
        for (auto at = letters.folded.indexOf(wanted); at >= 0;
             at = letters.folded.indexOf(wanted, at + wanted.size())) {
            const int begin = letters.origin.at(at);
            hits.append({begin, letters.origin.at(at + wanted.size()) - begin});
        }
    }
    return hits;
}

} // namespace inglenook::ui
