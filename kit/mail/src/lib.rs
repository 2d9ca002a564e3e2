//! Handing letters to the operator's SMTP server, knowing no domain.
//!
//! A [`Letter`] is plain text from the town to one address. [`Smtp`] is where it goes; its settings are handed down
//! from the binary. The connection is TLS by rustls with the roots of the web, except to this very machine, where a
//! local relay may listen without. Sending blocks: call it on a blocking thread.
//!
//! Whether a failure is worth another try is the server's word: [`Failure::Later`] or [`Failure::Never`].

use std::{str::FromStr, time::Duration};

use lettre::{
    Address, Message, SmtpTransport, Transport,
    message::{Mailbox, header::ContentType},
    transport::smtp::authentication::Credentials,
};
use thiserror::Error;

/// What the operator decided about mail.
#[derive(Clone)]
pub struct Settings {
    pub host: String,
    /// 465 speaks TLS from the first byte; every other port must upgrade with STARTTLS, unless the host is this machine.
    pub port: u16,
    pub user: Option<(String, String)>,
    /// The address letters come from. The reader sees it beside the town's name.
    pub from: String,
}

/// One letter, in plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub from_name: String,
    pub to: String,
    pub subject: String,
    pub body: String,
}

#[derive(Debug, Error)]
pub enum Failure {
    /// The server is away or asks to wait.
    #[error("later: {0}")]
    Later(String),
    /// The same letter will fail the same way.
    #[error("never: {0}")]
    Never(String),
}

#[derive(Debug, Error)]
#[error("mail settings: {0}")]
pub struct BadSettings(String);

pub struct Smtp {
    transport: SmtpTransport,
    from: Address,
}

impl Smtp {
    pub fn new(settings: &Settings) -> Result<Self, BadSettings> {
        let from = Address::from_str(&settings.from)
            .map_err(|error| BadSettings(format!("the sender's address {:?}: {error}", settings.from)))?;
        let here = matches!(settings.host.as_str(), "localhost" | "127.0.0.1" | "::1");
        let builder = if here {
            Ok(SmtpTransport::builder_dangerous(&settings.host))
        } else if settings.port == 465 {
            SmtpTransport::relay(&settings.host)
        } else {
            SmtpTransport::starttls_relay(&settings.host)
        };
        let mut builder = builder
            .map_err(|error| BadSettings(error.to_string()))?
            .port(settings.port)
            .timeout(Some(Duration::from_secs(30)));
        if let Some((user, password)) = settings.user.clone() {
            builder = builder.credentials(Credentials::new(user, password));
        }
        Ok(Smtp { transport: builder.build(), from })
    }

    /// Blocks until the server has taken the letter, or has not.
    pub fn send(&self, letter: &Letter) -> Result<(), Failure> {
        let message = write(&self.from, letter)?;
        match self.transport.send(&message) {
            Ok(_) => Ok(()),
            Err(error) if error.is_permanent() => Err(Failure::Never(error.to_string())),
            Err(error) => Err(Failure::Later(error.to_string())),
        }
    }
}

/// Whether a text can be an address of mail at all.
pub fn is_address(text: &str) -> bool {
    Address::from_str(text.trim()).is_ok()
}

fn write(from: &Address, letter: &Letter) -> Result<Message, Failure> {
    let never = |error: &dyn std::fmt::Display| Failure::Never(error.to_string());
    let to = Address::from_str(letter.to.trim()).map_err(|error| never(&error))?;
    Message::builder()
        .from(Mailbox::new(Some(letter.from_name.clone()), from.clone()))
        .to(Mailbox::new(None, to))
        .subject(letter.subject.clone())
        .header(ContentType::TEXT_PLAIN)
        .body(letter.body.clone())
        .map_err(|error| never(&error))
}

#[cfg(test)]
mod tests {
    use std::{
        io::{BufRead, BufReader, Write},
        net::TcpListener,
        thread,
    };

    use super::*;

    fn letter() -> Letter {
        Letter {
            from_name: "Piekary Śląskie".to_owned(),
            to: "jarzebina@example.org".to_owned(),
            subject: "Twój odnośnik".to_owned(),
            body: "Dzień dobry\n.\nkropka w wierszu".to_owned(),
        }
    }

    /// A server of one connection that answers as told and gives back what it heard.
    fn server(answer_to_data: &'static str) -> (u16, thread::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = thread::spawn(move || {
            let (stream, _) = listener.accept().unwrap();
            let mut out = stream.try_clone().unwrap();
            let (mut all, mut in_data) = (String::new(), false);
            out.write_all(b"220 here\r\n").unwrap();
            for line in BufReader::new(stream).lines() {
                let Ok(line) = line else { break };
                all.push_str(&line);
                all.push('\n');
                let say = match (in_data, line.as_str()) {
                    (true, ".") => {
                        in_data = false;
                        answer_to_data
                    }
                    (true, _) => continue,
                    (_, "DATA") => {
                        in_data = true;
                        "354 go on"
                    }
                    (_, "QUIT") => "221 bye",
                    _ => "250 ok",
                };
                if out.write_all(format!("{say}\r\n").as_bytes()).is_err() || line == "QUIT" {
                    break;
                }
            }
            all
        });
        (port, heard)
    }

    fn smtp(port: u16) -> Smtp {
        let from = "ostoja@example.org".to_owned();
        Smtp::new(&Settings { host: "127.0.0.1".to_owned(), port, user: None, from }).unwrap()
    }

    #[test]
    fn a_letter_arrives_with_its_words() {
        let (port, heard) = server("250 taken");
        let smtp = smtp(port);
        smtp.send(&letter()).unwrap();
        drop(smtp);
        let heard = heard.join().unwrap();
        assert!(heard.contains("RCPT TO:<jarzebina@example.org>"), "{heard}");
        assert!(heard.contains("utf-8"), "{heard}");
        assert!(heard.contains("kropka"), "{heard}");
    }

    #[test]
    fn the_servers_word_decides_whether_to_try_again() {
        let (port, _heard) = server("451 not now");
        assert!(matches!(smtp(port).send(&letter()), Err(Failure::Later(_))));
        let (port, _heard) = server("550 no such person");
        assert!(matches!(smtp(port).send(&letter()), Err(Failure::Never(_))));
        let wrong = Letter { to: "nobody at all".to_owned(), ..letter() };
        assert!(matches!(smtp(1).send(&wrong), Err(Failure::Never(_))));
        assert!(matches!(smtp(1).send(&letter()), Err(Failure::Later(_))), "nobody listens there");
    }

    #[test]
    fn a_line_break_in_an_address_or_subject_adds_no_header() {
        assert!(!is_address("a@example.org\r\nBcc: b@example.org") && !is_address("a b@example.org"));
        assert!(is_address(" a@example.org "));
        let from = Address::from_str("ostoja@example.org").unwrap();
        let subject = "One\r\nBcc: x@example.org".to_owned();
        if let Ok(message) = write(&from, &Letter { subject, ..letter() }) {
            let text = String::from_utf8(message.formatted()).unwrap();
            assert!(!text.lines().any(|line| line.starts_with("Bcc:")), "{text}");
        }
    }
}
