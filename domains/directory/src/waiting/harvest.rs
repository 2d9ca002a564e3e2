//! One run over a branch: ask for a page, have it kept, go on; and say why where it ends early.

use std::time::Duration;

use base::{Message, Problem};
use fetch::{Fetch, Manners, Pace, Polite};
use people::Caller;
use store::Tx;

use super::{
    actions,
    client::{Client, Halt, Recording},
    model::{Run, RunId, RunStatus, Wish},
    reading::Page,
};

/// What the keeper of the series is asked to do, each in a transaction of its own; see [`super::actions::keep`].
#[derive(Clone, Debug)]
pub enum Step {
    /// Go on with a run that was stopped, or begin one.
    Begin(Wish),
    Page(RunId, Page),
    Halt(RunId, Halt),
}

/// A branch has some four hundred pages. More than this, and the register counts in circles.
const MOST_PAGES: i64 = 20_000;

/// Reads to the end, or to where the register no longer answers. What was kept until then stays, and the same wish
/// goes on from there.
pub fn run<F: Fetch, P: Pace>(
    client: &mut Client<F, P>,
    wish: &Wish,
    keep: &mut dyn FnMut(Step) -> Result<Run, Problem>,
    progress: &mut dyn FnMut(&Run),
) -> Result<Run, Problem> {
    let mut run = keep(Step::Begin(wish.clone()))?;
    progress(&run);
    if let Err(halt) = client.greet() {
        return keep(Step::Halt(run.id, halt));
    }
    while run.status == RunStatus::Running {
        let page = match client.page(wish, run.next_page) {
            Ok(page) if page.number > MOST_PAGES => Err(Halt::NoPage(page.number.to_string())),
            other => other,
        };
        run = match page {
            Ok(page) => keep(Step::Page(run.id, page))?,
            Err(halt) => keep(Step::Halt(run.id, halt))?,
        };
        progress(&run);
    }
    Ok(run)
}

/// Reads a recording, all of it in one transaction.
pub fn recorded(
    tx: &mut Tx<'_>,
    caller: &Caller,
    name: &str,
    bytes: &[u8],
    branch: &str,
) -> Result<Run, Problem> {
    let recording = Recording::read(bytes)
        .map_err(|why| Problem::field("file", Message::new("waiting-halt-no-page").text("given", why)))?;
    let wish = Wish {
        source: name.to_owned(),
        recorded_at: recording.answered_at,
        branch: branch.to_owned(),
        case: 1,
        benefit: String::new(),
    };
    let mut client = recording.client();
    run(&mut client, &wish, &mut |step| actions::keep(tx, caller, &step), &mut |_| {})
}

/// For answers that are here already there is nothing to wait for.
pub struct NoWait;

impl Pace for NoWait {
    fn elapsed(&self) -> Duration {
        Duration::MAX
    }
    fn wait(&mut self, _: Duration) {}
}

impl Recording {
    /// Asks the recording as one asks the register.
    pub fn client(&self) -> Client<&Recording, NoWait> {
        Client::new(Polite::new(self, NoWait, Manners::default()), "http://recording.invalid")
    }
}
