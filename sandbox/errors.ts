/** How one refusal is worded on the two faces of Twenty's API: REST (status and error name) and GraphQL (extensions). */
export type Refusal = {
  readonly status: number;
  readonly error: string;
  readonly code?: string;
  readonly graphqlCode: string;
  readonly subCode?: string;
  readonly friendly?: string;
};

/** A refusal of a request, worded as Twenty 2.31 words it. The message is public and goes out unchanged. */
export class ApiError extends Error {
  readonly refusal: Refusal;
  constructor(message: string, refusal: Refusal) {
    super(message);
    this.name = 'ApiError';
    this.refusal = refusal;
  }
}

const STANDARD_FRIENDLY = 'An error occurred.';

/** 400 of the query runner: bad data, filter or arguments. Twenty answers 400 for all of them. */
export const badRequest = (message: string, subCode = 'INVALID_ARGS_DATA', friendly = STANDARD_FRIENDLY): ApiError =>
  new ApiError(message, {
    status: 400,
    error: 'BadRequestException',
    graphqlCode: 'BAD_USER_INPUT',
    subCode,
    friendly,
  });

/** 400 of a domain exception: REST names it "Error" and adds the code. */
export const domainError = (message: string, code: string, friendly = message): ApiError =>
  new ApiError(message, { status: 400, error: 'Error', code, graphqlCode: 'BAD_USER_INPUT', subCode: code, friendly });

/** A record that does not exist or is not visible to the request. */
export const recordNotFound = (): ApiError =>
  new ApiError('Record not found', {
    status: 404,
    error: 'NotFoundException',
    graphqlCode: 'NOT_FOUND',
    subCode: 'RECORD_NOT_FOUND',
    friendly: 'This record does not exist or has been deleted.',
  });

/** A unique index (id, e-mail, domain, custom unique field) already holds the value; Twenty names no field in REST. */
export const duplicateEntry = (): ApiError =>
  new ApiError('A duplicate entry was detected', {
    status: 400,
    error: 'BadRequestException',
    graphqlCode: 'BAD_USER_INPUT',
    friendly: 'This record already exists. Please check your data and try again.',
  });

/** A raw PostgreSQL error that Twenty passes on in a 400. */
export const databaseRefusal = (message: string): ApiError =>
  new ApiError(message, { status: 400, error: 'BadRequestException', graphqlCode: 'BAD_USER_INPUT' });

/** PostgreSQL refused the value itself (a NUL character, a number out of range): Twenty answers 500. */
export const databaseFailure = (): ApiError =>
  new ApiError('Data validation error.', {
    status: 500,
    error: 'InternalServerErrorException',
    graphqlCode: 'INTERNAL_SERVER_ERROR',
  });

/** The role of the key lacks a permission on records. REST answers 400 for it, metadata routes 403. */
export const permissionDenied = (): ApiError =>
  new ApiError('Entity performing the request does not have permission', {
    status: 400,
    error: 'Error',
    code: 'PERMISSION_DENIED',
    graphqlCode: 'FORBIDDEN',
    subCode: 'PERMISSION_DENIED',
    friendly: 'User does not have permission.',
  });
