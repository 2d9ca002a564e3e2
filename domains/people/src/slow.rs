use base::Problem;
use web::{Failure, Shared, Site};

/// Runs slow hashing on a blocking thread, when its turn comes: each takes 64 MiB, so not many run at once.
/// Somebody who hangs up early still waits their turn to the end, so hanging up gains nothing.
pub async fn slow<R: Send + 'static>(
    site: &Shared,
    work: impl FnOnce(&Site) -> R + Send + 'static,
) -> Result<R, Failure> {
    let site = site.clone();
    let turn = tokio::spawn(async move {
        let _turn = site.slow.acquire().await.map_err(|error| Problem::internal(error.to_string()))?;
        let inner = site.clone();
        tokio::task::spawn_blocking(move || work(&inner))
            .await
            .map_err(|error| Problem::internal(error.to_string()))
    });
    Ok(turn.await.map_err(|error| Problem::internal(error.to_string()))??)
}
