// What one part of an operation asks of another.

const RULES = { roles, conditions, changes, retries, pages };

export default function operation(value, options, context) {
  return RULES[options.rule](value ?? {})
    .filter(Boolean)
    .map((message) => ({ message, path: context.path }));
}

function answers(operation, ...statuses) {
  return statuses
    .filter((status) => !operation.responses?.[status])
    .map((status) => `${operation.operationId} has no answer ${status}`);
}

function parameter(operation, name) {
  return (operation.parameters ?? []).find((one) => one.name === name);
}

/** A token that was sent is checked everywhere; a role only where one is named. */
function roles(operation) {
  const named = (operation['x-roles'] ?? []).length > 0;
  const asks = (operation.security ?? []).some((one) => Object.keys(one).length > 0);
  return [
    ...answers(operation, '401'),
    ...(named ? answers(operation, '403') : []),
    named !== asks && `${operation.operationId} names roles without asking for a token, or the other way round`,
  ];
}

function conditions(operation) {
  return parameter(operation, 'If-Match') ? answers(operation, '412', '428') : [];
}

function changes(operation) {
  return [!parameter(operation, 'If-Match') && `${operation.operationId} changes what there is and takes no If-Match`];
}

function retries(operation) {
  return [
    !parameter(operation, 'Idempotency-Key') && `${operation.operationId} takes no Idempotency-Key`,
    ...answers(operation, '422'),
  ];
}

/** Whatever answers `items` is a list, and a list is read page by page. */
function pages(operation) {
  const schema = operation.responses?.['200']?.content?.['application/json']?.schema;
  if (!schema?.properties?.items) {
    return [];
  }
  const limit = parameter(operation, 'limit')?.schema ?? {};
  return [
    (limit.minimum !== 1 || limit.maximum !== 500 || limit.default !== 50) &&
      `${operation.operationId} has no limit from 1 to 500 with default 50`,
    !parameter(operation, 'cursor') && `${operation.operationId} has no cursor`,
    !schema.properties.nextCursor && `${operation.operationId} answers no nextCursor`,
  ];
}
