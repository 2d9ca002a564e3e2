use std::{
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

/// What a [`StandIn`] answers to one question.
#[derive(Clone, Debug)]
pub struct Said {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    /// How long it thinks before it answers.
    pub after: Duration,
}

impl Said {
    pub fn ok(body: impl Into<Vec<u8>>) -> Self {
        Said { status: 200, headers: Vec::new(), body: body.into(), after: Duration::ZERO }
    }
    pub fn status(status: u16) -> Self {
        Said { status, ..Said::ok("") }
    }
}

/// Somebody else's server, on this machine: a real one, over a real socket, that says what a test wants.
pub struct StandIn {
    at: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl StandIn {
    /// `answer` is given the path with its query and how many questions came before.
    pub fn start(answer: impl Fn(&str, usize) -> Said + Send + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let at = listener.local_addr().expect("its address");
        let (asked, over) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
        let (log, ended) = (asked.clone(), over.clone());
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if ended.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(mut stream) = stream else { continue };
                let Some(path) = question(&stream) else { continue };
                let before = {
                    let mut log = log.lock().expect("nobody panics with it");
                    log.push(path.clone());
                    log.len() - 1
                };
                let said = answer(&path, before);
                thread::sleep(said.after);
                // Who asked may be gone by now.
                drop(reply(&mut stream, &said));
            }
        });
        StandIn { at, asked, over, thread: Some(thread) }
    }

    /// `http://127.0.0.1:port`
    pub fn address(&self) -> String {
        format!("http://{}", self.at)
    }

    /// Every path that was asked for, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("nobody panics with it").clone()
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.at));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

fn question(stream: &TcpStream) -> Option<String> {
    let mut lines = BufReader::new(stream);
    let mut first = String::new();
    lines.read_line(&mut first).ok()?;
    let mut line = String::new();
    while lines.read_line(&mut line).ok()? > 2 {
        line.clear();
    }
    first.split(' ').nth(1).map(str::to_owned)
}

fn reply(stream: &mut TcpStream, said: &Said) -> std::io::Result<()> {
    let length = said.body.len();
    write!(stream, "HTTP/1.1 {} -\r\nContent-Length: {length}\r\nConnection: close\r\n", said.status)?;
    for (name, value) in &said.headers {
        write!(stream, "{name}: {value}\r\n")?;
    }
    stream.write_all(b"\r\n")?;
    stream.write_all(&said.body)
}
