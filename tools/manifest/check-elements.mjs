import { ELEMENT_ORDER } from './element-order.mjs';
import { everyElement } from './xml-tree.mjs';

/** Elements in the wrong place or order, too many or missing. */
export function checkElements(root) {
  return everyElement(root).flatMap(checkChildren);
}

function checkChildren(element) {
  const rule = ELEMENT_ORDER[element.name];
  if (!rule) return [];
  const problems = [];
  const names = rule.map((word) => word.replace(/[!*]/g, ''));
  let reached = 0;
  for (const child of element.children) {
    const at = names.indexOf(child.name);
    const place = `line ${child.line}: <${child.name}>`;
    if (at < 0) problems.push(`${place} does not belong in <${element.name}>`);
    else if (at < reached) problems.push(`${place} is out of order in <${element.name}>`);
    else reached = at;
  }
  for (const [at, word] of rule.entries()) {
    const count = element.children.filter((child) => child.name === names[at]).length;
    const where = `line ${element.line}: <${element.name}>`;
    if (word.includes('!') && count === 0) problems.push(`${where} lacks <${names[at]}>`);
    if (!word.includes('*') && count > 1) problems.push(`${where} holds <${names[at]}> ${count} times`);
  }
  return problems;
}
