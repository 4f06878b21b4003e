//! Listening, connections and their limits, and the few answers that the HTTP library gives by itself.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use super::origin::Side;
use super::serve::{Shared, serve};

/// Connections at once, per listener. More wait in the system's queue.
const MAX_CONNECTIONS: usize = 512;
/// How long a client may take over the head of a request; also how long an idle connection is kept.
const HEAD_TIME: Duration = Duration::from_secs(30);
/// Bytes that the head of a request may have.
const HEAD_BYTES: usize = 64 * 1024;
/// Header lines that a request may have.
const HEAD_LINES: usize = 64;
/// How long requests that are running may take when the intake stops.
const STOP_TIME: Duration = Duration::from_secs(10);

/// Serves one listener until `stop` turns true, then lets running requests end.
pub(crate) async fn listen(
    shared: Arc<Shared>,
    side: Side,
    listener: TcpListener,
    mut stop: watch::Receiver<bool>,
) {
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let next = async {
            // The semaphore is never closed.
            let place = Arc::clone(&places).acquire_owned().await.ok();
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            _ = stop.wait_for(|stop| *stop) => break,
            next = next => next,
        };
        let Ok((stream, _address)) = accepted else {
            // Out of file handles, most likely. A pause lets others end.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let stream = FencedStream::new(stream, shared.header_sets.inert_lines(side).to_owned());
        let service_shared = Arc::clone(&shared);
        let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
            let shared = Arc::clone(&service_shared);
            async move { Ok::<_, std::convert::Infallible>(serve(shared, side, request.map(Body::new)).await) }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIME)
            .max_buf_size(HEAD_BYTES)
            .max_headers(HEAD_LINES)
            .serve_connection(TokioIo::new(stream), service);
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            // What went wrong on a connection is the client's to see, and may quote what it sent: not logged.
            let _ = connection.await;
            drop(place);
        });
    }
    drop(listener);
    shared.store.interrupt_all();
    // What has not ended by then is cut; acknowledged bytes are safe.
    let _ = tokio::time::timeout(STOP_TIME, graceful.shutdown()).await;
}

/// A connection that puts the inert header set on answers which the HTTP library writes without asking us: 400 for a
/// head that it cannot read, 414 for an address that is too long, 431 for too many header lines.
///
/// Without this there would be addresses on our own origins that answer without a policy, and such a page is a place
/// from which text could leave.
struct FencedStream {
    stream: TcpStream,
    lines: String,
    /// Bytes that stand for ones already taken from the library and still have to go out.
    waiting: Vec<u8>,
}

impl FencedStream {
    fn new(stream: TcpStream, inert_lines: String) -> Self {
        FencedStream {
            stream,
            lines: format!("cache-control: no-store\r\n{inert_lines}"),
            waiting: Vec::new(),
        }
    }

    fn poll_waiting(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.waiting.is_empty() {
            let sent = ready!(Pin::new(&mut self.stream).poll_write(context, &self.waiting))?;
            if sent == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.waiting.drain(..sent);
        }
        Poll::Ready(Ok(()))
    }
}

/// Where header lines have to be put into bytes that end with a bare error answer; nothing where they do not.
fn bare_answer(bytes: &[u8]) -> Option<usize> {
    const START: &[u8] = b"HTTP/1.1 ";
    if !bytes.ends_with(b"\r\n\r\n") {
        return None;
    }
    // A bare answer is a status line and one or two short lines. It may follow the end of an earlier answer.
    let tail = bytes.len().saturating_sub(256);
    let start = tail + bytes[tail..].windows(START.len()).rposition(|window| window == START)?;
    let head = &bytes[start..];
    let is_error = matches!(head.get(START.len()), Some(b'4' | b'5'));
    let is_ours = head.windows(23).any(|window| window.eq_ignore_ascii_case(b"content-security-policy"));
    let first_line = head.windows(2).position(|window| window == b"\r\n")?;
    (is_error && !is_ours).then_some(start + first_line + 2)
}

impl AsyncRead for FencedStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for FencedStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        ready!(self.poll_waiting(context))?;
        let Some(place) = bare_answer(bytes) else {
            return Pin::new(&mut self.stream).poll_write(context, bytes);
        };
        let mut fenced = bytes[..place].to_vec();
        fenced.extend_from_slice(self.lines.as_bytes());
        fenced.extend_from_slice(&bytes[place..]);
        self.waiting = fenced;
        // They are ours now; poll_flush and poll_shutdown see them out.
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_waiting(context))?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_waiting(context))?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    // Vectored writes stay off, so that an answer's head always comes in one piece.
    fn is_write_vectored(&self) -> bool {
        false
    }
}

/// A future that ends at the first SIGINT (Ctrl-C) or SIGTERM.
pub(crate) async fn stop_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    let terminate: Pin<Box<dyn Future<Output = ()> + Send>> =
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => Box::pin(async move {
                signal.recv().await;
            }),
            Err(_) => Box::pin(std::future::pending()),
        };
    #[cfg(not(unix))]
    let terminate: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(std::future::pending());
    tokio::select! {
        _ = interrupt => {}
        () = terminate => {}
    }
}

#[cfg(test)]
mod tests {
    use super::bare_answer;

    #[test]
    fn only_bare_error_answers_are_fenced() {
        let bare = b"HTTP/1.1 414 URI Too Long\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
        assert_eq!(bare_answer(bare), Some(27));
        let behind = [b"{\"state\":\"checking\"}".as_slice(), bare].concat();
        assert_eq!(bare_answer(&behind), Some(20 + 27));
        for other in [
            b"HTTP/1.1 100 Continue\r\n\r\n".as_slice(),
            b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
            b"HTTP/1.1 404 Not Found\r\nContent-Security-Policy: default-src 'none'\r\n\r\n",
            b"HTTP/1.1 404 Not Found\r\ncontent-length: 5\r\n\r\nhello",
            b"",
        ] {
            assert_eq!(bare_answer(other), None);
        }
    }
}
