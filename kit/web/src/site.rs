use std::{
    any::{Any, TypeId},
    collections::HashMap,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use base::{Clock, Entropy};
use seal::{Secret, Strength};
use store::Db;
use texts::Texts;
use tokio::sync::Semaphore;

use crate::{Throttle, cookies::CookieStyle};

/// What the operator decided.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How people reach us, without a trailing slash: `https://ostoja.example.org`.
    pub base_url: String,
    /// A demonstration shows its mail on screen and offers one sign-in link per role.
    pub demo: bool,
    /// Where a town's own templates and files live.
    pub data_dir: Option<PathBuf>,
    pub password_strength: Strength,
}

/// What the whole program shares.
pub struct Site {
    pub db: Db,
    pub clock: Clock,
    pub entropy: Entropy,
    pub texts: &'static Texts,
    pub secret: Secret,
    pub settings: Settings,
    pub throttle: Throttle,
    /// How many slow hashes may run at once: each takes 64 MiB.
    pub slow: Semaphore,
    pub cookies: CookieStyle,
    pub memory: Memory,
}

/// What a room keeps in memory for as long as the program runs, by its type: nothing that cannot be made anew.
#[derive(Default)]
pub struct Memory(Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Memory {
    pub fn of<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let one = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        Arc::clone(one).downcast().expect("a thing is kept under its own type")
    }
}

pub type Shared = Arc<Site>;

impl Site {
    pub fn new(
        db: Db,
        clock: Clock,
        entropy: Entropy,
        texts: &'static Texts,
        secret: Secret,
        settings: Settings,
    ) -> Shared {
        let cookies = CookieStyle { secure: settings.base_url.starts_with("https://") };
        let throttle = Throttle::new(&entropy);
        Arc::new(Site {
            db,
            clock,
            entropy,
            texts,
            secret,
            settings,
            throttle,
            slow: Semaphore::new(1),
            cookies,
            memory: Memory::default(),
        })
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.settings.base_url)
    }
}
