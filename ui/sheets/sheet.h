// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/monitor/watch.h"
#include "ui/models/currentincident.h"
#include "ui/models/sheetkind.h"
#include "ui/theme/appearance.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

#include <QFrame>

#include <functional>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace thabat::ui {

class Banner;
class Chip;

//! What lies over the See zone for one task: says where it acts and what has not happened yet, keeps what was
//! typed, and never blocks.
//!
//! Esc leaves without effect, Ctrl+Enter is the main action. A subclass sets its words in retranslate(), what
//! was measured or written in renew(), and where work begins in begin().
class Sheet : public QFrame
{
    Q_OBJECT

public:
    //! All of them outlive the sheet.
    Sheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
          QWidget *parent = nullptr);

    //! Sets its words first, so that it never asks for the room of parts that will not be seen.
    void setVisible(bool visible) override;

Q_SIGNALS:
    void closeRequested(); //!< the person is finished here
    void sheetWanted(thabat::ui::SheetKind kind);
    void done(const QString &message); //!< something was carried out; the sheet may still show its result

protected:
    enum class Leaving { Cancel, Close };
    using Action = std::function<void()>;

    desk::Desk &desk() const { return m_desk; }
    CurrentIncident &current() const { return m_current; }
    const domain::Incident *incident() const { return m_current.incident(); }
    const Appearance &appearance() const { return m_appearance; }
    const QString &of(const LocalizedText &text) const { return text.in(m_appearance.language()); }
    const Words &words(); //!< of the language of the window
    QDateTime now() const { return m_desk.workplace().now(); }

    QVBoxLayout *body() const { return m_body; } //!< scrolls
    QVBoxLayout *pinned() const { return m_pinned; } //!< always in sight, above the buttons
    PlainLabel *addLabel(TextStyle style);
    PlainLabel *addCaption(QWidget &field); //!< names @p field, which is added under it
    QPushButton *addButton(); //!< beside the main one
    QPushButton &mainButton() const { return *m_main; }

    void setHead(const QString &title, const QString &notYet);
    void setMain(const QString &verb); //!< empty: there is no main action
    void setLeaving(Leaving leaving);
    QPushButton &leaveButton() const { return *m_leave; }

    //! Why the main action cannot happen now; empty: it can.
    void block(const QString &reason);

    void showProblem(const QString &text, const QString &verb = {}); //!< @p verb: problemAnswered() follows
    void hideProblem();

    //! Carries out a command; an error is shown and nothing else happens.
    void submit(const desk::Command &command, const std::function<void(const desk::Answer &)> &then);
    bool isBusy() const { return m_busy; }

    static void setShown(std::initializer_list<QWidget *> parts, bool shown);

    void copy(const QString &text); //!< without isolates
    void finish(const QString &message); //!< done() and closeRequested()

    virtual void retranslate() = 0;
    virtual void renew() { }
    virtual void begin() { }
    virtual void act() { }
    virtual void problemAnswered() { }

    //! What a key does here besides Esc and Ctrl+Enter; nothing when it is not ours.
    virtual Action actionOf(const QKeyEvent &) const { return {}; }

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Action anyActionOf(const QKeyEvent &key) const;
    void speak();
    void renewIfSeen();
    void showMain();
    void pressMain();
    QVBoxLayout *addScrolledBody();

    desk::Desk &m_desk;
    CurrentIncident &m_current;
    const Appearance &m_appearance;
    std::optional<Words> m_words;
    PlainLabel *m_title;
    Chip *m_environment;
    PlainLabel *m_notYet;
    QVBoxLayout *m_body;
    QVBoxLayout *m_pinned;
    Banner *m_problem;
    PlainLabel *m_reason;
    QLayout *m_buttons;
    QPushButton *m_main;
    QPushButton *m_leave;
    QString m_verb;
    QString m_blocked;
    Leaving m_leaving = Leaving::Cancel;
    bool m_busy = false;
};

} // namespace thabat::ui
