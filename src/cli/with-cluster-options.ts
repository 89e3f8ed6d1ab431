import { Option } from "commander";

/** What the commands that talk to brokers share. */
export function bootstrapOption(): Option {
  return new Option(
    "--bootstrap <host:port>",
    "a broker of the cluster, several with commas between them",
  ).default("127.0.0.1:9092");
}

export function jsonOption(): Option {
  return new Option("--json", "print JSON, for scripts");
}
