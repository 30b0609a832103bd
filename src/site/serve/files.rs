//! The files that a site shows: those of its folder and no others. Knows nothing of requests.

use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;

use tower_http::services::fs::{Backend, TokioBackend, TokioFile};

/// Reads files for `ServeDir`, after resolving links: a link that leads out of the folder is as good as missing, and
/// so is the host's own `_headers`, which hosts never hand out.
#[derive(Clone)]
pub(super) struct SiteFiles {
    root: Arc<Path>,
}

impl SiteFiles {
    /// `root` is the site's folder with every link resolved.
    pub(super) fn new(root: &Path) -> Self {
        Self { root: root.into() }
    }
}

type Soon<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

impl Backend for SiteFiles {
    type File = TokioFile;
    type Metadata = std::fs::Metadata;
    type OpenFuture = Soon<TokioFile>;
    type MetadataFuture = Soon<std::fs::Metadata>;

    fn open(&self, path: PathBuf) -> Self::OpenFuture {
        let root = Arc::clone(&self.root);
        Box::pin(async move { TokioBackend.open(shown(&root, &path)?).await })
    }

    fn metadata(&self, path: PathBuf) -> Self::MetadataFuture {
        let root = Arc::clone(&self.root);
        Box::pin(async move { TokioBackend.metadata(shown(&root, &path)?).await })
    }
}

/// The real place of `path`, or "not found" where it is not for the public.
fn shown(root: &Path, path: &Path) -> Result<PathBuf> {
    let real = path.canonicalize()?;
    if real.starts_with(root) && real != root.join("_headers") {
        Ok(real)
    } else {
        Err(Error::from(ErrorKind::NotFound))
    }
}
