//! Fetching from the site itself. Data files are sealed, so that damage is seen.

use crate::model::envelope;
use gloo_net::http::{Request, Response};
use serde::de::DeserializeOwned;

/// Why data is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// Nothing arrived: there may be no network.
    NotFetched,
    /// The site has no such file.
    NotFound,
    /// What arrived is not whole.
    Damaged,
    /// It belongs to a site that was published since the app was started.
    OtherVersion,
}

/// Fetches a sealed file of data and reads it.
pub async fn load<T: DeserializeOwned>(url: &str) -> Result<T, LoadError> {
    let bytes = fetched(url).await?.binary().await.map_err(|_| LoadError::NotFetched)?;
    let payload = envelope::unseal(&bytes).ok_or(LoadError::Damaged)?;
    postcard::from_bytes(payload).map_err(|_| LoadError::Damaged)
}

/// Fetches a file that is text.
pub async fn text(url: &str) -> Result<String, LoadError> {
    fetched(url).await?.text().await.map_err(|_| LoadError::NotFetched)
}

/// What the site answers, where it has the file.
pub(super) async fn fetched(url: &str) -> Result<Response, LoadError> {
    let response = Request::get(url).send().await.map_err(|_| LoadError::NotFetched)?;
    match response.status() {
        200 => Ok(response),
        404 => Err(LoadError::NotFound),
        _ => Err(LoadError::NotFetched),
    }
}
