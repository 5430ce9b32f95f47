// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handout_model.h"

#include <QRegularExpression>

namespace inglenook::ui {

HandoutModel::HandoutModel(const exercises::Catalogue& catalogue, const exercises::FeelingsVocabulary& feelings,
                           QObject* parent)
    : PrintModel{parent},
      m_catalogue{catalogue},
      m_feelings{feelings}
{
}

HandoutModel::~HandoutModel()
{
    endWork();
}

void HandoutModel::choose(const HandoutChoice& choice)
{
    if (state() == State::Writing)
        return;
    m_choice = choice;
    say({});
    add([this, choice](PrintWorker::Pages& pages, const std::stop_token&) {
        pages = makeHandout(choice, m_catalogue, m_feelings);
        return End::Done;
    });
    setState(State::Looking);
}

QString HandoutModel::proposedName() const
{
    QString name;
    switch (m_choice.kind) {
    case HandoutKind::Exercise:
        if (const auto* definition = m_catalogue.find(m_choice.exercise.toStdString()))
            name = QString::fromStdString(definition->title);
        break;
    case HandoutKind::Sentence:
        name = tr("When you, I feel", "the name of a file");
        break;
    case HandoutKind::Wheel:
        name = tr("The feelings wheel");
        break;
    case HandoutKind::HomeCard:
        name = tr("For at home");
        break;
    }
    // A title of one's own may hold what no file is called by.
    static const QRegularExpression odd{QStringLiteral(R"([/\\:*?"<>|\x00-\x1f])")};
    return name.remove(odd).simplified() + QStringLiteral(".pdf");
}

QString HandoutModel::newsOfFile(const QString& name, const QString& folder) const
{
    return tr("It is in “%1”, in %2.").arg(name, folder);
}

} // namespace inglenook::ui
