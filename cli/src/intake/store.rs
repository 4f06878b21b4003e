//! The embedded file store: uploads that are arriving, bundles that were admitted, and why others were refused.
//!
//! ```text
//! DIR/lock                               held while an intake runs
//! DIR/uploads/<id>/meta.json             length and times of an upload
//! DIR/uploads/<id>/data                  its bytes so far
//! DIR/uploads/<id>/acknowledged          how many of them are acknowledged (a journal; the last whole entry counts)
//! DIR/uploads/<id>/attempts              one byte for each time the gate began with it
//! DIR/admitted/<sha-256>/bundle.zip      an admitted bundle
//! DIR/admitted/<sha-256>/receipt.json    its receipt
//! DIR/receipts/<id>.json                 which receipt an upload got
//! DIR/refused/<id>.json                  why an upload was refused: codes and counts, never text
//! ```
//!
//! Two rules hold everywhere: a byte count is told to a client only after those bytes are synced to disk, and a
//! bundle is in `admitted/` whole or not at all. Every function here blocks; callers in async code use a blocking
//! thread.

use std::collections::HashMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

use super::{clock, private_file};
use crate::durable;

/// How many uploads may be open at once. Each holds a folder and a few small files even when it stays empty, which
/// the byte limit does not see.
const MAX_OPEN_UPLOADS: usize = 4096;

/// Seconds for which an expired upload still answers "expired" instead of "no such upload".
const EXPIRED_MEMORY_SECONDS: i64 = 7 * 24 * 3600;

/// Seconds for which an upload's own verdict can be asked for. Receipts in `admitted/` stay for good.
const VERDICT_MEMORY_SECONDS: i64 = 30 * 24 * 3600;

/// An upload's name: 128 random bits as 32 lower-case hexadecimal digits. Whoever knows it may write to the upload
/// and read its verdict, so it is never logged.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct UploadId(String);

impl UploadId {
    fn random() -> io::Result<Self> {
        let mut bits = [0_u8; 16];
        getrandom::fill(&mut bits).map_err(io::Error::other)?;
        Ok(UploadId(format!("{:032x}", u128::from_be_bytes(bits))))
    }

    /// The id written exactly so, or nothing. The only way for a client's text to become part of a file name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        (text.len() == 32 && digits).then(|| UploadId(text.to_owned()))
    }

    /// The 32 digits.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a store may hold.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    /// Bytes of one upload.
    pub(crate) max_upload_bytes: u64,
    /// Bytes of everything: admitted bundles and the full promised length of every open upload.
    pub(crate) max_store_bytes: u64,
    /// How long an upload may take from its creation to its last byte.
    pub(crate) expire_after: Duration,
}

/// Why the store did not do it.
#[derive(Debug)]
pub(crate) enum StoreError {
    /// No room, by our own limit or the disk's.
    Full,
    /// Too many uploads are open.
    TooManyOpen,
    /// The file system failed otherwise.
    Disk(io::Error),
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                StoreError::Full
            }
            _ => StoreError::Disk(error),
        }
    }
}

/// Where an open upload stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Bytes are still missing.
    Receiving,
    /// All bytes are here and durable; the gate has them or will.
    Received,
    /// Too late: the bytes are deleted.
    Expired,
}

/// An upload without a verdict.
pub(crate) struct Upload {
    /// Its name.
    pub(crate) id: UploadId,
    /// Bytes that were promised.
    pub(crate) length: u64,
    /// Second (UTC) after which it is deleted unless it is complete.
    pub(crate) expires: i64,
    /// Whether the client named the file type, which a HEAD then has to repeat.
    pub(crate) names_file_type: bool,
    acknowledged: AtomicU64,
    stage: AtomicU8,
    /// Held by the one request that writes.
    pub(crate) turn: Arc<tokio::sync::Mutex<()>>,
    /// Asks that request to stop early: its client has come back on another connection, or the intake stops.
    pub(crate) interrupt: Notify,
}

impl Upload {
    /// Bytes that are here and synced to disk.
    pub(crate) fn acknowledged(&self) -> u64 {
        self.acknowledged.load(Ordering::Acquire)
    }

    /// Where it stands.
    pub(crate) fn stage(&self) -> Stage {
        match self.stage.load(Ordering::Acquire) {
            0 => Stage::Receiving,
            1 => Stage::Received,
            _ => Stage::Expired,
        }
    }

    fn set_stage(&self, stage: Stage) {
        let number = match stage {
            Stage::Receiving => 0,
            Stage::Received => 1,
            Stage::Expired => 2,
        };
        self.stage.store(number, Ordering::Release);
    }
}

/// One reason of a refusal, as it is stored and sent. The gate's messages never quote the bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Reason {
    /// A stable name, such as `bag-digest`.
    pub(crate) code: String,
    /// What is wrong and what to do.
    pub(crate) message: String,
    /// How often, where that says something.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) count: Option<usize>,
}

/// What the gate said about an upload.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "lowercase")]
pub(crate) enum Verdict {
    /// The bundle is in the store.
    Admitted {
        /// Bytes of the upload.
        length: u64,
        /// The receipt that was given, whole.
        receipt: serde_json::Value,
    },
    /// The bytes are deleted.
    Refused {
        /// Bytes that the upload had.
        length: u64,
        /// At least one.
        reasons: Vec<Reason>,
    },
}

impl Verdict {
    /// Bytes that the upload had.
    pub(crate) fn length(&self) -> u64 {
        match self {
            Verdict::Admitted { length, .. } | Verdict::Refused { length, .. } => *length,
        }
    }
}

/// What stands under an upload's name.
pub(crate) enum Found {
    /// An upload without a verdict.
    Open(Arc<Upload>),
    /// The gate has spoken.
    Judged(Verdict),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Meta {
    length: u64,
    created: i64,
    expires: i64,
    names_file_type: bool,
}

struct Index {
    open: HashMap<UploadId, Arc<Upload>>,
    /// Sum of the promised lengths of open uploads.
    promised: u64,
    /// Sum of the admitted bundles' sizes.
    admitted: u64,
}

/// The store of one intake.
pub(crate) struct Store {
    root: PathBuf,
    limits: Limits,
    index: Mutex<Index>,
    /// Locked for as long as the store lives; the system lets go of it however the process ends.
    _lock: File,
}

/// Why a store could not be opened.
#[derive(Debug)]
pub(crate) enum OpenError {
    /// Another intake holds it.
    InUse,
    /// The file system failed.
    Disk(io::Error),
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        OpenError::Disk(error)
    }
}

impl Store {
    /// Opens the store in `root`, making it where it is missing, and puts in order what an earlier process left:
    /// half-made folders go, unfinished uploads can go on, expired ones are deleted. Also returns the uploads that
    /// were complete but not judged.
    ///
    /// # Errors
    /// [`OpenError::InUse`] when another intake runs on the same folder; else those of the file system.
    pub(crate) fn open(root: &Path, limits: Limits) -> Result<(Self, Vec<Arc<Upload>>), OpenError> {
        private_file::ensure_folder(root)?;
        let lock = private_file::open(&root.join("lock"))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(OpenError::InUse),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        for name in ["uploads", "admitted", "receipts", "refused"] {
            private_file::ensure_folder(&root.join(name))?;
        }
        let index = Index { open: HashMap::new(), promised: 0, admitted: 0 };
        let store = Store { root: root.to_owned(), limits, index: Mutex::new(index), _lock: lock };
        store.recover_admitted()?;
        for name in ["receipts", "refused"] {
            remove_half_written(&store.root.join(name))?;
        }
        let unjudged = store.recover_uploads()?;
        store.purge(clock::now())?;
        Ok((store, unjudged))
    }

    /// What this store may hold.
    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Makes room for an upload of `length` bytes and promises it: creations that run at once cannot together
    /// promise more than there is.
    ///
    /// # Errors
    /// [`StoreError::Full`] and [`StoreError::TooManyOpen`] by our limits, else the file system's.
    pub(crate) fn create(&self, length: u64, names_file_type: bool) -> Result<Arc<Upload>, StoreError> {
        let id = UploadId::random()?;
        let created = clock::now();
        let lifetime = i64::try_from(self.limits.expire_after.as_secs()).unwrap_or(i64::MAX);
        let meta = Meta { length, created, expires: created.saturating_add(lifetime), names_file_type };
        let upload = Arc::new(new_upload(id, &meta, 0));
        {
            let mut index = self.index();
            if index.open.len() >= MAX_OPEN_UPLOADS {
                return Err(StoreError::TooManyOpen);
            }
            let wanted = index.promised.saturating_add(index.admitted).saturating_add(length);
            if wanted > self.limits.max_store_bytes {
                return Err(StoreError::Full);
            }
            index.promised += length;
            index.open.insert(upload.id.clone(), Arc::clone(&upload));
        }
        let folder = self.upload_folder(&upload.id);
        let made = (|| {
            private_file::create_folder(&folder)?;
            private_file::open(&folder.join("data"))?;
            private_file::open(&folder.join("acknowledged"))?;
            private_file::write_whole(&folder.join("meta.json"), &serde_json::to_vec(&meta)?)?;
            durable::sync_folder(&self.root.join("uploads"))
        })();
        if let Err(error) = made {
            // Nothing was promised to the client yet; what could not be removed now goes at the next start.
            let _ = private_file::remove_folder(&folder);
            self.forget(&upload);
            return Err(error.into());
        }
        Ok(upload)
    }

    /// What stands under this name, if anything does.
    ///
    /// # Errors
    /// Those of the file system.
    pub(crate) fn find(&self, id: &UploadId) -> io::Result<Option<Found>> {
        if let Some(upload) = self.index().open.get(id) {
            return Ok(Some(Found::Open(Arc::clone(upload))));
        }
        Ok(self.verdict(id)?.map(Found::Judged))
    }

    /// Whether this very upload is still open, which another request may have ended since it was found.
    pub(crate) fn is_open(&self, upload: &Upload) -> bool {
        self.index().open.contains_key(&upload.id) && upload.stage() != Stage::Expired
    }

    /// Asks every request that is writing to keep what it has and stop.
    pub(crate) fn interrupt_all(&self) {
        for upload in self.index().open.values() {
            upload.interrupt.notify_waiters();
        }
    }

    /// A writer behind the last acknowledged byte. Whatever stood behind it is cut off.
    ///
    /// # Errors
    /// Those of the file system.
    pub(crate) fn writer(&self, upload: &Arc<Upload>) -> io::Result<Writer> {
        let folder = self.upload_folder(&upload.id);
        let acknowledged = upload.acknowledged();
        let mut data = private_file::open(&folder.join("data"))?;
        data.set_len(acknowledged)?;
        data.seek(SeekFrom::Start(acknowledged))?;
        let mut journal = private_file::open(&folder.join("acknowledged"))?;
        let entries = journal.metadata()?.len() / JOURNAL_ENTRY as u64;
        journal.seek(SeekFrom::Start(entries * JOURNAL_ENTRY as u64))?;
        Ok(Writer { upload: Arc::clone(upload), data, journal, written: acknowledged })
    }

    /// Deletes an upload that has no verdict.
    ///
    /// # Errors
    /// Those of the file system; the upload may then still stand.
    pub(crate) fn delete(&self, upload: &Upload) -> io::Result<()> {
        private_file::remove_folder(&self.upload_folder(&upload.id))?;
        durable::sync_folder(&self.root.join("uploads"))?;
        self.forget(upload);
        Ok(())
    }

    /// All bytes of a complete upload.
    ///
    /// # Errors
    /// Those of the file system.
    pub(crate) fn read(&self, upload: &Upload) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(self.upload_folder(&upload.id).join("data"))?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Notes, durably, that the gate begins with this upload, and returns how often it has begun by now. A bundle
    /// that takes the whole process down is so not tried for ever.
    ///
    /// # Errors
    /// Those of the file system.
    pub(crate) fn count_attempt(&self, upload: &Upload) -> io::Result<u64> {
        let folder = self.upload_folder(&upload.id);
        let mut file = private_file::open(&folder.join("attempts"))?;
        let attempts = file.seek(SeekFrom::End(0))? + 1;
        file.write_all(b".")?;
        file.sync_all()?;
        durable::sync_folder(&folder)?;
        Ok(attempts)
    }

    /// The receipt of a bundle that is already in the store.
    ///
    /// # Errors
    /// Those of the file system, or a damaged receipt.
    pub(crate) fn receipt_of(&self, bundle_sha256: &str) -> io::Result<Option<serde_json::Value>> {
        read_json(&self.root.join("admitted").join(bundle_sha256).join("receipt.json"))
    }

    /// Puts a complete upload among the admitted bundles, whole or not at all, and ends the upload. A bundle that is
    /// already there stays as it is and keeps its receipt.
    ///
    /// Only one call at a time may run for one bundle; the gate judges one upload after the other.
    ///
    /// # Errors
    /// Those of the file system. The upload then still stands, and the call can be repeated.
    pub(crate) fn admit(
        &self,
        upload: &Upload,
        bundle_sha256: &str,
        receipt: &impl Serialize,
    ) -> io::Result<()> {
        let admitted = self.root.join("admitted");
        if self.receipt_of(bundle_sha256)?.is_none() {
            let half_made = admitted.join(format!(".{}", upload.id.as_str()));
            private_file::remove_folder(&half_made)?;
            private_file::create_folder(&half_made)?;
            let data = self.upload_folder(&upload.id).join("data");
            let bundle = half_made.join("bundle.zip");
            // A second name for the same synced bytes; a file system without links gets a copy.
            if fs::hard_link(&data, &bundle).is_err() {
                let mut copy = private_file::open(&bundle)?;
                io::copy(&mut File::open(&data)?, &mut copy)?;
                copy.sync_all()?;
            }
            let mut text = serde_json::to_vec_pretty(receipt)?;
            text.push(b'\n');
            private_file::write_whole(&half_made.join("receipt.json"), &text)?;
            fs::rename(&half_made, admitted.join(bundle_sha256))?;
            durable::sync_folder(&admitted)?;
            self.index().admitted += upload.length;
        }
        let receipt = self.receipt_of(bundle_sha256)?.ok_or(io::ErrorKind::NotFound)?;
        let verdict = Verdict::Admitted { length: upload.length, receipt };
        private_file::write_whole(
            &self.verdict_file("receipts", &upload.id),
            &serde_json::to_vec(&verdict)?,
        )?;
        self.delete(upload)
    }

    /// Notes why an upload is refused, deletes its bytes, and ends the upload.
    ///
    /// # Errors
    /// Those of the file system. The bytes are deleted even where the reasons could not be written.
    pub(crate) fn refuse(&self, upload: &Upload, reasons: Vec<Reason>) -> io::Result<()> {
        let verdict = serde_json::to_vec(&Verdict::Refused { length: upload.length, reasons })?;
        let file = self.verdict_file("refused", &upload.id);
        if private_file::write_whole(&file, &verdict).is_err() {
            let data = private_file::open(&self.upload_folder(&upload.id).join("data"))?;
            data.set_len(0)?;
            data.sync_all()?;
            private_file::write_whole(&file, &verdict)?;
        }
        self.delete(upload)
    }

    /// Deletes the bytes of uploads that were not complete in time, and forgets old verdicts. `now` is in seconds
    /// (UTC).
    ///
    /// # Errors
    /// Those of the file system; the next call goes on from there.
    pub(crate) fn purge(&self, now: i64) -> io::Result<()> {
        let late: Vec<_> =
            self.index().open.values().filter(|upload| upload.expires <= now).map(Arc::clone).collect();
        for upload in late {
            // A request that is writing keeps its turn; the upload is looked at again at the next purge.
            let Ok(_turn) = upload.turn.try_lock() else { continue };
            match upload.stage() {
                Stage::Received => {}
                Stage::Receiving => {
                    upload.set_stage(Stage::Expired);
                    self.index().promised -= upload.length;
                    let folder = self.upload_folder(&upload.id);
                    for name in ["data", "acknowledged"] {
                        match fs::remove_file(folder.join(name)) {
                            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                            _ => {}
                        }
                    }
                    durable::sync_folder(&folder)?;
                }
                Stage::Expired if upload.expires.saturating_add(EXPIRED_MEMORY_SECONDS) <= now => {
                    self.delete(&upload)?;
                }
                Stage::Expired => {}
            }
        }
        for name in ["receipts", "refused"] {
            for entry in fs::read_dir(self.root.join(name))? {
                let entry = entry?;
                let written =
                    jiff::Timestamp::try_from(entry.metadata()?.modified()?).map_err(io::Error::other)?;
                if written.as_second().saturating_add(VERDICT_MEMORY_SECONDS) <= now {
                    fs::remove_file(entry.path())?;
                }
            }
        }
        Ok(())
    }

    fn recover_admitted(&self) -> io::Result<()> {
        for entry in fs::read_dir(self.root.join("admitted"))? {
            let path = entry?.path();
            // The rename into place is the last step, so only a passing name can be half-made.
            if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) {
                private_file::remove_folder(&path)?;
            } else {
                self.index().admitted += fs::metadata(path.join("bundle.zip")).map_or(0, |file| file.len());
            }
        }
        Ok(())
    }

    fn recover_uploads(&self) -> io::Result<Vec<Arc<Upload>>> {
        let mut unjudged = Vec::new();
        for entry in fs::read_dir(self.root.join("uploads"))? {
            let path = entry?.path();
            let id = path.file_name().and_then(|name| UploadId::parse(&name.to_string_lossy()));
            let meta: Option<Meta> = read_json(&path.join("meta.json"))?;
            let (Some(id), Some(meta)) = (id, meta) else {
                // No client was told of it: the name and the lengths are durable before the answer.
                private_file::remove_folder(&path)?;
                continue;
            };
            if self.verdict(&id)?.is_some() {
                private_file::remove_folder(&path)?;
                continue;
            }
            let data_length = fs::metadata(path.join("data")).map_or(0, |file| file.len());
            let acknowledged = read_journal(&path.join("acknowledged"))?.min(data_length).min(meta.length);
            let upload = Arc::new(new_upload(id, &meta, acknowledged));
            if !path.join("data").exists() {
                upload.set_stage(Stage::Expired);
            } else if acknowledged == meta.length {
                upload.set_stage(Stage::Received);
                let attempts = fs::metadata(path.join("attempts")).map_or(0, |file| file.len());
                unjudged.push((attempts, Arc::clone(&upload)));
            }
            let mut index = self.index();
            if upload.stage() != Stage::Expired {
                index.promised += meta.length;
            }
            index.open.insert(upload.id.clone(), upload);
        }
        // One that may have brought the process down is judged after those that cannot have.
        unjudged.sort_by_key(|(attempts, _)| *attempts);
        Ok(unjudged.into_iter().map(|(_, upload)| upload).collect())
    }

    fn verdict(&self, id: &UploadId) -> io::Result<Option<Verdict>> {
        match read_json(&self.verdict_file("receipts", id))? {
            Some(verdict) => Ok(Some(verdict)),
            None => read_json(&self.verdict_file("refused", id)),
        }
    }

    fn forget(&self, upload: &Upload) {
        let mut index = self.index();
        if index.open.remove(&upload.id).is_some() && upload.stage() != Stage::Expired {
            index.promised -= upload.length;
        }
    }

    fn upload_folder(&self, id: &UploadId) -> PathBuf {
        self.root.join("uploads").join(id.as_str())
    }

    fn verdict_file(&self, folder: &str, id: &UploadId) -> PathBuf {
        self.root.join(folder).join(id.as_str()).with_extension("json")
    }

    fn index(&self) -> MutexGuard<'_, Index> {
        // Every change under this lock is a plain assignment; a panic elsewhere leaves it as good as before.
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Appends to one upload. What is written counts only after [`Writer::keep`].
pub(crate) struct Writer {
    upload: Arc<Upload>,
    data: File,
    journal: File,
    written: u64,
}

impl Writer {
    /// Bytes of the upload that are written, acknowledged or not.
    pub(crate) fn written(&self) -> u64 {
        self.written
    }

    /// Appends bytes.
    ///
    /// # Errors
    /// Those of the file system.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.data.write_all(bytes)?;
        self.written += bytes.len() as u64;
        Ok(())
    }

    /// Makes everything written durable and, after that, acknowledged. The last byte makes the upload received.
    ///
    /// # Errors
    /// Those of the file system; nothing new is then acknowledged.
    pub(crate) fn keep(&mut self) -> io::Result<()> {
        self.data.sync_data()?;
        let mut entry = [0_u8; JOURNAL_ENTRY];
        entry[..8].copy_from_slice(&self.written.to_le_bytes());
        entry[8..].copy_from_slice(&(!self.written).to_le_bytes());
        self.journal.write_all(&entry)?;
        self.journal.sync_data()?;
        self.upload.acknowledged.store(self.written, Ordering::Release);
        if self.written == self.upload.length {
            self.upload.set_stage(Stage::Received);
        }
        Ok(())
    }

    /// Cuts off everything that is not acknowledged.
    ///
    /// # Errors
    /// Those of the file system; the next writer cuts it off then.
    pub(crate) fn drop_rest(&mut self) -> io::Result<()> {
        let acknowledged = self.upload.acknowledged();
        self.data.set_len(acknowledged)?;
        self.data.seek(SeekFrom::Start(acknowledged))?;
        self.written = acknowledged;
        Ok(())
    }
}

/// A journal entry is a byte count and its complement, so that a torn one is recognised.
const JOURNAL_ENTRY: usize = 16;

fn read_journal(path: &Path) -> io::Result<u64> {
    let bytes = match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        other => other?,
    };
    let (entries, _torn) = bytes.as_chunks::<JOURNAL_ENTRY>();
    let count = |entry: &[u8; JOURNAL_ENTRY]| {
        let both = u128::from_le_bytes(*entry);
        let (count, complement) = (both as u64, (both >> 64) as u64);
        (count == !complement).then_some(count)
    };
    Ok(entries.iter().rev().find_map(count).unwrap_or(0))
}

fn new_upload(id: UploadId, meta: &Meta, acknowledged: u64) -> Upload {
    Upload {
        id,
        length: meta.length,
        expires: meta.expires,
        names_file_type: meta.names_file_type,
        acknowledged: AtomicU64::new(acknowledged),
        stage: AtomicU8::new(0),
        turn: Arc::default(),
        interrupt: Notify::new(),
    }
}

fn read_json<T: serde::de::DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
        Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
    }
}

fn remove_half_written(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "new") {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::test_client::Folder;

    fn limits(max_store_bytes: u64) -> Limits {
        Limits { max_upload_bytes: 100, max_store_bytes, expire_after: Duration::from_secs(3600) }
    }

    fn reasons() -> Vec<Reason> {
        vec![Reason { code: "not-a-bundle".to_owned(), message: "No.".to_owned(), count: None }]
    }

    fn reopen(folder: &Folder) -> (Store, Vec<Arc<Upload>>) {
        match Store::open(folder.path(), limits(1000)) {
            Ok(opened) => opened,
            Err(error) => panic!("{error:?}"),
        }
    }

    #[test]
    fn ids_are_32_lower_case_digits_and_nothing_else() {
        assert!(UploadId::parse(UploadId::random().unwrap().as_str()).is_some());
        for text in [
            "",
            "../../../../../../../etc/passwd.",
            "0123456789ABCDEF0123456789ABCDEF",
            "0123456789abcdef0123456789abcde",
            "0123456789abcdef0123456789abcde/",
        ] {
            assert!(UploadId::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn only_kept_bytes_survive_a_restart() {
        let folder = Folder::new();
        let (store, _) = reopen(&folder);
        let upload = store.create(10, false).unwrap();
        let mut writer = store.writer(&upload).unwrap();
        writer.write(b"abc").unwrap();
        writer.keep().unwrap();
        writer.write(b"lost").unwrap();
        drop((writer, store));

        // A journal torn in the middle of an entry counts up to its last whole one.
        let journal = folder.path().join("uploads").join(upload.id.as_str()).join("acknowledged");
        let mut torn = fs::read(&journal).unwrap();
        torn.extend_from_slice(&[9; 7]);
        fs::write(&journal, torn).unwrap();

        let (store, unjudged) = reopen(&folder);
        assert!(unjudged.is_empty());
        let Some(Found::Open(again)) = store.find(&upload.id).unwrap() else { panic!("the upload is gone") };
        assert_eq!(again.acknowledged(), 3);
        let mut writer = store.writer(&again).unwrap();
        writer.write(b"defghij").unwrap();
        writer.keep().unwrap();
        assert_eq!(again.stage(), Stage::Received);
        drop((writer, store));

        let (store, unjudged) = reopen(&folder);
        assert_eq!(unjudged.len(), 1);
        assert_eq!(store.read(&unjudged[0]).unwrap(), b"abcdefghij");
    }

    #[test]
    fn one_store_has_one_intake() {
        let folder = Folder::new();
        let (_store, _) = reopen(&folder);
        assert!(matches!(Store::open(folder.path(), limits(1)), Err(OpenError::InUse)));
    }

    #[test]
    fn promises_never_exceed_the_room_even_from_many_threads() {
        let folder = Folder::new();
        let (store, _) = reopen(&folder);
        let made = std::thread::scope(|scope| {
            let tries: Vec<_> = (0..32).map(|_| scope.spawn(|| store.create(90, false).is_ok())).collect();
            tries.into_iter().map(|made| made.join().unwrap()).filter(|made| *made).count()
        });
        assert_eq!(made, 11, "11 × 90 = 990 of 1000 bytes");
    }

    #[test]
    fn expired_bytes_go_and_their_room_comes_back() {
        let folder = Folder::new();
        let (store, _) = reopen(&folder);
        let upload = store.create(1000, false).unwrap();
        let mut writer = store.writer(&upload).unwrap();
        writer.write(b"late").unwrap();
        writer.keep().unwrap();
        assert!(matches!(store.create(1, false), Err(StoreError::Full)));
        store.purge(upload.expires).unwrap();
        assert_eq!(upload.stage(), Stage::Expired);
        assert!(!folder.path().join("uploads").join(upload.id.as_str()).join("data").exists());
        assert!(store.create(1000, false).is_ok());
        drop((writer, store));
        let (store, _) = reopen(&folder);
        let Some(Found::Open(again)) = store.find(&upload.id).unwrap() else { panic!("forgotten too early") };
        assert_eq!(again.stage(), Stage::Expired);
        store.purge(upload.expires + EXPIRED_MEMORY_SECONDS).unwrap();
        assert!(store.find(&upload.id).unwrap().is_none());
        assert_eq!(store.index().promised, 0, "the other one is late by now too");
    }

    #[test]
    fn a_half_made_admission_is_undone_and_done_again() {
        let folder = Folder::new();
        let (store, _) = reopen(&folder);
        let upload = store.create(4, false).unwrap();
        let mut writer = store.writer(&upload).unwrap();
        writer.write(b"bag!").unwrap();
        writer.keep().unwrap();
        // The process died after the copy and before the rename.
        let half_made = folder.path().join("admitted").join(format!(".{}", upload.id.as_str()));
        fs::create_dir(&half_made).unwrap();
        fs::write(half_made.join("bundle.zip"), b"ba").unwrap();
        drop((writer, store));

        let (store, unjudged) = reopen(&folder);
        assert!(!half_made.exists());
        let receipt = serde_json::json!({"receipt": "scrubjay-receipt/1", "receivedAt": "first"});
        store.admit(&unjudged[0], "00ff", &receipt).unwrap();
        assert_eq!(fs::read(folder.path().join("admitted/00ff/bundle.zip")).unwrap(), b"bag!");
        assert!(!folder.path().join("uploads").join(upload.id.as_str()).exists());

        // The same bundle again: the first receipt, and the room counted once.
        let twin = store.create(4, false).unwrap();
        let mut writer = store.writer(&twin).unwrap();
        writer.write(b"bag!").unwrap();
        writer.keep().unwrap();
        store.admit(&twin, "00ff", &serde_json::json!({"receivedAt": "second"})).unwrap();
        let Some(Found::Judged(Verdict::Admitted { receipt: given, length: 4 })) =
            store.find(&twin.id).unwrap()
        else {
            panic!("no receipt")
        };
        assert_eq!(given, receipt);
        assert_eq!(store.index().admitted, 4);
        assert_eq!(store.index().promised, 0);
    }

    #[test]
    fn a_refusal_that_was_noted_before_a_crash_still_deletes_the_bytes() {
        let folder = Folder::new();
        let (store, _) = reopen(&folder);
        let upload = store.create(4, false).unwrap();
        let mut writer = store.writer(&upload).unwrap();
        writer.write(b"raw!").unwrap();
        writer.keep().unwrap();
        let noted = serde_json::to_vec(&Verdict::Refused { length: 4, reasons: reasons() }).unwrap();
        private_file::write_whole(&store.verdict_file("refused", &upload.id), &noted).unwrap();
        drop((writer, store));
        let (store, unjudged) = reopen(&folder);
        assert!(unjudged.is_empty());
        assert!(!folder.path().join("uploads").join(upload.id.as_str()).exists());
        assert!(matches!(store.find(&upload.id).unwrap(), Some(Found::Judged(Verdict::Refused { .. }))));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read() {
        use std::os::unix::fs::PermissionsExt;
        let folder = Folder::new();
        let (store, _) = reopen(&folder);
        let upload = store.create(4, false).unwrap();
        let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let place = store.upload_folder(&upload.id);
        assert_eq!(mode(place.join("data")), 0o600);
        assert_eq!(mode(place.join("meta.json")), 0o600);
        for path in [place, folder.path().to_owned(), folder.path().join("admitted")] {
            assert_eq!(mode(path), 0o700);
        }
    }
}
