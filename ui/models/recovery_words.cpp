// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recovery_words.h"

#include <QCoreApplication>

namespace inglenook::ui {
namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("Recovery", sentence);
}

} // namespace

QString sentenceFor(const app::RecoveryCodeFault& fault)
{
    using Kind = app::RecoveryCodeFault::Kind;
    constexpr int kWhole = app::RecoveryCode::kCharacters;
    switch (fault.kind) {
    case Kind::ForeignCharacter:
        if (fault.group == 0)
            return say(QT_TRANSLATE_NOOP("Recovery", "There is a character at the end that is in no code. A code has "
                                                     "digits and letters only."));
        return say(QT_TRANSLATE_NOOP("Recovery", "There is a character in group %1 that is in no code. A code has "
                                                 "digits and letters only."))
            .arg(fault.group);
    case Kind::WrongLength:
        if (fault.characters == 0)
            return say(QT_TRANSLATE_NOOP("Recovery", "Type the code from your sheet first."));
        if (fault.characters < kWhole)
            return say(QT_TRANSLATE_NOOP("Recovery", "These are %1 of %2 characters. A code has nine groups of four; "
                                                     "something is missing."))
                .arg(fault.characters)
                .arg(kWhole);
        return say(QT_TRANSLATE_NOOP("Recovery", "These are %1 characters, and a code has %2. Perhaps something is "
                                                 "there twice."))
            .arg(fault.characters)
            .arg(kWhole);
    case Kind::OneMistyped:
        return say(QT_TRANSLATE_NOOP("Recovery", "One character is mistyped, it seems in group %1. Compare that group "
                                                 "with your sheet."))
            .arg(fault.group);
    case Kind::TwoSwapped:
        return say(QT_TRANSLATE_NOOP("Recovery", "Two neighbours have changed places, it seems in group %1. Compare "
                                                 "that group with your sheet."))
            .arg(fault.group);
    case Kind::SeveralMistyped:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Recovery", "Some characters are not as on your sheet. Compare the groups one by "
                                             "one."));
}

QString otherCodeSentence()
{
    return say(QT_TRANSLATE_NOOP("Recovery", "This is a whole code, and it does not open this journal. It may be the "
                                             "sheet of another journal, or a newer sheet has taken its place."));
}

QString progressOf(const app::RecoveryCodeFault& fault)
{
    if (fault.characters == 0)
        return {};
    return say(QT_TRANSLATE_NOOP("Recovery", "%1 of %2 characters"))
        .arg(fault.characters)
        .arg(app::RecoveryCode::kCharacters);
}

} // namespace inglenook::ui
