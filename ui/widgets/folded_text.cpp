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

} // namespace inglenook::ui
