//! Bounds on the time and number of typesettings.

use super::PdfProblem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, PoisonError, mpsc};
use std::time::Duration;

/// How many documents are typeset at the same time.
pub const MOST_AT_ONCE: usize = 4;

/// Deep nesting is stopped by Typst, but later than a small stack ends in a build without optimisation.
const STACK: usize = 64 * 1024 * 1024;

static AT_WORK: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

/// A place at work, given back when the work ends, however late and however it ends.
struct Place;

impl Place {
    fn wait(most: Duration) -> Option<Place> {
        let count = AT_WORK.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut count, _) = FREED
            .wait_timeout_while(count, most, |count| *count >= MOST_AT_ONCE)
            .unwrap_or_else(PoisonError::into_inner);
        if *count >= MOST_AT_ONCE {
            return None;
        }
        *count += 1;
        Some(Place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        *AT_WORK.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREED.notify_one();
    }
}

pub(super) fn within<T: Send + 'static>(
    most: Duration,
    work: impl FnOnce() -> Result<T, PdfProblem> + Send + 'static,
) -> Result<T, PdfProblem> {
    let place = Place::wait(most).ok_or(PdfProblem::Busy)?;
    let (sender, receiver) = mpsc::channel();
    let job = move || {
        let _place = place;
        let done = catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(PdfProblem::Internal));
        // Nobody listens any more when the time has passed.
        let _ = sender.send(done);
    };
    std::thread::Builder::new()
        .name("typeset".into())
        .stack_size(STACK)
        .spawn(job)
        .map_err(|_| PdfProblem::Internal)?;
    match receiver.recv_timeout(most) {
        Ok(done) => done,
        Err(mpsc::RecvTimeoutError::Timeout) => Err(PdfProblem::TooSlow { limit: most }),
        Err(mpsc::RecvTimeoutError::Disconnected) => Err(PdfProblem::Internal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn slow_work_is_left_and_crowds_are_refused() {
        let gate = Arc::new((Mutex::new(false), Condvar::new()));
        let short = Duration::from_millis(20);
        for _ in 0..MOST_AT_ONCE {
            let gate = Arc::clone(&gate);
            let slow = within(short, move || {
                let open = gate.0.lock().unwrap();
                drop(gate.1.wait_while(open, |open| !*open).unwrap());
                Ok(())
            });
            assert_eq!(slow, Err(PdfProblem::TooSlow { limit: short }));
        }
        assert_eq!(within(short, || Ok(())), Err(PdfProblem::Busy));
        *gate.0.lock().unwrap() = true;
        gate.1.notify_all();
        assert_eq!(within(Duration::from_secs(5), || Ok(7)), Ok(7));
        assert_eq!(
            within(Duration::from_secs(5), || -> Result<(), _> { panic!("inside") }),
            Err(PdfProblem::Internal)
        );
    }
}
