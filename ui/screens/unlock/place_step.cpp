// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/place_step.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

QString toQString(const std::filesystem::path& path)
{
    return QDir::toNativeSeparators(QFile::decodeName(path.string().c_str()));
}

} // namespace

PlaceStep::PlaceStep(const Theme& theme, NewJournal& journal, std::function<std::filesystem::path()> proposed,
                     QWidget* parent)
    : NewJournalStep{theme, journal, parent},
      m_proposed{std::move(proposed)}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(new TextLabel{theme, TextRole::Page, tr("Where does the journal lie?"), this});
    column->addWidget(new TextLabel{theme, TextRole::Lead, &Tokens::text2,
                                    tr("It is one encrypted file. You can move it or copy it later, like any other."),
                                    this});
    column->addSpacing(8);
    auto* label = new TextLabel{theme, TextRole::Body, tr("File"), this};
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    m_path = new QLineEdit{this};
    m_path->setObjectName(QStringLiteral("new/file"));
    m_path->setAccessibleName(tr("File of the journal"));
    m_path->setProperty("kind", QStringLiteral("field"));
    label->setBuddy(m_path);
    auto* other = new QPushButton{tr("Another place"), this};
    other->setObjectName(QStringLiteral("new/other-place"));
    other->setProperty("kind", QStringLiteral("secondary"));
    line->addWidget(m_path, 1);
    line->addWidget(other);
    column->addWidget(label);
    column->addLayout(line);
    column->addSpacing(12);
    auto* note = new TextLabel{
        theme, TextRole::Body, &Tokens::warnText,
        tr("Without a passphrase this file can’t be opened, by anyone. Nobody can reset one, not even us."), this};
    note->setProperty("note", QStringLiteral("warn"));
    note->setContentsMargins(16, 12, 16, 12);
    column->addWidget(note);
    column->addStretch();
    connect(m_path, &QLineEdit::textChanged, this, &NewJournalStep::edited);
    connect(m_path, &QLineEdit::returnPressed, this, &NewJournalStep::forwardWanted);
    connect(other, &QPushButton::clicked, this, [this] { Q_EMIT otherPlaceWanted(m_path->text()); });
}

void PlaceStep::begin()
{
    m_path->setText(toQString(m_proposed()));
    m_path->setCursorPosition(0);
    m_path->setFocus(Qt::OtherFocusReason);
}

void PlaceStep::setFile(const std::filesystem::path& file)
{
    m_path->setText(toQString(file));
}

QString PlaceStep::finish()
{
    auto text = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (text.isEmpty())
        return tr("The file needs a name.");
    if (!text.endsWith(QLatin1String{".nook"}))
        text += QStringLiteral(".nook");
    const QFileInfo file{QDir{QDir::homePath()}, text};
    if (file.exists())
        return tr("There is a file of that name already, and it stays as it is. Choose another name.");
    if (!QDir{}.mkpath(file.absolutePath()) || !QFileInfo{file.absolutePath()}.isWritable())
        return tr("This computer does not let Inglenook write in that folder. Choose another place.");
    m_journal.file = QFile::encodeName(file.absoluteFilePath()).toStdString();
    return {};
}

} // namespace inglenook::ui
