/** Differences as people read them: one sentence each, the places in both schemas, and a document that shows it. */
import type { ErrorObject } from "ajv";
import { compile } from "#src/schema/formats/json-schema/compile.ts";
import type { Resources } from "#src/schema/formats/json-schema/resources.ts";
import type { Incompatibility } from "../compatibility.ts";
import type { Difference } from "./comparison.ts";
import { describe } from "./describe.ts";
import { sampleDocuments } from "./samples.ts";

const MAX_SAMPLES = 20;
/** Larger schemas are not compiled for the sake of a sample, and nobody waits longer for one. */
const MAX_TEXT = 100_000;
const MILLISECONDS = 300;

interface Sample {
  readonly text: string;
  /** Where in the document the reader stumbles. */
  readonly errors: readonly ErrorObject[];
}

export function explain(
  differences: readonly Difference[],
  reader: Resources,
  writer: Resources,
  textLength: number,
): readonly Incompatibility[] {
  const samples = textLength > MAX_TEXT ? [] : findSamples(reader, writer);
  const told = new Map<string, Incompatibility>();
  for (const difference of differences) {
    const { rule, path, keyword } = difference;
    const logical = `#/${path.join("/")}`;
    const key = `${rule} ${logical}`;
    if (told.has(key)) continue;
    const message = describe(rule, logical);
    const sample = sampleFor(difference, samples);
    told.set(key, {
      rule,
      readerPath: place(difference.reader.path, keyword),
      writerPath: place(difference.writer.path, keyword),
      message: message.replaceAll("%reader%", "reader's").replaceAll("%writer%", "writer's"),
      standardMessage: `{errorType:"${rule}", description:"${message.replaceAll("'s", "")}"}`,
      ...(sample === null ? {} : { sample }),
    });
  }
  return [...told.values()];
}

/** A pointer to where the keyword is, or would be. */
function place(path: string, keyword: string): string {
  return keyword === "" ? path : `${path}/${keyword}`;
}

/** Documents of the writer that the reader refuses, both as ajv says; none if a schema is beyond ajv. */
function findSamples(reader: Resources, writer: Resources): readonly Sample[] {
  const samples: Sample[] = [];
  const deadline = performance.now() + MILLISECONDS;
  try {
    const [old, now] = [compile(writer), compile(reader)];
    for (const document of sampleDocuments(writer, reader)) {
      if (performance.now() > deadline) break;
      const text = JSON.stringify(document);
      if (old.wholly(document, text.length) !== null) continue;
      const errors = now.wholly(document, text.length);
      if (errors !== null && samples.push({ text, errors }) >= MAX_SAMPLES) break;
    }
  } catch {
    // The verdict does not rest on the samples.
  }
  return samples;
}

/** The one on which the reader stumbles nearest to the difference, by the names on the way to it. */
function sampleFor({ path }: Difference, samples: readonly Sample[]): string | null {
  const names = path.filter((_, i) => path[i - 1] === "properties" || path[i - 1] === "required");
  let best: Sample | null = null;
  let bestShared = -1;
  for (const sample of samples) {
    const error = sample.errors.at(-1);
    const missing = error?.params.missingProperty ?? error?.params.additionalProperty;
    const place = [
      ...(error?.instancePath.split("/").slice(1) ?? []),
      ...(missing === undefined ? [] : [missing]),
    ].filter((token) => !/^\d+$/.test(token));
    const shared =
      names.filter((name, i) => place[i] === name).length - Math.abs(place.length - names.length) / 10;
    if (shared > bestShared) [best, bestShared] = [sample, shared];
  }
  return best?.text ?? samples[0]?.text ?? null;
}
