// SPDX-License-Identifier: MIT
#pragma once

#include "gui/ResultSubject.h"
#include "gui/Tone.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace da {

/// The explaining of a pasted text, without its window: the text, what the user knows beside it, and what it
/// says. Asks no network, and keeps nothing when it is destroyed.
///
/// A diagnosis is made off the caller's thread, a moment after the last change: reading a MiB takes longer
/// than a key stroke may. A later change lets an earlier diagnosis finish and forgets its result.
class ExplainController : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostBytes =
        1024 * 1024; ///< of a text; the rest is not read, and message() says so

    explicit ExplainController(QObject *parent = nullptr);

    void setText(const QString &text); ///< as typed or pasted
    void openFile(
        const QString &path); ///< a text file in any encoding; what is wrong with it is said by message()
    void clear(); ///< text and everything known
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.trimmed().isEmpty(); }
    [[nodiscard]] Message message() const; ///< about the text

    void setConsumerOrgSent(std::optional<bool> sent);
    void setHttpStatus(const QString &typed);
    void setEnvironment(std::optional<EnvironmentKind> kind);
    [[nodiscard]] const Facts &known() const { return m_known; } ///< from the user, not from the text
    [[nodiscard]] const QString &httpStatus() const { return m_httpStatus; } ///< as typed
    [[nodiscard]] Message httpStatusMessage() const;

    /// nullopt: there is no text, or none has been read yet.
    [[nodiscard]] const std::optional<Explanation> &explanation() const { return m_explanation; }
    [[nodiscard]] bool isBusy() const { return m_busy || m_debounce.isActive(); }

Q_SIGNALS:
    void changed(); ///< the text or what is known
    void explained(); ///< explanation() is another, or there is none any more

private:
    enum class Trouble { None, CutOff, NotReadable, NotText };

    void take(const QString &text, Trouble trouble);
    void diagnoseSoon();
    void diagnoseNow();

    QString m_text;
    Trouble m_trouble = Trouble::None;
    QString m_fileName; ///< of the file that m_trouble is about
    Facts m_known;
    QString m_httpStatus;
    std::optional<Explanation> m_explanation;
    QTimer m_debounce;
    quint64 m_generation = 0;
    bool m_busy = false;
};

} // namespace da
