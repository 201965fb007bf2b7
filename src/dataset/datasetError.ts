import { i18n } from '../i18n/i18n.ts';
/** Why a file of a dataset could not be used. */
export type DatasetProblem = 'offline' | 'missing' | 'damaged' | 'too-new' | 'other-edition';

const ADVICE: Readonly<Record<DatasetProblem, string>> = {
  get offline() {
    return i18n._('The network cannot be reached. Check the connection and try again.');
  },
  get missing() {
    return i18n._(
      'The file is not where it should be. Reload the page; if that does not help, the site was published without its data.',
    );
  },
  get damaged() {
    return i18n._('The file is incomplete or damaged. Reload the page to fetch it anew.');
  },
  get 'too-new'() {
    return i18n._(
      'The file was made for a newer edition of the program. Reload the page to get that edition.',
    );
  },
  get 'other-edition'() {
    return i18n._(
      'Other data was published since this page was opened. Reload the page, so that all of it is of one version.',
    );
  },
};

/** A dataset file that could not be fetched or read: which one, why, and what the reader can do. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly file: string;
  readonly problem: DatasetProblem;

  /** A detail may be made when it is read: a file can fail before the reader's language is there. */
  constructor(
    file: string,
    problem: DatasetProblem,
    detail: string | (() => string),
    options?: ErrorOptions,
  ) {
    super(file, options);
    this.file = file;
    this.problem = problem;
    const say = typeof detail === 'string' ? () => detail : detail;
    Object.defineProperty(this, 'message', { get: () => `${file}: ${say()}`, configurable: true });
  }

  /** What the reader can do, in the language that is spoken now. */
  get advice(): string {
    return ADVICE[this.problem];
  }
}
