// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat {

//! Why an address gave no good answer: the kind beside the sentence, so that programs and tests need not read
//! words.
enum class Trouble {
    None,
    Other,
    BadAddress, //!< not http or https
    UnknownHost,
    NameLookup, //!< whoever knows the names does not answer
    NoNetwork, //!< this machine is in no network at all
    Refused,
    Unreachable,
    ConnectTimeout,
    TlsTimeout,
    Silent, //!< connected, and not a byte came in time
    Stalled, //!< an answer began and stopped
    Slow, //!< an answer came, too slowly
    Cut,
    TooLarge,
    HeadTooLarge,
    NotHttp,
    Compressed,
    WantsTls, //!< plain HTTP on a TLS port
    NoTls, //!< TLS on a port that does not speak it
    CertificateExpired,
    CertificateNotYetValid,
    CertificateSoon, //!< it is good today and ends within days
    SelfSigned,
    UnknownAuthority,
    WrongHost,
    WeakCertificate,
    Tls, //!< any other reason not to trust the connection
    Redirect,
    WebPage, //!< a login or maintenance page in the place of the service
    RateLimited,
    NotAllowed,
    Status,
    WrongAnswer, //!< not what the probe expects
    Says, //!< the service itself says that it is not well
    NotChecked, //!< the service itself says that it did not look
};

//! "refused", "certificate-expired", …: the form in machine output; empty for None.
QString toKey(Trouble trouble);

} // namespace thabat
