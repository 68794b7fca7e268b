#!/usr/bin/env node
// The command line of the checkout: sets up what is missing, then runs the built command.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, install, root } from './setup.mjs';

install();
build('cli', 'dist/cli/main.mjs');
await import(pathToFileURL(path.join(root, 'dist/cli/main.mjs')).href);
