//! Fetching data files, and reading what came: sealed, so that damage is seen.

use crate::model::envelope;
use gloo_net::http::Request;
use serde::de::DeserializeOwned;

/// Why data is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// Nothing arrived: there may be no network.
    NotFetched,
    /// The site has no such file.
    NotFound,
    /// What arrived is not whole, or of another version.
    Damaged,
}

/// Fetches a sealed file of data and reads it.
pub async fn load<T: DeserializeOwned>(url: &str) -> Result<T, LoadError> {
    let response = Request::get(url).send().await.map_err(|_| LoadError::NotFetched)?;
    match response.status() {
        200 => {}
        404 => return Err(LoadError::NotFound),
        _ => return Err(LoadError::NotFetched),
    }
    let bytes = response.binary().await.map_err(|_| LoadError::NotFetched)?;
    let payload = envelope::unseal(&bytes).ok_or(LoadError::Damaged)?;
    postcard::from_bytes(payload).map_err(|_| LoadError::Damaged)
}
