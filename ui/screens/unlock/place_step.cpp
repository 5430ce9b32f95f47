// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/place_step.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <unistd.h>

namespace inglenook::ui {
namespace {

namespace fs = std::filesystem;

/// Names beside the journal are longer than its own, by ".new-0123456789abcdef-wal" at most; the system takes 255 bytes
/// of a name, and SQLite 512 of a path.
constexpr std::size_t kLongestName = 255 - 25;
constexpr std::size_t kLongestPath = 511 - 25;

QString toQString(const fs::path& path)
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
    setFile(m_proposed());
    m_path->setCursorPosition(0);
    m_path->setFocus(Qt::OtherFocusReason);
}

void PlaceStep::setFile(const std::filesystem::path& file)
{
    m_given = file;
    m_path->setText(toQString(file));
}

/// What was typed; or what was given, while nobody changed it: not every name can be shown as letters and read back.
fs::path PlaceStep::chosen() const
{
    if (m_path->text() == toQString(m_given))
        return m_given;
    auto text = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!text.isEmpty() && !text.endsWith(QLatin1String{".nook"}))
        text += QStringLiteral(".nook");
    return QFile::encodeName(text).toStdString();
}

QString PlaceStep::finish()
{
    const auto typed = chosen();
    if (typed.stem().empty())
        return tr("The file needs a name.");
    const auto file = (fs::path{QFile::encodeName(QDir::homePath()).toStdString()} / typed).lexically_normal();
    if (file.filename().native().size() > kLongestName || file.native().size() > kLongestPath)
        return tr("That name is too long. Choose a shorter one, or a folder that lies less deep.");
    std::error_code error;
    if (fs::exists(fs::symlink_status(file, error)))
        return tr("There is a file of that name already, and it stays as it is. Choose another name.");
    fs::create_directories(file.parent_path(), error);
    if (::access(file.parent_path().c_str(), W_OK | X_OK) != 0)
        return tr("This computer does not let Inglenook write in that folder. Choose another place.");
    m_journal.file = file;
    return {};
}

} // namespace inglenook::ui
