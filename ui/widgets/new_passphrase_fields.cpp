// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/new_passphrase_fields.h"

#include "theme/metrics.h"
#include "widgets/passphrase_field.h"
#include "widgets/strength_meter.h"

#include <QVBoxLayout>

namespace inglenook::ui {

NewPassphraseFields::NewPassphraseFields(const Theme& theme, const QString& label, const QString& objectName,
                                         QWidget* parent)
    : QWidget{parent},
      m_first{new PassphraseField{theme, label, this}},
      m_again{new PassphraseField{theme, tr("The same again"), this}},
      m_strength{new StrengthMeter{theme, this}}
{
    m_first->setObjectName(objectName);
    m_again->setObjectName(objectName + QStringLiteral("-again"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    column->addWidget(m_first);
    column->addWidget(m_strength);
    column->addWidget(m_again);
    setFocusProxy(m_first);
    connect(m_first, &PassphraseField::edited, this, &NewPassphraseFields::edited);
    connect(m_again, &PassphraseField::edited, this, &NewPassphraseFields::edited);
    connect(m_first, &PassphraseField::submitted, this, [this] { m_again->setFocus(Qt::TabFocusReason); });
    connect(m_again, &PassphraseField::submitted, this, &NewPassphraseFields::submitted);
}

void NewPassphraseFields::setStrength(int steps, const QString& words)
{
    m_strength->setStrength(steps, words);
}

void NewPassphraseFields::setReadOnly(bool readOnly)
{
    m_first->setReadOnly(readOnly);
    m_again->setReadOnly(readOnly);
}

void NewPassphraseFields::clear()
{
    m_first->clear();
    m_again->clear();
    setStrength(0, {});
}

} // namespace inglenook::ui
