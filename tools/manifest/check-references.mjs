import { everyElement } from './xml-tree.mjs';

const RESOURCE_OF = {
  Image: 'Image',
  SourceLocation: 'Url',
  FunctionFile: 'Url',
  Runtime: 'Url',
  LearnMoreUrl: 'Url',
};
const LONGEST_ID = 32;

/** Names that lead nowhere, come twice or are too long; pictures of another size than is asked for. */
export function checkReferences(root) {
  const all = everyElement(root);
  const resources = all.filter(({ name }) => name === 'Resources').flatMap(everyElement);
  const problems = [];
  for (const list of [
    all.filter(({ name }) => name === 'Control' || name === 'Group').map(({ attributes }) => attributes.id),
    resources.map(({ attributes }) => attributes.id).filter((id) => id !== undefined),
  ]) {
    for (const id of new Set(list.filter((each, at) => list.indexOf(each) !== at)))
      problems.push(`id ${id} comes twice`);
    for (const id of list)
      if (id.length > LONGEST_ID) problems.push(`id ${id} is longer than ${LONGEST_ID} characters`);
  }
  for (const { name, attributes, line } of all) {
    const { resid, size } = attributes;
    if (resid === undefined) continue;
    const kind = RESOURCE_OF[name] ?? 'String';
    const found = resources.find((resource) => resource.name === kind && resource.attributes.id === resid);
    if (!found) problems.push(`line ${line}: <${name}> asks for ${resid}, which is no ${kind}`);
    else if (size && !found.attributes.DefaultValue?.endsWith(`-${size}.png`)) {
      problems.push(`line ${line}: size ${size} shows ${found.attributes.DefaultValue}`);
    }
  }
  return [...problems, ...checkActions(all), ...checkRuntime(all)];
}

function checkActions(all) {
  return all
    .filter(({ name }) => name === 'Action')
    .flatMap(({ attributes, children, line }) => {
      const holds = (child) => children.some(({ name }) => name === child);
      if (attributes.type === 'ShowTaskpane')
        return holds('SourceLocation') ? [] : [`line ${line}: <Action> opens no page`];
      if (attributes.type === 'ExecuteFunction')
        return holds('FunctionName') ? [] : [`line ${line}: <Action> names no function`];
      return [`line ${line}: <Action> ${attributes.type} is not known`];
    });
}

/** One memory for pane and ribbon: the function file must be the runtime's own page. */
function checkRuntime(all) {
  const runtime = all.find(({ name }) => name === 'Runtime');
  const functions = all.find(({ name }) => name === 'FunctionFile');
  if (!runtime || runtime.attributes.resid === functions?.attributes.resid) return [];
  return [`line ${functions?.line}: <FunctionFile> is not the page of the <Runtime>`];
}
