// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searched_words.h"

#include "journal/query.h"

namespace inglenook::ui {

QStringList searchedWords(const QString& query)
{
    const auto text = query.toStdString();
    QStringList words;
    for (const auto& part : journal::partsOf(text)) {
        const bool isWords = part.operatorName.empty() || part.operatorName == "feeling";
        const auto value = QString::fromUtf8(part.value.data(), static_cast<qsizetype>(part.value.size())).trimmed();
        if (isWords && !part.excluded && !value.isEmpty())
            words.append(value);
    }
    return words;
}

} // namespace inglenook::ui
