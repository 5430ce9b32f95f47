// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/library_notices.h"

#include "theme/metrics.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LibraryNotices)
};

QString nameOf(LibraryModel::Loosening::Filter filter)
{
    using Filter = LibraryModel::Loosening::Filter;
    switch (filter) {
    case Filter::Text:
        return Words::tr("Search for anything");
    case Filter::Company:
        return Words::tr("Together or alone");
    case Filter::Length:
        return Words::tr("Any length");
    case Filter::Demonstrate:
        return Words::tr("Also what is not made for demonstrating");
    case Filter::Need:
        return Words::tr("Whatever we need now");
    case Filter::Favourites:
        return Words::tr("All, not only favourites");
    }
    return {};
}

QVBoxLayout* columnOf(QWidget& box, int above)
{
    auto* column = new QVBoxLayout{&box};
    column->setContentsMargins(0, above, 0, 0);
    column->setSpacing(space::kStep3);
    return column;
}

} // namespace

QWidget* makeEmptyMix(const Theme& theme, LibraryModel& model, QWidget* parent)
{
    auto* box = new QWidget{parent};
    auto* column = columnOf(*box, space::kStep6);
    column->addWidget(new TextLabel{theme, TextRole::Section, Words::tr("Nothing fits all of that at once."), box});
    const auto looser = model.loosenings();
    if (!looser.isEmpty())
        column->addWidget(
            new TextLabel{theme, TextRole::Body, &Tokens::text2, Words::tr("One of these can be let go:"), box});
    for (const auto& each : looser) {
        const auto name = nameOf(each.filter);
        auto* button =
            new QPushButton{each.count > 0 ? QStringLiteral("%1 (%2)").arg(name).arg(each.count) : name, box};
        button->setProperty("kind", QStringLiteral("secondary"));
        button->setObjectName(QStringLiteral("library/loosen-%1").arg(static_cast<int>(each.filter)));
        QObject::connect(button, &QPushButton::clicked, &model,
                         [&model, filter = each.filter] { model.loosen(filter); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    return box;
}

QWidget* makeFaultList(const Theme& theme, const LibraryModel& model, QWidget* parent)
{
    auto* box = new QWidget{parent};
    box->setObjectName(QStringLiteral("library/faults"));
    auto* column = columnOf(*box, space::kStep3);
    column->setSpacing(space::kStep2);
    column->addWidget(new TextLabel{theme, TextRole::Heading, Words::tr("Files of yours that could not be used"), box});
    for (const auto& fault : model.faults()) {
        auto* line = new TextLabel{theme, TextRole::Small, &Tokens::text2, fault, box};
        line->setTextFormat(Qt::PlainText);
        column->addWidget(line);
    }
    return box;
}

OwnPart makeOwnPart(const Theme& theme, QWidget* parent)
{
    auto* box = new QWidget{parent};
    box->setObjectName(QStringLiteral("library/own"));
    auto* column = columnOf(*box, space::kStep3);
    column->addWidget(new TextLabel{theme, TextRole::Heading, Words::tr("Exercises of your own"), box});
    column->addWidget(
        new TextLabel{theme, TextRole::Body, &Tokens::text2,
                      Words::tr("Write one, or bring in what somebody has given to you. Exercises lie "
                                "unlocked on this computer; what you write in them is only in your journal."),
                      box});
    auto* write = textButton(Words::tr("Write your own"), "secondary", QStringLiteral("library/write-own"), box);
    auto* bringIn = textButton(Words::tr("Bring in exercises"), "secondary", QStringLiteral("library/bring-in"), box);
    column->addLayout(buttonRow({write, bringIn}));
    return {box, write, bringIn};
}

} // namespace inglenook::ui
