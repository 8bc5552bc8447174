// The shape of an answer.

const MEMBERS = ['type', 'title', 'status', 'detail', 'instance', 'code', 'traceId'];
const RULES = { problem, etag, object, absent };

export default function answers(value, options, context) {
  const message = RULES[options.rule](value ?? {});
  return message ? [{ message, path: context.path }] : [];
}

function problem(answer) {
  const schema = answer.content?.['application/problem+json']?.schema;
  const required = [schema, ...(schema?.allOf ?? [])].flatMap((part) => part?.required ?? []);
  return MEMBERS.every((member) => required.includes(member)) ? null : 'No problem';
}

function json(answer) {
  return answer.content?.['application/json'];
}

function etag(answer) {
  return json(answer) && !answer.headers?.ETag ? 'No ETag' : null;
}

function object(answer) {
  const schema = json(answer)?.schema;
  return schema && schema.type !== 'object' ? 'At the top of an answer is an object' : null;
}

/** What is not there is absent; a type null would say that it may be there and be nothing. */
function absent(answer) {
  const found = nullIn(json(answer)?.schema, '', new Set());
  return found === null ? null : `null is no value in answers: ${found}`;
}

function nullIn(schema, place, seen) {
  if (!schema || typeof schema !== 'object' || seen.has(schema)) {
    return null;
  }
  seen.add(schema);
  if ([schema.type].flat().includes('null')) {
    return place || 'the answer';
  }
  const parts = [
    ...Object.entries(schema.properties ?? {}).map(([name, part]) => [`${place}.${name}`, part]),
    [`${place}[]`, schema.items],
    [`${place}{}`, schema.additionalProperties],
    ...['allOf', 'anyOf', 'oneOf'].flatMap((word) => (schema[word] ?? []).map((part) => [place, part])),
  ];
  for (const [name, part] of parts) {
    const found = nullIn(part, name, seen);
    if (found !== null) {
      return found;
    }
  }
  return null;
}
