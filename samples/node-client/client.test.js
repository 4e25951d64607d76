import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
import { catalog, Server } from './server.js';

const REQUEST_ID = '7f4c1a52-0e0b-4c57-9a86-2d1f3f7c9be1';

// The SDK would ask a proxy of the environment for a tunnel to the server.
delete process.env.http_proxy;

const documented = await catalog('api-3.0');

describe('The SDK for Node', () => {
  let server;
  let client;

  before(async () => {
    server = await Server.start();
    client = new cvm.v20170312.Client({
      credential: { secretId: 'AKIDexample', secretKey: 'example' },
      region: 'ap-guangzhou',
      profile: { httpProfile: server.httpProfile },
    });
  });

  after(() => server?.stop());

  beforeEach(() => server.reset());

  it('has errors to meet', () => {
    assert.ok(documented.length > 40);
  });

  for (const { code, title } of documented) {
    it(`hands on code, message and request id of ${code}`, async () => {
      await server.stub('DescribeInstances', { code, requestId: REQUEST_ID });

      await assert.rejects(client.DescribeInstances({}), { code, requestId: REQUEST_ID, message: title });
    });
  }

  it('meets no code that no document lists', async () => {
    const answer = await server.stub('DescribeInstances', { code: 'RequestLimitExceded' });

    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /did you mean 'RequestLimitExceeded'\?/);
  });
});
