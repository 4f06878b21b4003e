//! A web origin (`scheme://host[:port]`) as the operator or the listener names it.

use std::fmt;
use std::net::SocketAddr;

/// Which of the intake's two origins a listener, route or header set belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Side {
    /// The page that holds no raw text and owns the upload.
    Shell,
    /// The framed page that holds raw text and has no endpoint.
    Work,
}

/// A web origin without a path, such as `https://intake.example.org`. Compared byte for byte, in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    scheme: String,
    authority: String,
}

impl Origin {
    /// The origin that a listener on this machine has by itself.
    pub(crate) fn of_listener(address: SocketAddr) -> Self {
        Origin { scheme: "http".to_owned(), authority: address.to_string() }
    }

    /// Reads `http://host[:port]` or `https://host[:port]`.
    ///
    /// # Errors
    /// A sentence for the operator when there is a path, a user name, a character that no host has (which could
    /// otherwise reach a policy header), or another scheme.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let wrong = || {
            format!(
                "{text:?} is not an origin; write http://host, https://host or either with :port, and no path"
            )
        };
        let (scheme, authority) = text.split_once("://").ok_or_else(wrong)?;
        let scheme = scheme.to_ascii_lowercase();
        let authority = authority.strip_suffix('/').unwrap_or(authority).to_ascii_lowercase();
        let letters_fit = authority.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b));
        if !matches!(scheme.as_str(), "http" | "https") || authority.is_empty() || !letters_fit {
            return Err(wrong());
        }
        // A browser leaves a scheme's own port out of its Host and Origin headers.
        let own_port = if scheme == "http" { ":80" } else { ":443" };
        let authority = authority.strip_suffix(own_port).unwrap_or(&authority).to_owned();
        Ok(Origin { scheme, authority })
    }

    /// `host[:port]`, as it stands in a `Host` header.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}://{}", self.scheme, self.authority)
    }
}

/// The two public origins of one intake, and who may frame its page.
#[derive(Debug, Clone)]
pub(crate) struct Origins {
    /// Serves the shell page and the API.
    pub(crate) shell: Origin,
    /// Serves the work page.
    pub(crate) work: Origin,
    /// Portals that may frame the shell page; usually none.
    pub(crate) portals: Vec<Origin>,
}

impl Origins {
    /// The origin of one side.
    pub(crate) fn of(&self, side: Side) -> &Origin {
        match side {
            Side::Shell => &self.shell,
            Side::Work => &self.work,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_origins_and_refuses_the_rest() {
        for (text, expected) in [
            ("http://127.0.0.1:8787", "http://127.0.0.1:8787"),
            ("https://Intake.Example.org/", "https://intake.example.org"),
            ("https://intake.example.org:443", "https://intake.example.org"),
            ("http://[::1]:8787", "http://[::1]:8787"),
        ] {
            assert_eq!(Origin::parse(text).unwrap().to_string(), expected);
        }
        for text in [
            "",
            "intake.example.org",
            "ftp://a",
            "http://",
            "http://a/b",
            "http://a; script-src *",
            "http://u@a",
            "http://a'b",
        ] {
            assert!(Origin::parse(text).is_err(), "{text}");
        }
    }
}
