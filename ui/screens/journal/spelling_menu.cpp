// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/spelling_menu.h"

#include "widgets/markdown_editor.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace inglenook::ui {
namespace {

QString inMenu(QString word)
{
    return word.replace(QLatin1Char{'&'}, QStringLiteral("&&"));
}

void addSuggestions(QMenu& menu, SpellingModel& spelling, MarkdownEditor& editor, const QTextCursor& word)
{
    auto* first = menu.actions().isEmpty() ? nullptr : menu.actions().constFirst();
    auto* waiting = new QAction{QCoreApplication::translate("SpellingMenu", "Looking for what it may be …"), &menu};
    waiting->setEnabled(false);
    auto* learn = new QAction{
        QCoreApplication::translate("SpellingMenu", "It is right: add “%1”").arg(inMenu(word.selectedText())), &menu};
    auto* line = new QAction{&menu};
    line->setSeparator(true);
    menu.insertActions(first, {waiting, learn, line});
    QObject::connect(learn, &QAction::triggered, &spelling,
                     [&spelling, text = word.selectedText()] { spelling.learn(text); });
    spelling.suggest(word.selectedText(), &menu, [&menu, &editor, waiting, learn, word](const QStringList& found) {
        for (const auto& suggestion : found) {
            auto* action = new QAction{inMenu(suggestion), &menu};
            menu.insertAction(learn, action);
            QObject::connect(action, &QAction::triggered, &editor,
                             [there = QTextCursor{word}, suggestion]() mutable { there.insertText(suggestion); });
        }
        if (found.isEmpty()) {
            waiting->setText(QCoreApplication::translate("SpellingMenu", "No other word comes near"));
            return;
        }
        const bool wasHere = menu.activeAction() == waiting || menu.activeAction() == nullptr;
        menu.removeAction(waiting);
        if (wasHere)
            menu.setActiveAction(menu.actions().constFirst());
    });
}

void addLanguages(QMenu& menu, SpellingModel& spelling)
{
    auto* languages = menu.addMenu(QCoreApplication::translate("SpellingMenu", "Spelling"));
    auto* group = new QActionGroup{languages};
    const auto add = [&](const QString& name, const QString& language) {
        auto* action = languages->addAction(inMenu(name));
        action->setCheckable(true);
        action->setChecked(spelling.language() == language);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &spelling,
                         [&spelling, language] { spelling.setLanguage(language); });
    };
    for (const auto& language : spelling.languages())
        add(SpellingModel::nameOf(language), language);
    add(QCoreApplication::translate("SpellingMenu", "Don’t check"), {});
    const auto own = spelling.ownWords();
    if (own.isEmpty())
        return;
    languages->addSeparator();
    auto* words = languages->addMenu(QCoreApplication::translate("SpellingMenu", "Remove an added word"));
    for (const auto& word : own)
        QObject::connect(words->addAction(inMenu(word)), &QAction::triggered, &spelling,
                         [&spelling, word] { spelling.forget(word); });
}

} // namespace

void fillSpellingMenu(QMenu& menu, SpellingModel& spelling, MarkdownEditor& editor, const QTextCursor& word)
{
    if (!word.selectedText().isEmpty() && spelling.isMisspelled(word.selectedText()))
        addSuggestions(menu, spelling, editor, word);
    if (!spelling.languages().isEmpty())
        addLanguages(menu, spelling);
}

} // namespace inglenook::ui
