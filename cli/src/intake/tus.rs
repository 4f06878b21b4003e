//! The upload protocol: tus 1.0.0 with creation, creation-with-upload, checksum, expiration and termination.
//!
//! What is special here: a byte count is given to the client only when those bytes are synced to disk; a request that
//! promises a checksum is kept whole or not at all; no metadata is taken but the one file type there is, so that a
//! file's name cannot even arrive.

use std::pin::pin;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderName, Response, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use http_body_util::BodyExt as _;
use sha1::{Digest as _, Sha1};
use sha2::Sha256;

use super::clock;
use super::reply::{self, Problem};
use super::routes::Verb;
use super::serve::Shared;
use super::store::{Found, Stage, StoreError, Upload, UploadId, Verdict, Writer};

const VERSION: &str = "1.0.0";
const EXTENSIONS: &str = "creation,creation-with-upload,checksum,expiration,termination";
const ALGORITHMS: &str = "sha256,sha1";
const CHUNK_TYPE: &str = "application/offset+octet-stream";
/// `application/zip` in Base64, as metadata values are written.
const ZIP_IN_BASE64: &str = "YXBwbGljYXRpb24vemlw";

const TUS_RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const TUS_VERSION: HeaderName = HeaderName::from_static("tus-version");
const TUS_EXTENSION: HeaderName = HeaderName::from_static("tus-extension");
const TUS_MAX_SIZE: HeaderName = HeaderName::from_static("tus-max-size");
const TUS_CHECKSUM_ALGORITHM: HeaderName = HeaderName::from_static("tus-checksum-algorithm");
const UPLOAD_OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const UPLOAD_LENGTH: HeaderName = HeaderName::from_static("upload-length");
const UPLOAD_METADATA: HeaderName = HeaderName::from_static("upload-metadata");
const UPLOAD_EXPIRES: HeaderName = HeaderName::from_static("upload-expires");

/// Bytes collected before they are handed to a blocking thread.
const BATCH_BYTES: usize = 256 * 1024;
/// Bytes after which a request without a checksum is made durable in passing, so that a crash loses little of a long
/// one.
const CHECKPOINT_BYTES: u64 = 8 * 1024 * 1024;
/// How long a HEAD waits for a request that it asked to stop.
const HANDOVER: std::time::Duration = std::time::Duration::from_secs(5);

/// Answers any request on the two upload routes. `id` is empty on the creation address.
pub(crate) async fn answer(
    shared: &Arc<Shared>,
    verb: Verb,
    id: &str,
    headers: &HeaderMap,
    body: Body,
) -> Response<Body> {
    let mut body = body;
    let outcome = match verb {
        Verb::Options => Ok(options(shared)),
        _ if headers.get(TUS_RESUMABLE).is_none_or(|version| version != VERSION) => Err(Problem::new(
            412,
            "tus-version",
            "This intake speaks tus 1.0.0. Send the header Tus-Resumable: 1.0.0.",
        )
        .with(TUS_VERSION, VERSION)),
        Verb::Post => create(shared, headers, &mut body).await,
        Verb::Head => head(shared, id).await,
        Verb::Patch => patch(shared, id, headers, &mut body).await,
        Verb::Delete => delete(shared, id).await,
        Verb::Get => Err(Problem::internal()),
    };
    // A body that has stalled already is not waited for once more.
    let stalled = outcome.as_ref().is_err_and(|problem| problem.code() == "body-stalled");
    let mut response = outcome.unwrap_or_else(Problem::into_response);
    if !stalled {
        super::serve::drain(body).await;
    }
    reply::put(&mut response, TUS_RESUMABLE, VERSION);
    response
}

/// What the gate said about an upload: `GET /v1/uploads/{id}/verdict`.
pub(crate) async fn verdict(shared: &Arc<Shared>, id: &str) -> Response<Body> {
    let answer = async {
        let state = match find(shared, id).await? {
            Found::Open(upload) => match upload.stage() {
                Stage::Received => serde_json::json!({ "state": "checking" }),
                Stage::Expired => return Err(expired()),
                Stage::Receiving => {
                    return Err(Problem::new(
                        409,
                        "upload-unfinished",
                        "This upload is not complete, so there is nothing to check yet. Send the rest of it first.",
                    ));
                }
            },
            Found::Judged(Verdict::Admitted { receipt, .. }) => {
                serde_json::json!({ "state": "admitted", "receipt": receipt })
            }
            Found::Judged(Verdict::Refused { reasons, .. }) => {
                serde_json::json!({ "state": "refused", "reasons": reasons })
            }
        };
        Ok(reply::json(200, &state))
    };
    answer.await.unwrap_or_else(Problem::into_response)
}

fn options(shared: &Shared) -> Response<Body> {
    let mut response = reply::empty(204);
    reply::put(&mut response, TUS_VERSION, VERSION);
    reply::put(&mut response, TUS_EXTENSION, EXTENSIONS);
    reply::put(&mut response, TUS_CHECKSUM_ALGORITHM, ALGORITHMS);
    reply::put(&mut response, TUS_MAX_SIZE, &shared.store.limits().max_upload_bytes.to_string());
    response
}

async fn create(
    shared: &Arc<Shared>,
    headers: &HeaderMap,
    body: &mut Body,
) -> Result<Response<Body>, Problem> {
    let names_file_type = metadata(headers)?;
    if headers.contains_key("upload-concat") {
        return Err(bad_header("Upload-Concat is not supported here. Send one bundle as one upload."));
    }
    let length = number(headers, &UPLOAD_LENGTH)?.ok_or_else(|| {
        Problem::new(400, "length-required", "Send the header Upload-Length with the bundle's size in bytes.")
    })?;
    let max = shared.store.limits().max_upload_bytes;
    if length > max {
        return Err(Problem::new(
            413,
            "too-large",
            format!(
                "This bundle is larger than the {max} bytes that this intake takes. Split it into smaller ones."
            ),
        ));
    }
    // "Creation with upload" is told apart by its type; without the type there may be no body.
    let with_body = match headers.get(header::CONTENT_TYPE) {
        Some(kind) if kind == CHUNK_TYPE => true,
        Some(_) => return Err(wrong_type()),
        None if number(headers, &header::CONTENT_LENGTH)?.is_some_and(|bytes| bytes > 0) => {
            return Err(wrong_type());
        }
        None => false,
    };
    let promise = if with_body { Promise::of(headers)? } else { None };
    if with_body {
        fits(headers, 0, length)?;
    }

    let store = Arc::clone(&shared.store);
    let upload = blocking(move || store.create(length, names_file_type)).await?.map_err(store_problem)?;
    let location = format!("/v1/uploads/{}", upload.id.as_str());
    let received = if with_body {
        let all_or_nothing = promise.is_some();
        let result = receive(shared, &upload, promise, body).await;
        if let Err(problem) = result {
            // The client has no address yet to go on at, so only a cut body is worth keeping, for a client that
            // reads it from this answer.
            if all_or_nothing || problem.code() != "body-stalled" {
                let (store, upload) = (Arc::clone(&shared.store), Arc::clone(&upload));
                // What cannot be deleted now expires.
                let _ = blocking(move || store.delete(&upload)).await;
                return Err(problem);
            }
            return Err(problem.with(header::LOCATION, location));
        }
        true
    } else {
        if length == 0 {
            receive(shared, &upload, None, &mut Body::empty()).await?;
        }
        false
    };
    let mut response = reply::empty(201);
    reply::put(&mut response, header::LOCATION, &location);
    if received {
        reply::put(&mut response, UPLOAD_OFFSET, &upload.acknowledged().to_string());
    }
    put_expiry(&mut response, &upload);
    Ok(response)
}

async fn head(shared: &Arc<Shared>, id: &str) -> Result<Response<Body>, Problem> {
    let mut response = reply::empty(200);
    match find(shared, id).await? {
        Found::Open(upload) => {
            if upload.stage() == Stage::Receiving {
                hand_over(&upload).await?;
            }
            if upload.stage() == Stage::Expired {
                return Err(expired());
            }
            reply::put(&mut response, UPLOAD_OFFSET, &upload.acknowledged().to_string());
            reply::put(&mut response, UPLOAD_LENGTH, &upload.length.to_string());
            if upload.names_file_type {
                reply::put(&mut response, UPLOAD_METADATA, &format!("filetype {ZIP_IN_BASE64}"));
            }
            put_expiry(&mut response, &upload);
        }
        // All of it arrived, and a client that missed the last answer must not send it all again.
        Found::Judged(verdict) => {
            reply::put(&mut response, UPLOAD_OFFSET, &verdict.length().to_string());
            reply::put(&mut response, UPLOAD_LENGTH, &verdict.length().to_string());
        }
    }
    Ok(response)
}

/// A HEAD or a DELETE means that the client has come back. A request of its own may still hang on a dead connection; it
/// is asked to keep what it has and stop, so that the client hears the true offset, or is rid of the upload, at once.
async fn hand_over(upload: &Upload) -> Result<(), Problem> {
    if upload.turn.try_lock().is_ok() {
        return Ok(());
    }
    upload.interrupt.notify_waiters();
    tokio::time::timeout(HANDOVER, upload.turn.lock()).await.map(drop).map_err(|_| locked())
}

async fn patch(
    shared: &Arc<Shared>,
    id: &str,
    headers: &HeaderMap,
    body: &mut Body,
) -> Result<Response<Body>, Problem> {
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind != CHUNK_TYPE) {
        return Err(wrong_type());
    }
    let offset = number(headers, &UPLOAD_OFFSET)?.ok_or_else(|| {
        bad_header("Send the header Upload-Offset with the number of bytes that have arrived.")
    })?;
    let promise = Promise::of(headers)?;
    let upload = match find(shared, id).await? {
        Found::Open(upload) => upload,
        Found::Judged(verdict) => return nothing_more(headers, offset, verdict.length()),
    };
    let turn = Arc::clone(&upload.turn).try_lock_owned().map_err(|_| locked())?;
    match upload.stage() {
        Stage::Receiving if shared.store.is_open(&upload) => {}
        Stage::Receiving => return Err(no_such_upload()),
        Stage::Received => return nothing_more(headers, offset, upload.length),
        Stage::Expired => return Err(expired()),
    }
    if offset != upload.acknowledged() {
        return Err(wrong_offset(upload.acknowledged()));
    }
    fits(headers, offset, upload.length)?;
    receive_in_turn(shared, &upload, turn, promise, body).await?;
    let mut response = reply::empty(204);
    reply::put(&mut response, UPLOAD_OFFSET, &upload.acknowledged().to_string());
    put_expiry(&mut response, &upload);
    Ok(response)
}

/// A PATCH to an upload whose bytes are all here: an empty one at its end is right, if needless.
fn nothing_more(headers: &HeaderMap, offset: u64, length: u64) -> Result<Response<Body>, Problem> {
    if offset != length {
        return Err(wrong_offset(length));
    }
    fits(headers, offset, length)?;
    let mut response = reply::empty(204);
    reply::put(&mut response, UPLOAD_OFFSET, &length.to_string());
    Ok(response)
}

async fn delete(shared: &Arc<Shared>, id: &str) -> Result<Response<Body>, Problem> {
    let upload = match find(shared, id).await? {
        Found::Open(upload) => upload,
        Found::Judged(Verdict::Refused { .. }) => {
            return Err(Problem::new(
                410,
                "upload-refused",
                "This upload was refused and its bytes are deleted already.",
            ));
        }
        Found::Judged(Verdict::Admitted { .. }) => {
            return Err(Problem::new(
                403,
                "upload-admitted",
                "This bundle was admitted and cannot be given up here. To withdraw it, write to the contact for \
                 withdrawal in your record.",
            ));
        }
    };
    // A person who cancels has left a request hanging: it must not keep their bytes here until they expire.
    hand_over(&upload).await?;
    let _turn = Arc::clone(&upload.turn).try_lock_owned().map_err(|_| locked())?;
    match upload.stage() {
        Stage::Received => Err(Problem::new(
            423,
            "upload-locked",
            "This upload is complete and is being checked, so it cannot be given up now. Ask for its verdict.",
        )),
        Stage::Expired => Err(expired()),
        Stage::Receiving => {
            let store = Arc::clone(&shared.store);
            blocking(move || store.delete(&upload)).await?.map_err(|_| Problem::internal())?;
            Ok(reply::empty(204))
        }
    }
}

async fn receive(
    shared: &Arc<Shared>,
    upload: &Arc<Upload>,
    promise: Option<Promise>,
    body: &mut Body,
) -> Result<(), Problem> {
    let turn = Arc::clone(&upload.turn).try_lock_owned().map_err(|_| locked())?;
    receive_in_turn(shared, upload, turn, promise, body).await
}

/// How a body came to its end.
enum End {
    /// By itself.
    Whole,
    /// It holds more than the upload has room for.
    TooLong,
    /// Anything else; the answer says what.
    Early(Problem),
}

/// Takes a body into an upload and, when that completes the upload, hands it to the gate. The turn is let go at the
/// end, after the acknowledged offset is up to date.
async fn receive_in_turn(
    shared: &Arc<Shared>,
    upload: &Arc<Upload>,
    turn: tokio::sync::OwnedMutexGuard<()>,
    promise: Option<Promise>,
    body: &mut Body,
) -> Result<(), Problem> {
    let (store, opened) = (Arc::clone(&shared.store), Arc::clone(upload));
    let writer = blocking(move || store.writer(&opened)).await?.map_err(disk_problem)?;
    let mut intake = Intaking { writer, promise, since_checkpoint: 0 };
    let mut interrupted = pin!(upload.interrupt.notified());
    // From here on an interrupt is noticed, also one that comes while a batch is being written.
    interrupted.as_mut().enable();

    let mut batch = Vec::new();
    let mut taken = intake.writer.written();
    let end = loop {
        let frame = tokio::select! {
            biased;
            () = &mut interrupted => break End::Early(Problem::new(
                423, "upload-interrupted", "This upload went on in another request. Ask for its offset and go on from there.",
            )),
            frame = tokio::time::timeout(shared.stall, body.frame()) => frame,
        };
        let data = match frame {
            Err(_) => {
                break End::Early(Problem::new(
                    408,
                    "body-stalled",
                    "No bytes came for a while. Ask for the upload's offset and go on from there.",
                ));
            }
            Ok(None) => break End::Whole,
            Ok(Some(Err(_))) => {
                break End::Early(Problem::new(
                    400,
                    "body-cut",
                    "The connection was cut. Ask for the upload's offset and go on from there.",
                ));
            }
            Ok(Some(Ok(frame))) => frame.into_data().unwrap_or_else(|_trailers| Bytes::new()),
        };
        taken += data.len() as u64;
        if taken > upload.length {
            break End::TooLong;
        }
        batch.extend_from_slice(&data);
        if batch.len() >= BATCH_BYTES {
            let full = std::mem::take(&mut batch);
            intake = intake.write(full).await?;
        }
    };
    if !matches!(end, End::TooLong) {
        intake = intake.write(batch).await?;
    }
    let result = intake.finish(end).await;
    if upload.stage() == Stage::Received {
        shared.gate.submit(Arc::clone(upload));
    }
    drop(turn);
    result
}

/// One body on its way into an upload.
struct Intaking {
    writer: Writer,
    promise: Option<Promise>,
    since_checkpoint: u64,
}

impl Intaking {
    async fn write(mut self, bytes: Vec<u8>) -> Result<Self, Problem> {
        blocking(move || {
            let written = (|| {
                self.writer.write(&bytes)?;
                self.since_checkpoint += bytes.len() as u64;
                match &mut self.promise {
                    Some(promise) => promise.add(&bytes),
                    None if self.since_checkpoint >= CHECKPOINT_BYTES => {
                        self.since_checkpoint = 0;
                        self.writer.keep()?;
                    }
                    None => {}
                }
                Ok(())
            })();
            if let Err(error) = written {
                // Give the disk its room back; should that fail too, the next request cuts it off.
                let _ = self.writer.drop_rest();
                return Err(disk_problem(error));
            }
            Ok(self)
        })
        .await?
    }

    async fn finish(mut self, end: End) -> Result<(), Problem> {
        blocking(move || {
            let keep = match (&end, &self.promise) {
                (End::Whole, Some(promise)) => promise.is_kept(),
                (End::Whole, None) => true,
                // What arrived of a cut body is good, unless a checksum was to vouch for it.
                (End::Early(_), promise) => promise.is_none(),
                (End::TooLong, _) => false,
            };
            if keep { self.writer.keep() } else { self.writer.drop_rest() }.map_err(disk_problem)?;
            match end {
                End::Whole if keep => Ok(()),
                End::Whole => Err(Problem::new(
                    460,
                    "checksum-mismatch",
                    "The bytes changed on the way, so none of this part was kept. Send it again.",
                )),
                End::TooLong => Err(too_long()),
                End::Early(problem) => Err(problem),
            }
        })
        .await?
    }
}

/// A checksum that a client promised for a body.
enum Promise {
    Sha256 { digest: Sha256, expected: Vec<u8> },
    Sha1 { digest: Sha1, expected: Vec<u8> },
}

impl Promise {
    fn of(headers: &HeaderMap) -> Result<Option<Self>, Problem> {
        let Some(text) = text(headers, &HeaderName::from_static("upload-checksum"))? else { return Ok(None) };
        let bad = || bad_header("Upload-Checksum is the algorithm, a space, and the digest in Base64.");
        let (algorithm, expected) = text.split_once(' ').ok_or_else(bad)?;
        let expected = BASE64.decode(expected).map_err(|_| bad())?;
        let (promise, length) = match algorithm {
            "sha256" => (Promise::Sha256 { digest: Sha256::new(), expected: expected.clone() }, 32),
            "sha1" => (Promise::Sha1 { digest: Sha1::new(), expected: expected.clone() }, 20),
            _ => {
                return Err(Problem::new(
                    400,
                    "checksum-algorithm",
                    "This checksum algorithm is not supported. Use sha256 or sha1.",
                ));
            }
        };
        if expected.len() == length { Ok(Some(promise)) } else { Err(bad()) }
    }

    fn add(&mut self, bytes: &[u8]) {
        match self {
            Promise::Sha256 { digest, .. } => digest.update(bytes),
            Promise::Sha1 { digest, .. } => digest.update(bytes),
        }
    }

    fn is_kept(&self) -> bool {
        match self {
            Promise::Sha256 { digest, expected } => digest.clone().finalize().as_slice() == expected,
            Promise::Sha1 { digest, expected } => digest.clone().finalize().as_slice() == expected,
        }
    }
}

async fn find(shared: &Arc<Shared>, id: &str) -> Result<Found, Problem> {
    let id = UploadId::parse(id).ok_or_else(no_such_upload)?;
    let store = Arc::clone(&shared.store);
    blocking(move || store.find(&id)).await?.map_err(|_| Problem::internal())?.ok_or_else(no_such_upload)
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Problem::internal())
}

/// A header's text, or nothing where it is missing.
fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<Option<&'a str>, Problem> {
    let mut values = headers.get_all(name).iter();
    let first = values.next();
    if values.next().is_some() {
        return Err(bad_header("A header of the upload protocol was sent twice. Send it once."));
    }
    first
        .map(|value| {
            value
                .to_str()
                .map_err(|_| bad_header("A header of the upload protocol holds other than plain letters."))
        })
        .transpose()
}

/// A header's non-negative whole number, or nothing where it is missing.
fn number(headers: &HeaderMap, name: &HeaderName) -> Result<Option<u64>, Problem> {
    let Some(text) = text(headers, name)? else { return Ok(None) };
    let digits_only = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse::<u64>().ok().filter(|_| digits_only);
    number
        .map(Some)
        .ok_or_else(|| bad_header(format!("The header {name} has to be a whole number of bytes.")))
}

/// Whether metadata was sent, all of it being the file type of a bundle. A file's name, or anything else about the
/// person's files, is refused instead of dropped: a client that sends it has a fault that somebody must see.
fn metadata(headers: &HeaderMap) -> Result<bool, Problem> {
    let refused = || {
        Problem::new(
            400,
            "metadata-refused",
            "This intake takes no metadata but the file type application/zip. Send no file names.",
        )
    };
    let Some(text) = text(headers, &UPLOAD_METADATA).map_err(|_| refused())? else { return Ok(false) };
    let pairs: Vec<&str> = text.split(',').map(str::trim).filter(|pair| !pair.is_empty()).collect();
    match pairs.as_slice() {
        [] => Ok(false),
        [pair] if pair.strip_prefix("filetype ").is_some_and(|value| value == ZIP_IN_BASE64) => Ok(true),
        _ => Err(refused()),
    }
}

/// Refuses a body that by its own account is longer than the room behind `offset`, before any of it is read.
fn fits(headers: &HeaderMap, offset: u64, length: u64) -> Result<(), Problem> {
    let body = number(headers, &header::CONTENT_LENGTH)?.unwrap_or(0);
    if offset.saturating_add(body) > length { Err(too_long()) } else { Ok(()) }
}

fn put_expiry(response: &mut Response<Body>, upload: &Upload) {
    if upload.stage() == Stage::Receiving {
        reply::put(response, UPLOAD_EXPIRES, &clock::http_date(upload.expires));
    }
}

fn no_such_upload() -> Problem {
    Problem::new(404, "no-such-upload", "There is no such upload here. Create a new one.")
}

fn expired() -> Problem {
    Problem::new(
        410,
        "upload-expired",
        "This upload was not complete in time and is deleted. Create a new one.",
    )
}

fn locked() -> Problem {
    Problem::new(
        423,
        "upload-locked",
        "Another request is writing to this upload. Wait a moment and ask for its offset.",
    )
}

fn too_long() -> Problem {
    Problem::new(413, "too-long", "This body holds more than the upload's promised length has room for.")
}

fn wrong_type() -> Problem {
    Problem::new(
        415,
        "wrong-content-type",
        "Send the bytes with Content-Type: application/offset+octet-stream.",
    )
}

fn wrong_offset(acknowledged: u64) -> Problem {
    Problem::new(
        409,
        "offset-mismatch",
        "Upload-Offset is not where this upload stands. Ask for its offset and go on from there.",
    )
    .with(UPLOAD_OFFSET, acknowledged)
}

fn bad_header(message: impl Into<String>) -> Problem {
    Problem::new(400, "bad-header", message)
}

fn store_problem(error: StoreError) -> Problem {
    match error {
        StoreError::Full => Problem::new(
            507,
            "store-full",
            "This intake has no room for the bundle now. Nothing was kept; try again later or tell its operator.",
        ),
        StoreError::TooManyOpen => Problem::new(
            503,
            "too-many-uploads",
            "Too many uploads are open here now. Nothing was kept; try again in a while.",
        )
        .with(header::RETRY_AFTER, 60),
        StoreError::Disk(error) => {
            // The kind is all that is safe to log: the whole message can hold a path, and a path an id.
            super::serve::log_line(&format!("disk: {}", error.kind()));
            Problem::internal()
        }
    }
}

fn disk_problem(error: std::io::Error) -> Problem {
    store_problem(error.into())
}
