/** A registry behind TLS that asks for a certificate. */
import "reflect-metadata";
import assert from "node:assert/strict";
import { createPrivateKey, webcrypto } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import * as x509 from "@peculiar/x509";
import { pino } from "pino";
import { configFrom } from "#src/config/load-config.ts";
import { openRegistryClient } from "#src/schema/registry-client/client-settings.ts";
import { clientOf, type FakeRegistry, fakeRegistry, json } from "./harness.ts";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

interface Identity {
  readonly cert: string;
  readonly key: string;
  readonly certificate: x509.X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

async function identity(name: string, issuer?: Identity): Promise<Identity> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const day = 86_400_000;
  const common = {
    serialNumber: Buffer.from(name).toString("hex"),
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(issuer === undefined),
      new x509.SubjectAlternativeNameExtension([
        { type: "ip", value: "127.0.0.1" },
        { type: "dns", value: `${name}.internal` },
      ]),
    ],
  };
  const certificate =
    issuer === undefined
      ? await x509.X509CertificateGenerator.createSelfSigned({ ...common, name: `CN=${name}`, keys })
      : await x509.X509CertificateGenerator.create({
          ...common,
          subject: `CN=${name}`,
          issuer: issuer.certificate.subject,
          publicKey: keys.publicKey,
          signingKey: issuer.keys.privateKey,
        });
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey));
  const key = x509.PemConverter.encode(pkcs8, "PRIVATE KEY");
  return { cert: certificate.toString("pem"), key, certificate, keys };
}

describe("TLS", () => {
  let ca: Identity;
  let client: Identity;
  let stranger: Identity;
  let server: Identity;

  before(async () => {
    x509.cryptoProvider.set(webcrypto as unknown as Parameters<typeof x509.cryptoProvider.set>[0]);
    ca = await identity("ca");
    server = await identity("server", ca);
    client = await identity("client", ca);
    stranger = await identity("stranger");
  });

  /** Tells nothing to whom it does not know. */
  async function tlsRegistry(): Promise<{ readonly fake: FakeRegistry; readonly url: string }> {
    const { cert, key } = server;
    const options = { cert, key, ca: ca.cert, requestCert: true, rejectUnauthorized: true };
    const fake = await fakeRegistry(
      (_request, response) => json(response, 200, { schema: '"string"' }),
      (listener) => createServer(options, listener),
    );
    return { fake, url: `https://127.0.0.1:${fake.port}` };
  }

  test("with a certificate that the registry accepts", async () => {
    const { url } = await tlsRegistry();
    const { cert, key } = client;
    const found = await clientOf({ urls: [url], tls: { ca: ca.cert, cert, key } }).byId(1);
    assert.equal(found?.text, '"string"');
  });

  test("under the name that was said", async () => {
    const { url } = await tlsRegistry();
    const { cert, key } = client;
    const named = (servername: string): Promise<unknown> =>
      clientOf({ urls: [url], tls: { ca: ca.cert, cert, key, servername } }).byId(1);
    assert.notEqual(await named("server.internal"), null);
    await assert.rejects(named("other.internal"), {
      name: "RegistryUnavailableError",
      message: /other\.internal/,
    });
  });

  test("without one, or with a stranger's, the registry is not reached", async () => {
    const { fake, url } = await tlsRegistry();
    const { cert, key } = stranger;
    for (const tls of [{ ca: ca.cert }, { ca: ca.cert, cert, key }]) {
      await assert.rejects(clientOf({ urls: [url], tls }).byId(1), { name: "RegistryUnavailableError" });
    }
    assert.deepEqual(fake.paths, []);
  });

  test("a registry whose certificate nobody known signed is not told anything", async () => {
    const { fake, url } = await tlsRegistry();
    const { cert, key } = client;
    const credentials = { kind: "basic", username: "me", password: "secret" } as const;
    await assert.rejects(clientOf({ urls: [url], credentials, tls: { cert, key } }).byId(1), {
      name: "RegistryUnavailableError",
      message: /certificate/,
    });
    assert.deepEqual(fake.paths, []);
  });

  test("by the gateway's settings: certificates in files, the key encrypted", async (t) => {
    const directory = await mkdtemp(join(tmpdir(), "sargasso-registry-tls-"));
    t.after(() => rm(directory, { recursive: true }));
    const save = async (name: string, text: string): Promise<string> => {
      await writeFile(join(directory, name), text);
      return join(directory, name);
    };
    const key = createPrivateKey(client.key).export({
      type: "pkcs8",
      format: "pem",
      cipher: "aes-256-cbc",
      passphrase: "sesame",
    });
    const { url } = await tlsRegistry();
    const config = await configFrom({
      "sargasso.schema.registry.url": [url],
      "sargasso.schema.registry.ssl.ca.location": await save("ca.pem", ca.cert),
      "sargasso.schema.registry.ssl.certificate.location": await save("cert.pem", client.cert),
      "sargasso.schema.registry.ssl.key.location": await save("key.pem", String(key)),
      "sargasso.schema.registry.ssl.key.password": "sesame",
    });
    const registry = await openRegistryClient(config, pino({ level: "silent" }));
    t.after(() => registry.close());
    assert.equal((await registry.byId(1))?.text, '"string"');
  });
});
