/**
 * The settings of an external schema registry, after the prefix as Confluent's clients call them where those have one.
 * The defaults are those of src/schema/registry-client/options.ts; a test compares them.
 */

export const schemaRegistryKeys = {
  "sargasso.schema.registry.url": {
    type: "list",
    default: null,
    doc: "The URLs of one schema registry, asked in turn until one answers. Topics' records are then validated with its schemas.",
  },
  "sargasso.schema.registry.basic.auth.user.info": {
    type: "password",
    default: null,
    doc: "`user:password`, for a registry that asks for it. Belongs into a file: command lines can be read by others.",
  },
  "sargasso.schema.registry.bearer.auth.token": {
    type: "password",
    default: null,
    doc: "A token instead of user and password.",
  },
  "sargasso.schema.registry.bearer.auth.logical.cluster": {
    type: "string",
    default: null,
    doc: "Which cluster the token is for, as Confluent Cloud asks.",
  },
  "sargasso.schema.registry.bearer.auth.identity.pool.id": {
    type: "string",
    default: null,
    doc: "Which identity pool the token is for, as Confluent Cloud asks.",
  },
  "sargasso.schema.registry.ssl.ca.location": {
    type: "string",
    default: null,
    doc: "A PEM file with who may sign the registry's certificate; Node's own list when not set.",
  },
  "sargasso.schema.registry.ssl.certificate.location": {
    type: "string",
    default: null,
    doc: "A PEM file with the gateway's certificate, for a registry that asks for one.",
  },
  "sargasso.schema.registry.ssl.key.location": {
    type: "string",
    default: null,
    doc: "A PEM file with the key of that certificate.",
  },
  "sargasso.schema.registry.ssl.key.password": {
    type: "password",
    default: null,
    doc: "What the key is encrypted with.",
  },
  "sargasso.schema.registry.request.timeout.ms": {
    type: "int",
    default: 5_000,
    atLeast: 1,
    doc: "How long one request to the registry may take.",
  },
  "sargasso.schema.registry.lookup.timeout.ms": {
    type: "int",
    default: 15_000,
    atLeast: 1,
    doc: "How long one question to the registry may take, with all retries and the references of the schema. Keep it below the producers' request.timeout.ms.",
  },
  "sargasso.schema.registry.max.retries": {
    type: "int",
    default: 2,
    atLeast: 0,
    doc: "How often all URLs are tried again when each has failed.",
  },
  "sargasso.schema.registry.retries.wait.ms": {
    type: "int",
    default: 100,
    atLeast: 1,
    doc: "The wait before the first retry is random up to this; the bound doubles with each further one.",
  },
  "sargasso.schema.registry.retries.max.wait.ms": {
    type: "int",
    default: 2_000,
    atLeast: 1,
    doc: "Where that bound stops to grow.",
  },
  "sargasso.schema.registry.cache.capacity": {
    type: "int",
    default: 10_000,
    atLeast: 1,
    doc: "How many schemas are kept, by id and GUID. They never expire; the least recently used go first.",
  },
  "sargasso.schema.registry.latest.cache.size": {
    type: "int",
    default: 10_000,
    atLeast: 1,
    doc: "How many subjects are kept, and how many versions of subjects.",
  },
  "sargasso.schema.registry.latest.cache.ttl.sec": {
    type: "double",
    default: 60,
    atLeast: 0.001,
    atMost: 2_147_483,
    doc: "After this a version of a subject that was registered or deleted is noticed.",
  },
  "sargasso.schema.registry.version.cache.ttl.sec": {
    type: "double",
    default: 900,
    atLeast: 0.001,
    atMost: 2_147_483,
    doc: "After this it is noticed that a version is another schema, since its subject was deleted for good and made anew.",
  },
  "sargasso.schema.registry.missing.cache.ttl.sec": {
    type: "double",
    default: 5,
    atLeast: 0,
    atMost: 2_147_483,
    doc: "How long an id or a subject that the registry does not have is not asked for again.",
  },
  "sargasso.schema.registry.failure.cache.ttl.sec": {
    type: "double",
    default: 5,
    atLeast: 0,
    atMost: 2_147_483,
    doc: "How long a question that failed is not asked again, nor anything when no URL answered.",
  },
  "sargasso.schema.registry.health.check.interval.ms": {
    type: "int",
    default: 30_000,
    atLeast: 100,
    doc: "How often the registry is asked whether it is there, for the metrics, /ready and the log.",
  },
} as const;
