/** The real YAML language server as an editor drives it: over stdin and stdout, with files that are only in memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './shipped.ts';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Proposal {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
  readonly textEdit?: { readonly newText: string };
}

export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Position };
}

export interface LanguageServer {
  /** Opens a text under a path of the tree and gives what is found wrong with it. */
  readonly open: (path: string, text: string) => Promise<readonly Problem[]>;
  readonly complete: (path: string, at: Position) => Promise<readonly Proposal[]>;
  /** What is shown over a place, in Markdown; '' for nothing. */
  readonly hover: (path: string, at: Position) => Promise<string>;
  readonly stop: () => Promise<void>;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What an editor is set to: nothing is fetched, whatever the schemas of files are. */
const SETTINGS = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    customTags: [],
  },
  http: {},
  '[yaml]': { 'editor.tabSize': 2 },
};

export const startLanguageServer = async (): Promise<LanguageServer> => {
  const script = join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const asked = new Map<number, (message: Message) => void>();
  const told = new Map<string, (problems: readonly Problem[]) => void>();
  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  read(child, (message) => {
    const { id, method, params } = message;
    if (method === undefined) asked.get(Number(id))?.(message);
    else if (id !== undefined) send({ id, result: answerTo(method, params) });
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Problem[] };
      told.get(uri)?.(diagnostics);
    }
  });
  let last = 0;
  const ask = async (method: string, params: Record<string, unknown>): Promise<unknown> => {
    const id = ++last;
    const { result, error } = await new Promise<Message>((resolve) => {
      asked.set(id, resolve);
      send({ id, method, params });
    });
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const uriOf = (path: string): string => pathToFileURL(join(ROOT, path)).href;

  const folder = pathToFileURL(ROOT).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'tree' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: SETTINGS } });

  return {
    open: (path, text) =>
      new Promise((resolve) => {
        const uri = uriOf(path);
        told.set(uri, resolve);
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
        });
      }),
    complete: async (path, position) => {
      const found = await ask('textDocument/completion', { textDocument: { uri: uriOf(path) }, position });
      return (found as { items: readonly Proposal[] } | null)?.items ?? [];
    },
    hover: async (path, position) => {
      const found = await ask('textDocument/hover', { textDocument: { uri: uriOf(path) }, position });
      return (found as { contents?: { value?: string } } | null)?.contents?.value ?? '';
    },
    stop: async () => {
      await ask('shutdown', {});
      const gone = new Promise((resolve) => child.once('exit', resolve));
      send({ method: 'exit' });
      await gone;
    },
  };
};

const answerTo = (method: string, params: Record<string, unknown> | undefined): unknown => {
  if (method !== 'workspace/configuration') return null;
  const items = (params?.['items'] ?? []) as readonly { section?: string }[];
  return items.map(
    ({ section = '' }) => Object.entries(SETTINGS).find(([key]) => key === section)?.[1] ?? null,
  );
};

/** Cuts the stream into messages by the length that stands before each. */
const read = (child: ChildProcess, take: (message: Message) => void): void => {
  let buffer = Buffer.alloc(0);
  child.stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())?.[1]);
      if (end === -1 || buffer.length < end + 4 + length) return;
      const body = buffer.subarray(end + 4, end + 4 + length).toString();
      buffer = buffer.subarray(end + 4 + length);
      take(JSON.parse(body) as Message);
    }
  });
};
