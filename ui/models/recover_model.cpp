// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recover_model.h"

#include "models/recovery_words.h"

#include <variant>

namespace inglenook::ui {
namespace {

std::variant<app::RecoveryCode, app::RecoveryCodeFault> parsed(const app::Passphrase& typed)
{
    const auto bytes = typed.view();
    return app::parseRecoveryCode({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

} // namespace

RecoverModel::RecoverModel(GateModel& gate, QObject* parent) : QObject{parent}, m_gate{gate}
{
    connect(&gate, &GateModel::codeFits, this, [this](const QString& member) {
        if (m_code)
            Q_EMIT fits(member);
    });
    connect(&gate, &GateModel::refused, this, [this](app::Refusal why, const QString& sentence) {
        if (m_code)
            Q_EMIT refused(why == app::Refusal::WrongPassphrase ? otherCodeSentence() : sentence);
    });
    connect(&gate, &GateModel::opened, this, &RecoverModel::end);
}

void RecoverModel::begin(const std::filesystem::path& file)
{
    m_file = file;
    m_code.reset();
}

void RecoverModel::check(const app::Passphrase& typed)
{
    if (m_gate.isWorking())
        return;
    auto read = parsed(typed);
    if (const auto* fault = std::get_if<app::RecoveryCodeFault>(&read)) {
        m_code.reset();
        Q_EMIT refused(sentenceFor(*fault));
        return;
    }
    m_code = std::get<app::RecoveryCode>(std::move(read));
    m_gate.check(m_file, *m_code);
}

QString RecoverModel::progress(const app::Passphrase& typed)
{
    const auto read = parsed(typed);
    const auto* fault = std::get_if<app::RecoveryCodeFault>(&read);
    const bool isShort = fault != nullptr && fault->kind == app::RecoveryCodeFault::Kind::WrongLength;
    return isShort ? progressOf(*fault) : QString{};
}

bool RecoverModel::isCode(const app::Passphrase& typed)
{
    return std::holds_alternative<app::RecoveryCode>(parsed(typed));
}

void RecoverModel::choose(app::Passphrase fresh)
{
    if (m_code)
        m_gate.recover(m_file, *m_code, std::move(fresh));
}

void RecoverModel::end()
{
    m_code.reset();
}

} // namespace inglenook::ui
