/** Opens the store in argv[2], reads it, and says "opened" or why not; with "hold" it stays open until it is killed. */
import { openEmbeddedEngine } from "#src/storage/embedded/embedded-engine.ts";

const [directory, mode] = process.argv.slice(2) as [string, string | undefined];
try {
  const engine = await openEmbeddedEngine({ directory, durability: "flush" });
  for (const topic of engine.topics.list()) {
    for (const partition of topic.partitions) {
      await partition.read(partition.logStartOffset, 1_000_000, true);
    }
  }
  console.log("opened");
  if (mode === "hold") {
    setInterval(() => {}, 1_000);
  } else {
    await engine.close();
  }
} catch (error) {
  console.log((error as Error).message);
}
