//! The admission gate's place in the intake: one upload after the other, on a blocking thread, and closed on failure.
//!
//! What is judged, and how, is the core's business (`scrubjay::admit`). Here is only what surrounds it: a panic or a
//! crash refuses, refused bytes are deleted at once, and an admission is durable before anybody hears of it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use scrubjay::admit::{Admission, admit_under};
use scrubjay::digest::sha256;
use scrubjay::policy::PolicyReference;
use serde::Serialize;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::clock;
use super::store::{Reason, Store, Upload};

/// How often the gate may begin with one upload. More than one, because the intake may be killed in the middle for
/// reasons of its own; not without end, because a bundle that kills the process would kill it at every start.
const MAX_ATTEMPTS: u64 = 10;

/// How long to wait before the verdict is written again after the disk failed.
const DISK_PAUSE: Duration = Duration::from_secs(10);

/// What a contributor keeps.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Receipt<'a> {
    receipt: &'static str,
    verdict: &'static str,
    /// Server time, RFC 3339, UTC, whole seconds.
    received_at: String,
    /// Version of the engine that judged.
    engine: &'a str,
    #[serde(flatten)]
    admission: &'a Admission,
}

/// The way to the gate.
#[derive(Clone)]
pub(crate) struct Gate {
    queue: mpsc::UnboundedSender<Arc<Upload>>,
}

impl Gate {
    /// Starts the gate's task, which takes bundles under these policies, or any if there are none. It ends when every
    /// `Gate` is gone or the task is aborted; an upload that is being judged then is judged again at the next start.
    pub(crate) fn start(store: Arc<Store>, policies: Vec<PolicyReference>) -> (Self, JoinHandle<()>) {
        let policies: Arc<[PolicyReference]> = policies.into();
        let (queue, mut waiting) = mpsc::unbounded_channel::<Arc<Upload>>();
        let again = queue.downgrade();
        let task = tokio::spawn(async move {
            // One at a time: a bundle is judged in memory, so this also bounds what the gate takes of it.
            while let Some(upload) = waiting.recv().await {
                let (judge_store, judged) = (Arc::clone(&store), Arc::clone(&upload));
                let policies = Arc::clone(&policies);
                let admit = move |bytes: &[u8]| admit_under(bytes, &policies);
                let done = tokio::task::spawn_blocking(move || judge(&judge_store, &judged, admit)).await;
                if !matches!(done, Ok(Ok(()))) {
                    super::serve::log_line("gate: the disk failed while a verdict was written; trying again");
                    let again = again.clone();
                    tokio::spawn(async move {
                        tokio::time::sleep(DISK_PAUSE).await;
                        if let Some(queue) = again.upgrade() {
                            // The gate is gone: the intake is stopping, and the next start judges it.
                            let _ = queue.send(upload);
                        }
                    });
                }
            }
        });
        (Gate { queue }, task)
    }

    /// Hands over a complete upload.
    pub(crate) fn submit(&self, upload: Arc<Upload>) {
        // The only failure is a stopping intake; the upload is durable and is judged at the next start.
        let _ = self.queue.send(upload);
    }
}

/// Judges one upload and carries the verdict out.
fn judge<Refusals: IntoIterator<Item = scrubjay::admit::Refusal>>(
    store: &Store,
    upload: &Upload,
    admit: impl Fn(&[u8]) -> Result<Admission, Refusals>,
) -> std::io::Result<()> {
    if !store.is_open(upload) {
        return Ok(());
    }
    let bytes = store.read(upload)?;
    let digest = sha256(&bytes);
    if let Some(receipt) = store.receipt_of(&digest)? {
        // The very same bytes were admitted before. The first receipt stands.
        return store.admit(upload, &digest, &receipt);
    }
    if store.count_attempt(upload)? > MAX_ATTEMPTS {
        return store.refuse(upload, vec![gate_failed()]);
    }
    let verdict = catch_unwind(AssertUnwindSafe(|| admit(&bytes)));
    drop(bytes);
    match verdict {
        Ok(Ok(admission)) if admission.bundle_sha256 == digest => {
            let receipt = Receipt {
                receipt: "scrubjay-receipt/1",
                verdict: "admitted",
                received_at: clock::rfc3339(clock::now()),
                engine: scrubjay::VERSION,
                admission: &admission,
            };
            store.admit(upload, &digest, &receipt)
        }
        Ok(Err(refusals)) => {
            let mut reasons: Vec<Reason> = refusals
                .into_iter()
                .map(|refusal| Reason {
                    code: refusal.code.to_owned(),
                    message: refusal.message,
                    count: Some(refusal.count),
                })
                .collect();
            if reasons.is_empty() {
                reasons.push(gate_failed());
            }
            store.refuse(upload, reasons)
        }
        // A panic, or an answer about other bytes than those we hold.
        Ok(Ok(_)) | Err(_) => store.refuse(upload, vec![gate_failed()]),
    }
}

fn gate_failed() -> Reason {
    Reason {
        code: "gate-failed".to_owned(),
        message: "The intake could not check this bundle, so it was not taken and its bytes were deleted. \
                  Make the bundle again and send it once more; if it fails again, tell the intake's operator."
            .to_owned(),
        count: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::store::{Found, Limits, Verdict};
    use crate::intake::test_client::Folder;
    use scrubjay::admit::Refusal;

    fn complete_upload(folder: &Folder, bytes: &[u8]) -> (Store, Arc<Upload>) {
        let limits =
            Limits { max_upload_bytes: 100, max_store_bytes: 100, expire_after: Duration::from_secs(60) };
        let (store, _) = Store::open(folder.path(), limits).unwrap_or_else(|error| panic!("{error:?}"));
        let upload = store.create(bytes.len() as u64, false).unwrap();
        let mut writer = store.writer(&upload).unwrap();
        writer.write(bytes).unwrap();
        writer.keep().unwrap();
        (store, upload)
    }

    fn refusal_codes(store: &Store, upload: &Upload) -> Vec<String> {
        match store.find(&upload.id).unwrap() {
            Some(Found::Judged(Verdict::Refused { reasons, .. })) => {
                reasons.into_iter().map(|r| r.code).collect()
            }
            _ => panic!("not refused"),
        }
    }

    fn bytes_left(folder: &Folder, needle: &[u8]) -> bool {
        fn search(path: &std::path::Path, needle: &[u8]) -> bool {
            if path.is_dir() {
                return std::fs::read_dir(path).unwrap().any(|entry| search(&entry.unwrap().path(), needle));
            }
            std::fs::read(path).unwrap().windows(needle.len()).any(|window| window == needle)
        }
        search(folder.path(), needle)
    }

    #[test]
    fn a_panic_refuses_and_deletes() {
        let folder = Folder::new();
        let (store, upload) = complete_upload(&folder, b"canary-1");
        assert!(bytes_left(&folder, b"canary-1"), "the search itself works");
        judge(&store, &upload, |_| -> Result<Admission, Vec<Refusal>> { panic!("inside the gate") }).unwrap();
        assert_eq!(refusal_codes(&store, &upload), ["gate-failed"]);
        assert!(!bytes_left(&folder, b"canary-1"));
    }

    #[test]
    fn a_refusal_without_reasons_still_refuses() {
        let folder = Folder::new();
        let (store, upload) = complete_upload(&folder, b"canary-2");
        judge(&store, &upload, |_| Err(Vec::<Refusal>::new())).unwrap();
        assert_eq!(refusal_codes(&store, &upload), ["gate-failed"]);
        assert!(!bytes_left(&folder, b"canary-2"));
    }

    #[test]
    fn the_gate_does_not_try_for_ever() {
        let folder = Folder::new();
        let (store, upload) = complete_upload(&folder, b"canary-3");
        for _ in 0..MAX_ATTEMPTS {
            // The process died in the gate.
            store.count_attempt(&upload).unwrap();
        }
        judge(&store, &upload, |_| -> Result<Admission, Vec<Refusal>> {
            unreachable!("one attempt too many")
        })
        .unwrap();
        assert_eq!(refusal_codes(&store, &upload), ["gate-failed"]);
        assert!(!bytes_left(&folder, b"canary-3"));
    }
}
