// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling_words.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace inglenook::ui {
namespace {

using namespace Qt::StringLiterals;

QChar::Script scriptOf(const QString& language)
{
    const auto code = language.section(u'_', 0, 0).section(u'-', 0, 0);
    for (const auto* cyrillic : {"ru", "uk", "bg", "be", "mk", "sr", "kk", "mn"})
        if (code == QLatin1String{cyrillic})
            return QChar::Script_Cyrillic;
    for (const auto& [name, script] :
         {std::pair{"el", QChar::Script_Greek}, std::pair{"he", QChar::Script_Hebrew},
          std::pair{"ar", QChar::Script_Arabic}, std::pair{"fa", QChar::Script_Arabic},
          std::pair{"hi", QChar::Script_Devanagari}, std::pair{"hy", QChar::Script_Armenian},
          std::pair{"ka", QChar::Script_Georgian}, std::pair{"ko", QChar::Script_Hangul}})
        if (code == QLatin1String{name})
            return script;
    return QChar::Script_Latin;
}

bool isSpelled(const QString& word, QChar::Script script)
{
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [script](QChar c) {
               return c == u'\'' || c == u'’' || c.isMark() || (c.isLetter() && c.script() == script);
           });
}

} // namespace

QList<std::pair<int, int>> wordsToSpell(const QString& line, const QString& language)
{
    static const QRegularExpression kOther{
        u"`+[^`]*`+|\\]\\([^)]*\\)|\\b[a-zA-Z]+://\\S+|\\bwww\\.\\S+|\\S+@\\S+|[#@]\\w+|\\w+(?:[._/\\\\]\\w+)+"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    QList<std::pair<int, int>> others;
    for (auto it = kOther.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        others.append({int(match.capturedStart()), int(match.capturedEnd())});
    }
    const auto script = scriptOf(language);
    QList<std::pair<int, int>> words;
    QTextBoundaryFinder finder{QTextBoundaryFinder::Word, line};
    auto begin = finder.position();
    for (auto end = finder.toNextBoundary(); end >= 0; begin = end, end = finder.toNextBoundary()) {
        const bool isOther = std::any_of(others.begin(), others.end(), [begin, end](const auto& other) {
            return begin < other.second && end > other.first;
        });
        if (!isOther && isSpelled(line.mid(begin, end - begin), script))
            words.append({int(begin), int(end - begin)});
    }
    return words;
}

} // namespace inglenook::ui
