//! The intake: serves the page on two origins, takes bundles by resumable upload, and runs the admission gate.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `routes.rs` | the one table of routes |
//! | `headers.rs` | the header set of every response |
//! | `serve.rs` | from a request to its response |
//! | `connection.rs` | listeners, limits, answers below HTTP |
//! | `tus.rs` | the upload protocol |
//! | `store.rs` | uploads and bundles on disk |
//! | `gate.rs` | judging complete uploads |
//! | `pages.rs` | the built page in memory |
//! | `offline.rs` | what the service workers may answer for |
//!
//! `docs/intake.md` is for the people who run it.

mod clock;
mod connection;
mod gate;
mod headers;
mod offline;
mod origin;
mod pages;
mod private_file;
mod reply;
mod routes;
mod serve;
mod store;
mod tus;

#[cfg(test)]
mod census;
#[cfg(test)]
#[allow(dead_code, reason = "shared with the tests that run the built binary")]
#[path = "../../tests/intake_support/client.rs"]
mod test_client;

use std::fmt;
use std::io::{self, Write as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use gate::Gate;
use headers::HeaderSets;
use origin::{Origin, Origins, Side};
use pages::Pages;
use serve::{Shared, log_line};
use store::{Limits, OpenError, Store};

/// How long a body may send nothing before its request ends.
const STALL: Duration = Duration::from_secs(60);
/// How often late uploads are looked for.
const PURGE_EVERY: Duration = Duration::from_secs(60);

/// Where the intake keeps its bundles, what it serves and how much it takes.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct IntakeOptions {
    /// Folder for uploads and admitted bundles; made if it is missing. One intake at a time
    #[arg(long)]
    pub(crate) dir: PathBuf,
    /// Folder with the built page
    #[arg(long, default_value = "www/dist")]
    pub(crate) www: PathBuf,
    /// Folder with detection models that the page offers, and their list models.json [default: none]
    #[arg(long, value_name = "FOLDER")]
    pub(crate) models: Option<PathBuf>,
    /// Port of the shell origin on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 8787)]
    pub(crate) port: u16,
    /// Port of the work origin on 127.0.0.1 [default: the next port, or a free one when --port is 0]
    #[arg(long)]
    pub(crate) work_port: Option<u16>,
    /// Address under which browsers reach the shell origin, when a proxy stands in front [default: http://127.0.0.1:PORT]
    #[arg(long, value_name = "URL")]
    pub(crate) shell_origin: Option<String>,
    /// Address under which browsers reach the work origin, when a proxy stands in front [default: http://127.0.0.1:WORK_PORT]
    #[arg(long, value_name = "URL")]
    pub(crate) work_origin: Option<String>,
    /// Origin of a portal that may show the page in a frame; may be given several times [default: none]
    #[arg(long = "frame-ancestor", value_name = "ORIGIN")]
    pub(crate) frame_ancestors: Vec<String>,
    /// Largest bundle, in bytes
    #[arg(long, value_name = "BYTES", default_value_t = 1 << 30)]
    pub(crate) max_upload_bytes: u64,
    /// Bytes for all admitted bundles and open uploads together
    #[arg(long, value_name = "BYTES", default_value_t = 20 << 30)]
    pub(crate) max_store_bytes: u64,
    /// Hours after which an upload that is not complete is deleted
    #[arg(long, value_name = "HOURS", default_value_t = 24)]
    pub(crate) expire_hours: u32,
    /// Take bundles under this policy only: a pack or a file; may be given several times [default: any policy]
    #[arg(long = "policy", value_name = "PACK|FILE")]
    pub(crate) policies: Vec<String>,
}

/// Why the intake did not start, in words for its operator.
#[derive(Debug)]
#[non_exhaustive]
pub(crate) enum IntakeError {
    /// A file of the page is not there or cannot be read.
    PageMissing {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// An `index.html` has no place for the other origin's address, or a service worker none for its list.
    PagePlaceholder {
        /// The file.
        path: PathBuf,
        /// The text that has to stand in it.
        placeholder: &'static str,
    },
    /// The store's folder cannot be used.
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another intake runs on the same folder.
    InUse {
        /// The folder.
        path: PathBuf,
    },
    /// A port cannot be taken.
    Port {
        /// The port.
        port: u16,
        /// What the system said.
        source: io::Error,
    },
    /// The options do not go together.
    Options(String),
    /// A header could not be made.
    Header(axum::http::header::InvalidHeaderValue),
    /// The system gave no threads or no sockets.
    System(io::Error),
}

impl fmt::Display for IntakeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IntakeError::PageMissing { path, source } => write!(
                out,
                "the page is not built: {} ({source}). Run `make build`, or name the built page with --www",
                path.display()
            ),
            IntakeError::PagePlaceholder { path, placeholder } => write!(
                out,
                "{} has no {placeholder} in it, so the page would not find what belongs to it. Run `make build`",
                path.display()
            ),
            IntakeError::Folder { path, source } => {
                write!(out, "cannot use {} as the intake's folder: {source}", path.display())
            }
            IntakeError::InUse { path } => write!(
                out,
                "another intake is running on {}. Stop it, or give this one its own folder with --dir",
                path.display()
            ),
            IntakeError::Port { port, source } => {
                write!(
                    out,
                    "cannot listen on 127.0.0.1:{port}: {source}. Choose another with --port or --work-port"
                )
            }
            IntakeError::Options(message) => out.write_str(message),
            IntakeError::Header(source) => write!(out, "cannot make a response header: {source}"),
            IntakeError::System(source) => write!(out, "cannot start: {source}"),
        }
    }
}

impl std::error::Error for IntakeError {}

/// Runs the intake until SIGINT or SIGTERM. Prints one line to stdout when it is ready.
///
/// # Errors
/// When it cannot start; see [`IntakeError`].
pub(crate) fn run(options: IntakeOptions) -> Result<(), IntakeError> {
    // A panic's message may quote what the engine was reading. Its place is enough to find the fault.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|place| format!(" at {}:{}", place.file(), place.line()));
        log_line(&format!("internal error{}", place.unwrap_or_default()));
    }));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_io()
        .enable_time()
        .build()
        .map_err(IntakeError::System)?;
    runtime.block_on(async {
        // Before the ready line, so that a signal that answers to it is not missed.
        let mut signal = std::pin::pin!(connection::stop_signal());
        let intake = Intake::start(options).await?;
        tokio::select! {
            biased;
            () = &mut signal => {}
            () = async {
                // Whoever started us may not be reading; that is no reason to stop.
                let _ = writeln!(io::stdout(), "Scrubjay is ready: {}", intake.shell_origin());
                log_line(&format!("work origin: {}", intake.work_origin()));
                std::future::pending().await
            } => {}
        }
        intake.stop().await;
        Ok(())
    })?;
    // A bundle that is being judged is judged again at the next start.
    runtime.shutdown_timeout(Duration::from_secs(5));
    Ok(())
}

/// A running intake.
pub(crate) struct Intake {
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    listeners: Vec<JoinHandle<()>>,
    gate: JoinHandle<()>,
    purge: JoinHandle<()>,
}

impl Intake {
    /// Opens the store, reads the page and listens. Has to be called inside a tokio runtime.
    ///
    /// # Errors
    /// See [`IntakeError`]. Nothing is left running then.
    pub(crate) async fn start(options: IntakeOptions) -> Result<Self, IntakeError> {
        Self::start_with_stall(options, STALL).await
    }

    async fn start_with_stall(options: IntakeOptions, stall: Duration) -> Result<Self, IntakeError> {
        if options.max_upload_bytes > options.max_store_bytes {
            return Err(IntakeError::Options(
                "--max-upload-bytes is more than --max-store-bytes, so the largest bundle could never arrive"
                    .to_owned(),
            ));
        }
        let policies = crate::policy::references(&options.policies)
            .map_err(|failure| IntakeError::Options(failure.to_string()))?;
        let given = |text: &Option<String>| {
            text.as_deref().map(Origin::parse).transpose().map_err(IntakeError::Options)
        };
        let (shell_origin, work_origin) = (given(&options.shell_origin)?, given(&options.work_origin)?);
        let portals =
            options.frame_ancestors.iter().map(|text| Origin::parse(text)).collect::<Result<_, _>>();
        let portals = portals.map_err(IntakeError::Options)?;
        let work_port = match (options.work_port, options.port) {
            (Some(port), _) => port,
            (None, 0) => 0,
            (None, port) => port.checked_add(1).ok_or_else(|| {
                IntakeError::Options(
                    "there is no port after 65535 for the work origin; choose --work-port".to_owned(),
                )
            })?,
        };
        let (shell_listener, shell_address) = bind(options.port).await?;
        let (work_listener, work_address) = bind(work_port).await?;
        let origins = Origins {
            shell: shell_origin.unwrap_or_else(|| Origin::of_listener(shell_address)),
            work: work_origin.unwrap_or_else(|| Origin::of_listener(work_address)),
            portals,
        };
        if origins.shell == origins.work {
            return Err(IntakeError::Options(
                "the shell and the work page must have two different origins; change --shell-origin or --work-origin".to_owned(),
            ));
        }
        let pages = Pages::load(&options.www, options.models.as_deref(), &origins)?;
        let header_sets = HeaderSets::new(&origins).map_err(IntakeError::Header)?;
        let limits = Limits {
            max_upload_bytes: options.max_upload_bytes,
            max_store_bytes: options.max_store_bytes,
            expire_after: Duration::from_secs(u64::from(options.expire_hours) * 3600),
        };
        let (store, unjudged) = Store::open(&options.dir, limits).map_err(|error| match error {
            OpenError::InUse => IntakeError::InUse { path: options.dir.clone() },
            OpenError::Disk(source) => IntakeError::Folder { path: options.dir.clone(), source },
        })?;
        let store = Arc::new(store);
        let (gate, gate_task) = Gate::start(Arc::clone(&store), policies);
        for upload in unjudged {
            gate.submit(upload);
        }
        let purge = tokio::spawn(purge_for_ever(Arc::clone(&store)));
        let listeners = [shell_address, work_address];
        let shared = Arc::new(Shared { origins, listeners, header_sets, pages, store, gate, stall });
        let (stop, stopped) = watch::channel(false);
        let serve = |side, listener| {
            tokio::spawn(connection::listen(Arc::clone(&shared), side, listener, stopped.clone()))
        };
        let listeners = vec![serve(Side::Shell, shell_listener), serve(Side::Work, work_listener)];
        Ok(Intake { shared, stop, listeners, gate: gate_task, purge })
    }

    /// The shell origin, such as `http://127.0.0.1:8787`.
    pub(crate) fn shell_origin(&self) -> String {
        self.shared.origins.shell.to_string()
    }

    /// The work origin, such as `http://127.0.0.1:8788`.
    pub(crate) fn work_origin(&self) -> String {
        self.shared.origins.work.to_string()
    }

    /// Takes no more requests, lets those that are running keep what they have, and ends.
    pub(crate) async fn stop(self) {
        // Nobody listening any more is what we want.
        let _ = self.stop.send(true);
        for listener in self.listeners {
            // A listener that panicked has stopped too.
            let _ = listener.await;
        }
        self.purge.abort();
        self.gate.abort();
    }
}

async fn bind(port: u16) -> Result<(TcpListener, SocketAddr), IntakeError> {
    let wrong = |source| IntakeError::Port { port, source };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(wrong)?;
    let address = listener.local_addr().map_err(wrong)?;
    Ok((listener, address))
}

async fn purge_for_ever(store: Arc<Store>) {
    loop {
        tokio::time::sleep(PURGE_EVERY).await;
        let store = Arc::clone(&store);
        let done = tokio::task::spawn_blocking(move || store.purge(clock::now())).await;
        if !matches!(done, Ok(Ok(()))) {
            log_line("purge: the disk failed; trying again in a minute");
        }
    }
}
