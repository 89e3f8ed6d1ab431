/** The log: JSON lines on stderr; stdout is for the line that says where the gateway listens. */
import { destination, type Logger, pino } from "pino";

export type { Logger };

export function createLog(level: string): Logger {
  return pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    destination(2),
  );
}
