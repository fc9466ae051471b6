/** Answers of a running Twenty 2.31, shortened, and of what stands before it; for tests. */
export const RECORDED = {
  noToken: [403, { statusCode: 403, messages: ['Missing authentication token'], error: 'FORBIDDEN_EXCEPTION' }],
  garbageToken: [401, { statusCode: 401, messages: ['Token invalid.'], error: 'UNAUTHENTICATED' }],
  expiredToken: [401, { statusCode: 401, messages: ['Token has expired.'], error: 'UNAUTHENTICATED' }],
  revokedKey: [403, { statusCode: 403, messages: ['This API Key is revoked'], error: 'FORBIDDEN_EXCEPTION' }],
  expiredKey: [403, { statusCode: 403, messages: ['This API Key is expired'], error: 'FORBIDDEN_EXCEPTION' }],
  workspaceGone: [401, { statusCode: 401, messages: ['Workspace not found'], error: 'WORKSPACE_NOT_FOUND' }],
  cutToken: [400, { statusCode: 400, messages: ['Unknown token error.'], error: 'INVALID_INPUT' }],
  noSuchRoute: [404, { message: 'Cannot GET /api/rest/people', error: 'Not Found', statusCode: 404 }],
  bodyTooLarge: [500, 'request entity too large'],
  recordDenied: [
    400,
    {
      statusCode: 400,
      error: 'Error',
      messages: ['Entity performing the request does not have permission'],
      code: 'PERMISSION_DENIED',
    },
  ],
  standardField: [
    403,
    {
      statusCode: 403,
      error: 'Error',
      messages: ['Cannot delete standard field "jobTitle"'],
      code: 'FIELD_MUTATION_NOT_ALLOWED',
    },
  ],
  unknownObject: [
    400,
    { statusCode: 400, error: 'BadRequestException', messages: ["object 'unicorns' not found. eg: companies"] },
  ],
  unknownField: [
    400,
    { statusCode: 400, error: 'BadRequestException', messages: ['Object person doesn\'t have any "nope" field.'] },
  ],
  brokenBody: [400, { message: 'Unexpected end of JSON input', error: 'Bad Request', statusCode: 400 }],
  duplicate: [400, { statusCode: 400, error: 'BadRequestException', messages: ['A duplicate entry was detected'] }],
  notFound: [404, { statusCode: 404, error: 'NotFoundException', messages: ['Record not found'] }],
  noUuid: [
    400,
    {
      statusCode: 400,
      error: 'Error',
      messages: ['Value "patient-1" is not a valid UUID'],
      code: 'INVALID_QUERY_INPUT',
    },
  ],
  badEmail: [
    400,
    {
      statusCode: 400,
      error: 'BadRequestException',
      messages: ['Invalid string value \'nope\' for email field "emails.primaryEmail"'],
    },
  ],
  badPhone: [
    400,
    {
      statusCode: 400,
      error: 'Error',
      messages: ['Provided phone number is invalid call me'],
      code: 'INVALID_PHONE_NUMBER',
    },
  ],
  badOption: [
    400,
    {
      statusCode: 400,
      error: 'BadRequestException',
      messages: ['Invalid value "NOPE" for field "status". Valid values are: PAID, PART_PAID, VOID'],
    },
  ],
  badDate: [
    400,
    {
      statusCode: 400,
      error: 'BadRequestException',
      messages: ["Invalid value '31/12/2024' for date field \"dayOnly\". Expected format: 'YYYY-MM-DD'"],
    },
  ],
  nul: [500, { statusCode: 500, error: 'InternalServerErrorException', messages: ['Data validation error.'] }],
  internal: [500, { statusCode: 500, error: 'InternalServerErrorException', messages: ['Internal server error'] }],
  noSuchTarget: [
    400,
    {
      statusCode: 400,
      error: 'BadRequestException',
      messages: ['insert or update on table "person" violates foreign key constraint "FK_ee066ddacfce46c9a7cb90edd1a"'],
    },
  ],
  tooMany: [
    400,
    { statusCode: 400, error: 'BadRequestException', messages: ['Maximum number of records to upsert is 200.'] },
  ],
  fieldTaken: [
    400,
    {
      statusCode: 400,
      error: 'METADATA_VALIDATION_ERROR',
      message: 'Multiple validation errors occurred while creating fields',
      errors: {
        fieldMetadata: [
          {
            status: 'fail',
            errors: [
              {
                code: 'NOT_AVAILABLE',
                message: 'Name "plainText" is not available as it is already used by another field',
              },
            ],
          },
        ],
      },
    },
  ],
  fieldReserved: [
    400,
    {
      statusCode: 400,
      error: 'METADATA_VALIDATION_ERROR',
      message: 'Multiple validation errors occurred while creating fields',
      errors: {
        fieldMetadata: [
          {
            status: 'fail',
            errors: [
              {
                code: 'INVALID_FIELD_INPUT',
                message: 'This name is reserved. Use a different name or the system will add "Custom" suffix.',
              },
            ],
          },
        ],
      },
    },
  ],
  noOptions: [
    400,
    {
      statusCode: 400,
      error: 'METADATA_VALIDATION_ERROR',
      message: 'Multiple validation errors occurred while creating fields',
      errors: { fieldMetadata: [{ errors: [{ message: 'Options are required for enum fields' }] }] },
    },
  ],
  throttledRest: [
    429,
    { statusCode: 429, error: 'HttpException', messages: ['Limit reached (100 tokens per 60000 ms)'] },
  ],
  throttledGraphql: [
    200,
    {
      data: { people: null },
      errors: [
        {
          message: 'Limit reached (100 tokens per 60000 ms)',
          extensions: { subCode: 'LIMIT_REACHED', code: 'BAD_USER_INPUT' },
        },
      ],
    },
  ],
  graphqlNotFound: [
    200,
    {
      data: { restorePerson: null },
      errors: [{ message: 'Record not found', extensions: { subCode: 'RECORD_NOT_FOUND', code: 'NOT_FOUND' } }],
    },
  ],
  graphqlFileSize: [
    200,
    {
      errors: [
        { message: 'Invalid file size 0 (max 1073741824 bytes)', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ],
      data: null,
    },
  ],
  graphqlInternal: [
    200,
    { errors: [{ message: 'Query read timeout', extensions: { code: 'INTERNAL_SERVER_ERROR' } }], data: null },
  ],
  graphqlSyntax: [200, { errors: [{ message: 'Unknown type "Upload". Did you mean "Float"?' }] }],
} as const;

export type RecordedName = keyof typeof RECORDED;
