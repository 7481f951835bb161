/** The error envelopes of the Docs API, with its own texts. */

/** An answer that is not a success; the server sends it as the API does. */
export class ApiError extends Error {
  readonly code: number;
  readonly status: string;

  constructor(code: number, status: string, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }

  /** The body of the answer. */
  toJSON(): object {
    return { error: { code: this.code, message: this.message, status: this.status } };
  }
}

export const invalid = (message: string) => new ApiError(400, 'INVALID_ARGUMENT', message);

/** What each fault on demand answers. */
export const faultErrors: Readonly<Record<string, ApiError>> = {
  '401': new ApiError(
    401,
    'UNAUTHENTICATED',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  ),
  '403': new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
  '404': new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.'),
  '429': new ApiError(
    429,
    'RESOURCE_EXHAUSTED',
    "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'docs.googleapis.com'.",
  ),
  '500': new ApiError(500, 'INTERNAL', 'Internal error encountered.'),
  office: new ApiError(
    400,
    'FAILED_PRECONDITION',
    'This operation is not supported for this document. The document must not be an Office file.',
  ),
};
