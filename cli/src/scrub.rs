//! `scrubjay scrub`: files to one sealed bundle, decided by policy, without a person.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use scrubjay::bundle::Bundle;
use scrubjay::consent::{ConsentRecord, Reviewed};
use scrubjay::detect::mentions::People;
use scrubjay::detect::{Detectors, Language};
use scrubjay::policy::Policy;
use scrubjay::review::{Original, Review};
use scrubjay::scrubbed::{self, Scrubbed};
use scrubjay_reidentification::{Entries, Entry, seal};

use crate::Failure;
use crate::durable::write_whole;
use crate::languages::Languages;
use crate::own::OwnArguments;
use crate::policy::{PolicyArguments, random};
use crate::reidentify::passphrase;

/// Options of `scrubjay scrub`.
#[derive(Args)]
pub(crate) struct ScrubArguments {
    /// Files and folders to contribute; folders with everything in them, in order of path
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Where to write the bundle
    #[arg(long)]
    out: PathBuf,
    /// The contribution record (JSON, see docs/bundle.md). `assertions.reviewed` is set to `none` and `reviewers` taken out
    #[arg(long)]
    record: PathBuf,
    /// Where to write a file, for yourself alone, that tells later what stood where; needs --passphrase-file. It is no
    /// part of the bundle
    #[arg(long, value_name = "FILE", requires = "passphrase_file")]
    reidentification: Option<PathBuf>,
    /// A file with the passphrase of that file on its first line
    #[arg(long, value_name = "FILE", requires = "reidentification")]
    passphrase_file: Option<PathBuf>,
    #[command(flatten)]
    policy: PolicyArguments,
    #[command(flatten)]
    own: OwnArguments,
    /// Leave out files that cannot be read, instead of stopping
    #[arg(long)]
    skip_unreadable: bool,
}

/// Scrubs every file by policy and seals the bundle. A file that cannot be read or scrubbed is never sent: the
/// run stops, or leaves it out with `--skip-unreadable`.
pub(crate) fn run(arguments: &ScrubArguments) -> Result<(), Failure> {
    let json = std::fs::read_to_string(&arguments.record).map_err(Failure::io("the contribution record"))?;
    let mut record = ConsentRecord::from_json(&json).map_err(Failure::usage)?;
    // Nobody looked: the record must not say otherwise, whatever the file says.
    record.assertions.reviewed = Reviewed::None;
    record.assertions.reviewers.clear();
    let policy = Arc::new(arguments.policy.policy()?);
    let detectors = arguments.own.detectors(&policy)?;
    let passphrase = arguments.passphrase_file.as_deref().map(passphrase).transpose()?;
    let mut originals = passphrase.is_some().then(Vec::new);
    let files = files(&arguments.paths)?;
    let (mut scrubbed, mut left_out) = (Vec::new(), 0);
    let mut languages = Languages::default();
    // Whoever is found in one file is looked for in all of them.
    let mut people = People::default();
    let read = |path: &PathBuf| {
        let opened = open(path, &policy, &detectors);
        opened.inspect(|opened| opened.review.tell_people(&mut people))
    };
    let opened: Vec<Result<Opened, String>> = files.iter().map(read).collect();
    for (place, opened) in opened.into_iter().enumerate() {
        match opened.and_then(|opened| opened.scrub(&people, &detectors, &mut languages, originals.as_mut()))
        {
            Ok(document) => scrubbed.push(document),
            Err(reason) => {
                // Files are named by number: a file name is personal data often enough.
                eprintln!("file {} of {}: {reason}", place + 1, files.len());
                left_out += 1;
            }
        }
    }
    if left_out > 0 && !arguments.skip_unreadable {
        return Err(Failure::failed(format!(
            "{left_out} of {} files could not be scrubbed, so nothing was written; \
             correct them, or leave them out with --skip-unreadable",
            files.len()
        )));
    }
    if let (Some(file), Some(passphrase), Some(originals)) =
        (&arguments.reidentification, passphrase, originals)
    {
        scrubbed::number(&mut scrubbed, &policy);
        let entries = scrubbed::pairs(&scrubbed, &originals).into_iter().map(|pair| Entry {
            placeholder: pair.placeholder,
            kind: pair.kind.to_owned(),
            values: pair.values,
        });
        let entries = Entries { contribution: record.id.clone(), entries: entries.collect() };
        let sealed = seal(&entries, &passphrase, random()?, random()?).map_err(Failure::usage)?;
        write_whole(file, &sealed, |path| File::create(path))
            .map_err(Failure::io("the re-identification file"))?;
    }
    let documents = scrubbed.len();
    let bundle = Bundle::seal(scrubbed, record, &policy).map_err(Failure::failed)?;
    let bytes = bundle.to_zip().map_err(Failure::failed)?;
    write_whole(&arguments.out, &bytes, |path| File::create(path)).map_err(Failure::io("the bundle"))?;
    eprintln!("sealed {documents} documents in {} bytes; {left_out} left out", bytes.len());
    for line in languages.lines() {
        eprintln!("{line}");
    }
    Ok(())
}

/// A file that was read and looked through.
struct Opened {
    review: Review,
    languages: Vec<(Language, u32)>,
}

fn open(path: &Path, policy: &Arc<Policy>, detectors: &Detectors) -> Result<Opened, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("cannot be read ({})", error.kind()))?;
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let document = scrubjay::format::read(extension, &bytes).map_err(|error| error.to_string())?;
    let languages = detectors.languages(&document);
    Ok(Opened { review: Review::start(document, Arc::clone(policy), detectors), languages })
}

impl Opened {
    fn scrub(
        self,
        people: &People,
        detectors: &Detectors,
        languages: &mut Languages,
        originals: Option<&mut Vec<Original>>,
    ) -> Result<Scrubbed, String> {
        let Opened { mut review, languages: written } = self;
        review.look_for(people, detectors);
        let scrubbed =
            review.scrub_by_policy_noting(detectors, originals).map_err(|error| error.to_string())?;
        languages.add(&written);
        Ok(scrubbed)
    }
}

/// Every file under the paths, folders in order of path. Links are not followed.
fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        let about = std::fs::symlink_metadata(path).map_err(Failure::io("a path given"))?;
        if about.is_dir() {
            let mut inside = std::fs::read_dir(path)
                .and_then(|entries| {
                    entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()
                })
                .map_err(Failure::io("a folder"))?;
            inside.sort();
            files.extend(self::files(&inside)?);
        } else if about.is_file() {
            files.push(path.clone());
        }
    }
    Ok(files)
}
