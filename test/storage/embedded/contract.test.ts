import { engineContract } from "../contract/engine-contract.ts";
import { temporaryStore } from "./temporary-store.ts";

engineContract("embedded engine, flush", () => temporaryStore());
engineContract("embedded engine, commit", () => temporaryStore({ durability: "commit" }));
// Reads then come from the store, even at the end of the log.
engineContract("embedded engine without tail cache", () => temporaryStore({ tailCacheBytes: 0 }));
