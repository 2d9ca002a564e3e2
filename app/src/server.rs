//! Serving, until told to stop.

use std::net::SocketAddr;

use anyhow::Context;
use tokio::net::TcpListener;
use web::Shared;

/// Serves the site on `address` until the process is asked to end; `ready` is called once it listens.
pub async fn serve(site: Shared, address: SocketAddr, ready: impl FnOnce(SocketAddr)) -> anyhow::Result<()> {
    let router = people::house(site, crate::routes(), crate::nav());
    let listener = TcpListener::bind(address).await.with_context(|| format!("{address} is taken"))?;
    ready(listener.local_addr()?);
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop()).await?;
    Ok(())
}

async fn stop() {
    let interrupted = async { drop(tokio::signal::ctrl_c().await) };
    #[cfg(unix)]
    let terminated = async {
        if let Ok(mut signal) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            signal.recv().await;
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! { () = interrupted => {}, () = terminated => {} }
}
