/**
 * Debian's Chromium for tests, and a static server to show it something. A machine without it skips such tests and
 * says so; where CI=true stands in the environment, as in .ci/run, its absence is a failure.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';

/** What keeps a sandboxed machine's Chromium quiet: it has no network and no wish for one. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A suite, as far as a test is added to it. */
interface Suite {
  (name: string, run: () => Promise<void>): void;
  readonly skip: (name?: string) => void;
}

/** Adds a test that needs a browser; without one it is skipped aloud, and fails where CI=true. */
export const browserTest = (suite: Suite, name: string, run: (browser: Browser) => Promise<void>): void => {
  if (existsSync(EXECUTABLE)) suite(name, () => withBrowser(run));
  else if (process.env['CI'] === 'true') {
    suite(name, () => Promise.reject(new Error(`there is no browser at ${EXECUTABLE}`)));
  } else {
    console.log(`skipped, since there is no browser at ${EXECUTABLE} (Debian: chromium): ${name}`);
    suite.skip(name);
  }
};

export interface Browser {
  /** A new page with nothing of the earlier ones, of the given size in CSS pixels. */
  readonly open: (url: string, size?: Size) => Promise<Page>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Starts Chromium with an empty profile and stops it whatever happens; what a page logs as an error fails. */
export const withBrowser = async <T>(run: (browser: Browser) => Promise<T>): Promise<T> => {
  const profile = mkdtempSync(join(tmpdir(), 'banfa-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    args: FLAGS,
    headless: true,
  });
  const complaints: string[] = [];
  try {
    const result = await run({ open: (url, size) => openPage(context, url, size, complaints) });
    if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join('\n')}`);
    return result;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
};

const openPage = async (
  context: BrowserContext,
  url: string,
  size: Size = { width: 1440, height: 900 },
  complaints: string[],
): Promise<Page> => {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.setViewportSize(size);
  await page.goto(url);
  return page;
};

/** A picture of the whole page as a PNG file, for somebody to look at. */
export const screenshot = async (page: Page, file: string): Promise<void> => {
  await page.screenshot({ path: file, fullPage: true });
};

/** What a server gives: files of folders by the first part of the path, texts by the whole path. */
export interface Served {
  /** Path prefix, as '/' or '/dist/', to a folder. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Path, as '/index.html', to the text that stands there. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Content-Security-Policy of every answer. */
  readonly policy?: string;
}

/** Scripts and requests from the page's own server only, none made of text; styles and pictures are not for these. */
export const STRICT_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Serves on the machine's own address and a free port for as long as `run` takes; `origin` ends without a slash. */
export const withServer = async <T>(served: Served, run: (origin: string) => Promise<T>): Promise<T> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = bodyOf(served, decodeURIComponent(pathname));
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream',
      ...(served.policy === undefined ? {} : { 'content-security-policy': served.policy }),
    });
    response.end(body ?? 'not here');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  try {
    return await run(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => {
      server.close(done);
    });
  }
};

const bodyOf = ({ folders = {}, texts = {} }: Served, path: string): string | Buffer | undefined => {
  const text = texts[path] ?? (path.endsWith('/') ? texts[`${path}index.html`] : undefined);
  if (text !== undefined) return text;
  if (path === '/favicon.ico') return '';
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const file = resolve(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
    if (!`${file}${sep}`.startsWith(resolve(folder) + sep)) continue;
    if (existsSync(file) && statSync(file).isFile()) return readFileSync(file);
  }
  return undefined;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
};
