//! Serves a built site the way a real static host would, for looking at it and for the browser tests.
//!
//! It knows nothing of the catalogue: it takes a folder and answers requests for what is in it. Files, compression,
//! ranges, conditional requests and types are `tower-http`'s; this module adds what a host adds around them: the
//! rules of `_headers`, the site's own 404 page, and that nothing outside the folder is ever read.

mod files;
mod headers;

use std::io::{Error, ErrorKind};
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;
use tower_http::services::fs::DefaultServeDirFallback;

use files::SiteFiles;
pub use headers::{HeaderProblem, HeaderRules};

/// Serves the built site in `dir` on `http://127.0.0.1:port/` until the process ends, and says the address.
///
/// Only this machine can reach it. With `port` 0 the system chooses a free one.
///
/// # Errors
/// When `dir` is not a built site, its `_headers` cannot be read, or the port cannot be had.
pub async fn serve(dir: &Path, port: u16) -> Result<(), ServeError> {
    serve_at(dir, port, "").await
}

/// The same for a site that lies in a folder of its host: `base_path` is empty, or `/folder`.
///
/// # Errors
/// As [`serve`].
pub async fn serve_at(dir: &Path, port: u16, base_path: &str) -> Result<(), ServeError> {
    let router = router_at(dir, base_path)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => ServeError::PortTaken { port },
        _ => ServeError::Network { port, error },
    })?;
    let address = listener.local_addr().map_err(|error| ServeError::Network { port, error })?;
    println!("Serving {} on http://{address}{base_path}/ (stop with Ctrl+C)", dir.display());
    axum::serve(listener, router).await.map_err(|error| ServeError::Network { port, error })
}

/// Answers requests for the built site in `dir`; what [`serve`] puts on a port.
///
/// The rules of `_headers` are read once, here; every other file is read when it is asked for, so a rebuilt site is
/// served without a restart.
///
/// # Errors
/// When `dir` is not a built site or its `_headers` cannot be read.
pub fn router(dir: &Path) -> Result<Router, ServeError> {
    router_at(dir, "")
}

/// The same for a site that lies in a folder of its host; outside of it there is nothing.
///
/// # Errors
/// As [`router`], and when `base_path` is no folder.
pub fn router_at(dir: &Path, base_path: &str) -> Result<Router, ServeError> {
    if !base_path.is_empty() && (!base_path.starts_with('/') || base_path.ends_with('/')) {
        return Err(ServeError::NoFolder { base_path: base_path.to_owned() });
    }
    let root = dir.canonicalize().ok().filter(|root| root.join("index.html").is_file());
    let root = root.ok_or_else(|| ServeError::NotASite { dir: dir.to_owned() })?;
    let rules = match std::fs::read_to_string(root.join("_headers")) {
        Ok(text) => HeaderRules::parse(&text).map_err(ServeError::Headers)?,
        Err(error) if error.kind() == ErrorKind::NotFound => HeaderRules::default(),
        Err(error) => return Err(ServeError::Unreadable { file: root.join("_headers"), error }),
    };
    // A host may answer several ranges at once with the whole file; refusing them would surprise a download manager.
    let files = ServeDir::with_backend(&root, SiteFiles::new(&root))
        .precompressed_br()
        .precompressed_gzip()
        .ignore_multi_range_requests(true);
    Ok(Router::new().fallback(answer).with_state(Site { files, rules: Arc::new(rules), base_path: base_path.into() }))
}

/// Why a site cannot be served.
#[derive(Debug)]
pub enum ServeError {
    /// There is no such folder, or no `index.html` in it.
    NotASite {
        /// The folder as it was given.
        dir: PathBuf,
    },
    /// Where the site lies on its host is neither nothing nor a folder.
    NoFolder {
        /// As it was given.
        base_path: String,
    },
    /// A line of `_headers` is not one that hosts understand.
    Headers(HeaderProblem),
    /// A file is there and cannot be read.
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        error: Error,
    },
    /// Another program listens on the port.
    PortTaken {
        /// The port that was asked for.
        port: u16,
    },
    /// The port cannot be listened on for another reason.
    Network {
        /// The port that was asked for.
        port: u16,
        /// What the system says.
        error: Error,
    },
}

impl std::fmt::Display for ServeError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotASite { dir } => {
                write!(formatter, "{}: not a built site (no index.html); run `suoraan build` first", dir.display())
            }
            Self::NoFolder { base_path } => {
                write!(formatter, "--base-path {base_path}: is no folder; write it as in edition.toml, such as /folder")
            }
            Self::Headers(problem) => write!(formatter, "_headers:{problem}"),
            Self::Unreadable { file, error } => write!(formatter, "{}: cannot be read: {error}", file.display()),
            Self::PortTaken { port } => write!(
                formatter,
                "port {port} is taken by another program; choose another with `--port N`, or stop that program"
            ),
            Self::Network { port, error } => write!(
                formatter,
                "cannot listen on 127.0.0.1:{port}: {error}; choose another port with `--port N` (1024 to 65535)"
            ),
        }
    }
}

impl std::error::Error for ServeError {}

#[derive(Clone)]
struct Site {
    files: ServeDir<DefaultServeDirFallback, SiteFiles>,
    rules: Arc<HeaderRules>,
    /// Empty, or `/folder`.
    base_path: Arc<str>,
}

async fn answer(State(site): State<Site>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let method = request.method().clone();
    let accept_encoding = request.headers().get(header::ACCEPT_ENCODING).cloned();
    let inside = path.strip_prefix(&*site.base_path).filter(|inside| inside.is_empty() || inside.starts_with('/'));
    let mut response = match inside {
        Some("") if !site.base_path.is_empty() => Redirect::permanent(&format!("{path}/")).into_response(),
        Some(inside) => within(&site, inside, request).await,
        None => (StatusCode::NOT_FOUND, "Not found\n").into_response(),
    };
    if response.status() == StatusCode::NOT_FOUND && inside.is_some() {
        response = not_found(&site, method, accept_encoding).await;
    }
    name_the_encoding_of_text(response.headers_mut());
    site.rules.apply(&path, response.headers_mut());
    response
}

/// The answer for a path inside the site's folder on its host.
async fn within(site: &Site, inside: &str, mut request: Request) -> Response {
    if !site.base_path.is_empty() {
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        let Ok(uri) = format!("{inside}{query}").parse() else { return StatusCode::NOT_FOUND.into_response() };
        *request.uri_mut() = uri;
    }
    let mut response = file(site, request).await;
    // Where the slash at the end is missing, the way on leads into the folder, too.
    let onward = response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok());
    let onward = onward.and_then(|to| HeaderValue::from_str(&format!("{}{to}", site.base_path)).ok());
    if let Some(onward) = onward {
        response.headers_mut().insert(header::LOCATION, onward);
    }
    response
}

async fn file(site: &Site, request: Request) -> Response {
    match site.files.clone().try_call(request).await {
        Ok(response) => response.map(Body::new),
        Err(error) if is_missing(&error) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("cannot be read: {error}\n")).into_response(),
    }
}

/// The site's 404 page. What the request asked about the missing file (its range, its date, its tag) is not asked of
/// this page, and the answer carries none of it: otherwise a reader could get a part of the page, or nothing.
async fn not_found(site: &Site, method: Method, accept_encoding: Option<HeaderValue>) -> Response {
    let mut request = Request::new(Body::empty());
    *request.method_mut() = method;
    *request.uri_mut() = axum::http::Uri::from_static("/404.html");
    if let Some(encodings) = accept_encoding {
        request.headers_mut().insert(header::ACCEPT_ENCODING, encodings);
    }
    let mut response = file(site, request).await;
    if response.status() != StatusCode::OK {
        return (StatusCode::NOT_FOUND, "Not found\n").into_response();
    }
    *response.status_mut() = StatusCode::NOT_FOUND;
    for name in [header::ETAG, header::LAST_MODIFIED, header::ACCEPT_RANGES] {
        response.headers_mut().remove(name);
    }
    response
}

/// Every text of a built site is UTF-8. A host says so; without it a browser guesses, and guesses wrong for `ä`.
fn name_the_encoding_of_text(headers: &mut HeaderMap) {
    let Some(kind) = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()) else { return };
    if !kind.starts_with("text/") || kind.contains("charset") {
        return;
    }
    if let Ok(value) = HeaderValue::from_str(&format!("{kind}; charset=utf-8")) {
        headers.insert(header::CONTENT_TYPE, value);
    }
}

/// Whether the file is simply not there for the public: missing, not readable, or asked for as if it were a folder.
fn is_missing(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::PermissionDenied | ErrorKind::NotADirectory)
}
