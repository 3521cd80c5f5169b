/** One thing wrong with what was sent. */
export interface Violation {
  /** The name of the field, as in the request's JSON (`agendaItems[0].title`) or of the parameter. */
  field: string;
  in?: string | undefined;
  message: string;
}

export interface ProblemContent {
  /** What went wrong, as a word that does not change and that is translated: `stale-version`. */
  slug: string;
  /** The HTTP status; 0 when there was no answer at all. */
  status: number;
  title?: string | undefined;
  detail?: string | undefined;
  /** By which the people who run the service find it in their log. */
  requestId?: string | undefined;
  violations?: Violation[] | undefined;
}

/** The slugs that the client gives itself, where no service answered with a problem. */
export const CLIENT_SLUGS = {
  network: 'network',
  unreadable: 'unreadable-answer',
  signInNotKept: 'sign-in-not-kept',
  unexpected: 'client-fault',
} as const;

/** Every refusal and failure of a call, and the only thing that a call throws (but for its cancelling). */
export class Problem extends Error {
  readonly slug: string;
  readonly status: number;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly violations: readonly Violation[];

  constructor(content: ProblemContent, options?: ErrorOptions) {
    super(`${content.slug} (${content.status})`, options);
    this.name = 'Problem';
    this.slug = content.slug;
    this.status = content.status;
    this.title = content.title;
    this.detail = content.detail;
    this.requestId = content.requestId;
    this.violations = content.violations ?? [];
  }

  /** No answer came, or the one in front of the service said that it is not there: it may work in a moment. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

/** Whatever was thrown, as a problem that can be shown. */
export function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem({ slug: CLIENT_SLUGS.unexpected, status: 0 }, { cause: error });
}
