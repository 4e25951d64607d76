import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(new URL('../../wiremock-extension/target/tencent-errors.jar', import.meta.url));
const JAVA = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

/** Runs the executable jar; its messages go where this process's go. */
function run(args, variables = {}) {
  return spawn(JAVA, ['-jar', JAR, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...variables } });
}

/** Takes every host for the server, so that the SDK asks for the host of the service and signs for it. */
class ServerAgent extends http.Agent {
  constructor(url) {
    super();
    this.url = url;
  }

  createConnection() {
    return net.connect(this.url.port, this.url.hostname);
  }
}

/** Every documented error of a generation. */
export async function catalog(generation) {
  const errors = [];
  for await (const line of readline.createInterface({ input: run(['catalog', '--generation', generation, '--format', 'json']).stdout })) {
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

  /** With further options of serve, and environment variables. */
  static async start(options = [], variables = {}) {
    const process = run(['serve', '--port', '0', ...options], variables);
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

  /** The same for a client that keeps the endpoint of its service. */
  get httpProfileOfService() {
    return { protocol: 'http://', agent: new ServerAgent(new URL(this.url)) };
  }

  /** Has an action fail with these parameters of tencent-error. */
  stub(action, parameters) {
    return this.answer(action, { transformers: ['tencent-error'], transformerParameters: parameters });
  }

  /** Has an action succeed with these members. */
  succeed(action, members) {
    return this.answer(action, { jsonBody: { Response: { ...members, RequestId: '1' } } });
  }

  answer(action, response) {
    const request = { customMatcher: { name: 'tencent-action', parameters: { action } } };
    return this.admin('POST', 'mappings', { request, response });
  }

  /** Takes back stubs, and what was asked of the gateway. */
  reset() {
    return this.admin('DELETE', 'mappings');
  }

  /** Why the gateway has refused calls, oldest first. */
  async refusals() {
    return (await (await this.admin('GET', 'tencent-errors/gateway/refusals')).json()).refusals;
  }

  /** Has the gateway ask something else. */
  ask(settings) {
    return this.admin('PUT', 'tencent-errors/gateway', settings);
  }

  moveClock(duration) {
    return this.admin('POST', 'tencent-errors/gateway/clock', { advance: duration });
  }

  admin(method, path, body) {
    return fetch(`${this.url}/__admin/${path}`, { method, body: body && JSON.stringify(body) });
  }

  async stop() {
    const ended = once(this.process, 'exit');
    this.process.kill();
    await ended;
  }
}
