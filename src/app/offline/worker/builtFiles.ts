/** One file of a build, by its path below the page, with the hash of its bytes in hex. */
export interface BuiltFile {
  readonly path: string;
  readonly sha256: string;
}

/** A build: its id and everything that it needs without a network. */
export interface Build {
  readonly id: string;
  readonly files: readonly BuiltFile[];
}
