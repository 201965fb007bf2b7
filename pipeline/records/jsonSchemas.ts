import { toJsonSchema } from '@valibot/to-json-schema';
import { jsonLines } from '../compiled/jsonLines.ts';
import { fileSchemaOf, RECORD_FILE_KINDS } from '../read/recordFiles.ts';

const ALL_LEVELS = 99;

/** The JSON Schema of each kind of record file, by name: what editors complete and check with. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    RECORD_FILE_KINDS.map((kind) => {
      // Checks by function have no counterpart in JSON Schema; `npm run data:check` makes them.
      const schema = toJsonSchema(fileSchemaOf(kind), { typeMode: 'input', ignoreActions: ['check'] });
      const { $schema = 'http://json-schema.org/draft-07/schema#', ...rest } = schema;
      const title = `Tieline records: ${kind.name}`;
      return [`${kind.name}.json`, jsonLines({ $schema, title, ...rest }, ALL_LEVELS)];
    }),
  );
}
