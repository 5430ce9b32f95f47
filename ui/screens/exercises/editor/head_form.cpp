// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft_words.h"
#include "models/library_model.h"
#include "screens/exercises/editor/editor_form.h"

#include <QLineEdit>

namespace inglenook::ui {
namespace {

using exercises::Definition;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

class HeadForm : public EditorForm {
public:
    HeadForm(const Theme& theme, DraftModel& draft, QWidget* parent) : EditorForm{theme, draft, parent}
    {
        addWords();
        addFacts();
        addReasons();
    }

private:
    void addString(const char* key, const QString& label, const QString& hint, Lines lines,
                   std::string Definition::*member)
    {
        addText(
            key, label, hint, lines, [&] { return text(model().definition().*member); },
            [this, key, member](const QString& typed) {
                model().edit(key, [&](Definition& d) { d.*member = typed.toStdString(); });
            });
    }

    void addWords()
    {
        addText(
            "title", EditorForm::tr("Title"), {}, Lines::One, [&] { return text(model().definition().title); },
            [this](const QString& typed) {
                model().setTitle(typed);
                // The name follows the title until somebody gives it another one.
                if (auto* name = findChild<QLineEdit*>(QStringLiteral("editor/id")))
                    name->setText(text(model().definition().id));
            });
        addString("summary", EditorForm::tr("In one sentence"),
                  EditorForm::tr("It stands below the title in the library."), Lines::Two, &Definition::summary);
        addString("id", EditorForm::tr("Name of its file"),
                  EditorForm::tr("Lower-case letters, digits and hyphens, such as evening-walk."), Lines::One,
                  &Definition::id);
    }

    void addFacts()
    {
        addChoice("who", EditorForm::tr("For whom"), {},
                  {{EditorForm::tr("For two"), text("together")},
                   {EditorForm::tr("For one"), text("alone")},
                   {EditorForm::tr("For two or for one"), text("either")}},
                  text(exercises::keyIn(exercises::kWhoKeys, model().definition().who)), [this](const QString& value) {
                      const auto who = exercises::valueIn(exercises::kWhoKeys, value.toStdString());
                      model().edit({}, [&](Definition& d) { d.who = who.value_or(d.who); });
                  });
        Choices kinds;
        for (const auto family : families())
            kinds.emplace_back(familyTitle(family), text(exercises::keyOf(family)));
        addChoice("family", EditorForm::tr("Where it stands in the library"), {}, kinds,
                  text(exercises::keyOf(model().definition().family)), [this](const QString& value) {
                      const auto family = exercises::valueIn(exercises::kFamilyKeys, value.toStdString());
                      model().edit({}, [&](Definition& d) { d.family = family.value_or(d.family); });
                  });
        addNumber("minutes", EditorForm::tr("How long it takes at least"), {}, 1, 600,
                  model().definition().minutes.from, EditorForm::tr(" min"),
                  [this](int minutes) { model().edit("minutes", [&](Definition& d) { d.minutes.from = minutes; }); });
        addNumber("minutes", EditorForm::tr("And at most"), {}, 1, 600, model().definition().minutes.to,
                  EditorForm::tr(" min"),
                  [this](int minutes) { model().edit("minutes to", [&](Definition& d) { d.minutes.to = minutes; }); });
        Choices wanted;
        std::vector<std::string> current;
        for (const auto need : needs())
            wanted.emplace_back(needText(need), text(exercises::keyIn(exercises::kNeedNowKeys, need)));
        for (const auto need : model().definition().needs)
            current.emplace_back(exercises::keyIn(exercises::kNeedNowKeys, need));
        addTicks("needs", EditorForm::tr("When people look for it"), wanted, current,
                 [this](const std::vector<std::string>& keys) {
                     model().edit({}, [&](Definition& d) {
                         d.needs.clear();
                         for (const auto& key : keys)
                             if (const auto need = exercises::valueIn(exercises::kNeedNowKeys, key))
                                 d.needs.push_back(*need);
                     });
                 });
    }

    void addReasons()
    {
        addString("why", EditorForm::tr("Why it helps"), {}, Lines::Five, &Definition::why);
        addString("when", EditorForm::tr("When it fits"), {}, Lines::Five, &Definition::whenToUse);
        addString(
            "when_not", EditorForm::tr("When not"),
            EditorForm::tr("Name the moments in which it does harm, and what to do then. An exercise for two is not "
                           "for two where one is afraid of the other."),
            Lines::Five, &Definition::whenNot);
        addString("therapist", EditorForm::tr("For therapists, if you like"),
                  EditorForm::tr("What there is to notice, and what usually goes wrong."), Lines::Five,
                  &Definition::therapist);
        addTick("demonstrate", EditorForm::tr("Good to show in a session"), model().definition().goodToDemonstrate,
                [this](bool on) { model().edit({}, [&](Definition& d) { d.goodToDemonstrate = on; }); });
    }
};

} // namespace

EditorForm* makeHeadForm(const Theme& theme, DraftModel& model, QWidget* parent)
{
    return new HeadForm{theme, model, parent};
}

} // namespace inglenook::ui
