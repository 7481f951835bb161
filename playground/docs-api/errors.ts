/** Decides how a failure is answered: the envelopes of the Docs API, with its own texts. */

interface Detail {
  readonly '@type': string;
  readonly [name: string]: unknown;
}

/** An answer that is not a success; the server sends it as the API does. */
export class ApiError extends Error {
  readonly code: number;
  readonly status: string;
  readonly details: readonly Detail[];

  constructor(code: number, status: string, message: string, details: readonly Detail[] = []) {
    super(message);
    this.code = code;
    this.status = status;
    this.details = details;
  }

  /** The body of the answer. */
  toJSON(): object {
    const { code, message, status, details } = this;
    return { error: { code, message, status, ...(details.length > 0 ? { details } : {}) } };
  }
}

/** A request that was understood and cannot be done. */
export const invalid = (message: string) => new ApiError(400, 'INVALID_ARGUMENT', message);

/** A request that names what does not exist; the details say which part of it. */
export function badRequest(message: string, field: string, description = message): ApiError {
  const fieldViolations = [{ ...(field === '' ? {} : { field }), description }];
  return new ApiError(400, 'INVALID_ARGUMENT', message, [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations },
  ]);
}

/** The general text under which the details say what was wrong. */
export const badField = (field: string, description: string) =>
  badRequest('Request contains an invalid argument.', field, description);

export const staleRevision = (revisionId: unknown) =>
  invalid(`The required revision ID '${String(revisionId)}' does not match the latest revision.`);

const credential =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';

/** What each fault on demand answers. */
export const faultErrors: Readonly<Record<string, ApiError>> = {
  '401': new ApiError(
    401,
    'UNAUTHENTICATED',
    `Request had invalid authentication credentials. ${credential}`,
  ),
  '401-missing': new ApiError(
    401,
    'UNAUTHENTICATED',
    `Request is missing required authentication credential. ${credential}`,
  ),
  '403': new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
  '404': new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.'),
  '429': new ApiError(
    429,
    'RESOURCE_EXHAUSTED',
    "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'docs.googleapis.com' for consumer 'project_number:0'.",
    [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'RATE_LIMIT_EXCEEDED',
        domain: 'googleapis.com',
        metadata: {
          service: 'docs.googleapis.com',
          consumer: 'projects/0',
          quota_metric: 'docs.googleapis.com/write_requests',
          quota_limit: 'WriteRequestsPerMinutePerUser',
        },
      },
    ],
  ),
  '500': new ApiError(500, 'INTERNAL', 'Internal error encountered.'),
  office: new ApiError(
    400,
    'FAILED_PRECONDITION',
    'This operation is not supported for this document. The document must not be an Office file.',
  ),
};
