//! Work shared out among threads.

use std::sync::Mutex;

pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// Does all parts, each once, whoever is free taking the next.
pub(crate) fn out<T: Send>(threads: usize, parts: Vec<T>, work: impl Fn(T) + Sync) {
    if threads <= 1 || parts.len() <= 1 {
        parts.into_iter().for_each(work);
        return;
    }
    let waiting = Mutex::new(parts.into_iter());
    let busy = || {
        loop {
            let next = match waiting.lock() {
                Ok(mut waiting) => waiting.next(),
                Err(_) => None, // another thread panicked, which the scope will tell
            };
            match next {
                Some(part) => work(part),
                None => return,
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(busy);
        }
        busy();
    });
}
