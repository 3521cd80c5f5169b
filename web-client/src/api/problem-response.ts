import type { ProblemViolation } from './generated';
import { CLIENT_SLUGS, Problem } from '@/lib/problem';

/** Every member may be missing: a refusal may come from the service, or from whatever stands in front of it. */
interface ProblemDetails {
  type?: string;
  title?: string;
  detail?: string;
  requestId?: string;
  violations?: ProblemViolation[];
}

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function violationsOf(value: unknown): ProblemViolation[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter(isObject).map(({ field, in: place, message }) => ({
    field: text(field) ?? '',
    in: text(place),
    message: text(message) ?? '',
  }));
}

/** RFC 9457 with our additions. By hand, because this is in the first bytes that a phone loads. */
function problemDetails(value: unknown): ProblemDetails {
  if (!isObject(value)) return {};
  return {
    type: text(value.type),
    title: text(value.title),
    detail: text(value.detail),
    requestId: text(value.requestId),
    violations: violationsOf(value.violations),
  };
}

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

/** `/problems/stale-version`, `https://…/problems/stale-version` or `stale-version` → `stale-version` */
function slugOf(type: string | undefined): string {
  return type?.split('/').pop() || CLIENT_SLUGS.unreadable;
}

/** Also for the page of its own with which a proxy refuses. */
export async function problemFrom(response: Response): Promise<Problem> {
  const content = problemDetails(await json(response));
  return new Problem({
    slug: slugOf(content.type),
    status: response.status,
    title: content.title,
    detail: content.detail,
    requestId: content.requestId ?? response.headers.get('X-Request-Id') ?? undefined,
    violations: content.violations,
  });
}
