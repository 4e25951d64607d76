import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
import { Server } from './server.js';

const SECRET_KEY = 'made-up-key';
const TOKEN = 'made-up+token/=';
const PERMANENT = { secretId: 'AKIDexample', secretKey: SECRET_KEY };
const TEMPORARY = { secretId: 'AKIDtemporary', secretKey: SECRET_KEY, token: TOKEN };

// Characters that each form of a request spells in its own way.
const REQUEST = { Filters: [{ Name: 'instance-name', Values: ["未命名 +/=&*~'()!", 'a b'] }], Limit: 20 };

const SIGNATURES = ['TC3-HMAC-SHA256', 'HmacSHA1', 'HmacSHA256'].flatMap((signMethod) =>
  ['POST', 'GET'].map((reqMethod) => ({ signMethod, reqMethod })));

// The SDK would ask a proxy of the environment for a tunnel to the server.
delete process.env.http_proxy;

// The SDK draws its nonce from 0 to 65,535, and the documents ask for a positive one.
const random = Math.random;
Math.random = () => 0.5 + random() / 2;

describe('What the SDK for Node signs', () => {
  let server;

  before(async () => {
    server = await Server.start(
      [
        '--verify-signatures',
        '--secret-id', PERMANENT.secretId, '--secret-key-env', 'TEST_SECRET_KEY',
        '--secret-id', TEMPORARY.secretId, '--secret-key-env', 'TEST_SECRET_KEY', '--token-env', 'TEST_TOKEN',
      ],
      { TEST_SECRET_KEY: SECRET_KEY, TEST_TOKEN: TOKEN });
  });

  after(() => server?.stop());

  beforeEach(async () => {
    await server.reset();
    await server.succeed('*', { TotalCount: 0, InstanceSet: [] });
  });

  function client({ credential = PERMANENT, region = 'ap-guangzhou', signMethod, reqMethod = 'POST', http = server.httpProfileOfService } = {}) {
    return new cvm.v20170312.Client({ credential, region, profile: { signMethod, httpProfile: { ...http, reqMethod } } });
  }

  async function why(rule) {
    const refusals = await server.refusals();
    assert.deepEqual(refusals.map((each) => each.rule), [rule]);
    return refusals[0];
  }

  for (const signature of SIGNATURES) {
    const name = `${signature.signMethod} by ${signature.reqMethod}`;

    it(`is accepted: ${name}`, async () => {
      assert.equal((await client(signature).DescribeInstances(REQUEST)).TotalCount, 0);
      assert.deepEqual(await server.refusals(), []);
    });

    it(`is accepted: ${name}, with the server for its endpoint`, async () => {
      assert.equal((await client({ ...signature, http: server.httpProfile }).DescribeInstances(REQUEST)).TotalCount, 0);
      assert.deepEqual(await server.refusals(), []);
    });

    it(`is accepted: ${name}, with its token`, async () => {
      assert.equal((await client({ ...signature, credential: TEMPORARY }).DescribeInstances(REQUEST)).TotalCount, 0);
    });

    it(`is refused with another key: ${name}`, async () => {
      const credential = { ...PERMANENT, secretKey: 'another' };

      await assert.rejects(client({ ...signature, credential }).DescribeInstances(REQUEST), { code: 'AuthFailure.SignatureFailure' });

      await why('SIGNATURE');
    });
  }

  it('is accepted: a file', async () => {
    const answer = await client().request('UploadFile', { File: Buffer.from([0, 13, 10, 255]), Name: 'a' }, { multipart: true });

    assert.equal(answer.TotalCount, 0);
  });

  it('is refused with a reason that shows what was expected, and no key', async () => {
    let error;
    await client({ credential: { ...PERMANENT, secretKey: `${SECRET_KEY} ` } }).DescribeInstances({}).catch((e) => { error = e; });

    const refusal = await why('SIGNATURE');

    assert.equal(error.requestId, refusal.requestId);
    assert.equal(refusal.action, 'DescribeInstances');
    assert.match(refusal.explanation, /^differs: the key: there are blanks before or behind it/m);
    assert.match(refusal.explanation, /canonical request expected:\n {2}POST\n {2}\/\n/);
    assert.match(refusal.explanation, /^ {2}host:cvm\.tencentcloudapi\.com$/m);
    assert.doesNotMatch(refusal.explanation, new RegExp(SECRET_KEY));
  });

  it('is refused with a secret id that nobody knows', async () => {
    await assert.rejects(
      client({ credential: { ...PERMANENT, secretId: 'AKIDother' } }).DescribeInstances({}),
      { code: 'AuthFailure.SecretIdNotFound' });
  });

  it('is refused without its token, and with another', async () => {
    for (const token of [undefined, 'another']) {
      await assert.rejects(
        client({ credential: { ...TEMPORARY, token } }).DescribeInstances({}),
        { code: 'AuthFailure.TokenFailure' });
    }
  });

  for (const duration of ['PT6M', '-PT6M']) {
    it(`is refused when the clock is off by ${duration}`, async () => {
      await server.moveClock(duration);

      await assert.rejects(client().DescribeInstances({}), { code: 'AuthFailure.SignatureExpire' });

      assert.match((await why('TIMESTAMP')).explanation, /at most 300 are allowed$/);
    });
  }

  it('is refused when its nonce repeats', async (t) => {
    t.mock.method(Math, 'random', () => 0.5);
    await client({ signMethod: 'HmacSHA1' }).DescribeInstances({});

    await assert.rejects(client({ signMethod: 'HmacSHA256' }).DescribeInstances({}), { code: 'AuthFailure.SignatureExpire' });

    await why('NONCE');
  });

  it('is refused when it says SKIP', async () => {
    await assert.rejects(
      client().request('DescribeInstances', {}, { skipSign: true }),
      { code: 'AuthFailure.InvalidAuthorization' });
  });

  describe('with settings over the admin API', () => {
    const credentials = [{ secretId: PERMANENT.secretId, secretKeyEnv: 'TEST_SECRET_KEY' }];

    async function ask(settings) {
      const answer = await server.ask({ credentials, ...settings });
      assert.equal(answer.status, 200, await answer.text());
    }

    it('is refused above a rate', async () => {
      await ask({ limits: [{ kind: 'per-second', actions: 'Describe*', most: 1 }] });

      const answers = await Promise.allSettled(Array.from({ length: 20 }, () => client().DescribeInstances({})));

      const codes = answers.filter((each) => each.status === 'rejected').map((each) => each.reason.code);
      assert.deepEqual([...new Set(codes)], ['RequestLimitExceeded']);
    });

    it('is refused above a quota', async () => {
      await ask({ limits: [{ kind: 'per-day', actions: 'Run*', most: 1 }] });
      await client().RunInstances({});

      await assert.rejects(client().RunInstances({}), { code: 'LimitExceeded' });

      await client().DescribeInstances({});
    });

    it('is refused for an action that the service does not have', async () => {
      await ask({ apis: [{ service: 'cvm', version: '2017-03-12', actions: ['DescribeInstances'] }] });

      await assert.rejects(client().RunInstances({}), { code: 'InvalidAction' });

      await client().DescribeInstances({});
    });

    for (const [code, settings] of Object.entries({
      'AuthFailure.UnauthorizedOperation': { credentials: [{ ...credentials[0], allowing: ['Describe*'] }] },
      'ResourceUnavailable': { inMaintenance: ['Run*'] },
      'UnsupportedProtocol': { httpsOnly: true },
      'UnsupportedRegion': { regions: ['eu-*'] },
    })) {
      it(`is refused with ${code}`, async () => {
        await ask(settings);

        await assert.rejects(client().RunInstances({}), { code });
      });
    }

    it('is told that a dry run would have been well', async () => {
      await assert.rejects(client().RunInstances({ DryRun: true }), { code: 'DryRunOperation' });
    });

    it('is not refused any more after a reset', async () => {
      await ask({ inMaintenance: ['*'] });
      await server.reset();
      await server.succeed('*', { TotalCount: 1 });

      assert.equal((await client().DescribeInstances({})).TotalCount, 1);
    });
  });
});
