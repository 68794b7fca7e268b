import { readFileSync } from 'node:fs';
import { ExcelHost } from '../../../src/workbench/host';
import { knownTypes } from '../../../src/workbench/host/host-object';
import { WorkbookModel } from '../../../src/workbench/model';
import { libraryMembers } from './library-members';

const library = libraryMembers(
  readFileSync('node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js', 'utf8'),
);
// Loads every table.
new ExcelHost(new WorkbookModel());

/** The library has this one class in a shape of its own; that it is answered, each start in a frame shows. */
const INTERNAL = 'AddinInternalService';
const types = knownTypes().filter(({ name }) => name !== INTERNAL);

describe.each(types.map((type) => [type.name, type] as const))('what the host knows of %s', (name, type) => {
  const known = library.get(name);

  it('is a class of the library', () => {
    expect(known).toBeDefined();
  });

  it('has the names the library sends, and came with the sets the library says', () => {
    for (const member of type.members) {
      const said = known?.get(member.name);
      expect({ member: member.name, inLibrary: said !== undefined }).toEqual({
        member: member.name,
        inLibrary: true,
      });
      if (said)
        expect({ member: member.name, since: member.since }).toEqual({ member: member.name, since: said });
    }
  });
});
