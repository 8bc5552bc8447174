// Names of properties, and what a name promises.

const CAMEL = /^[a-z][a-zA-Z0-9]*$/;
const FORMATS = [
  [/[a-z]At$/, 'date-time'],
  [/[a-z]On$/, 'date'],
  [/^valid(From|To)$/, 'date'],
];

export default function names(value, options, context) {
  return options?.what === 'dates' ? dates(value, context.path) : spelling(value, context.path);
}

function spelling(schema, path) {
  return Object.entries(schema?.properties ?? {})
    .filter(([name]) => !CAMEL.test(name))
    .map(([name]) => ({
      message: `A property is in camelCase: ${name}`,
      path: [...path, 'properties', name],
    }));
}

function dates(properties, path) {
  return Object.entries(properties ?? {}).flatMap(([name, schema]) => {
    const wanted = FORMATS.find(([spelled]) => spelled.test(name))?.[1];
    const said = schema.format ?? schema.anyOf?.[0]?.format;
    return wanted && said !== wanted
      ? [{ message: `${name} is a ${wanted}`, path: [...path, name] }]
      : [];
  });
}
