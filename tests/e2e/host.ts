// A site of somebody else: a page with some HTML in it, at a port of its own, which makes it another origin. It lies on
// this machine, since browsers let no page of the open net look into it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export async function host(html = ''): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="fi"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>${html}`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
