// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/arguments.h"

#include "app/autostart.h"
#include "exercises/plan.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

namespace inglenook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

// A file manager may hand over an address instead of a path.
std::filesystem::path pathOf(const QString& word)
{
    const QUrl address{word};
    const auto name = address.isLocalFile() ? address.toLocalFile() : word;
    return std::filesystem::absolute(QFile::encodeName(name).toStdString());
}

} // namespace

Arguments readArguments(const QStringList& words)
{
    Arguments arguments;
    bool areOnlyFiles = false;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const auto& word = words.at(i);
        const bool isOption = !areOnlyFiles && word.startsWith(QLatin1Char{'-'});
        if (isOption && word == QLatin1String{"--"}) {
            areOnlyFiles = true;
        } else if (isOption && word == QLatin1String{"--exit-when-shown"}) {
            arguments.leavesWhenShown = true;
        } else if (isOption && word == QLatin1String{app::kInBackground}) {
            arguments.isInBackground = true;
        } else if (isOption && word == QLatin1String{"--demonstrate"}) {
            const bool isNamed = i + 1 < words.size() && !words.at(i + 1).startsWith(QLatin1Char{'-'});
            arguments.demonstration = isNamed ? words.at(++i) : QString{};
        } else if (isOption) {
            arguments.fault = Words::tr("There is no option %1: inglenook --help lists those there are.").arg(word);
        } else if (word.endsWith(QLatin1String{exercises::kPlanSuffix.data(),
                                               static_cast<qsizetype>(exercises::kPlanSuffix.size())})) {
            if (!arguments.plan.empty())
                arguments.fault = Words::tr("One plan is opened at a time: name only one.");
            arguments.plan = pathOf(word);
        } else if (!arguments.journal.empty()) {
            arguments.fault = Words::tr("One journal is opened at a time: name only one file.");
        } else if (!word.isEmpty()) {
            arguments.journal = pathOf(word);
        }
    }
    if (arguments.demonstration && (!arguments.journal.empty() || !arguments.plan.empty()))
        arguments.fault = Words::tr("A demonstration opens no journal: leave out the file, or --demonstrate.");
    return arguments;
}

std::optional<QString> answerWithoutWindow(int argc, char* argv[])
{
    for (int i = 1; i < argc && qstrcmp(argv[i], "--") != 0; ++i) {
        if (qstrcmp(argv[i], "--version") == 0)
            return QStringLiteral("Inglenook " INGLENOOK_VERSION "\n");
        if (qstrcmp(argv[i], "--help") == 0 || qstrcmp(argv[i], "-h") == 0)
            return Words::tr("Usage: inglenook [JOURNAL] [PLAN]\n"
                             "       inglenook --demonstrate [EXERCISE]\n\n"
                             "  JOURNAL                    a file to unlock, NAME.nook\n"
                             "  PLAN                       exercises for at home, NAME.inglenook-plan\n"
                             "  --demonstrate [EXERCISE]   a sample couple in memory, with nothing kept\n"
                             "  --version, --help\n\n"
                             "A passphrase is typed in the window, never here. inglenook-cli is for scripts.\n");
    }
    return std::nullopt;
}

} // namespace inglenook::ui
