/** JSON that is no message: what is wrong, and with which field (`topics[0].name`, empty for the message itself). */
export class JsonError extends Error {
  readonly path: string;

  constructor(message: string, path: string) {
    super(message);
    this.name = "JsonError";
    this.path = path;
  }
}
