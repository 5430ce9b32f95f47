// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exercise_words.h"

#include "models/library_model.h"

#include <QCoreApplication>
#include <QStringList>

namespace inglenook::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Exercise", text);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// The articles that an exercise was drawn from, by the short names of the exercise files.
QString articleTitle(const QString& article)
{
    if (article == u"habit")
        return tr("an article on a habit that brings couples closer");
    if (article == u"build")
        return tr("an article on building emotional intimacy");
    if (article == u"rebuild")
        return tr("an article on building and rebuilding emotional intimacy");
    if (article == u"tonight")
        return tr("an article on emotional intimacy, starting tonight");
    if (article == u"twelve-ways")
        return tr("an article on twelve ways to more emotional intimacy");
    if (article == u"eight-tips")
        return tr("an article with eight tips for an emotional connection");
    if (article == u"team")
        return tr("an article on connecting emotionally with a team");
    if (article == u"three-keys")
        return tr("an article on three keys to emotional intimacy");
    return article;
}

} // namespace

QString sourcesText(const exercises::Definition& definition)
{
    QStringList lines;
    for (const auto& source : definition.sources)
        lines.append(source.person.empty()
                         ? tr("After %1.").arg(articleTitle(text(source.article)))
                         : tr("After %1, in %2.").arg(text(source.person), articleTitle(text(source.article))));
    if (!definition.isOurs)
        lines.append(tr("From your own folder of exercises."));
    return lines.join(u'\n');
}

QString whoText(const exercises::Definition& definition)
{
    switch (definition.who) {
    case exercises::Who::Together:
        return tr("Together, %1").arg(minutesText(definition.minutes));
    case exercises::Who::Alone:
        return tr("Alone, %1").arg(minutesText(definition.minutes));
    case exercises::Who::Either:
        break;
    }
    return tr("Together or alone, %1").arg(minutesText(definition.minutes));
}

} // namespace inglenook::ui
