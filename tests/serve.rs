//! `suoraan serve` as a client sees it: real requests to the router, and one over a real port.
#![cfg(not(target_arch = "wasm32"))]

#[cfg(test)]
mod tests {
    use std::fs;
    use std::net::{Ipv4Addr, TcpListener};
    use std::path::Path;

    use axum::Router;
    use axum::body::Body;
    use axum::http::{HeaderMap, Method, Request, StatusCode, header};
    use http_body_util::BodyExt;
    use suoraan::site::serve::{ServeError, router, router_at, serve};
    use tempfile::TempDir;
    use tower::ServiceExt;

    const HEADERS: &str =
        "/*\n  X-Content-Type-Options: nosniff\n/data/*\n  Cache-Control: public, max-age=31536000, immutable\n";

    /// A built site in small. The compressed files hold other words than the plain one, so that a test sees which
    /// one it was given.
    fn site() -> TempDir {
        let dir = tempfile::tempdir().unwrap();
        let write = |path: &str, content: &str| {
            let path = dir.path().join("dist").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        };
        write("index.html", "home");
        write("fi/palvelut/index.html", "plain");
        write("fi/palvelut/index.html.br", "brotli");
        write("fi/palvelut/index.html.gz", "gzip");
        write("404.html", "nothing here");
        write("404.html.br", "nothing here, in brotli");
        write("data/abc/index.bin", "0123456789");
        for name in ["app.wasm", "app.js", "style.css", "icon.svg", "site.webmanifest", "robots.txt", "sitemap.xml"] {
            write(name, "x");
        }
        write("_headers", HEADERS);
        fs::write(dir.path().join("secret.txt"), "secret").unwrap();
        dir
    }

    fn app(dir: &TempDir) -> Router {
        router(&dir.path().join("dist")).unwrap()
    }

    struct Answer {
        status: StatusCode,
        headers: HeaderMap,
        body: String,
    }

    impl Answer {
        fn header(&self, name: impl header::AsHeaderName) -> &str {
            self.headers.get(name).map_or("", |value| value.to_str().unwrap())
        }
    }

    async fn ask(app: &Router, method: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    async fn get(app: &Router, path: &str, headers: &[(&str, &str)]) -> Answer {
        ask(app, Method::GET, path, headers).await
    }

    #[tokio::test]
    async fn a_folder_is_its_index_page_and_the_slash_is_added() {
        let dir = site();
        let app = app(&dir);
        let page = get(&app, "/fi/palvelut/", &[]).await;
        assert_eq!((page.status, page.body.as_str()), (StatusCode::OK, "plain"));
        assert_eq!(page.header(header::CONTENT_TYPE), "text/html; charset=utf-8");
        let slashless = get(&app, "/fi/palvelut?a=b", &[]).await;
        assert!(slashless.status.is_redirection(), "{}", slashless.status);
        assert_eq!(slashless.header(header::LOCATION), "/fi/palvelut/?a=b");
    }

    #[tokio::test]
    async fn a_site_in_a_folder_of_its_host_is_there_and_nowhere_else() {
        let dir = site();
        fs::write(dir.path().join("dist/_headers"), "/a/b/*\n  X-Content-Type-Options: nosniff\n").unwrap();
        let app = router_at(&dir.path().join("dist"), "/a/b").unwrap();
        let page = get(&app, "/a/b/fi/palvelut/", &[]).await;
        assert_eq!((page.status, page.body.as_str()), (StatusCode::OK, "plain"));
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert_eq!(get(&app, "/a/b/", &[]).await.body, "home");
        for (path, onward) in [("/a/b", "/a/b/"), ("/a/b/fi/palvelut?a=b", "/a/b/fi/palvelut/?a=b")] {
            let slashless = get(&app, path, &[]).await;
            assert!(slashless.status.is_redirection(), "{path}: {}", slashless.status);
            assert_eq!(slashless.header(header::LOCATION), onward);
        }
        assert_eq!(get(&app, "/a/b/nothing/", &[]).await.body, "nothing here");
        for path in ["/", "/fi/palvelut/", "/a/bc/", "/a/", "/a/bfi/palvelut/"] {
            let outside = get(&app, path, &[]).await;
            assert_eq!((outside.status, outside.body.as_str()), (StatusCode::NOT_FOUND, "Not found\n"), "{path}");
        }
        for wrong in ["a", "/a/"] {
            let problem = router_at(&dir.path().join("dist"), wrong).unwrap_err();
            assert!(matches!(problem, ServeError::NoFolder { .. }), "{problem}");
        }
    }

    #[tokio::test]
    async fn the_browser_gets_the_best_compression_it_accepts() {
        let dir = site();
        let app = app(&dir);
        for (accepted, body, encoding) in [
            ("gzip, deflate, br, zstd", "brotli", "br"),
            ("gzip, deflate", "gzip", "gzip"),
            ("br;q=0, gzip", "gzip", "gzip"),
            ("identity", "plain", ""),
        ] {
            let page = get(&app, "/fi/palvelut/", &[("accept-encoding", accepted)]).await;
            assert_eq!(page.body, body, "for {accepted}");
            assert_eq!(page.header(header::CONTENT_ENCODING), encoding, "for {accepted}");
            assert_eq!(page.header(header::CONTENT_TYPE), "text/html; charset=utf-8", "for {accepted}");
            assert_eq!(page.header(header::VARY), "accept-encoding", "for {accepted}");
        }
        let uncompressed = get(&app, "/app.js", &[("accept-encoding", "br")]).await;
        assert_eq!((uncompressed.body.as_str(), uncompressed.header(header::CONTENT_ENCODING)), ("x", ""));
    }

    #[tokio::test]
    async fn a_missing_page_is_the_404_page_with_its_status() {
        let dir = site();
        let app = app(&dir);
        for path in ["/fi/palvelu/ei-ole/", "/fi/ei-ole", "/app.js/", "/%ff"] {
            let page = get(&app, path, &[]).await;
            assert_eq!((page.status, page.body.as_str()), (StatusCode::NOT_FOUND, "nothing here"), "for {path}");
            assert_eq!(page.header(header::CONTENT_TYPE), "text/html; charset=utf-8");
            assert_eq!(page.header("x-content-type-options"), "nosniff");
        }
        let compressed = get(&app, "/missing", &[("accept-encoding", "br")]).await;
        assert_eq!((compressed.status.as_u16(), compressed.body.as_str()), (404, "nothing here, in brotli"));
        assert_eq!(compressed.header(header::CONTENT_ENCODING), "br");
    }

    #[tokio::test]
    async fn the_404_page_is_whole_whatever_was_asked_of_the_missing_file() {
        let dir = site();
        let app = app(&dir);
        let tag = get(&app, "/404.html", &[]).await.header(header::ETAG).to_owned();
        let asked =
            [("range", "bytes=0-3"), ("if-none-match", &tag), ("if-modified-since", "Fri, 01 Jan 2100 00:00:00 GMT")];
        let page = get(&app, "/missing", &asked).await;
        assert_eq!((page.status, page.body.as_str()), (StatusCode::NOT_FOUND, "nothing here"));
        assert_eq!(page.header(header::ETAG), "", "a tag would let a browser keep the 404 page as the missing one");
    }

    #[tokio::test]
    async fn without_a_404_page_the_status_is_still_404() {
        let dir = site();
        fs::remove_file(dir.path().join("dist/404.html")).unwrap();
        let page = get(&app(&dir), "/missing", &[]).await;
        assert_eq!((page.status, page.body.as_str()), (StatusCode::NOT_FOUND, "Not found\n"));
    }

    #[tokio::test]
    async fn every_kind_of_file_has_its_type() {
        let dir = site();
        let app = app(&dir);
        for (path, kind) in [
            ("/app.wasm", "application/wasm"),
            ("/app.js", "text/javascript; charset=utf-8"),
            ("/style.css", "text/css; charset=utf-8"),
            ("/icon.svg", "image/svg+xml"),
            ("/site.webmanifest", "application/manifest+json"),
            ("/data/abc/index.bin", "application/octet-stream"),
            ("/robots.txt", "text/plain; charset=utf-8"),
            ("/sitemap.xml", "text/xml; charset=utf-8"),
        ] {
            assert_eq!(get(&app, path, &[]).await.header(header::CONTENT_TYPE), kind, "for {path}");
        }
    }

    #[tokio::test]
    async fn the_rules_of_the_headers_file_are_applied_and_the_file_is_not_shown() {
        let dir = site();
        let app = app(&dir);
        let data = get(&app, "/data/abc/index.bin", &[]).await;
        assert_eq!(data.header(header::CACHE_CONTROL), "public, max-age=31536000, immutable");
        assert_eq!(data.header("x-content-type-options"), "nosniff");
        let page = get(&app, "/", &[]).await;
        assert_eq!((page.header(header::CACHE_CONTROL), page.header("x-content-type-options")), ("", "nosniff"));
        for path in ["/_headers", "/%5Fheaders", "/data/../_headers"] {
            assert_eq!(get(&app, path, &[]).await.status, StatusCode::NOT_FOUND, "for {path}");
        }
    }

    #[tokio::test]
    async fn a_file_that_the_browser_has_is_not_sent_again() {
        let dir = site();
        let app = app(&dir);
        let first = get(&app, "/data/abc/index.bin", &[]).await;
        let (tag, date) = (first.header(header::ETAG), first.header(header::LAST_MODIFIED));
        for known in [("if-none-match", tag), ("if-modified-since", date)] {
            let again = get(&app, "/data/abc/index.bin", &[known]).await;
            assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "for {known:?}");
            assert_eq!(again.header(header::CACHE_CONTROL), first.header(header::CACHE_CONTROL), "for {known:?}");
        }
        fs::write(dir.path().join("dist/data/abc/index.bin"), "9876543210").unwrap();
        let changed = get(&app, "/data/abc/index.bin", &[("if-none-match", tag)]).await;
        assert_eq!((changed.status, changed.body.as_str()), (StatusCode::OK, "9876543210"));
    }

    #[tokio::test]
    async fn each_encoding_has_a_tag_of_its_own() {
        let dir = site();
        let app = app(&dir);
        let brotli = get(&app, "/fi/palvelut/", &[("accept-encoding", "br")]).await;
        let tag = brotli.header(header::ETAG);
        let plain = get(&app, "/fi/palvelut/", &[("if-none-match", tag)]).await;
        assert_eq!((plain.status, plain.body.as_str()), (StatusCode::OK, "plain"));
    }

    #[tokio::test]
    async fn a_part_of_a_file_can_be_asked_for() {
        let dir = site();
        let app = app(&dir);
        let part = get(&app, "/data/abc/index.bin", &[("range", "bytes=2-4")]).await;
        assert_eq!((part.status, part.body.as_str()), (StatusCode::PARTIAL_CONTENT, "234"));
        assert_eq!(part.header(header::CONTENT_RANGE), "bytes 2-4/10");
        let beyond = get(&app, "/data/abc/index.bin", &[("range", "bytes=99-")]).await;
        assert_eq!(beyond.status, StatusCode::RANGE_NOT_SATISFIABLE);
        assert_eq!(beyond.header(header::CONTENT_RANGE), "bytes */10");
    }

    #[tokio::test]
    async fn head_tells_what_get_would_send_and_other_methods_are_refused() {
        let dir = site();
        let app = app(&dir);
        let head = ask(&app, Method::HEAD, "/data/abc/index.bin", &[]).await;
        assert_eq!((head.status, head.body.as_str(), head.header(header::CONTENT_LENGTH)), (StatusCode::OK, "", "10"));
        let missing = ask(&app, Method::HEAD, "/missing", &[]).await;
        assert_eq!((missing.status, missing.body.as_str()), (StatusCode::NOT_FOUND, ""));
        assert_eq!(ask(&app, Method::POST, "/", &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
    }

    #[tokio::test]
    async fn nothing_outside_the_folder_is_shown() {
        let dir = site();
        #[cfg(unix)]
        std::os::unix::fs::symlink(dir.path().join("secret.txt"), dir.path().join("dist/link.txt")).unwrap();
        let app = app(&dir);
        for path in ["/../secret.txt", "/%2e%2e/secret.txt", "/data/..%2f..%2fsecret.txt", "/link.txt"] {
            let page = get(&app, path, &[]).await;
            assert_eq!((page.status, page.body.as_str()), (StatusCode::NOT_FOUND, "nothing here"), "for {path}");
        }
    }

    #[test]
    fn a_folder_that_is_not_a_site_is_refused_with_what_to_do() {
        let error = router(Path::new("no/such/folder")).unwrap_err();
        assert!(matches!(error, ServeError::NotASite { .. }), "{error}");
        assert!(error.to_string().contains("suoraan build"), "{error}");
    }

    #[test]
    fn a_wrong_line_in_the_headers_file_is_named() {
        let dir = site();
        fs::write(dir.path().join("dist/_headers"), "/*\n  X-One a\n").unwrap();
        let error = router(&dir.path().join("dist")).unwrap_err();
        assert_eq!(error.to_string(), "_headers:2: no colon; write Name: value");
    }

    #[tokio::test]
    async fn a_taken_port_is_said_with_what_to_do() {
        let dir = site();
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = serve(&dir.path().join("dist"), port).await.unwrap_err();
        assert!(matches!(error, ServeError::PortTaken { .. }), "{error}");
        assert!(error.to_string().contains(&port.to_string()) && error.to_string().contains("--port N"), "{error}");
    }

    #[tokio::test]
    async fn a_real_port_answers_on_this_machine() {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let dir = site();
        // The port is free when it is chosen; whoever takes it in between makes this test fail, not pass.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let folder = dir.path().join("dist");
        let serving = serve(&folder, port);
        let asking = async {
            let mut stream = loop {
                match tokio::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await {
                    Ok(stream) => break stream,
                    Err(_) => tokio::task::yield_now().await,
                }
            };
            stream.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await.unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).await.unwrap();
            answer
        };
        tokio::select! {
            ended = serving => panic!("serving ended: {ended:?}"),
            answer = asking => {
                assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
                assert!(answer.contains("x-content-type-options: nosniff"), "{answer}");
                assert!(answer.ends_with("\r\n\r\nhome"), "{answer}");
            }
        }
    }
}
