import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(new URL('../../wiremock-extension/target/tencent-errors.jar', import.meta.url));
const JAVA = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

/** Runs the executable jar; its messages go where this process's go. */
function run(...args) {
  return spawn(JAVA, ['-jar', JAR, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Every documented error of a generation. */
export async function catalog(generation) {
  const errors = [];
  for await (const line of readline.createInterface({ input: run('catalog', '--generation', generation, '--format', 'json').stdout })) {
    errors.push(JSON.parse(line));
  }
  return errors;
}

/** A server that stands in for Tencent Cloud, on a free port. */
export class Server {
  constructor(process, url) {
    this.process = process;
    this.url = url;
  }

  static async start() {
    const process = run('serve', '--port', '0');
    const lines = readline.createInterface({ input: process.stdout });
    for await (const line of lines) {
      const told = line.match(/^listening on (http:\/\/\S+);/);
      if (told) {
        process.stdout.resume();
        return new Server(process, told[1]);
      }
    }
    throw new Error('the server has not started: build it with mvn package -pl wiremock-extension -am');
  }

  /** The value for the SDK's profile. */
  get httpProfile() {
    return { protocol: 'http://', endpoint: new URL(this.url).host };
  }

  /** Has an action fail with these parameters of tencent-error. */
  stub(action, parameters) {
    return fetch(`${this.url}/__admin/mappings`, {
      method: 'POST',
      body: JSON.stringify({
        request: { customMatcher: { name: 'tencent-action', parameters: { action } } },
        response: { transformers: ['tencent-error'], transformerParameters: parameters },
      }),
    });
  }

  reset() {
    return fetch(`${this.url}/__admin/mappings`, { method: 'DELETE' });
  }

  async stop() {
    const ended = once(this.process, 'exit');
    this.process.kill();
    await ended;
  }
}
