/** A directory that cannot be opened as a store; the message says which and why, in words for the operator. */
export class StoreDirectoryError extends Error {
  readonly directory: string;

  constructor(directory: string, reason: string, options?: ErrorOptions) {
    super(`cannot open the store in ${directory}: ${reason}`, options);
    this.name = "StoreDirectoryError";
    this.directory = directory;
  }
}
