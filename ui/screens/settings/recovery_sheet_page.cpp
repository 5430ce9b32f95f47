// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/recovery_sheet_page.h"

#include "models/recover_model.h"
#include "models/recovery_words.h"
#include "models/secret_text.h"
#include "screens/settings/code_block.h"
#include "screens/settings/recovery_sheet.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/code_field.h"
#include "widgets/dialog.h"
#include "widgets/note_line.h"
#include "widgets/qr_code.h"
#include "widgets/text_label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <memory>

namespace inglenook::ui {
namespace {

constexpr int kCameraSide = 164;

/// The same code for a camera, black on white in every theme.
class CameraCode : public QWidget {
public:
    CameraCode(const Theme& theme, const app::RecoveryCode& code, QWidget* parent) : QWidget{parent}, m_qr{codeOf(code)}
    {
        setFixedSize(theme.px(kCameraSide), theme.px(kCameraSide));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        m_qr.paint(painter, QRectF{rect()});
    }

private:
    static QrCode codeOf(const app::RecoveryCode& code)
    {
        const auto text = code.text();
        return QrCode::of({reinterpret_cast<const char*>(text.view().data()), text.size()});
    }

    QrCode m_qr;
};

QPushButton* button(const QString& text, const char* name, const char* kind, QWidget* parent)
{
    auto* made = new QPushButton{text, parent};
    made->setObjectName(QLatin1String{name});
    made->setProperty("kind", QLatin1String{kind});
    return made;
}

QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep3);
    for (auto* widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

RecoverySheetPage::RecoverySheetPage(const Theme& theme, app::RecoveryCode code, const QString& member,
                                     const QDate& made, QWidget* parent)
    : SettingsSubpage{parent},
      m_theme{theme},
      m_member{member},
      m_made{made},
      m_block{new CodeBlock{theme, std::move(code), this}}
{
    setObjectName(QStringLiteral("sheet"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    auto* leave = button(tr("Back"), "sheet/back", "quiet", this);
    setButtonIcon(theme, *leave, QStringLiteral("left"), &Tokens::text2);
    column->addWidget(leave, 0, Qt::AlignLeading);
    m_steps = new QStackedWidget{this};
    m_steps->addWidget(makeSheet());
    m_steps->addWidget(makeCheck());
    column->addWidget(m_steps);
    m_good = new NoteLine{theme, NoteLine::Kind::GoodNews, {}, this};
    m_trouble = new NoteLine{theme, NoteLine::Kind::Error, {}, this};
    m_good->hide();
    m_trouble->hide();
    column->addWidget(m_good);
    column->addWidget(m_trouble);
    column->addStretch();
    connect(leave, &QPushButton::clicked, this, &RecoverySheetPage::back);
    auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, this};
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RecoverySheetPage::back);
}

QWidget* RecoverySheetPage::makeCodes(QWidget* parent)
{
    auto* card = new Card{m_theme, parent};
    card->setOutlined(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep5);
    row->addWidget(m_block, 1, Qt::AlignVCenter);
    row->addWidget(new CameraCode{m_theme, m_block->code(), card});
    card->column()->addLayout(row);
    return card;
}

QWidget* RecoverySheetPage::makeSheet()
{
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    column->addWidget(new TextLabel{m_theme, TextRole::Page, tr("Your recovery code"), page});
    column->addWidget(new TextLabel{m_theme, TextRole::Lead, &Tokens::text2,
                                    tr("It opens this journal from now on, as your passphrase does. It is shown this "
                                       "once: print it, or write it on paper."),
                                    page});
    column->addSpacing(space::kStep2);
    column->addWidget(makeCodes(page));
    m_print = button(tr("Print the sheet"), "sheet/print", "secondary", page);
    setButtonIcon(m_theme, *m_print, QStringLiteral("print"), &Tokens::text);
    auto* pdf = button(tr("Save it as a PDF"), "sheet/save", "secondary", page);
    column->addLayout(rowOf({m_print, pdf}));
    column->addWidget(new TextLabel{
        m_theme, TextRole::Small, &Tokens::text2,
        tr("Keep it where you keep papers that matter, and away from this computer: whoever has it and the journal’s "
           "file can read all of it. A PDF is no safer than paper; put it on a stick rather than beside the journal."),
        page});
    column->addSpacing(space::kStep2);
    auto* onward = button(tr("I have it on paper"), "sheet/forward", "primary", page);
    onward->setProperty("buttonSize", QStringLiteral("large"));
    column->addWidget(onward, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_print, &QPushButton::clicked, this, &RecoverySheetPage::print);
    connect(pdf, &QPushButton::clicked, this, &RecoverySheetPage::save);
    connect(onward, &QPushButton::clicked, this, [this] {
        m_isOnPaper = true;
        showCheck();
    });
    return page;
}

QWidget* RecoverySheetPage::makeCheck()
{
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    column->addWidget(new TextLabel{m_theme, TextRole::Page, tr("Type it once, from the paper"), page});
    column->addWidget(new TextLabel{m_theme, TextRole::Lead, &Tokens::text2,
                                    tr("So that a slip of the pen is noticed now and not on the day you need it."),
                                    page});
    column->addSpacing(space::kStep2);
    m_typed = new CodeField{m_theme, tr("Recovery code"), page};
    m_typed->setObjectName(QStringLiteral("sheet/typed"));
    column->addWidget(m_typed);
    auto* compare = button(tr("Compare"), "sheet/compare", "primary", page);
    compare->setProperty("buttonSize", QStringLiteral("large"));
    auto* skip = button(tr("Not now"), "sheet/skip", "quiet", page);
    column->addSpacing(space::kStep2);
    column->addLayout(rowOf({compare, skip}));
    column->addStretch();
    connect(m_typed, &CodeField::submitted, this, &RecoverySheetPage::compare);
    connect(m_typed, &CodeField::edited, this, [this] {
        m_typed->setError({});
        m_typed->setProgress(RecoverModel::progress(typedIn(*m_typed)));
    });
    connect(compare, &QPushButton::clicked, this, &RecoverySheetPage::compare);
    connect(skip, &QPushButton::clicked, this, &RecoverySheetPage::closed);
    return page;
}

void RecoverySheetPage::begin()
{
    m_print->setFocus(Qt::OtherFocusReason);
}

void RecoverySheetPage::showSheet()
{
    m_typed->clear();
    m_steps->setCurrentIndex(0);
    begin();
}

void RecoverySheetPage::showCheck()
{
    say({}, true);
    m_steps->setCurrentIndex(1);
    m_typed->setFocus(Qt::OtherFocusReason);
}

void RecoverySheetPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Recovery sheet"));
    printer->setCreator(QStringLiteral("Inglenook"));
    auto* dialog = new QPrintDialog{printer.get(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        const bool fine = printSheet(*printer, {m_member, m_made, m_block->code()});
        m_isOnPaper = m_isOnPaper || fine;
        say(fine ? tr("The sheet is on its way to the printer.")
                 : tr("The printer did not take it. Try again, save it as a PDF, or write it on paper."),
            fine);
    });
    dialog->open();
}

void RecoverySheetPage::save()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog{this, tr("Save the recovery sheet"), folder, tr("PDF (*.pdf)")};
    dialog->setObjectName(QStringLiteral("sheet/file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("Recovery sheet.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecoverySheetPage::saveTo);
    dialog->open();
}

void RecoverySheetPage::saveTo(const QString& file)
{
    const bool fine = saveSheet(file, {m_member, m_made, m_block->code()});
    m_isOnPaper = m_isOnPaper || fine;
    say(fine ? tr("The sheet is saved.")
             : tr("The sheet could not be saved there. Choose another folder, or write it on paper."),
        fine);
}

void RecoverySheetPage::say(const QString& sentence, bool good)
{
    m_good->setText(sentence);
    m_trouble->setText(sentence);
    m_good->setVisible(good && !sentence.isEmpty());
    m_trouble->setVisible(!good && !sentence.isEmpty());
}

void RecoverySheetPage::compare()
{
    const auto typed = typedIn(*m_typed);
    const auto bytes = typed.view();
    const auto read = app::parseRecoveryCode({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (const auto* fault = std::get_if<app::RecoveryCodeFault>(&read))
        m_typed->setError(sentenceFor(*fault));
    else if (!std::get<app::RecoveryCode>(read).secret().sameAs(m_block->code().secret()))
        m_typed->setError(tr("This is a whole code, but another one. Perhaps it is from an older sheet."));
    else
        Q_EMIT closed();
    m_typed->setFocus(Qt::OtherFocusReason);
}

void RecoverySheetPage::back()
{
    if (m_steps->currentIndex() == 1)
        showSheet();
    else if (m_isOnPaper)
        Q_EMIT closed();
    else
        askBeforeLeaving();
}

void RecoverySheetPage::askBeforeLeaving()
{
    constexpr int kStay = 1;
    constexpr int kLeave = 2;
    auto* dialog =
        new Dialog{m_theme, tr("Is the code on paper?"),
                   tr("It is not shown again. If it is nowhere yet, you can make another one at any time."), this};
    dialog->addAnswer(kLeave, tr("Leave this page"), Dialog::Weight::Secondary);
    dialog->addAnswer(kStay, tr("Stay here"), Dialog::Weight::Primary);
    dialog->setSafeAnswer(kStay);
    connect(dialog, &Dialog::answered, this, [this](int answer) {
        if (answer == kLeave)
            Q_EMIT closed();
    });
    dialog->open();
}

} // namespace inglenook::ui
