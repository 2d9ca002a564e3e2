//! The three cookies we set, and why: `session` (who is signed in), `visitor` (ties a form to the browser it was
//! shown in), `lang` (the language somebody chose). None leaves for anybody else, none outlives its use.

use axum::http::{HeaderMap, HeaderValue, header};

#[derive(Clone, Copy, Debug)]
pub struct CookieStyle {
    /// Over HTTPS cookies carry the `__Host-` prefix (RFC 6265bis): bound to this host, never sent in clear.
    pub secure: bool,
}

impl CookieStyle {
    pub fn name(self, name: &str) -> String {
        if self.secure { format!("__Host-ostoja-{name}") } else { format!("ostoja-{name}") }
    }

    pub fn get<'h>(self, headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
        let name = self.name(name);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }

    /// A `Set-Cookie` value; `max_age` of zero takes the cookie away, `None` lets it end with the browser.
    pub fn set(self, name: &str, value: &str, max_age: Option<i64>) -> HeaderValue {
        let name = self.name(name);
        let secure = if self.secure { "; Secure" } else { "" };
        let age = max_age.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        HeaderValue::try_from(format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}"))
            .unwrap_or_else(|_| HeaderValue::from_static("ostoja-refused=; Max-Age=0"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others_and_set_with_its_limits() {
        let style = CookieStyle { secure: true };
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("a=1; __Host-ostoja-lang=uk; b=2"));
        assert_eq!(style.get(&headers, "lang"), Some("uk"));
        assert_eq!(style.get(&headers, "session"), None);
        let set = style.set("session", "t", Some(0));
        let text = set.to_str().unwrap();
        assert!(text.contains("Secure") && text.contains("HttpOnly") && text.contains("Max-Age=0"), "{text}");
        assert!(style.set("x", "a\r\nSet-Cookie: y", None).to_str().unwrap().contains("refused"));
    }
}
