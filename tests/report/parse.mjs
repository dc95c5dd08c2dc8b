// SPDX-License-Identifier: LGPL-2.1-or-later
// Parses pages as browsers do, and prints for each a line of JSON: the tree, with an element as [name, attributes,
// children], and the parser's complaints.
// Usage: node parse.mjs FOLDER-OF-node_modules PAGE...

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, ...pages] = process.argv.slice(2);
const require = createRequire(`${folder}/`);
const { parse } = await import(pathToFileURL(require.resolve('parse5')).href);

function reduce(node) {
  if (node.nodeName === '#text')
    return node.value;
  const attributes = (node.attrs || []).map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]);
  return [node.nodeName, attributes, (node.childNodes || []).map(reduce)];
}

for (const page of pages) {
  const complaints = [];
  const tree = parse(readFileSync(page, 'utf8'), { onParseError: (error) => complaints.push(error.code) });
  console.log(JSON.stringify({ tree: reduce(tree), complaints }));
}
